import { expect } from '@open-wc/testing';
import '../../../src/elements/ticket-thread/define.js';
import type { TcTicketThread } from '../../../src/elements/ticket-thread/ticket-thread.js';
import { SupportError } from '../../../src/port/index.js';
import type { Connection, Ticket, TicketAction } from '../../../src/port/index.js';
import { all, button, control, description, hasButton, one, read, type } from '../hand.js';
import { Stage, fixtureCleanup, show, until } from '../stage.js';
import { appears, openPanel, supportOnPage } from '../support/support-fixture.js';

/** A desk that never does some things to a ticket, and says so. */
function deskWithout(...refused: readonly TicketAction[]): Stage {
  const stage = new Stage();
  const { adapter } = stage.line;
  const without = (actions: readonly TicketAction[]): TicketAction[] =>
    actions.filter((each) => !refused.includes(each));
  const [getTicket, connect] = [adapter.getTicket, adapter.connect];
  Object.assign(adapter, {
    getTicket: async (...asked: Parameters<typeof getTicket>): Promise<Ticket> => {
      const ticket = await getTicket(...asked);
      return { ...ticket, actions: without(ticket.actions) };
    },
    connect: async (...asked: Parameters<typeof connect>): Promise<Connection> => {
      const connection = await connect(...asked);
      const { capabilities } = connection;
      return { ...connection, capabilities: { ...capabilities, actions: without(capabilities.actions) } };
    },
  });
  return stage;
}

async function closed(stage: Stage, subject = 'Printing in landscape'): Promise<Ticket> {
  const ticket = await stage.file({ subject });
  await stage.desk.support('sofia').act(ticket.id, { action: 'close', reason: 'solved' });
  return ticket;
}

async function threadOn(stage: Stage, { id: ticket }: Ticket, followUps = false): Promise<TcTicketThread> {
  const { store, timer } = stage;
  const given = { store, ticket, timer: timer.timer, followUps };
  const thread = await show(Object.assign(document.createElement('tc-ticket-thread'), given));
  await until(() => all(thread, 'article').length > 0, 'the thread is drawn');
  return thread;
}

function band(thread: TcTicketThread): string {
  return one(thread, '.band p').textContent;
}

/** What is told of a reply beside how long it may be. */
function effectTold(thread: Element): string {
  return description(control(thread, 'Write a reply')).replace(/( \| )?Up to 400 characters$/, '');
}

describe('A ticket on a desk that opens none again', () => {
  afterEach(fixtureCleanup);

  it('is not said to open again when its closing is asked for, but that another can be filed', async () => {
    const stage = deskWithout('reopen');
    const thread = await threadOn(stage, await stage.file());
    button(thread, 'Ask to close ticket').click();
    await thread.updateComplete;
    expect(one(thread, '.step p').textContent).to.equal(
      'Support confirms and closes it, and you get a short survey. If the problem comes back, file a new ticket.',
    );
  });

  it('takes a reply when it is closed without a promise that this opens it', async () => {
    const stage = deskWithout('reopen');
    const thread = await threadOn(stage, await closed(stage));
    expect(band(thread)).to.match(/^Closed [^.]+\.$/);
    expect(effectTold(thread)).to.equal('');
  });

  it('that takes no replies either says how to go on, and asks the page for a form that names it', async () => {
    const stage = deskWithout('reopen', 'reply', 'attach');
    const ticket = await closed(stage, 'A subject that is exactly forty letters.');
    const thread = await threadOn(stage, ticket, true);
    expect(band(thread)).to.contain('If the problem comes back, file a new ticket that names this one.');
    const heard: string[] = [];
    thread.addEventListener('tc-follow-up-requested', ({ ticketId, subject }) => heard.push(ticketId, subject));
    button(thread, 'New ticket about this').click();
    expect(heard).to.deep.equal([ticket.id, `${ticket.number}: A subject that is exactly forty letters.`.slice(0, 40)]);
    await expect(thread).to.be.accessible();
  });

  it('leaves what is being written when support closes it meanwhile, says why it was not sent, and then asks for no more', async () => {
    const stage = deskWithout('reopen', 'reply', 'attach');
    const { adapter } = stage.line;
    const open = await stage.file();
    const { getTicket } = adapter;
    adapter.getTicket = async (...asked) => {
      const ticket = await getTicket(...asked);
      return ticket.status === 'new' ? { ...ticket, actions: ['reply'] } : ticket;
    };
    const thread = await threadOn(stage, open);
    type(control(thread, 'Add information'), 'It is the ward printer');
    await thread.updateComplete;
    await stage.desk.support('sofia').act(open.id, { action: 'close', reason: 'duplicate' });
    await until(() => band(thread).startsWith('Closed'), 'closed');
    const field = control(thread, 'Write a reply');
    expect(field.value).to.equal('It is the ward printer');
    stage.line.fail('reply', new SupportError('not-allowed', 'POST messages'));
    button(thread, 'Send').click();
    await until(() => hasButton(thread, 'Delete'), 'it was not sent');
    expect(read(thread)).to.contain('It is the ward printer');
    expect(all(thread, 'textarea')).to.be.empty;
    expect(hasButton(thread, 'Try again'), 'the help desk would refuse it again').to.be.false;
  });

  it('offers no button that nothing on the page would answer', async () => {
    const stage = deskWithout('reopen', 'reply', 'attach');
    const thread = await threadOn(stage, await closed(stage));
    expect(hasButton(thread, 'New ticket about this')).to.be.false;
  });

  it('leads from the panel to a form whose subject names it', async () => {
    const stage = deskWithout('reopen', 'reply', 'attach');
    const ticket = await closed(stage);
    const support = await supportOnPage(stage.line.adapter);
    await openPanel(support, { ticket: ticket.id });
    (await appears(support, '.band button', 'New ticket about this')).click();
    const subject = await appears<HTMLInputElement>(support, 'input[name=subject]');
    await until(() => subject.value === `${ticket.number}: Printing in landscape`, 'the subject');
  });
});

describe('What a reply does is told before it is sent', () => {
  afterEach(fixtureCleanup);

  it('of a ticket that has an answer: that it is not solved, where the customer can say so', async () => {
    const words = 'Your reply tells support that it is not solved.';
    for (const [stage, expected] of [
      [new Stage(), words],
      [deskWithout('reject-solution'), ''],
    ] as const) {
      const ticket = await stage.file();
      await stage.desk.support('sofia').act(ticket.id, { action: 'propose-solution', body: 'Restart it.' });
      const thread = await threadOn(stage, ticket);
      expect(effectTold(thread)).to.equal(expected);
      expect(read(thread)).not.to.contain('opens the ticket again');
    }
  });

  it('of a closed one once, above the thread', async () => {
    const stage = new Stage();
    const thread = await threadOn(stage, await closed(stage));
    const seen = all(thread, '.frame p:not(.visually-hidden), .frame button').map((each) => each.textContent.trim());
    expect(seen.filter((words) => /open it again|the ticket again/.test(words))).to.have.lengthOf(1);
    expect(effectTold(thread)).to.equal('Your reply opens the ticket again.');
  });
});
