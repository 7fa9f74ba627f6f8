/** Stands in for a screen reader: notes what is announced until `stop()`. */
export class Hearing {
  readonly heard: string[] = [];
  readonly #before = Object.getOwnPropertyDescriptor(Element.prototype, 'ariaNotify');

  constructor() {
    const value = (message: string): void => void this.heard.push(message);
    Object.defineProperty(Element.prototype, 'ariaNotify', { configurable: true, value });
    pretend('A browser that is heard');
  }

  /** Hears no more. */
  stop(): void {
    if (this.#before) Object.defineProperty(Element.prototype, 'ariaNotify', this.#before);
    else Reflect.deleteProperty(Element.prototype, 'ariaNotify');
    pretend(undefined);
  }
}

/** Lets the page take this browser for another one, until it is itself again. */
export function pretend(browser: string | undefined): void {
  if (browser === undefined) Reflect.deleteProperty(navigator, 'userAgent');
  else Object.defineProperty(navigator, 'userAgent', { configurable: true, value: browser });
}
