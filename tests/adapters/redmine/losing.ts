/** A `fetch` that loses the answer to the first change of an issue: it was made, and nobody is told. */
export function losingOne(fetch: typeof globalThis.fetch): typeof globalThis.fetch {
  let lost = false;
  return async (input, init) => {
    const request = new Request(input, init);
    const isChange = request.method === 'PUT';
    const response = await fetch(request);
    if (!isChange || lost) return response;
    lost = true;
    throw new TypeError('the answer was lost');
  };
}
