import { expect } from '@open-wc/testing';
import '../../../src/elements/ticket-list/define.js';
import '../../../src/elements/ticket-thread/define.js';
import type { TcTicketThread } from '../../../src/elements/ticket-thread/ticket-thread.js';
import type { Ticket } from '../../../src/port/index.js';
import { SupportError } from '../../../src/port/index.js';
import { all, button, control, focused, hasButton, one, read, type } from '../hand.js';
import { Stage, fixtureCleanup, service, show, until } from '../stage.js';

const offers = {
  ...service,
  catalogue: [
    { id: 'upgrade', name: { en: 'Upgrade help', sv: 'Uppgraderingshjälp' }, description: { en: 'We upgrade.' } },
  ],
};

async function quoted(stage: Stage): Promise<Ticket> {
  const ticket = await stage.file({ kind: 'quote', service: 'upgrade', subject: 'From 7.2' });
  await stage.desk.support('ali').act(ticket.id, { action: 'offer-quote', body: 'Two hours, 9 000 kr.' });
  return ticket;
}

async function threadOn(stage: Stage, lang = 'en'): Promise<TcTicketThread> {
  const { id: ticket } = await quoted(stage);
  const { store, timer } = stage;
  const thread = Object.assign(document.createElement('tc-ticket-thread'), { store, ticket, timer: timer.timer });
  await show(thread, { lang });
  await until(() => all(thread, '.band-actions button').length === 2, 'the quote can be answered');
  return thread;
}

async function press(thread: TcTicketThread, name: string): Promise<void> {
  button(thread, name).click();
  await thread.updateComplete;
}

describe('A quote', () => {
  afterEach(fixtureCleanup);

  it('is what the customer is waited for, and accepting it stands out', async () => {
    const thread = await threadOn(new Stage({ offers }));
    expect(one(thread, '.band p').textContent).to.equal('Waiting for you. A quote awaits your answer.');
    expect(button(thread, 'Accept the quote').part.contains('button-primary')).to.be.true;
    expect(button(thread, 'Decline').part.contains('button-primary')).to.be.false;
  });

  it('that support closes while the focus is on an answer leaves the focus where it says whose turn it is', async () => {
    const stage = new Stage({ offers });
    const thread = await threadOn(stage);
    button(thread, 'Accept the quote').focus();
    await stage.desk.support('ali').act(thread.ticket, { action: 'close', reason: 'rejected' });
    await until(() => !hasButton(thread, 'Accept the quote'), 'there is nothing to accept');
    await until(() => focused() === one(thread, '.band'), 'the focus is on the band');
  });

  it('is accepted after one more step that says what that means', async () => {
    const stage = new Stage({ offers });
    const thread = await threadOn(stage);
    await press(thread, 'Accept the quote');
    expect(stage.line.count('act')).to.equal(0);
    await until(() => focused() === one(thread, '.step h2'), 'the focus is on the question');
    expect(one(thread, '.step').textContent).to.contain('Accept the quote?').and.contain('then ordered');
    await expect(thread).to.be.accessible();
    one(thread, '.step .primary').click();
    await until(() => read(thread).includes('accepted the quote'), 'the event stands in the thread');
    expect(all(thread, '.step, .band-actions button')).to.be.empty;
    expect(stage.line.count('act')).to.equal(1);
  });

  it('is declined with what should be different, which support reads', async () => {
    const stage = new Stage({ offers });
    const thread = await threadOn(stage);
    await press(thread, 'Decline');
    type(control(thread, 'What should be different?'), 'We need it on a weekend.');
    one(thread, '.step .primary').click();
    await until(() => read(thread).includes('declined the quote'), 'the event stands in the thread');
    expect(read(thread)).to.contain('We need it on a weekend.');
  });

  it('stays open when the customer thinks again, with the focus where it came from', async () => {
    const stage = new Stage({ offers });
    const thread = await threadOn(stage);
    await press(thread, 'Accept the quote');
    await press(thread, 'Not yet');
    await until(() => focused() === button(thread, 'Accept the quote'), 'the focus is back');
    await press(thread, 'Decline');
    one(thread, '.step').dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    await until(() => focused() === button(thread, 'Decline'), 'the focus is back');
    expect(stage.line.count('act')).to.equal(0);
  });

  it('can be answered again when the help desk was not reached', async () => {
    const stage = new Stage({ offers });
    const thread = await threadOn(stage);
    stage.line.fail('act', new SupportError('unavailable', 'down'));
    await press(thread, 'Accept the quote');
    one(thread, '.step .primary').click();
    await until(() => all(thread, '.step .notice').length > 0, 'the failure is told in the step');
    one(thread, '.step .primary').click();
    await until(() => read(thread).includes('accepted the quote'), 'accepted');
  });

  it('is not accepted unread when support offers another one meanwhile: the question goes, and the focus is on whose turn it is', async () => {
    const stage = new Stage({ offers });
    const thread = await threadOn(stage);
    await press(thread, 'Accept the quote');
    await until(() => focused() === one(thread, '.step h2'), 'the question');
    await stage.desk.support('ali').act(thread.ticket, { action: 'offer-quote', body: 'Ten hours, 45 000 kr.' });
    await until(() => all(thread, '.step').length === 0, 'the question has gone');
    await until(() => focused() === one(thread, '.band'), 'the focus is on whose turn it is');
    expect(read(thread)).to.contain('45 000 kr');
    expect(stage.line.count('act')).to.equal(0);
    await press(thread, 'Accept the quote');
    one(thread, '.step .primary').click();
    await until(() => read(thread).includes('accepted the quote'), 'that one can be accepted');
  });

  it('that can be answered no more leaves no question that support would refuse, and the focus where it is elsewhere', async () => {
    const stage = new Stage({ offers });
    const thread = await threadOn(stage);
    await press(thread, 'Decline');
    const elsewhere = document.createElement('button');
    thread.after(elsewhere);
    elsewhere.focus();
    await stage.desk.support('ali').act(thread.ticket, { action: 'close', reason: 'other' });
    await until(() => all(thread, '.step').length === 0, 'the question has gone');
    expect(one(thread, '.frame').inert).to.be.false;
    expect(document.activeElement).to.equal(elsewhere);
  });

  it('is answered in Swedish', async () => {
    const thread = await threadOn(new Stage({ offers }), 'sv');
    await press(thread, 'Tacka ja till offerten');
    expect(one(thread, '.step').textContent).to.contain('Då beställs det som står i offerten');
  });
});

describe('An ordered service', () => {
  afterEach(fixtureCleanup);

  it('is named in the thread, in its details and in the list', async () => {
    const stage = new Stage({ offers });
    const thread = await threadOn(stage);
    expect(one(thread, '.head').textContent).to.contain('Upgrade help');
    await until(() => hasButton(thread, 'Ticket details'), 'details');
    await press(thread, 'Ticket details');
    await until(() => all(thread, '#details dt').some((each) => each.textContent === 'Service'), 'the service');
    const list = Object.assign(document.createElement('tc-ticket-list'), { store: stage.store });
    await show(list);
    await until(() => all(list, '.ticket-row').length > 0, 'the list');
    expect(one(list, '.ticket-row .meta').textContent).to.contain('Upgrade help');
  });
});
