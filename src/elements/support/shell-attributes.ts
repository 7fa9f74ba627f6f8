/** Where there is no DOM, as on a server that renders the host's pages, the class can be imported all the same. */
const Base: typeof HTMLElement = globalThis.HTMLElement ?? Object;

/** The settings of a `<tc-support>` that live in its attributes, as properties. */
export abstract class ShellAttributes extends Base {
  /** Address of a support server. */
  get endpoint(): string | undefined {
    return this.#read('endpoint');
  }
  set endpoint(value: string | undefined) {
    this.#reflect('endpoint', value);
  }

  /** `auto` follows the reader's system. */
  get theme(): string {
    return this.#read('theme') ?? 'auto';
  }
  set theme(value: string | undefined) {
    this.#reflect('theme', value);
  }

  /** Corner of the page: `end` or `start` of the bottom line. */
  get placement(): string {
    return this.#read('placement') ?? 'end';
  }
  set placement(value: string | undefined) {
    this.#reflect('placement', value);
  }

  /** `button`, or `none` where the host page has a button of its own. */
  get launcher(): string {
    return this.#read('launcher') ?? 'button';
  }
  set launcher(value: string | undefined) {
    this.#reflect('launcher', value);
  }

  /** Number of the ticket to open with. */
  get ticket(): string | undefined {
    return this.#read('ticket');
  }
  set ticket(value: string | undefined) {
    this.#reflect('ticket', value);
  }

  /** Where unsent texts are kept: `local`, `session` or `none`. */
  get draftStorage(): string {
    return this.#read('draft-storage') ?? 'local';
  }
  set draftStorage(value: string | undefined) {
    this.#reflect('draft-storage', value);
  }

  /** Whether unread replies are counted before anybody opens support. */
  get unread(): boolean {
    return this.hasAttribute('unread');
  }
  set unread(value: boolean) {
    this.toggleAttribute('unread', value);
  }

  /** Sets anew what the page set before the element was upgraded: those values hide the accessors of the class. */
  protected adopt(): void {
    const own = { ...this };
    for (const name in own) delete this[name];
    Object.assign(this, own);
  }

  #read(attribute: string): string | undefined {
    return this.getAttribute(attribute) ?? undefined;
  }

  #reflect(attribute: string, value: string | undefined): void {
    if (value === undefined) this.removeAttribute(attribute);
    else this.setAttribute(attribute, value);
  }
}
