let sheet: CSSStyleSheet | undefined;

function badgeSheet(): CSSStyleSheet {
  if (sheet) return sheet;
  sheet = new CSSStyleSheet();
  sheet.replaceSync(`
[part=badge]{position:absolute;inset-block-start:-7px;inset-inline-end:-5px;min-inline-size:22px;box-sizing:border-box;
padding-inline:6px;border-radius:11px;font-size:12px;font-weight:700;line-height:22px;text-align:center;
background:var(--tc-color-danger,light-dark(#a8261c,#ff9d92));color:var(--tc-color-surface,light-dark(#fff,#1a2226));
box-shadow:0 0 0 2px var(--tc-color-bg,light-dark(#faf9f6,#12181b))}
.words{position:absolute;clip-path:inset(50%);white-space:nowrap}
[part=badge]:empty,.words:empty{display:none}
@media(forced-colors:active){[part=badge]{border:1px solid ButtonText}}`);
  return sheet;
}

/** The number of tickets with unread replies, on the corner of the launcher. Its words follow the launcher's own text. */
export class Badge {
  readonly #number = document.createElement('span');
  readonly #words = document.createElement('span');

  constructor(button: HTMLElement) {
    this.#number.setAttribute('part', 'badge');
    this.#number.ariaHidden = 'true';
    this.#words.className = 'words';
    button.append(this.#number, this.#words);
    const root = button.getRootNode();
    if (root instanceof ShadowRoot) root.adoptedStyleSheets = [...root.adoptedStyleSheets, badgeSheet()];
  }

  /** Shows another number, and nothing for 0. `words` say it to screen readers. */
  show(unread: number, words: string): void {
    this.#number.textContent = unread > 9 ? '9+' : unread ? String(unread) : '';
    this.#words.textContent = words && `, ${words}`;
  }
}
