/** Catches what would be downloaded. */
export class Downloads {
  readonly names: string[] = [];
  /** The links that would be followed, made in the page or not. */
  readonly links: HTMLAnchorElement[] = [];
  readonly files: Blob[] = [];
  readonly revoked: string[] = [];
  readonly #make = URL.createObjectURL;
  readonly #revoke = URL.revokeObjectURL;
  readonly #click = Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'click');

  constructor() {
    const { names, links } = this;
    URL.createObjectURL = (file) => {
      if (file instanceof Blob) this.files.push(file);
      return 'blob:made-here';
    };
    URL.revokeObjectURL = (url) => void this.revoked.push(url);
    Object.defineProperty(HTMLAnchorElement.prototype, 'click', {
      configurable: true,
      value(this: HTMLAnchorElement) {
        names.push(this.download);
        links.push(this);
      },
    });
  }

  stop(): void {
    URL.createObjectURL = this.#make;
    URL.revokeObjectURL = this.#revoke;
    if (this.#click) Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
  }
}
