/** Makes an id that nobody else has. It is no secret: what may be seen never depends on knowing an id. */
export function randomId(): string {
  return part() + part();
}

function part(): string {
  return Math.floor(Math.random() * 36 ** 10)
    .toString(36)
    .padStart(10, '0');
}
