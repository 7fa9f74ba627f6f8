/** Calls back once after so many milliseconds, unless the returned function is called first. */
export type Timer = (callback: () => void, milliseconds: number) => () => void;

/** The platform's timer. */
export const platformTimer: Timer = (callback, milliseconds) => {
  const id = setTimeout(callback, milliseconds);
  return () => clearTimeout(id);
};
