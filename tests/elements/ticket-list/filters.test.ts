import { expect } from '@open-wc/testing';
import { itWithKeysInFront } from '../engine.js';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/elements/ticket-list/define.js';
import type { TcTicketList } from '../../../src/elements/ticket-list/ticket-list.js';
import { all, button, control, focused, hasButton, read, type } from '../hand.js';
import { Hearing } from '../hearing.js';
import { Stage, fixtureCleanup, show, until } from '../stage.js';
import type { Place } from '../stage.js';

async function listOn(stage: Stage, place?: Place): Promise<TcTicketList> {
  const values = { store: stage.store, timer: stage.timer.timer };
  return show(Object.assign(document.createElement('tc-ticket-list'), values), place);
}

function rows(list: TcTicketList): string[] {
  return all(list, '.ticket-row .subject').map((subject) => subject.textContent);
}

function filters(list: TcTicketList): string[] {
  return all(list, '.filter').map((filter) => filter.textContent.trim());
}

/** A question without news, an order, and a question that support has answered. */
async function threeTickets(stage: Stage): Promise<void> {
  const news = await stage.file({ subject: 'With news' });
  await stage.desk.support('sofia').reply(news.id, { body: 'Which ward?', expectsReply: true });
  stage.wait(1);
  await stage.file({ subject: 'Training', kind: 'order' });
  stage.wait(1);
  await stage.file({ subject: 'Quiet' });
}

describe('the filters of tc-ticket-list', () => {
  afterEach(fixtureCleanup);

  it('narrow the list to what is unread or ordered, and announce each count once (check 53)', async () => {
    const stage = new Stage();
    await threeTickets(stage);
    const list = await listOn(stage);
    await until(() => rows(list).length === 3, 'three rows');
    expect(filters(list)).to.deep.equal(['Unread', 'Orders and quotes']);
    const hearing = new Hearing();
    button(list, 'Unread').click();
    await until(() => rows(list).join() === 'With news', 'the unread one');
    expect(button(list, 'Unread').getAttribute('aria-pressed')).to.equal('true');
    button(list, 'Orders and quotes').click();
    await until(() => rows(list).length === 0, 'nothing');
    expect(read(list)).to.contain('No tickets');
    button(list, 'Clear filters').click();
    await until(() => rows(list).length === 3, 'three rows again');
    hearing.stop();
    expect(hearing.heard).to.deep.equal(['1 ticket', 'No tickets', '3 tickets']);
    expect(focused()).to.equal(button(list, 'Unread'));
  });

  itWithKeysInFront('work by keyboard', async () => {
    const stage = new Stage();
    await threeTickets(stage);
    const list = await listOn(stage);
    await until(() => rows(list).length === 3, 'three rows');
    button(list, 'Orders').focus();
    await sendKeys({ press: ' ' });
    await until(() => rows(list).join() === 'Training', 'the order');
    await sendKeys({ press: ' ' });
    await until(() => rows(list).length === 3, 'three rows again');
  });

  it('stay where they are when the last unread ticket has been read', async () => {
    const stage = new Stage();
    await threeTickets(stage);
    const list = await listOn(stage);
    await until(() => rows(list).length === 3, 'three rows');
    button(list, 'Unread').click();
    await until(() => rows(list).length === 1, 'the unread one');
    const [news] = (await stage.line.adapter.listTickets({ scope: 'all' })).items.filter(({ unread }) => unread);
    if (!news) throw new Error('Nothing is unread');
    const { items } = await stage.line.adapter.listEntries(news.id, { before: 'end' });
    await stage.line.adapter.markRead?.(news.id, items.at(-1)?.id ?? '');
    await stage.file({ subject: 'Filed elsewhere' });
    await until(() => rows(list).length === 0, 'nothing unread');
    expect(filters(list)).to.include('Unread');
  });

  it('are not offered where they would hide nothing', async () => {
    const stage = new Stage();
    await stage.file({ subject: 'Training', kind: 'order' });
    const list = await listOn(stage);
    await until(() => rows(list).length === 1, 'one row');
    expect(filters(list)).to.deep.equal([]);
  });

  it('are not offered where there is more than is here', async () => {
    const stage = new Stage();
    await stage.file({ subject: 'Training', kind: 'order' });
    for (let number = 0; number < 60; number++) await stage.file({ subject: `Ticket ${String(number)}` });
    const list = await listOn(stage);
    await until(() => hasButton(list, 'Show more'), 'more');
    expect(filters(list)).to.deep.equal([]);
    expect(all(list, '.count'), 'no count of what is not known in full').to.deep.equal([]);
    button(list, 'Show more').click();
    await until(() => filters(list).join() === 'Orders and quotes', 'the filter');
    expect(all(list, '.count').map((count) => count.textContent)).to.deep.equal(['61']);
  });

  it('clear a search that found nothing, and leave the reader in the search field (check 54)', async () => {
    const stage = new Stage();
    await threeTickets(stage);
    const list = await listOn(stage);
    await until(() => rows(list).length === 3, 'three rows');
    type(control(list, 'Search tickets'), 'landskape');
    stage.timer.pass(300);
    await until(() => hasButton(list, 'Clear search'), 'no match');
    button(list, 'Clear search').click();
    await until(() => rows(list).length === 3, 'three rows again');
    expect(control(list, 'Search tickets').value).to.equal('');
    expect(focused()).to.equal(control(list, 'Search tickets'));
  });

  it('speak Swedish', async () => {
    const stage = new Stage();
    await threeTickets(stage);
    const list = await listOn(stage, { lang: 'sv' });
    await until(() => filters(list).length === 2, 'the filters');
    expect(filters(list)).to.deep.equal(['Olästa', 'Beställningar och offerter']);
  });

  for (const theme of ['light', 'dark'] as const)
    it(`are accessible in ${theme}, on, and with nothing left`, async () => {
      const stage = new Stage();
      await threeTickets(stage);
      const list = await listOn(stage, { theme });
      await until(() => rows(list).length === 3, 'three rows');
      button(list, 'Unread').click();
      await until(() => rows(list).length === 1, 'the unread one');
      await expect(list).to.be.accessible();
      button(list, 'Orders').click();
      await until(() => rows(list).length === 0, 'nothing');
      await expect(list).to.be.accessible();
    });
});
