/** The least that a launcher can be: an element with a shadow root, a style and a button. */
class VanillaLauncher extends HTMLElement {
  connectedCallback(): void {
    const root = this.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('button { position: fixed; inset-block-end: 24px; inset-inline-end: 24px; padding: 12px 20px }');
    root.adoptedStyleSheets = [sheet];
    root.append(Object.assign(document.createElement('button'), { type: 'button', textContent: 'Support' }));
  }
}

customElements.define('vanilla-launcher', VanillaLauncher);
document.body.append(document.createElement('vanilla-launcher'));
