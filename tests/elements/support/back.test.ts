import { expect, fixtureCleanup } from '@open-wc/testing';
import '../../../src/elements/support/define.js';
import { BigDesk } from '../big-desk.js';
import { focused, type } from '../hand.js';
import { appears, deep, dialogOf, openPanel, supportOnPage, titleOf, until } from './support-fixture.js';
import type { TcSupport } from '../../../src/elements/support/support.js';

function body(support: TcSupport): Element {
  const shown = dialogOf(support).querySelector('.view:not([hidden])');
  if (!shown) throw new Error('No view is shown');
  return shown;
}

function row(support: TcSupport, ticket: string): HTMLElement | undefined {
  return deep(body(support), `.ticket-row[data-ticket="${ticket}"]`)[0];
}

/** Goes from far down in the list into a ticket. */
async function intoTicket(desk: BigDesk): Promise<{ support: TcSupport; ticket: string; scrolled: number }> {
  const support = await supportOnPage(desk.adapter);
  await openPanel(support, 'tickets');
  await appears(support, '.ticket-row');
  body(support).scrollTop = 2400;
  const inView = (): HTMLElement | undefined =>
    deep(body(support), '.ticket-row').find((each) => {
      const { top, bottom } = each.getBoundingClientRect();
      return top > body(support).getBoundingClientRect().top + 100 && bottom < innerHeight - 100;
    });
  await until(inView, 'no row is drawn so far down');
  const at = inView();
  const ticket = at?.dataset['ticket'] ?? '';
  at?.focus({ preventScroll: true });
  const scrolled = body(support).scrollTop;
  at?.click();
  await until(() => focused() === titleOf(support) && body(support).classList.contains('thread'));
  return { support, ticket, scrolled };
}

function goBack(support: TcSupport): void {
  dialogOf(support).querySelector<HTMLElement>('.header button')?.click();
}

describe('Back in the panel', () => {
  afterEach(fixtureCleanup);

  it('leads to the row that was opened, with the focus on it and the list where it was (check 14)', async () => {
    const { support, ticket, scrolled } = await intoTicket(new BigDesk({ tickets: 300, paged: false }));
    goBack(support);
    await until(() => focused() === row(support, ticket), 'the focus is not back on the row');
    expect(body(support).scrollTop).to.be.closeTo(scrolled, 2);
  }).timeout(60_000);

  it('leads to the row also where it has moved to another group meanwhile (check 14)', async () => {
    const desk = new BigDesk({ tickets: 300, paged: false });
    const { support, ticket } = await intoTicket(desk);
    desk.tickets = desk.tickets.map((each) =>
      each.id === ticket ? { ...each, status: 'waiting-customer', version: '2' } : each,
    );
    desk.change(ticket);
    await until(() => deep(support, `[data-ticket="${ticket}"] .chip`)[0]?.textContent.includes('Waiting for you'));
    goBack(support);
    await until(() => focused() === row(support, ticket), 'the focus is not back on the row');
    const { top, bottom } = row(support, ticket)?.getBoundingClientRect() ?? { top: NaN, bottom: NaN };
    const view = body(support).getBoundingClientRect();
    expect(top).to.be.at.least(view.top - 1);
    expect(bottom).to.be.at.most(view.bottom + 1);
  }).timeout(60_000);

  it('leads home from a ticket that was just filed, and not to the form that has filed it', async () => {
    const support = await supportOnPage();
    const panel = await openPanel(support, 'new-ticket');
    (await appears(panel, 'input[name=kind][value=question]')).click();
    type(await appears<HTMLInputElement>(panel, 'input[name=subject]'), 'Copying a week');
    type(await appears<HTMLTextAreaElement>(panel, 'textarea'), 'How?');
    (await appears(panel, 'button', 'Send ticket')).click();
    (await appears(panel, 'button', 'Open the ticket')).click();
    await until(() => body(support).classList.contains('thread'), 'the ticket is not shown');
    goBack(support);
    await until(() => body(support).classList.contains('home'), 'home is not shown');
    expect(titleOf(support).textContent).to.contain('Support');
  });
});
