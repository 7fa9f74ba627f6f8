/** Milliseconds without a byte after which a transfer is taken for dead. */
const silence = 30_000;

/** Hears how many bytes of a body have left. */
export type SentBytes = (sent: number) => void;

/** A `fetch` that sends some bytes and tells how far it is: by XMLHttpRequest, where there is one and the page brings no fetch of its own. */
export function sending(
  bytes: Blob,
  fetch: typeof globalThis.fetch | undefined,
  onSent: SentBytes,
): typeof globalThis.fetch {
  return async (input, init) => {
    const sent = { ...init, body: bytes };
    if (!fetch && 'XMLHttpRequest' in globalThis) return sentByXhr(String(input), sent, onSent);
    const response = await (fetch ?? globalThis.fetch)(input, sent);
    onSent(bytes.size);
    return response;
  };
}

/** As `fetch`, telling how much has been sent. Ends when nothing has moved for a while. */
function sentByXhr(
  url: string,
  { method = 'POST', headers, body, signal }: RequestInit & { readonly body: Blob },
  onSent: SentBytes,
): Promise<Response> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const fail = (): void => reject(new TypeError('the file could not be sent'));
    let stalled: ReturnType<typeof setTimeout> | undefined;
    const moved = (): void => {
      clearTimeout(stalled);
      stalled = setTimeout(() => request.abort(), silence);
    };
    // It may have been given up while the token was waited for.
    if (signal?.aborted) return fail();
    request.open(method, url);
    new Headers(headers).forEach((value, name) => request.setRequestHeader(name, value));
    request.upload.addEventListener('progress', ({ loaded }) => {
      moved();
      onSent(Math.min(loaded, body.size));
    });
    request.addEventListener('load', () => resolve(responseOf(request)));
    request.addEventListener('error', fail);
    request.addEventListener('abort', fail);
    request.addEventListener('loadend', () => clearTimeout(stalled));
    signal?.addEventListener('abort', () => request.abort());
    moved();
    request.send(body);
  });
}

function responseOf(request: XMLHttpRequest): Response {
  const lines = request.getAllResponseHeaders().split('\r\n').filter(Boolean);
  const headers = lines.map((line): [string, string] => {
    const colon = line.indexOf(':');
    return [line.slice(0, colon), line.slice(colon + 1).trim()];
  });
  // An answer without content may not have a body, not even an empty one.
  return new Response(request.responseText || null, { status: request.status, headers });
}
