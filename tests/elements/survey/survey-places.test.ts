import { expect } from '@open-wc/testing';
import { memoryAdapter } from '../../../src/adapters/memory/index.js';
import '../../../src/elements/support/define.js';
import { createDesk } from '../../../src/desk/desk.js';
import type { Desk } from '../../../src/desk/desk.js';
import { samplePeople } from '../../../src/desk/sample-people.js';
import { button, focused, hasButton, one, read } from '../hand.js';
import { fixtureCleanup, question, service, until } from '../stage.js';
import { atRest, deep, openPanel, supportOnPage } from '../support/support-fixture.js';

const now = Date.parse('2026-05-12T08:12:00.000Z');

async function deskWithClosed(): Promise<{ readonly desk: Desk; readonly number: string }> {
  const desk = createDesk({ people: samplePeople, service, now: () => now });
  const { value } = await desk.customer('anna').fileTicket(question, { idempotencyKey: 'closed' });
  await desk.support('sofia').act(value.id, { action: 'close', reason: 'solved' });
  return { desk, number: value.number };
}

describe('A survey stands', () => {
  afterEach(() => {
    fixtureCleanup();
    localStorage.clear();
  });

  it('once on home and in the thread that it leads to, until Not now', async () => {
    const { desk, number } = await deskWithClosed();
    const support = await supportOnPage(memoryAdapter({ desk, as: 'anna' }));
    const panel = await openPanel(support);
    const waiting = (): HTMLElement | undefined =>
      deep(panel, 'button.waiting').find((each) => each.textContent.includes(`How did it go with ${number}?`));
    const survey = (): Element => deep(panel, 'tc-survey')[0] ?? panel;
    await until(() => waiting(), 'the survey waits on home');
    await atRest(support);
    await expect(panel).to.be.accessible();
    waiting()?.click();
    await until(() => hasButton(survey(), 'Not now'), 'the survey stands in the thread');
    await expect(panel).to.be.accessible();
    button(survey(), 'Not now').click();
    await until(() => hasButton(survey(), 'Answer the survey'), 'it is folded');
    support.close();
    await openPanel(support, 'home');
    await until(() => deep(panel, 'tc-support-home').some((home) => read(home).includes('New ticket')), 'home');
    expect(waiting() === undefined).to.be.true;
  });

  it('until the ticket is opened again from it: the focus then is on where the ticket stands', async () => {
    const { desk } = await deskWithClosed();
    const adapter = memoryAdapter({ desk, as: 'anna' });
    const { items } = await desk.customer('anna').listTickets({ scope: 'ended' });
    const panel = await openPanel(await supportOnPage(adapter), { ticket: items[0]?.id ?? '' });
    const survey = (): Element => deep(panel, 'tc-survey')[0] ?? panel;
    await until(() => hasButton(survey(), 'Not now'), 'the survey stands in the thread');
    one(survey(), 'input[name=solution]').click();
    button(survey(), 'Send answer').click();
    await until(() => hasButton(survey(), 'Open the ticket again'), 'the offer');
    button(survey(), 'Open the ticket again').focus();
    button(survey(), 'Open the ticket again').click();
    await until(() => deep(panel, 'tc-survey').length === 0, 'the survey is gone');
    await until(() => focused()?.matches('.band'), 'the focus is on the band');
  });

  it('nowhere for a ticket that is open', async () => {
    const desk = createDesk({ people: samplePeople, service, now: () => now });
    const { value } = await desk.customer('anna').fileTicket(question, { idempotencyKey: 'open' });
    const support = await supportOnPage(memoryAdapter({ desk, as: 'anna' }));
    const panel = await openPanel(support, { ticket: value.id });
    await until(() => deep(panel, '[role=log] article').length > 0, 'the thread is drawn');
    expect(deep(panel, 'tc-survey')).to.have.lengthOf(0);
  });
});
