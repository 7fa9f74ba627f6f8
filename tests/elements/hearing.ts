/** Stands in for a screen reader: notes what is announced until `stop()`. */
export class Hearing {
  readonly heard: string[] = [];
  readonly #before = Object.getOwnPropertyDescriptor(Element.prototype, 'ariaNotify');

  constructor() {
    const value = (message: string): void => void this.heard.push(message);
    Object.defineProperty(Element.prototype, 'ariaNotify', { configurable: true, value });
  }

  /** Hears no more. */
  stop(): void {
    if (this.#before) Object.defineProperty(Element.prototype, 'ariaNotify', this.#before);
    else Reflect.deleteProperty(Element.prototype, 'ariaNotify');
  }
}
