import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { memoryAdapter } from '../../../src/adapters/memory/index.js';
import type { TcSupport } from '../../../src/elements/support/support.js';
import { appears, isShown, openPanel, supportOnPage, titleOf, until } from './support-fixture.js';

async function linkedSupport(): Promise<TcSupport> {
  const support = await fixture<TcSupport>(html`<tc-support lang="en" hash-links></tc-support>`);
  support.adapter = memoryAdapter();
  return support;
}

const isOpen = (support: TcSupport): boolean =>
  support.shadowRoot?.querySelector('tc-support-panel') !== null && isShown(support);

describe('links to tickets', () => {
  const before = location.href;
  afterEach(() => history.replaceState(null, '', before));

  it('open the ticket that the address names when the page opens (check 57)', async () => {
    location.hash = '#support=TC-2481';
    const support = await linkedSupport();
    await appears(support, 'h1', 'Shift swap');
    const closed = oneEvent(support, 'tc-close');
    support.close();
    await closed;
    expect(location.hash).to.equal('');
  });

  it('open it when the address changes, another after that, and close with Back', async () => {
    const support = await linkedSupport();
    expect(isOpen(support)).to.equal(false);
    location.hash = '#support=TC-2481';
    await appears(support, 'h1', 'Shift swap');
    location.hash = '#support=TC-1';
    await appears(support, 'p', 'There is no ticket TC-1');
    await appears(support, 'h1', 'There is no ticket TC-1, or you do not have access to it.');
    location.hash = '#elsewhere';
    await until(() => !isOpen(support));
    expect(location.hash).to.equal('#elsewhere');
  });

  it('can be followed again once the customer has gone on from the ticket', async () => {
    const support = await linkedSupport();
    location.hash = '#support=TC-2481';
    await appears(support, 'h1', 'Shift swap');
    (await appears(support, 'button[aria-label^=Back]')).click();
    await appears(support, 'h1', 'Support');
    expect(location.hash).to.equal('');
    location.hash = '#elsewhere';
    location.hash = '#support=TC-2481';
    await appears(support, 'h1', 'Shift swap');
    expect(location.hash).to.equal('#support=TC-2481');
  });

  it('keep what the page remembers in its history', async () => {
    history.replaceState({ route: 'rota' }, '', '#support=TC-2481');
    const support = await linkedSupport();
    await appears(support, 'h1', 'Shift swap');
    const steps = history.length;
    support.close();
    await until(() => location.hash === '');
    expect(history.state).to.deep.equal({ route: 'rota' });
    expect(history.length).to.equal(steps);
  });

  it('are taken out of the address of a page whose own addresses begin elsewhere', async () => {
    const base = Object.assign(document.createElement('base'), { href: 'https://elsewhere.example/' });
    const support = await linkedSupport();
    location.hash = '#support=TC-2481';
    await appears(support, 'h1', 'Shift swap');
    document.head.append(base);
    support.close();
    await until(() => !isOpen(support)).finally(() => base.remove());
    expect(location.href).to.equal(before.replace(/#.*/, ''));
  });

  it('are what rows lead to at home and in the list, followed without leaving the page', async () => {
    const support = await linkedSupport();
    support.open();
    const row = await appears<HTMLAnchorElement>(support, 'a.ticket-row', 'TC-2481');
    expect(row.href).to.equal(`${location.origin}${location.pathname}${location.search}#support=TC-2481`);
    row.click();
    await appears(support, 'h1', 'Shift swap');
    expect(location.hash).to.equal('');
    support.open('tickets');
    (await appears(support, 'a.ticket-row', 'TC-2481')).click();
    await appears(support, 'h1', 'Shift swap');
    expect(location.hash).to.equal('');
  });

  it('are the page’s own affair where it has not asked for them', async () => {
    location.hash = '#support=TC-2481';
    const support = await supportOnPage();
    expect(support.shadowRoot?.querySelector('tc-support-panel') === null).to.equal(true);
    await openPanel(support);
    expect(titleOf(support).textContent).to.equal('Support');
    support.close();
    await until(() => !isOpen(support));
    expect(location.hash).to.equal('#support=TC-2481');
  });
});
