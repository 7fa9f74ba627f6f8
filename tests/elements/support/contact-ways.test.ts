import { expect } from '@open-wc/testing';
import { memoryAdapter } from '../../../src/adapters/memory/index.js';
import type { OpenTarget } from '../../../src/elements/support/open-target.js';
import type { TcSupport } from '../../../src/elements/support/support.js';
import { SupportError } from '../../../src/port/support-error.js';
import { PhoneLine } from '../phone-line.js';
import { appears, deep, dialogOf, openPanel, supportOnPage, until } from './support-fixture.js';

const ways = (support: TcSupport): readonly string[] =>
  deep<HTMLAnchorElement>(support, '#ways + ul a').map(({ href }) => href);

describe('other ways to reach support', () => {
  it("are the help desk's, each to be pressed", async () => {
    const support = await supportOnPage();
    await openPanel(support);
    await appears(support, 'h2', 'Other ways');
    expect(ways(support)).to.deep.equal(['tel:+46855501020', 'mailto:access@time-care.example']);
  });

  for (const target of ['new-ticket', 'tickets'] as OpenTarget[]) {
    it(`come last in ${String(target)} too, as they do at home`, async () => {
      const support = await supportOnPage();
      await openPanel(support, target);
      const title = await appears(support, 'h2', 'Other ways');
      const view = dialogOf(support).querySelector('.view:not([hidden])');
      expect(view?.lastElementChild?.contains(title)).to.equal(true);
      expect(ways(support)).to.have.length(2);
    });
  }

  it("are the page's own where the help desk cannot be reached: when they are needed most", async () => {
    const line = new PhoneLine(memoryAdapter());
    line.fail('connect', new SupportError('network', 'no line'));
    const support = await supportOnPage(line.adapter);
    support.append(Object.assign(document.createElement('p'), { slot: 'contact', textContent: 'Call 08 555 010 20.' }));
    await openPanel(support);
    await appears(support, '.notice.bad');
    await appears(support, 'p', 'Call 08');
    expect(ways(support)).to.deep.equal([]);
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
