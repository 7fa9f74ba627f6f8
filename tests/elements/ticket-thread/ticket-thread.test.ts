import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { itWithKeysHeld } from '../engine.js';
import '../../../src/elements/ticket-thread/define.js';
import type { TcTicketThread } from '../../../src/elements/ticket-thread/ticket-thread.js';
import type { SupportDesk } from '../../../src/desk/desk.js';
import { SupportError } from '../../../src/port/index.js';
import type { Ticket } from '../../../src/port/index.js';
import { all, button, control, description, focused, hasButton, one, read, type } from '../hand.js';
import { Hearing } from '../hearing.js';
import { Stage, fixtureCleanup, show, until } from '../stage.js';
import type { Place } from '../stage.js';

/** A ticket that support has begun to handle, with the thread that shows it. */
interface Scene {
  readonly stage: Stage;
  readonly ticket: Ticket;
  readonly thread: TcTicketThread;
  readonly support: SupportDesk;
}

function threadOf(stage: Stage, ticket: string): TcTicketThread {
  return Object.assign(document.createElement('tc-ticket-thread'), {
    store: stage.store,
    ticket,
    timer: stage.timer.timer,
  });
}

async function scene(before?: (scene: Omit<Scene, 'thread'>) => Promise<unknown>, place?: Place): Promise<Scene> {
  const stage = new Stage();
  const ticket = await stage.file({ body: 'First message' });
  const support = stage.desk.support('sofia');
  stage.wait(1);
  await support.act(ticket.id, { action: 'triage', priority: 'high' });
  await before?.({ stage, ticket, support });
  const thread = threadOf(stage, ticket.id);
  await show(thread, place);
  await until(() => all(thread, 'article').length > 0, 'the thread is drawn');
  return { stage, ticket, thread, support };
}

async function mergedScene(): Promise<Scene & { readonly other: Ticket }> {
  const others: Ticket[] = [];
  const shown = await scene(async ({ stage, support, ticket }) => {
    const other = await stage.file({ subject: 'Goes on' });
    others.push(other);
    await support.act(ticket.id, { action: 'merge', into: other.id });
  });
  const [other] = others;
  if (!other) throw new TypeError('the other ticket is filed');
  return { ...shown, other };
}

function messages(thread: TcTicketThread): string[] {
  return all(thread, 'article .body').map((body) => body.textContent.trim());
}

function events(thread: TcTicketThread): string[] {
  return all(thread, '.event p:first-child').map((event) => event.textContent.replaceAll(/\s+/g, ' ').trim());
}

function band(thread: TcTicketThread): string {
  return one(thread, '.band p').textContent;
}

function frame(thread: TcTicketThread): HTMLElement {
  return one(thread, '.frame');
}

function toEnd(thread: TcTicketThread): number {
  const { scrollHeight, scrollTop, clientHeight } = frame(thread);
  return Math.round(scrollHeight - scrollTop - clientHeight);
}

async function write(thread: TcTicketThread, text: string): Promise<void> {
  type(control(thread, 'Add information'), text);
  button(thread, 'Send').click();
  await thread.updateComplete;
}

async function manyReplies({ support, ticket }: Pick<Scene, 'support' | 'ticket'>, count = 20): Promise<void> {
  for (let number = 0; number < count; number++) await support.reply(ticket.id, { body: `Reply ${String(number)}` });
}

async function scrollUp(thread: TcTicketThread): Promise<void> {
  frame(thread).scrollTop = 40;
  await new Promise((resolve) => frame(thread).addEventListener('scroll', resolve, { once: true }));
}

describe('tc-ticket-thread', () => {
  afterEach(fixtureCleanup);

  describe('shows', () => {
    it('each message as an article named by author and full time, with the time as a time (check 45)', async () => {
      const { thread, support, ticket } = await scene();
      await support.reply(ticket.id, { body: 'Which ward?' });
      await until(() => messages(thread).length === 2, 'the reply');
      const [own, theirs] = all(thread, 'article');
      expect(own?.getAttribute('aria-label')).to.match(/^You, Tuesday,? 12 May 2026|^You, Tuesday, May 12, 2026/);
      expect(theirs?.getAttribute('aria-label')).to.match(/^Sofia Nyström, /);
      expect(own?.querySelector('time')?.getAttribute('datetime')).to.equal('2026-05-12T08:12:00.000Z');
      expect(theirs?.textContent).to.contain('1st line support');
      expect(all(thread, '.day').map((day) => day.textContent)).to.deep.equal(['Today']);
    });

    it('history without a word, in a log that is not live (check 38)', async () => {
      const hearing = new Hearing();
      const { thread } = await scene(manyReplies);
      await thread.updateComplete;
      hearing.stop();
      expect(hearing.heard).to.deep.equal([]);
      expect(one(thread, '[role=log]').getAttribute('aria-live')).to.equal('off');
    });

    it('what was written as text, whatever it looks like (check 46)', async () => {
      const body =
        '<img src=x onerror="globalThis.harmed = true"> see https://example.com/a and [this](javascript:alert(1))';
      const { thread } = await scene(({ support, ticket }) => support.reply(ticket.id, { body }));
      expect(read(thread)).to.contain('<img src=x onerror="globalThis.harmed = true">');
      expect(all(thread, 'img')).to.have.lengthOf(0);
      const links = all<HTMLAnchorElement>(thread, '.body a');
      expect(links.map((link) => link.href)).to.deep.equal(['https://example.com/a']);
      expect(links[0]?.rel).to.contain('noopener');
      expect(globalThis).not.to.have.property('harmed');
    });

    it('an escalation with the line, what it does, and that there is nothing to do (check 48)', async () => {
      const { thread } = await scene(({ support, ticket }) => support.act(ticket.id, { action: 'escalate', line: 2 }));
      expect(events(thread).at(-1)).to.contain(
        'Passed on to 2nd line, who handle installations and integrations. You keep this ticket number and do not need to do anything.',
      );
    });

    it('a merging with the ticket that goes on, by the number that the customer knows', async () => {
      const { thread, other } = await mergedScene();
      await until(() => events(thread).some((words) => words.includes(other.number)), 'the other ticket is read');
      expect(events(thread).join()).to.contain(`The ticket goes on in ${other.number}.`);
    });

    it('what was written about an event as its author set it off, and as text whatever it looks like', async () => {
      const note = 'The setting *Stop on errors* was on.\nIt is <b>off</b> now.';
      const { thread } = await scene(({ support, ticket }) =>
        support.act(ticket.id, { action: 'contact', channel: 'phone', note }),
      );
      const told = one(thread, '.event .note');
      expect(told.querySelector('em')?.textContent).to.equal('Stop on errors');
      expect(told.innerText.trim()).to.equal('The setting Stop on errors was on.\nIt is <b>off</b> now.');
    });

    it('days, with the date where it is not today or yesterday', async () => {
      const { thread } = await scene(async ({ stage, support, ticket }) => {
        stage.wait(24 * 60);
        await support.reply(ticket.id, { body: 'Next day' });
        stage.wait(24 * 60);
        await support.reply(ticket.id, { body: 'The day after' });
      });
      const days = all(thread, '.day:not(.new)').map((day) => day.textContent);
      expect(days[0]).to.match(/^Tuesday.*12/);
      expect(days.slice(1)).to.deep.equal(['Yesterday', 'Today']);
    });

    it('its end first, with a line where the unread begins', async () => {
      const { thread } = await scene(async (parts) => {
        await manyReplies(parts, 19);
        const { items } = await parts.stage.desk.customer('anna').listEntries(parts.ticket.id, {});
        await parts.stage.desk.customer('anna').markRead(parts.ticket.id, items.at(-1)?.id ?? '');
        await parts.support.reply(parts.ticket.id, { body: 'News' });
      });
      await until(() => frame(thread).scrollTop > 0 && toEnd(thread) <= 1, 'the end');
      const line = one(thread, '.day.new');
      expect(line.textContent).to.contain('New since');
      expect(line.nextElementSibling?.textContent).to.contain('News');
    });

    it('where the unread begins right after a reload, with since when, and no more once it is read (check 43)', async () => {
      const first = await scene((parts) => parts.support.reply(parts.ticket.id, { body: 'Read before' }));
      await until(() => first.stage.timer.waiting > 1, 'in view');
      first.stage.timer.pass(1000);
      const { desk } = first.stage;
      const unread = async () => (await desk.customer('anna').getTicket(first.ticket.id)).unread;
      await until(async () => (await unread()) === 0, 'read');
      first.thread.remove();
      first.stage.wait(30);
      await first.support.reply(first.ticket.id, { body: 'News' });
      for (const lines of [1, 0]) {
        const reloaded = new Stage({ desk });
        reloaded.now = first.stage.now;
        const thread = await show(threadOf(reloaded, first.ticket.id));
        await until(() => messages(thread).includes('News'), 'the news');
        expect(all(thread, '.day.new')).to.have.lengthOf(lines);
        if (lines > 0) expect(one(thread, '.day.new').textContent).to.match(/^New since \d+:13/);
        await until(() => reloaded.timer.waiting > 1 || lines === 0, 'in view');
        reloaded.timer.pass(1000);
        await until(async () => (await unread()) === 0, 'read');
        thread.remove();
      }
    });

    it('earlier messages on request, and leaves the reader where they read', async () => {
      const { thread } = await scene((parts) => manyReplies(parts, 70));
      await until(() => hasButton(thread, 'Show earlier messages'), 'the button');
      await scrollUp(thread);
      const before = toEnd(thread);
      const count = messages(thread).length;
      button(thread, 'Show earlier messages').focus();
      button(thread, 'Show earlier messages').click();
      await until(() => messages(thread).length > count, 'more messages');
      expect(hasButton(thread, 'Show earlier messages')).to.be.false;
      await until(() => focused()?.matches('.log'), 'the focus stays with what is read');
      expect(Math.abs(toEnd(thread) - before)).to.be.lessThan(60);
      expect(all(thread, '.jump')).to.have.lengthOf(0);
    });

    it('whose turn it is, at every turn', async () => {
      const { thread, support, ticket, stage } = await scene();
      expect(band(thread)).to.equal('With support. You do not need to do anything.');
      await support.reply(ticket.id, { body: 'Which ward?', expectsReply: true });
      await until(() => band(thread) === 'Waiting for you. Sofia Nyström needs an answer.', 'the customer');
      await stage.desk.customer('anna').reply(ticket.id, { body: 'Ward 4' }, stage.key());
      await support.act(ticket.id, { action: 'propose-solution', body: 'Restart it.' });
      await until(() => band(thread) === 'Answered. Does it work for you?', 'answered');
      expect(read(thread)).to.contain('Suggested solution').and.contain('Restart it.');
      await support.act(ticket.id, { action: 'close', reason: 'solved' });
      await until(() => /^Closed .+\. Reply to open it again\.$/.test(band(thread)), 'closed');
    });

    it('itself in Swedish and in English, switched at run time', async () => {
      const { thread } = await scene(({ support, ticket }) => support.act(ticket.id, { action: 'escalate', line: 3 }), {
        lang: 'sv',
      });
      expect(band(thread)).to.equal('Hos supporten. Du behöver inte göra något.');
      expect(events(thread).at(-1)).to.contain(
        'Ärendet har gått vidare till 3rd line, som arbetar med problem som kräver utvecklare.',
      );
      thread.lang = 'en';
      await until(() => band(thread).startsWith('With support.'), 'English');
      expect(events(thread).at(-1)).to.contain('Passed on to 3rd line,');
    });
  });

  describe('hears', () => {
    it('a new reply, and announces it once (check 38)', async () => {
      const { thread, support, ticket } = await scene();
      const hearing = new Hearing();
      await support.reply(ticket.id, { body: 'Which ward?' });
      await until(() => messages(thread).includes('Which ward?'), 'the reply');
      await support.act(ticket.id, { action: 'escalate', line: 2 });
      await until(() => events(thread).some((event) => event.includes('Passed on')), 'the event');
      hearing.stop();
      expect(hearing.heard).to.deep.equal(['New reply from Sofia Nyström']);
    });

    it('that the ticket is no longer the reader’s to see, and nothing of it beside that; the focus stays in the thread', async () => {
      const { stage, thread, support, ticket } = await scene();
      one<HTMLTextAreaElement>(thread, 'textarea').focus();
      stage.line.fail('getTicket', new SupportError('not-found', 'GET ticket: 404'));
      await support.reply(ticket.id, { body: 'Moved to another customer' });
      await until(() => read(thread).includes('There is no ticket'), 'it says so');
      expect(read(thread)).to.equal(`There is no ticket ${ticket.number}, or you do not have access to it.`);
      await until(() => focused()?.getAttribute('role') === 'log', 'the focus is in the thread');
    });

    it('that the ticket is no longer theirs to see, and leaves what they were writing to be copied', async () => {
      const { stage, thread, support, ticket } = await scene();
      type(one<HTMLTextAreaElement>(thread, 'textarea'), 'It is the night shifts.');
      stage.line.fail('getTicket', new SupportError('not-found', 'GET ticket: 404'));
      await support.reply(ticket.id, { body: 'Moved to another customer' });
      await until(() => read(thread).includes('There is no ticket'), 'it says so');
      const left = one<HTMLTextAreaElement>(thread, 'textarea');
      expect([left.value, left.readOnly, hasButton(thread, 'Send')]).to.deep.equal([
        'It is the night shifts.',
        true,
        false,
      ]);
      await expect(thread).to.be.accessible();
    });

    it('a new reply while the reader is further up: they stay, and a button leads down (check 42)', async () => {
      const { thread, support, ticket } = await scene(manyReplies);
      await until(() => toEnd(thread) <= 1, 'the end');
      await scrollUp(thread);
      await support.reply(ticket.id, { body: 'News' });
      await until(() => hasButton(thread, '1 new message'), 'the button');
      expect(frame(thread).scrollTop).to.equal(40);
      button(thread, '1 new message').click();
      await until(() => toEnd(thread) <= 1, 'the end');
      await until(() => !hasButton(thread, 'new message'), 'no button');
    });

    it('a new reply at the end of the thread, and goes on to it', async () => {
      const { thread, support, ticket } = await scene(manyReplies);
      await until(() => toEnd(thread) <= 1, 'the end');
      await support.reply(ticket.id, { body: 'News' });
      await until(() => messages(thread).includes('News'), 'the reply');
      await until(() => toEnd(thread) <= 1, 'the end');
      expect(hasButton(thread, 'new message')).to.be.false;
    });

    it('that a reply has been read once it has been in view for a second', async () => {
      const { stage, ticket } = await scene(({ support, ticket: { id } }) =>
        support.reply(id, { body: 'Which ward?' }),
      );
      const unread = async (): Promise<number | undefined> =>
        (await stage.desk.customer('anna').getTicket(ticket.id)).unread;
      await until(() => stage.timer.waiting === 2, 'in view');
      stage.timer.pass(999);
      expect(await unread()).to.equal(1);
      stage.timer.pass(1);
      await until(async () => (await unread()) === 0, 'read');
    });
  });

  describe('replies', () => {
    it('shows the reply at once, sending, and then sent (check 39)', async () => {
      const { stage, thread, ticket } = await scene();
      const sent: string[] = [];
      thread.addEventListener('tc-reply-sent', (event) => sent.push(event.ticketId));
      const hearing = new Hearing();
      const held = stage.line.hold('reply');
      await write(thread, 'Ward 4');
      expect(messages(thread).at(-1)).to.equal('Ward 4');
      expect(all(thread, 'article').at(-1)?.textContent).to.contain('Sending');
      expect(control(thread, 'Add information').value).to.equal('');
      expect(sent).to.deep.equal([]);
      held.letThrough();
      await until(() => all(thread, '.sent').length === 1, 'sent');
      hearing.stop();
      expect(messages(thread).filter((body) => body === 'Ward 4')).to.have.lengthOf(1);
      expect(hearing.heard).to.deep.equal(['Sent']);
      expect(sent).to.deep.equal([ticket.id]);
    });

    it('keeps the text of a reply that was not sent, and sends it once on request (checks 39, 40)', async () => {
      const { stage, thread, ticket } = await scene();
      let sent = 0;
      const failed: unknown[] = [];
      thread.addEventListener('tc-reply-sent', () => sent++);
      thread.addEventListener('tc-error', ({ operation }) => failed.push(operation));
      stage.line.fail('reply', new SupportError('network', 'POST messages', { outcome: 'unknown' }));
      await write(thread, 'Ward 4');
      await until(() => read(thread).includes('Not sent.'), 'not sent');
      expect(failed).to.deep.equal(['reply']);
      expect(messages(thread).at(-1)).to.equal('Ward 4');
      expect(sent).to.equal(0);
      button(thread, 'Try again').click();
      await until(() => all(thread, '.sent').length === 1, 'sent');
      const { items } = await stage.desk.customer('anna').listEntries(ticket.id, {});
      expect(items.filter((entry) => entry.kind === 'message' && entry.body === 'Ward 4')).to.have.lengthOf(1);
      expect(sent).to.equal(1);
    });

    it('after a session that has ended, once the customer has signed in again', async () => {
      const { stage, thread } = await scene();
      stage.line.fail('reply', new SupportError('unauthenticated', 'POST messages'));
      await write(thread, 'Ward 4');
      const told = 'You have been signed out. Sign in again to send. Your text is saved.';
      await until(() => read(thread).includes(told), 'it is told');
      button(thread, 'Sign in').click();
      await until(() => all(thread, '.sent').length === 1, 'sent');
    });

    it('drops a reply that was not sent on request', async () => {
      const { stage, thread } = await scene();
      stage.line.fail('reply', new SupportError('network', 'POST messages'));
      await write(thread, 'Ward 4');
      await until(() => hasButton(thread, 'Delete'), 'not sent');
      button(thread, 'Delete').click();
      await until(() => !messages(thread).includes('Ward 4'), 'gone');
      expect(focused()).to.equal(control(thread, 'Add information'));
    });

    itWithKeysHeld('by keyboard alone', async () => {
      const { thread } = await scene();
      control(thread, 'Add information').focus();
      await sendKeys({ type: 'Ward 4' });
      await sendKeys({ down: 'Control' });
      await sendKeys({ press: 'Enter' });
      await sendKeys({ up: 'Control' });
      await until(() => all(thread, '.sent').length === 1, 'sent');
    });

    it('not with an empty text, and says so at the field', async () => {
      const { stage, thread } = await scene();
      button(thread, 'Send').click();
      await thread.updateComplete;
      const field = control(thread, 'Add information');
      expect(focused()).to.equal(field);
      expect(field.getAttribute('aria-invalid')).to.equal('true');
      expect(description(field)).to.equal('Error: Write a reply | Up to 400 characters');
      expect(stage.line.count('reply')).to.equal(0);
    });

    it('to another ticket without a word of what had to be mended in this one', async () => {
      const { stage, thread, ticket } = await scene();
      const other = await stage.file({ subject: 'Another' });
      button(thread, 'Send').click();
      await until(() => all(thread, '.composer.invalid').length > 0, 'the problem');
      thread.ticket = other.id;
      await until(() => read(thread).includes('Another'), 'the other ticket');
      expect(all(thread, '.composer.invalid')).to.have.length(0);
      thread.ticket = ticket.id;
      await until(() => read(thread).includes(ticket.subject), 'the first ticket');
      expect(all(thread, '.composer.invalid')).to.have.length(0);
    });

    it('once while its keys are held down', async () => {
      const { thread } = await scene();
      const field = control(thread, 'Add information');
      type(field, 'It is the printer');
      for (const repeat of [false, true, true])
        field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, repeat, bubbles: true }));
      await thread.updateComplete;
      expect(all(thread, '.composer.invalid')).to.have.length(0);
      await until(() => messages(thread).at(-1) === 'It is the printer', 'the reply');
    });

    it('not with too long a text, which stays', async () => {
      const { stage, thread } = await scene();
      await write(thread, 'x'.repeat(401));
      expect(read(thread)).to.contain('The reply must be 400 characters or fewer').and.contain('1 character too many');
      expect(control(thread, 'Add information').value).to.have.lengthOf(401);
      expect(stage.line.count('reply')).to.equal(0);
    });

    it('to a closed ticket, told beforehand that it opens again (check 49)', async () => {
      const { thread } = await scene(({ support, ticket }) =>
        support.act(ticket.id, { action: 'close', reason: 'solved' }),
      );
      const field = control(thread, 'Write a reply');
      expect(description(field)).to.equal('Your reply opens the ticket again. | Up to 400 characters');
      type(field, 'It is back');
      button(thread, 'Send').click();
      await until(() => events(thread).some((event) => event.includes('You opened the ticket again.')), 'the event');
      expect(band(thread)).to.contain('With support.');
    });

    it('keeps what is being written for each ticket on its own', async () => {
      const { stage, thread, ticket } = await scene();
      const other = await stage.file({ subject: 'Other' });
      type(control(thread, 'Add information'), 'About the first');
      thread.ticket = other.id;
      await until(() => read(thread).includes('Other'), 'the other ticket');
      expect(control(thread, 'Add information').value).to.equal('');
      thread.ticket = ticket.id;
      await until(() => read(thread).includes(ticket.subject), 'the first ticket');
      expect(control(thread, 'Add information').value).to.equal('About the first');
    });

    it('is not offered where the help desk would refuse it', async () => {
      const stage = new Stage();
      const ticket = await stage.file();
      const get = stage.line.adapter.getTicket.bind(stage.line.adapter);
      stage.line.adapter.getTicket = async (id, options) => ({ ...(await get(id, options)), actions: [] });
      const thread = await show(threadOf(stage, ticket.id));
      await until(() => all(thread, 'article').length > 0, 'the thread is drawn');
      expect(all(thread, 'textarea, .foot button, .band button')).to.have.lengthOf(0);
    });
  });

  describe('closes', () => {
    async function ask(thread: TcTicketThread): Promise<void> {
      button(thread, 'Ask to close ticket').click();
      await until(() => focused()?.textContent === 'Ask support to close this ticket?', 'the question');
    }

    it('keeps what is written while Esc only ends the composing of a character', async () => {
      const { thread } = await scene();
      await ask(thread);
      const comment = control(thread, 'What solved it?');
      type(comment, 'にほん');
      const escape = { key: 'Escape', bubbles: true, composed: true, isComposing: true };
      comment.dispatchEvent(new KeyboardEvent('keydown', escape));
      await thread.updateComplete;
      expect(control(thread, 'What solved it?').value).to.equal('にほん');
    });

    it('asks in the thread, the rest inert, and Esc leaves everything as it was', async () => {
      const { stage, thread } = await scene();
      let outside = 0;
      thread.addEventListener('keydown', (event) => {
        if (!event.defaultPrevented) outside++;
      });
      await ask(thread);
      expect(frame(thread).inert).to.be.true;
      await sendKeys({ press: 'Escape' });
      await until(() => focused() === button(thread, 'Ask to close ticket'), 'focus back on the button');
      expect(frame(thread).inert).to.be.false;
      expect(outside, 'the panel is told to stay').to.equal(0);
      expect(stage.line.count('act')).to.equal(0);
    });

    it('keeps what is written to the question while it is left, for that ticket', async () => {
      const { stage, thread } = await scene();
      await ask(thread);
      type(control(thread, 'What solved it?'), 'A restart');
      button(thread, 'Keep it open').click();
      await thread.updateComplete;
      const { ticket } = thread;
      thread.ticket = (await stage.file({ subject: 'Another' })).id;
      await until(() => all(thread, 'article').length > 0 && !read(thread).includes('First message'), 'another ticket');
      await ask(thread);
      expect(control(thread, 'What solved it?').value).to.equal('');
      thread.ticket = ticket;
      await until(() => read(thread).includes('First message'), 'the first ticket');
      await ask(thread);
      expect(control(thread, 'What solved it?').value).to.equal('A restart');
    });

    it('leaves the question of another ticket alone when the answer to the first one comes late', async () => {
      const { stage, thread } = await scene();
      const held = stage.line.hold('act');
      await ask(thread);
      one<HTMLFormElement>(thread, '.step').requestSubmit();
      await until(() => stage.line.count('act') === 1, 'support is asked');
      const first = thread.ticket;
      thread.ticket = (await stage.file({ subject: 'Another' })).id;
      await until(() => all(thread, 'article').length > 0 && !read(thread).includes('First message'), 'another ticket');
      await ask(thread);
      type(control(thread, 'What solved it?'), 'Nothing yet');
      held.letThrough();
      await until(async () => (await stage.line.adapter.getTicket(first, {})).closureRequestedAt, 'it is done');
      await thread.updateComplete;
      expect(control(thread, 'What solved it?').value).to.equal('Nothing yet');
    });

    it('asks support by Ctrl+Enter from what is written, and from nowhere else', async () => {
      const { stage, thread } = await scene();
      await ask(thread);
      const press = (on: Element): unknown =>
        on.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true, composed: true }));
      press(one(thread, '.step h2'));
      await thread.updateComplete;
      expect(stage.line.count('act')).to.equal(0);
      type(control(thread, 'What solved it?'), 'A restart');
      press(control(thread, 'What solved it?'));
      await until(() => events(thread).some((event) => event.includes('A restart')), 'support is asked');
    });

    it('asks to sign in where the session has ended, and then asks support with what was written', async () => {
      const { stage, thread } = await scene();
      await ask(thread);
      type(control(thread, 'What solved it?'), 'A restart');
      stage.line.fail('act', new SupportError('unauthenticated', 'POST actions'));
      one<HTMLFormElement>(thread, '.step').requestSubmit();
      await until(() => read(thread).includes('You have been signed out. Sign in again.'), 'it is told');
      await expect(thread).to.be.accessible();
      button(thread, 'Sign in').focus();
      button(thread, 'Sign in').click();
      expect(focused()?.matches('.step .primary'), 'the focus stays in the step').to.be.true;
      await until(() => events(thread).some((event) => event.includes('A restart')), 'support is asked');
    });

    it('asks support with what solved it, and undoes it (check 50)', async () => {
      const { thread } = await scene();
      await ask(thread);
      type(control(thread, 'What solved it?'), 'A restart');
      one<HTMLFormElement>(thread, '.step').requestSubmit();
      await until(() => band(thread) === 'You have asked support to close the ticket.', 'asked');
      await until(() => focused()?.matches('.band'), 'focus on what happened');
      await until(() => events(thread).some((event) => event.includes('You asked to close the ticket.')), 'the event');
      expect(read(thread)).to.contain('A restart');
      expect(hasButton(thread, 'Ask to close ticket')).to.be.false;
      button(thread, 'Undo').click();
      await until(() => band(thread).startsWith('With support.'), 'undone');
      expect(hasButton(thread, 'Undo')).to.be.false;
    });

    it('keeps what was written when asking fails', async () => {
      const { stage, thread } = await scene();
      await ask(thread);
      type(control(thread, 'What solved it?'), 'A restart');
      stage.line.fail('act', new SupportError('unavailable', 'POST actions'));
      one<HTMLFormElement>(thread, '.step').requestSubmit();
      await until(() => read(thread).includes('The ticket was not changed. Try again.'), 'the notice');
      expect(control(thread, 'What solved it?').value).to.equal('A restart');
      one<HTMLFormElement>(thread, '.step').requestSubmit();
      await until(() => band(thread) === 'You have asked support to close the ticket.', 'asked');
    });

    it('withdraws a ticket nobody has begun on, after asking', async () => {
      const stage = new Stage();
      const thread = await show(threadOf(stage, (await stage.file()).id));
      await until(() => hasButton(thread, 'Withdraw ticket'), 'the thread is drawn');
      button(thread, 'Withdraw ticket').click();
      await until(() => focused()?.textContent === 'Withdraw this ticket?', 'the question');
      button(thread, 'Keep it').click();
      await until(() => focused() === button(thread, 'Withdraw ticket'), 'focus back on the button');
      expect(stage.line.count('act')).to.equal(0);
      button(thread, 'Withdraw ticket').click();
      await until(() => all(thread, '.step').length > 0, 'the question again');
      one<HTMLFormElement>(thread, '.step').requestSubmit();
      await until(() => band(thread).startsWith('Closed'), 'withdrawn');
      expect(hasButton(thread, 'Withdraw ticket')).to.be.false;
    });

    for (const [words, event] of [
      ['Accept the quote', 'You accepted the quote.'],
      ['Decline', 'You declined the quote.'],
    ] as const) {
      it(`answers a quote, after asking: ${words}`, async () => {
        const { thread } = await scene(({ support, ticket }) =>
          support.act(ticket.id, { action: 'offer-quote', body: 'Two hours.' }),
        );
        button(thread, words).click();
        await until(() => all(thread, '.step').length > 0, 'the question');
        one<HTMLFormElement>(thread, '.step').requestSubmit();
        await until(() => events(thread).some((each) => each.includes(event)), 'the event');
        expect(hasButton(thread, words)).to.be.false;
      });
    }

    it('accepts a solution', async () => {
      const { thread } = await scene(({ support, ticket }) =>
        support.act(ticket.id, { action: 'propose-solution', body: 'Do this.' }),
      );
      button(thread, 'Yes, it is solved').click();
      await until(() => band(thread).startsWith('Closed'), 'closed');
    });

    it('rejects a solution, and asks what is wrong with it', async () => {
      const { thread } = await scene(({ support, ticket }) =>
        support.act(ticket.id, { action: 'propose-solution', body: 'Do this.' }),
      );
      button(thread, 'No, not yet').click();
      await until(() => band(thread).startsWith('With support.'), 'with support');
      await until(() => focused()?.id === 'reply', 'focus on the reply');
    });

    it('opens a closed ticket again, where a reply cannot do that', async () => {
      const { thread } = await scene(({ stage, support, ticket }) => {
        const { adapter } = stage.line;
        const { getTicket } = adapter;
        adapter.getTicket = async (...asked) => {
          const found = await getTicket(...asked);
          return { ...found, actions: found.actions.filter((action) => action !== 'reply') };
        };
        return support.act(ticket.id, { action: 'close', reason: 'solved' });
      });
      button(thread, 'Open the ticket again').click();
      await until(() => band(thread).startsWith('With support.'), 'open');
    });

    it('says when a wish did not go through, and tries again on request', async () => {
      const { stage, thread } = await scene(({ support, ticket }) =>
        support.act(ticket.id, { action: 'propose-solution', body: 'Do this.' }),
      );
      stage.line.fail('act', new SupportError('stale', 'POST actions'));
      button(thread, 'Yes, it is solved').click();
      await until(() => read(thread).includes('The ticket has changed in the meantime.'), 'the notice');
      button(thread, 'Try again').click();
      await until(() => band(thread).startsWith('Closed'), 'closed');
    });
  });

  describe('stands by', () => {
    it('says the same of a ticket that is not there and of one that is not yours', async () => {
      const stage = new Stage();
      const foreign = await stage.file({}, 'bo');
      for (const id of ['TC-99999', foreign.id]) {
        const thread = await show(threadOf(stage, id));
        await until(
          () => read(thread).includes(`There is no ticket ${id}, or you do not have access to it.`),
          'the notice',
        );
        expect(hasButton(thread, 'Try again')).to.be.false;
        expect(all(thread, '.skeleton')).to.have.lengthOf(0);
        thread.remove();
      }
    });

    it('says that the ticket could not be loaded, and loads it on request', async () => {
      const stage = new Stage();
      const ticket = await stage.file();
      stage.line.fail('getTicket', new SupportError('unavailable', 'GET ticket'));
      const thread = await show(threadOf(stage, ticket.id));
      await until(() => read(thread).includes('The ticket could not be loaded.'), 'the notice');
      button(thread, 'Try again').click();
      await until(() => messages(thread).length === 1, 'the thread');
    });

    it('shows a kind of event that nobody knows by its own name', async () => {
      const stage = new Stage();
      const ticket = await stage.file();
      const list = stage.line.adapter.listEntries.bind(stage.line.adapter);
      stage.line.adapter.listEntries = async (...query) => {
        const page = await list(...query);
        return {
          ...page,
          items: page.items.map((entry) =>
            entry.kind === 'created' ? Object.assign({}, entry, { kind: 'teleported' }) : entry,
          ),
        };
      };
      const thread = await show(threadOf(stage, ticket.id));
      await until(() => events(thread).length === 1, 'the event');
      expect(events(thread)[0]).to.contain('Event at support: teleported');
    });

    it('does nothing when it is taken off the page meanwhile', async () => {
      const hearing = new Hearing();
      const { stage, thread } = await scene(({ support, ticket }) => support.reply(ticket.id, { body: 'Which ward?' }));
      await until(() => stage.timer.waiting === 2, 'in view');
      const held = stage.line.hold('reply');
      await write(thread, 'Ward 4');
      thread.remove();
      expect(stage.timer.waiting).to.equal(0);
      const sent = new Promise((resolve) => thread.addEventListener('tc-reply-sent', resolve));
      held.letThrough();
      await sent;
      hearing.stop();
      expect(hearing.heard).to.deep.equal([]);
    });

    it('forgets what was being written when the user signs out', async () => {
      const { stage, thread } = await scene();
      type(control(thread, 'Add information'), 'Secret');
      stage.store.signOut();
      await thread.updateComplete;
      await until(() => messages(thread).length === 1, 'connected anew');
      expect(control(thread, 'Add information').value).to.equal('');
    });

    it('takes its place on the page before its ticket', async () => {
      const stage = new Stage();
      const ticket = await stage.file();
      const thread = await show(threadOf(stage, ''));
      await thread.updateComplete;
      const { height } = thread.getBoundingClientRect();
      thread.ticket = ticket.id;
      await until(() => messages(thread).length === 1, 'the thread');
      expect(thread.getBoundingClientRect().height).to.equal(height);
    });
  });

  for (const theme of ['light', 'dark'] as const) {
    describe(`is accessible in ${theme}`, () => {
      it('with messages, events, what is on its way and what was not sent', async () => {
        const { stage, thread, support, ticket } = await scene(undefined, { theme });
        await support.act(ticket.id, { action: 'escalate', line: 2, note: 'Needs a look at the database.' });
        await support.reply(ticket.id, { body: 'Is it `audit_swap`?\n\n1. Open it\n2. Look', expectsReply: true });
        await until(() => messages(thread).length === 2, 'the reply');
        stage.line.fail('reply', new SupportError('network', 'POST messages'));
        type(control(thread, 'Write a reply'), 'Ward 4');
        button(thread, 'Send').click();
        await until(() => read(thread).includes('Not sent.'), 'not sent');
        await expect(thread).to.be.accessible();
        stage.line.hold('reply');
        button(thread, 'Try again').click();
        await until(() => read(thread).includes('Sending'), 'sending');
        await expect(thread).to.be.accessible();
      });
      it('loading, failed and closed', async () => {
        const stage = new Stage();
        const ticket = await stage.file();
        await stage.desk.support('sofia').act(ticket.id, { action: 'close', reason: 'solved' });
        stage.line.fail('getTicket', new SupportError('unavailable', 'GET ticket'));
        const held = stage.line.hold('getTicket');
        const thread = await show(threadOf(stage, ticket.id), { theme });
        await until(() => all(thread, '.skeleton').length === 1, 'the skeleton');
        await expect(thread).to.be.accessible();
        held.letThrough();
        await until(() => hasButton(thread, 'Try again'), 'the notice');
        await expect(thread).to.be.accessible();
        button(thread, 'Try again').click();
        await until(() => messages(thread).length === 1, 'the thread');
        await expect(thread).to.be.accessible();
      });
      it('while asking to close', async () => {
        const { thread } = await scene(undefined, { theme });
        button(thread, 'Ask to close ticket').click();
        await until(() => all(thread, '.step').length === 1, 'the question');
        await expect(thread).to.be.accessible();
      });
    });
  }
});
