import { expect, fixture, html } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { itWithWishes } from '../engine.js';
import { LitElement } from 'lit';
import type { CSSResultGroup, TemplateResult } from 'lit';
import { tokens } from '../../../src/elements/shared/tokens.js';
import { readablePairs } from '../../../src/elements/support/contrast-check.js';

class Swatch extends LitElement {
  static override styles: CSSResultGroup = tokens;
  protected override render(): TemplateResult {
    return html`<p></p>`;
  }
}
customElements.define('tc-swatch', Swatch);

/** The red, green and blue of a token as it is painted, 0 to 255. */
function painted(swatch: Swatch, token: string): number[] {
  const probe = swatch.renderRoot.querySelector('p');
  const canvas = document.createElement('canvas').getContext('2d');
  if (!probe || !canvas) throw new Error('nothing to paint with');
  probe.style.color = `var(--_${token})`;
  canvas.fillStyle = getComputedStyle(probe).color;
  canvas.fillRect(0, 0, 1, 1);
  return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3);
}

function luminance(color: number[]): number {
  const [red = 0, green = 0, blue = 0] = color.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(swatch: Swatch, text: string, ground: string): number {
  const [light = 0, dark = 0] = [text, ground].map((token) => luminance(painted(swatch, token))).sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** Colours of brands, those in the middle between black and white above all, and the corners of what a screen shows. */
const accents = [
  ...['#7a2a4a', '#ffcf33', '#28a745', '#16a34a', '#3b82f6', '#1e88e5', '#0d9488', '#ea580c', '#6d28d9', '#767676'],
  ...['#000', '#fff', '#f00', '#0f0', '#00f', '#ff0', '#0ff', '#f0f', '#0055ff', '#e60000', '#328cff'],
];

describe('the colours', () => {
  for (const theme of ['light', 'dark']) {
    it(`can be read on each other in the ${theme} theme, all 33 pairs (check 76)`, async () => {
      expect(readablePairs).to.have.lengthOf(33);
      const swatch = await fixture<Swatch>(html`<tc-swatch theme=${theme}></tc-swatch>`);
      for (const [text, ground, least] of readablePairs) {
        expect(contrast(swatch, text, ground)).to.be.at.least(least, `${text} on ${ground}`);
      }
    });
  }

  itWithWishes('follow the page, the reader where asked to, or neither', async () => {
    await emulateMedia({ colorScheme: 'dark' });
    const page = await fixture(html`<div style="color-scheme: light">
      <tc-swatch></tc-swatch><tc-swatch theme="auto"></tc-swatch><tc-swatch theme="light"></tc-swatch>
    </div>`);
    const [inherits, auto, light] = [...page.querySelectorAll<Swatch>('tc-swatch')].map((swatch) =>
      painted(swatch, 'bg'),
    );
    await emulateMedia({ colorScheme: 'light' });
    expect(inherits).to.deep.equal([250, 249, 246]);
    expect(auto).to.deep.equal([18, 24, 27]);
    expect(light).to.deep.equal([250, 249, 246]);
  });

  it('stand in plain letters wherever the host page puts them', async () => {
    const page = await fixture(html`<div
      style="font: italic 700 12px serif; text-transform: uppercase; text-indent: 2em; white-space: nowrap"
    >
      <tc-swatch></tc-swatch>
    </div>`);
    const style = getComputedStyle(page.querySelector('tc-swatch') ?? page);
    expect([style.fontStyle, style.fontWeight, style.textTransform]).to.deep.equal(['normal', '400', 'none']);
    expect([style.textIndent, style.whiteSpace, style.fontFamily]).to.deep.equal(['0px', 'normal', 'serif']);
  });

  it('of links are the accent where it can be read there, and one as light as it must be where not', async () => {
    const swatch = await fixture<Swatch>(html`<tc-swatch theme="light"></tc-swatch>`);
    expect(painted(swatch, 'ink')).to.deep.equal(painted(swatch, 'accent'));
    swatch.style.setProperty('--tc-color-accent', '#14284b');
    expect(painted(swatch, 'ink')).to.deep.equal(painted(swatch, 'accent'));
    swatch.setAttribute('theme', 'dark');
    const [red = 0, green = 0, blue = 0] = painted(swatch, 'ink');
    expect(blue, 'a light blue').to.be.above(200).and.above(green);
    expect(green).to.be.above(red);
  });

  for (const theme of ['light', 'dark']) {
    it(`of a host that sets only its accent go with it, hovered too, in the ${theme} theme (check 77)`, async () => {
      const swatch = await fixture<Swatch>(html`<tc-swatch theme=${theme}></tc-swatch>`);
      for (const accent of accents) {
        swatch.style.setProperty('--tc-color-accent', accent);
        for (const [text, ground] of [
          ['on-accent', 'accent'],
          ['on-accent', 'accent-hover'],
          ['on-accent-soft', 'accent-soft'],
          ...['bg', 'surface', 'surface-2', 'accent-soft'].map((ground) => ['ink', ground] as const),
        ] as const)
          expect(contrast(swatch, text, ground)).to.be.at.least(4.5, `${text} on ${ground} of ${accent}`);
      }
    });
  }
});
