import { expect } from '@open-wc/testing';
import { itWithKeysInFront } from '../engine.js';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/elements/ticket-list/define.js';
import type { TcTicketList } from '../../../src/elements/ticket-list/ticket-list.js';
import { SupportError } from '../../../src/port/index.js';
import { all, button, control, focused, hasButton, one, read, type } from '../hand.js';
import { Hearing } from '../hearing.js';
import { plain, timeCare } from '../opening-hours/hours-page.js';
import { Stage, fixtureCleanup, service, show, until } from '../stage.js';
import type { Place } from '../stage.js';

async function listOn(stage: Stage, place?: Place, values: Partial<TcTicketList> = {}): Promise<TcTicketList> {
  const list = Object.assign(document.createElement('tc-ticket-list'), {
    store: stage.store,
    timer: stage.timer.timer,
    ...values,
  });
  await show(list, place);
  return list;
}

function rows(list: TcTicketList): string[] {
  return all(list, '.ticket-row .subject').map((subject) => subject.textContent);
}

function titles(list: TcTicketList): string[] {
  return all(list, 'section h2').map((title) => title.textContent.replaceAll(/\s+/g, ' ').trim());
}

/** Four tickets, one in each turn; the one that waits for the customer is the oldest. */
async function fourTickets(stage: Stage): Promise<void> {
  const sofia = stage.desk.support('sofia');
  const waiting = await stage.file({ subject: 'Waiting for Anna' });
  await sofia.act(waiting.id, { action: 'triage', priority: 'high' });
  await sofia.reply(waiting.id, { body: 'Which ward?', expectsReply: true });
  stage.wait(1);
  const answered = await stage.file({ subject: 'Answered' });
  await sofia.act(answered.id, { action: 'triage', priority: 'normal' });
  await sofia.act(answered.id, { action: 'propose-solution', body: 'Do this.' });
  stage.wait(1);
  const closed = await stage.file({ subject: 'Closed' });
  await sofia.act(closed.id, { action: 'close', reason: 'solved' });
  stage.wait(1);
  await stage.file({ subject: 'With support' });
  stage.wait(12);
}

describe('tc-ticket-list', () => {
  afterEach(fixtureCleanup);

  describe('shows', () => {
    it('how long ago it was and by when support begins as time goes by, over night too', async () => {
      const stage = new Stage({ offers: { ...service, calendar: timeCare } });
      await stage.desk.support('sofia').reply((await stage.file({ subject: 'Begun' })).id, { body: 'Which ward?' });
      await stage.file({ subject: 'New' });
      const list = await listOn(stage);
      await until(() => rows(list).length === 2, 'the rows');
      const later = async (minutes: number): Promise<void> => {
        stage.wait(minutes);
        stage.timer.pass(minutes * 60_000);
        await list.updateComplete;
      };
      expect(read(list))
        .to.match(/before 13:12( \(.+ your time\))? today/)
        .and.contain('now');
      await later(12);
      expect(read(list)).to.contain('12 min ago');
      // A computer that has slept all night has no timer that has run.
      stage.wait(24 * 60);
      dispatchEvent(new Event('focus'));
      await list.updateComplete;
      expect(read(list)).to.contain('yesterday').and.not.contain('13:12');
    });

    it('the tickets in groups, those waiting for the customer first (check 55)', async () => {
      const stage = new Stage();
      await fourTickets(stage);
      const list = await listOn(stage, {}, { scope: 'all' });
      await until(() => rows(list).length === 4, 'four rows');
      expect(titles(list)).to.deep.equal(['Waiting for you 1', 'Answered 1', 'With support 1', 'Closed 1']);
      expect(rows(list)).to.deep.equal(['Waiting for Anna', 'Answered', 'With support', 'Closed']);
    });

    it('by when a ticket will be begun, that it is late, and neither once it is begun', async () => {
      const stage = new Stage({ offers: { ...service, calendar: timeCare } });
      const begun = await stage.file({ subject: 'Begun' });
      await stage.desk.support('sofia').act(begun.id, { action: 'triage', priority: 'normal' });
      await stage.file({ subject: 'Promised' });
      const list = await listOn(stage);
      await until(() => rows(list).length === 2, 'two rows');
      expect(plain(button(list, 'Promised').textContent)).to.match(/We normally begin before 13:12( \(.+\))? today$/);
      expect(button(list, 'Begun').textContent).not.to.contain('begin');
      stage.wait(181);
      list.requestUpdate();
      await list.updateComplete;
      expect(button(list, 'Promised').textContent).to.contain(
        'This is taking longer than usual. We have not begun yet.',
      );
    });

    it('since when the closing of a ticket is asked for, rather than who wrote last', async () => {
      const stage = new Stage();
      const { id } = await stage.file({ subject: 'Done' });
      await stage.desk.support('sofia').reply(id, { body: 'Restart it.' });
      await stage.desk.customer('anna').act(id, { action: 'request-closure' }, stage.key());
      const list = await listOn(stage);
      await until(() => rows(list).length === 1, 'the row');
      expect(plain(button(list, 'Done').textContent)).to.match(/Asked to close (12 May|May 12)$/);
    });

    it('each ticket as one button where tickets have no address, named by its subject and then where it stands (check 56)', async () => {
      const stage = new Stage();
      await fourTickets(stage);
      const list = await listOn(stage);
      await until(() => rows(list).length === 3, 'the open ones');
      const row = button(list, 'Waiting for Anna');
      expect(row.querySelectorAll('a, button')).to.have.lengthOf(0);
      expect(row.textContent.replaceAll(/\s+/g, ' ').trim()).to.match(
        /^Waiting for Anna ?, Waiting for you ?, 1 new reply \S+ Sofia Nyström replied 15 min\.? ago$/,
      );
    });

    it('each ticket as one link where tickets have an address, named alike (check 56)', async () => {
      const stage = new Stage();
      await fourTickets(stage);
      const list = await listOn(stage, {}, { ticketUrl: 'https://shop.example/help/{id}' });
      const link = (): HTMLAnchorElement => one(list, 'a.ticket-row');
      await until(() => all(list, 'a.ticket-row').length === 3, 'the open ones');
      expect(link().getAttribute('href')).to.match(/^https:\/\/shop\.example\/help\/[\w-]+$/);
      expect(link().querySelectorAll('a, button')).to.have.lengthOf(0);
      expect(plain(link().textContent).replaceAll(/\s+/g, ' ').trim()).to.match(
        /^Waiting for Anna ?, Waiting for you ?, 1 new/,
      );
    });

    it('links that are followed, unless the page shows the ticket itself or a new tab is asked for', async () => {
      const stage = new Stage();
      const { id } = await stage.file({ subject: 'Shift swap' });
      const list = await listOn(stage, {}, { ticketUrl: '#{id}' });
      await until(() => all(list, 'a.ticket-row').length === 1, 'the row');
      const selected: string[] = [];
      const followed: boolean[] = [];
      const click = (init: MouseEventInit): void => {
        const event = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, ...init });
        one(list, 'a.ticket-row').dispatchEvent(event);
      };
      // The page of the tests stays where it is.
      const stay = (event: Event): void => {
        followed.push(!event.defaultPrevented);
        event.preventDefault();
      };
      document.addEventListener('click', stay);
      list.addEventListener('tc-ticket-selected', ({ ticketId }) => selected.push(ticketId));
      click({});
      click({ ctrlKey: true });
      click({ metaKey: true });
      expect(selected).to.deep.equal([id]);
      list.addEventListener('tc-ticket-selected', (event) => event.preventDefault());
      click({});
      document.removeEventListener('click', stay);
      expect(followed).to.deep.equal([true, true, true, false]);
    });

    it('what is new in the list without being asked', async () => {
      const stage = new Stage();
      const list = await listOn(stage);
      await until(() => read(list).includes('You have no open tickets'), 'nothing');
      await stage.file({ subject: 'Filed elsewhere' });
      await until(() => rows(list).includes('Filed elsewhere'), 'the new ticket');
    });

    it('in Swedish and in English, switched at run time', async () => {
      const stage = new Stage();
      await fourTickets(stage);
      const list = await listOn(stage, { lang: 'sv' });
      await until(() => titles(list).includes('Väntar på dig 1'), 'Swedish');
      expect(read(list)).to.contain('Sofia Nyström svarade för 15 min').and.contain('1 nytt svar');
      list.lang = 'en';
      await until(() => titles(list).includes('Waiting for you 1'), 'English');
    });

    it('more, page by page, and goes on at the first new one', async () => {
      const stage = new Stage();
      for (let number = 0; number < 60; number++) await stage.file({ subject: `Ticket ${String(number)}` });
      const list = await listOn(stage);
      await until(() => hasButton(list, 'Show more'), 'the button');
      const before = rows(list).length;
      button(list, 'Show more').click();
      await until(() => rows(list).length === 60, 'all tickets');
      await until(() => focused()?.classList.contains('ticket-row'), 'focus on a row');
      expect(all(list, '.ticket-row').indexOf(focused() as HTMLElement)).to.equal(before);
      expect(hasButton(list, 'Show more')).to.be.false;
    });

    it('in place of Show more that the next page did not come, and goes on there when it is tried again', async () => {
      const stage = new Stage();
      for (let number = 0; number < 60; number++) await stage.file({ subject: `Ticket ${String(number)}` });
      const list = await listOn(stage);
      await until(() => hasButton(list, 'Show more'), 'the button');
      const before = rows(list).length;
      stage.line.fail('listTickets', new SupportError('unavailable', 'not now'));
      button(list, 'Show more').click();
      await until(() => hasButton(list, 'Try again'), 'it says that they did not come');
      const last = all(list, '.ticket-row').at(-1);
      const { DOCUMENT_POSITION_FOLLOWING: after } = Node;
      expect((last?.compareDocumentPosition(one(list, '.notice.bad')) ?? 0) & after, 'below the last row').to.equal(
        after,
      );
      expect([hasButton(list, 'Show more'), rows(list).length]).to.deep.equal([false, before]);
      button(list, 'Try again').click();
      await until(() => rows(list).length === 60, 'all tickets');
      await until(() => focused() === all(list, '.ticket-row')[before], 'the first new one has the focus');
    });
  });

  describe('finds', () => {
    it('no more than is here yet, and says so, while there is more to fetch', async () => {
      const stage = new Stage();
      await fourTickets(stage);
      const { listTickets } = stage.line.adapter;
      stage.line.adapter.listTickets = (query, options) => listTickets({ ...query, limit: 2 }, options);
      const list = await listOn(stage);
      await until(() => rows(list).length === 2, 'the first ones');
      const hearing = new Hearing();
      control(list, 'All').click();
      await until(() => hearing.heard.length > 0, 'the count');
      hearing.stop();
      expect(hearing.heard).to.deep.equal(['2 tickets shown, there are more']);
    });

    it('by words and by scope, and announces the count once (check 53)', async () => {
      const stage = new Stage();
      await fourTickets(stage);
      const list = await listOn(stage);
      await until(() => rows(list).length === 3, 'the open ones');
      const hearing = new Hearing();
      const search = control(list, 'Search tickets');
      type(search, 'Ans');
      type(search, 'Answered');
      expect(stage.line.count('listTickets'), 'nothing is asked while typing').to.equal(1);
      stage.timer.pass(300);
      await until(() => rows(list).length === 1, 'one row');
      expect(hearing.heard).to.deep.equal(['1 ticket']);
      type(search, '');
      stage.timer.pass(300);
      await until(() => rows(list).length === 3, 'the open ones');
      control(list, 'All').click();
      await until(() => rows(list).length === 4, 'all');
      await stage.file({ subject: 'Filed elsewhere' });
      await until(() => rows(list).length === 5, 'one more, without a word');
      hearing.stop();
      expect(hearing.heard).to.deep.equal(['1 ticket', '3 tickets', '4 tickets']);
    });

    itWithKeysInFront('at once on Enter, and by keyboard alone', async () => {
      const stage = new Stage();
      await fourTickets(stage);
      const list = await listOn(stage);
      await until(() => rows(list).length === 3, 'the open ones');
      const selected: string[] = [];
      list.addEventListener('tc-ticket-selected', ({ ticketId }) => selected.push(ticketId));
      control(list, 'Search tickets').focus();
      // WebKit's driver loses the second of two equal letters.
      await sendKeys({ type: 'With sup' });
      await sendKeys({ press: 'Enter' });
      await until(() => rows(list).length === 1, 'one row');
      await sendKeys({ press: 'Tab' });
      await sendKeys({ press: 'ArrowRight' });
      await until(() => read(list).includes('No tickets match'), 'closed tickets');
      await sendKeys({ press: 'ArrowRight' });
      await until(() => rows(list).length === 1, 'all tickets');
      await sendKeys({ press: 'Tab' });
      await sendKeys({ press: 'Enter' });
      expect(selected).to.have.lengthOf(1);
    });

    it('nothing where the help desk cannot search', async () => {
      const stage = new Stage();
      const connect = stage.line.adapter.connect.bind(stage.line.adapter);
      stage.line.adapter.connect = async (options) => {
        const connection = await connect(options);
        return { ...connection, capabilities: { ...connection.capabilities, search: false } };
      };
      const list = await listOn(stage);
      await until(() => read(list).includes('You have no open tickets'), 'nothing');
      expect(all(list, '[type=search]')).to.have.lengthOf(0);
    });
  });

  describe('54: says why it is empty', () => {
    for (const [scope, words, others] of [
      ['ongoing', 'You have no open tickets', 'No tickets yet'],
      ['ended', 'No closed tickets', 'No tickets yet'],
      ['all', 'No tickets yet', 'You have no open tickets'],
    ] as const) {
      it(`for ${scope}`, async () => {
        const list = await listOn(new Stage(), {}, { scope });
        await until(() => read(list).includes(words), words);
        expect(read(list)).not.to.contain(others);
      });
    }

    it('for a search, and searches all tickets on request, with the focus on the search', async () => {
      const stage = new Stage();
      await fourTickets(stage);
      const list = await listOn(stage);
      await until(() => rows(list).length === 3, 'the open ones');
      type(control(list, 'Search tickets'), 'Closed');
      stage.timer.pass(300);
      await until(() => read(list).includes('No tickets match “Closed”'), 'no match');
      button(list, 'Search all tickets').focus();
      button(list, 'Search all tickets').click();
      await until(() => rows(list).join() === 'Closed', 'the closed one');
      expect(focused() === control(list, 'Search tickets'), 'has the focus').to.be.true;
      type(control(list, 'Search tickets'), 'landskape');
      stage.timer.pass(300);
      await until(() => read(list).includes('No tickets match “landskape”'), 'no match');
      expect(hasButton(list, 'Search all tickets')).to.be.false;
    });
  });

  describe('tells the page', () => {
    it('which ticket the customer wants to see, and only then', async () => {
      const stage = new Stage();
      const ticket = await stage.file();
      const list = await listOn(stage);
      const selected: string[] = [];
      const hear = (event: HTMLElementEventMap['tc-ticket-selected']): void => void selected.push(event.ticketId);
      document.addEventListener('tc-ticket-selected', hear);
      await until(() => rows(list).length === 1, 'the ticket');
      expect(selected).to.deep.equal([]);
      button(list, ticket.subject).click();
      document.removeEventListener('tc-ticket-selected', hear);
      expect(selected).to.deep.equal([ticket.id]);
    });
  });

  describe('stands by', () => {
    it('shows no skeleton for what comes within 300 ms (check 58)', async () => {
      const stage = new Stage();
      const held = stage.line.hold('listTickets');
      const list = await listOn(stage);
      await until(() => all(list, '.skeleton').length === 1, 'the skeleton');
      const skeleton = one(list, '.skeleton');
      const [appearing] = skeleton.getAnimations();
      expect(appearing?.effect?.getTiming().delay).to.equal(300);
      appearing?.pause();
      if (appearing) appearing.currentTime = 299;
      expect(getComputedStyle(skeleton).visibility).to.equal('hidden');
      if (appearing) appearing.currentTime = 301;
      expect(getComputedStyle(skeleton).visibility).to.equal('visible');
      held.letThrough();
      await until(() => all(list, '.skeleton').length === 0, 'no skeleton');
    });

    it('says that the tickets could not be loaded, and loads them on request', async () => {
      const stage = new Stage();
      await stage.file({ subject: 'Mine' });
      stage.line.fail('listTickets', new SupportError('unavailable', 'GET tickets', { reference: 'r-17' }));
      const list = await listOn(stage);
      await until(() => read(list).includes('Your tickets could not be loaded. Nothing is lost.'), 'the notice');
      expect(read(list)).to.contain('Reference: r-17');
      button(list, 'Try again').click();
      await until(() => rows(list).join() === 'Mine', 'the ticket');
    });

    it('asks to sign in again, or to wait, in words that say nothing of sending', async () => {
      const stage = new Stage();
      await stage.file({ subject: 'Mine' });
      const errors = [
        new SupportError('rate-limited', 'GET tickets', { retryAfter: 120_000 }),
        new SupportError('unauthenticated', 'GET tickets'),
      ];
      stage.line.fail('listTickets', ...errors);
      const list = await listOn(stage);
      await until(() => read(list).includes('That was a lot in a short time. Try again in 2 minutes.'), 'to wait');
      button(list, 'Try again').click();
      await until(() => read(list).includes('You have been signed out. Sign in again.'), 'to sign in');
      button(list, 'Sign in').click();
      await until(() => rows(list).join() === 'Mine', 'the ticket');
    });

    it('keeps what it shows when a later reading fails', async () => {
      const stage = new Stage();
      await stage.file({ subject: 'Mine' });
      const list = await listOn(stage);
      await until(() => rows(list).length === 1, 'the ticket');
      stage.line.fail('listTickets', new SupportError('unavailable', 'GET tickets'));
      await stage.file({ subject: 'Another' });
      await until(() => read(list).includes('could not be loaded'), 'the notice');
      expect(rows(list)).to.deep.equal(['Mine']);
    });

    it('connects on request when the help desk could not be reached', async () => {
      const stage = new Stage();
      stage.line.fail('connect', new SupportError('network', 'connect'));
      const list = await listOn(stage);
      await until(() => hasButton(list, 'Try again'), 'the notice');
      button(list, 'Try again').click();
      await until(() => read(list).includes('You have no open tickets'), 'connected');
    });

    it('tells a user without access who has it', async () => {
      const list = await listOn(new Stage({ as: 'nils' }));
      await until(() => read(list).includes('Anna Ek (Head administrator)'), 'the notice');
    });

    it('does nothing when it is taken off the page meanwhile', async () => {
      const stage = new Stage();
      const held = stage.line.hold('listTickets');
      const list = await listOn(stage);
      await until(() => stage.line.count('listTickets') === 1, 'the call');
      type(control(list, 'Search tickets'), 'x');
      list.remove();
      expect(stage.timer.waiting).to.equal(0);
      held.letThrough();
      await list.updateComplete;
    });

    it('forgets what was searched for when the user signs out', async () => {
      const stage = new Stage();
      const list = await listOn(stage);
      await until(() => read(list).includes('You have no open tickets'), 'nothing');
      type(control(list, 'Search tickets'), 'x');
      stage.store.signOut();
      await list.updateComplete;
      await until(() => all(list, '[type=search]').length === 1, 'connected anew');
      expect(control(list, 'Search tickets').value).to.equal('');
    });
  });

  for (const theme of ['light', 'dark'] as const) {
    describe(`is accessible in ${theme}`, () => {
      it('with tickets', async () => {
        const stage = new Stage();
        await fourTickets(stage);
        const list = await listOn(stage, { theme }, { scope: 'all' });
        await until(() => rows(list).length === 4, 'four rows');
        await expect(list).to.be.accessible();
      });
      it('loading, failed and empty', async () => {
        const stage = new Stage();
        stage.line.fail('listTickets', new SupportError('unavailable', 'GET tickets'));
        const held = stage.line.hold('listTickets');
        const list = await listOn(stage, { theme });
        await until(() => all(list, '.skeleton').length === 1, 'the skeleton');
        await expect(list).to.be.accessible();
        held.letThrough();
        await until(() => hasButton(list, 'Try again'), 'the notice');
        await expect(list).to.be.accessible();
        button(list, 'Try again').click();
        await until(() => read(list).includes('You have no open tickets'), 'nothing');
        await expect(list).to.be.accessible();
      });
    });
  }
});
