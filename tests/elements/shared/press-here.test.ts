import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/elements/ticket-thread/define.js';
import type { TcTicketThread } from '../../../src/elements/ticket-thread/ticket-thread.js';
import { all, button, control, hasButton, one, type } from '../hand.js';
import { Stage, fixtureCleanup, show, until } from '../stage.js';
import { openPanel, supportOnPage } from '../support/support-fixture.js';

/** Presses as a mouse does: the second half of a double click says that it is one, whatever lies under the pointer by then. */
function press(target: Element, half: 1 | 2): void {
  target.dispatchEvent(new MouseEvent('click', { detail: half, bubbles: true, composed: true, cancelable: true }));
}

async function threadOn(stage: Stage): Promise<TcTicketThread> {
  const ticket = await stage.file();
  await stage.desk.support('sofia').act(ticket.id, { action: 'triage', priority: 'high' });
  const { store, timer } = stage;
  const given = { store, ticket: ticket.id, timer: timer.timer };
  const thread = await show(Object.assign(document.createElement('tc-ticket-thread'), given));
  await until(
    () => hasButton(thread, 'Ask to close ticket') && hasButton(thread, 'Ticket details'),
    'the whole thread',
  );
  return thread;
}

describe('A double click', () => {
  afterEach(fixtureCleanup);

  it('does not answer the question that its first half has brought up', async () => {
    const thread = await threadOn(new Stage());
    press(button(thread, 'Ask to close ticket'), 1);
    await thread.updateComplete;
    press(one(thread, '.step .primary'), 2);
    await thread.updateComplete;
    expect(one(thread, '.step .primary').ariaDisabled, 'is on its way').to.equal(null);
    press(one(thread, '.step .primary'), 1);
    await until(() => one(thread, '.band p').textContent.includes('asked support to close'), 'it is asked');
  });

  it('sends a reply once, and asks for no other', async () => {
    const thread = await threadOn(new Stage());
    const before = all(thread, 'article').length;
    type(control(thread, 'Add information'), 'It is the printer');
    press(button(thread, 'Send'), 1);
    await thread.updateComplete;
    press(button(thread, 'Send'), 2);
    await thread.updateComplete;
    expect(all(thread, '.composer.invalid')).to.have.length(0);
    await until(() => all(thread, 'article').length === before + 1, 'the reply');
  });

  it('is two presses of what lies there both times', async () => {
    const thread = await threadOn(new Stage());
    const details = button(thread, 'Ticket details');
    press(details, 1);
    await until(() => details.getAttribute('aria-expanded') === 'true', 'they unfold');
    press(details, 2);
    await until(() => details.getAttribute('aria-expanded') === 'false', 'they fold');
  });
});

describe('A form of the host page in one of the slots', () => {
  afterEach(fixtureCleanup);

  it('is sent as it is anywhere on the page', async () => {
    const support = await supportOnPage();
    const form = await fixture<HTMLFormElement>(html`<form slot="home-start"><button>Search the guide</button></form>`);
    support.append(form);
    await openPanel(support);
    const sent: boolean[] = [];
    form.addEventListener('submit', (event) => {
      sent.push(event.isTrusted);
      event.preventDefault();
    });
    await until(() => form.checkVisibility() && form.offsetHeight > 0, 'the form in its place');
    form.querySelector('button')?.click();
    expect(sent).to.deep.equal([true]);
  });
});
