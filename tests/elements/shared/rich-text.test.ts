import { expect, fixture, html } from '@open-wc/testing';
import { parseRichText } from '../../../src/domain/rich-text.js';
import { renderRichText } from '../../../src/elements/shared/rich-text.js';
import { richTextStyles } from '../../../src/elements/shared/styles/rich-text.js';

const rendered = (text: string): Promise<HTMLElement> =>
  fixture<HTMLElement>(html`<div>${renderRichText(parseRichText(text))}</div>`);

describe('a message', () => {
  it('shows what its author set off', async () => {
    const message = await rendered('Run **this** *now*:\n\n```\nGET /audit\n```\n\n3. three\n4. four\n\n- one');
    const tags = [...message.querySelectorAll('*')].map(({ localName }) => localName);
    expect(tags).to.deep.equal(['p', 'strong', 'em', 'pre', 'code', 'ol', 'li', 'li', 'ul', 'li']);
    expect(message.querySelector('ol')?.start).to.equal(3);
  });

  it('runs as its own words do in a panel of the other direction, and its code from left to right', async () => {
    const message = await rendered('- one\n- two\n\n1. واحد\n2. اثنان\n\n```\nx = 1;\n```\n\nRun `x;`');
    message.className = 'rich-text';
    const panel = await fixture<HTMLElement>(html`<div dir="rtl"></div>`);
    const root = panel.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(richTextStyles.cssText);
    root.adoptedStyleSheets = [sheet];
    root.append(message);
    const directions = ['ul', 'ol', 'pre', 'p > code'].map((selector) => {
      const part = root.querySelector(selector);
      return part && getComputedStyle(part).direction;
    });
    expect(directions).to.deep.equal(['ltr', 'rtl', 'ltr', 'ltr']);
  });

  it('opens its links apart from the page, telling them nothing', async () => {
    const link = (await rendered('See https://example.org/a.')).querySelector('a');
    expect(link?.href).to.equal('https://example.org/a');
    expect(link?.target).to.equal('_blank');
    expect(link?.relList.value).to.equal('noopener noreferrer nofollow');
  });

  it('keeps markup and scripts as the text they are', async () => {
    const hostile = '<img src=x onerror=alert(1)> [x](javascript:alert(1)) <script>alert(1)</script>';
    const message = await rendered(hostile);
    expect(message.querySelectorAll('img, script, a').length).to.equal(0);
    expect(message.textContent).to.contain('<script>alert(1)</script>');
  });
});
