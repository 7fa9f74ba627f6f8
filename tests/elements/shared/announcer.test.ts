import { expect, fixture, html } from '@open-wc/testing';
import { announce, announceInside } from '../../../src/elements/shared/announcer.js';
import { pretend } from '../hearing.js';

const chrome = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36';
const chromeOs = 'Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0';
const firefox = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:153.0) Gecko/20100101 Firefox/153.0';
const firefoxOnLinux = 'Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0';

/** An element in a browser that cannot be spoken to without a live region. */
async function mute(): Promise<HTMLElement> {
  const element = await fixture<HTMLElement>(html`<div></div>`);
  return new Proxy(element, { has: (target, name) => name !== 'ariaNotify' && name in target });
}

const regions = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('body > [role=status]')];

describe('the announcer', () => {
  afterEach(() => pretend(undefined));

  /** What the element and the page's region say when there is a word to be said. */
  async function spoken(browser: string): Promise<{ readonly element: string[]; readonly region: string | undefined }> {
    pretend(browser);
    const node = await fixture<HTMLElement>(html`<div></div>`);
    const element: string[] = [];
    Object.assign(node, { ariaNotify: (words: string) => element.push(words) });
    announce('Sent', node);
    const region = regions()[0]?.textContent;
    regions()[0]?.remove();
    return { element, region };
  }

  it('speaks through the element where that is heard', async () => {
    for (const browser of [chrome, firefox])
      expect(await spoken(browser)).to.deep.equal({ element: ['Sent'], region: undefined });
  });

  it('speaks through the region where what an element says is not heard', async () => {
    for (const browser of [chromeOs, firefoxOnLinux])
      expect(await spoken(browser)).to.deep.equal({ element: [], region: 'Sent' });
  });

  it('speaks through one region of the page elsewhere, the same words twice as well', async () => {
    announce('Sent', await mute());
    const first = regions()[0]?.textContent;
    announce('Sent', await mute());
    expect(regions()).to.have.length(1);
    expect(first).to.equal('Sent');
    expect(regions()[0]?.textContent).to.equal('Sent\u00a0');
  });

  it('speaks inside a modal dialog for as long as it is open', async () => {
    const inside = await fixture<HTMLElement>(html`<p role="status"></p>`);
    const end = announceInside(inside);
    announce('Uploaded', await mute());
    expect(inside.textContent).to.equal('Uploaded');
    end();
    announce('Removed', await mute());
    expect(inside.textContent).to.equal('Uploaded');
  });
});
