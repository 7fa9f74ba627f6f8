import { expect, fixture, html } from '@open-wc/testing';
import { announce, announceInside } from '../../../src/elements/shared/announcer.js';

/** An element in a browser that cannot be spoken to without a live region. */
async function mute(): Promise<HTMLElement> {
  const element = await fixture<HTMLElement>(html`<div></div>`);
  return new Proxy(element, { has: (target, name) => name !== 'ariaNotify' && name in target });
}

const regions = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('body > [role=status]')];

describe('the announcer', () => {
  it('speaks through the element where the browser can', async () => {
    const element = await fixture<HTMLElement>(html`<div></div>`);
    const said: string[] = [];
    Object.assign(element, { ariaNotify: (words: string) => said.push(words) });
    announce('Sent', element);
    expect(said).to.deep.equal(['Sent']);
    expect(regions()).to.have.length(0);
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
