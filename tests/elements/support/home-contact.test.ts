import { expect } from '@open-wc/testing';
import type { TcSupport } from '../../../src/elements/support/support.js';
import { appears, deep, openPanel, supportOnPage, until } from './support-fixture.js';

const ways = (support: TcSupport): readonly string[] =>
  deep<HTMLAnchorElement>(support, '#ways + ul a').map(({ href }) => href);

describe('other ways to reach support', () => {
  it("are the help desk's, each to be pressed", async () => {
    const support = await supportOnPage();
    await openPanel(support);
    await appears(support, 'h2', 'Other ways');
    expect(ways(support)).to.deep.equal(['tel:+46855501020', 'mailto:access@time-care.example']);
  });

  it("give way to the page's own, and come back when those are gone", async () => {
    const support = await supportOnPage();
    const own = Object.assign(document.createElement('p'), { slot: 'contact', textContent: 'Knock on our door.' });
    support.append(own);
    await openPanel(support);
    await appears(support, 'p', 'Knock on our door.');
    await until(() => ways(support).length === 0, 'one of the two');
    own.remove();
    await until(() => ways(support).length === 2, 'the help desk tells');
  });
});
