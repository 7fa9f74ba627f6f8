import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/elements/ticket-list/define.js';
import type { TcTicketList } from '../../../src/elements/ticket-list/ticket-list.js';
import { createSupportStore } from '../../../src/store/create-support-store.js';
import { BigDesk, ticket } from '../big-desk.js';
import { itWithKeysInFront } from '../engine.js';
import { all, button, focused, one } from '../hand.js';
import { fixtureCleanup, show, until } from '../stage.js';

interface Shown {
  readonly desk: BigDesk;
  readonly list: TcTicketList;
  /** What scrolls. */
  readonly scroller: HTMLElement;
}

/** A list on a page with a scroller of its own, as in the panel; on request right in the page. */
async function longList(tickets = 1000, { inline = false, paged = false, now = Date.now } = {}): Promise<Shown> {
  const desk = new BigDesk({ tickets, paged });
  const store = createSupportStore({ adapter: desk.adapter, now });
  const list = Object.assign(document.createElement('tc-ticket-list'), { store, scope: 'all' as const });
  const scroller = Object.assign(document.createElement('div'), { tabIndex: -1 });
  Object.assign(scroller.style, inline ? {} : { blockSize: '600px', overflow: 'auto' });
  scroller.append(list);
  await show(scroller);
  await until(() => rows(list).length > 0, 'rows');
  return { desk, list, scroller: inline ? document.documentElement : scroller };
}

function rows(list: TcTicketList): HTMLElement[] {
  return all(list, '.ticket-row');
}

/** The rows that somebody could see now. */
function inView(list: TcTicketList, scroller: HTMLElement): HTMLElement[] {
  const box = scroller.getBoundingClientRect();
  const top = Math.max(0, box.top);
  const bottom = Math.min(innerHeight, box.bottom);
  return rows(list).filter((row) => {
    const { top: start, bottom: end } = row.getBoundingClientRect();
    return end > top && start < bottom;
  });
}

/** Waits until the reader sees rows and no empty room. */
async function filled(list: TcTicketList, scroller: HTMLElement): Promise<void> {
  await until(() => {
    const box = scroller.getBoundingClientRect();
    const bottom = Math.min(innerHeight, box.bottom);
    const top = Math.max(0, box.top);
    const rooms = all(list, 'li[data-from]').map((room) => room.getBoundingClientRect());
    return inView(list, scroller).length > 0 && rooms.every((room) => room.bottom <= top + 1 || room.top >= bottom - 1);
  }, 'rows in view');
}

function idOf(row: Element | null | undefined): string | undefined {
  return row instanceof HTMLElement ? row.dataset['ticket'] : undefined;
}

/** The places that rows say they have in their groups. */
function positions(list: TcTicketList): number[] {
  return all(list, '.rows > li[aria-posinset]').map((item) => Number(item.getAttribute('aria-posinset')));
}

describe('a long tc-ticket-list', () => {
  afterEach(fixtureCleanup);

  it('draws the rows near the reader alone, leaves room for the others, and counts all (check 60)', async () => {
    const { list, scroller } = await longList();
    expect(rows(list).length).to.equal(50);
    await filled(list, scroller);
    expect(rows(list).length).to.be.lessThan(100);
    expect(scroller.scrollHeight).to.be.greaterThan(1000 * 60);
    const counts = all(list, '.count').map((count) => Number(count.textContent.replaceAll(/\D/g, '')));
    expect(counts.reduce((sum, count) => sum + count, 0)).to.equal(1000);
    expect(one(list, '.rows > li').getAttribute('aria-setsize')).to.equal(String(counts[0]));
  });

  it('is accessible', async () => {
    const { list } = await longList(101);
    await expect(list).to.be.accessible();
  }).timeout(60_000);

  it('says anew how long ago it was when time has passed, and leaves rows alone that nothing has changed in', async () => {
    let now = 0;
    const { desk, list } = await longList(3, { now: () => now });
    const when = (): string => one(list, '.ticket-row time').textContent;
    expect(when()).to.contain('1 min ago');
    let looked = 0;
    for (const ticket of desk.tickets)
      Object.defineProperty(ticket, 'subject', { get: () => `Looked at ${String(++looked)} times` });
    list.requestUpdate();
    await list.updateComplete;
    expect(looked).to.equal(0);
    now = 10 * 60_000;
    list.requestUpdate();
    await list.updateComplete;
    expect(when()).to.contain('11 min ago');
    expect(looked).to.equal(3);
  });

  it('draws a short list in full, without saying so', async () => {
    const { list } = await longList(100);
    expect(rows(list).length).to.equal(100);
    expect(all(list, '[aria-setsize], [data-from]')).to.have.lengthOf(0);
  });

  for (const inline of [false, true]) {
    it(`goes with the reader to any place and back: ${inline ? 'in the page' : 'in a scroller'}`, async () => {
      const { list, scroller } = await longList(1000, { inline });
      await filled(list, scroller);
      const [first] = rows(list);
      for (const part of [0.5, 1, 0.25, 0]) {
        scroller.scrollTop = part * scroller.scrollHeight;
        await filled(list, scroller);
        expect(rows(list).length, `rows at ${String(part)}`).to.be.lessThan(120);
      }
      expect(idOf(inView(list, scroller)[0])).to.equal(idOf(first));
      expect(positions(list)).to.include(1);
    });
  }

  it('leaves each row where it stands when the rows around it are drawn or put away', async () => {
    const { list, scroller } = await longList();
    await filled(list, scroller);
    for (let frame = 0; frame < 12; frame++) {
      scroller.scrollTop += 400;
      await filled(list, scroller);
      const row = inView(list, scroller)[2];
      const before = row?.getBoundingClientRect().top ?? NaN;
      await new Promise(requestAnimationFrame);
      await list.updateComplete;
      expect(row?.getBoundingClientRect().top).to.be.closeTo(before, 2);
    }
  });

  it('takes a new ticket in on top, and leaves the reader’s focus on its ticket', async () => {
    const { desk, list } = await longList();
    const at = rows(list)[5];
    at?.focus();
    const held = idOf(at);
    desk.tickets = [{ ...ticket(100_001), status: 'waiting-customer', subject: 'Just in' }, ...desk.tickets];
    desk.change('t100001');
    await until(() => rows(list)[0]?.textContent.includes('Just in'), 'the new ticket');
    expect(idOf(focused())).to.equal(held);
  });

  it('keeps the focus on a ticket that moves to another group, and on its place when it leaves', async () => {
    const { desk, list } = await longList();
    const [first, second] = rows(list);
    first?.focus();
    const id = idOf(first) ?? '';
    const next = idOf(second);
    const moved = desk.tickets.map((each) =>
      each.id === id ? { ...each, status: 'solved' as const, version: '2' } : each,
    );
    desk.tickets = moved;
    desk.change(id);
    await until(() => idOf(rows(list)[0]) === next, 'the ticket has moved');
    expect(idOf(focused())).to.equal(id);
    desk.tickets = moved.filter((each) => each.id !== id);
    desk.change(id);
    await until(() => rows(list).every((row) => idOf(row) !== id), 'the ticket is gone');
    expect(focused()?.classList.contains('ticket-row')).to.be.true;
  });

  it('keeps the row that holds the focus, however far the reader scrolls', async () => {
    const { list, scroller } = await longList();
    await filled(list, scroller);
    const [row] = rows(list);
    row?.focus();
    scroller.scrollTop = scroller.scrollHeight / 2;
    await filled(list, scroller);
    expect(focused()).to.equal(row);
    expect(row?.isConnected).to.be.true;
  });

  itWithKeysInFront('is walked through row by row with Tab', async () => {
    const { list, scroller } = await longList(300);
    await filled(list, scroller);
    rows(list)[0]?.focus();
    const ids = rows(list).map((row) => idOf(row));
    for (let row = 1; row < 45; row++) {
      await sendKeys({ press: 'Tab' });
      expect(idOf(focused())).to.equal(ids[row]);
    }
  });

  it('goes on at the first new ticket after Show more, wherever that stands', async () => {
    const { desk, list } = await longList(400, { paged: true });
    for (let shown = 100; shown <= 200; shown += 50) {
      const first = desk.tickets[shown - 50]?.id;
      button(list, 'Show more').click();
      await until(() => idOf(focused()) === first, `the ticket ${String(first)} has the focus`);
    }
  });
});
