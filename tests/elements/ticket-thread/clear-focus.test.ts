import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/elements/ticket-thread/define.js';
import type { TcTicketThread } from '../../../src/elements/ticket-thread/ticket-thread.js';
import { itWithKeysInFront } from '../engine.js';
import { all, button, focused, hasButton, one, read } from '../hand.js';
import { Stage, fixtureCleanup, show, until } from '../stage.js';

/** A thread with something to press in every message. */
async function threadOfLinks(): Promise<TcTicketThread> {
  const stage = new Stage();
  const ticket = await stage.file();
  for (let number = 0; number < 12; number++)
    await stage.desk.support('sofia').reply(ticket.id, { body: `See https://example.com/${String(number)} first` });
  const { store, timer } = stage;
  const given = { store, ticket: ticket.id, timer: timer.timer };
  const thread = await show(Object.assign(document.createElement('tc-ticket-thread'), given));
  await until(() => all(thread, '.body a').length === 12 && hasButton(thread, 'Ticket details'), 'the thread is drawn');
  button(thread, 'Ticket details').click();
  await until(() => read(thread).includes('Ticket number'), 'the details');
  return thread;
}

/** Whether somebody sees some of what has the focus. */
function isSeen(element: Element): boolean {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  const root = element.getRootNode();
  if (!(root instanceof ShadowRoot)) return true;
  return [top + 2, (top + bottom) / 2, bottom - 2].some((y) =>
    element.contains(root.elementFromPoint((left + right) / 2, y)),
  );
}

/** Goes through a thread by Tab from one of its controls, and gives the links on the way that were covered. */
async function covered(thread: TcTicketThread, from: HTMLElement): Promise<string[]> {
  const hidden: string[] = [];
  from.focus();
  for (let pressed = 0; pressed < 13; pressed++) {
    await sendKeys({ press: 'Tab' });
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const at = focused();
    if (at instanceof HTMLAnchorElement && !isSeen(at)) hidden.push(at.href);
  }
  expect(thread.shadowRoot?.activeElement).to.equal(focused());
  return hidden;
}

describe('What has the focus in a thread', () => {
  afterEach(fixtureCleanup);

  itWithKeysInFront('is seen whichever way one goes, though details stand unfolded over it (check 12)', async () => {
    const thread = await threadOfLinks();
    const [first] = all(thread, '.body a');
    const [frame, top] = [one(thread, '.frame'), one(thread, '.top')];
    await until(() => parseFloat(getComputedStyle(frame).scrollPaddingTop) > top.offsetHeight, 'room for the details');
    await sendKeys({ down: 'Shift' });
    expect(await covered(thread, one(thread, 'textarea')), 'backwards').to.deep.equal([]);
    await sendKeys({ up: 'Shift' });
    expect(await covered(thread, first ?? thread), 'forwards').to.deep.equal([]);
  });

  it('leaves what is read where it is, where it stands over the thread', async () => {
    const thread = await threadOfLinks();
    button(thread, 'Ticket details').click();
    const frame = one(thread, '.frame');
    const [top, foot] = [button(thread, 'Ticket details'), one(thread, 'textarea')];
    await until(() => parseFloat(getComputedStyle(frame).scrollPaddingTop) < 200, 'the details are folded');
    for (const control of [top, foot, button(thread, 'Send')]) {
      frame.scrollTop = 300;
      control.focus();
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      expect(frame.scrollTop, control.textContent).to.equal(300);
    }
  });
});

describe('The end of a thread', () => {
  afterEach(fixtureCleanup);

  it('stays in view when what stands there grows by itself, such as a survey that comes later', async () => {
    const stage = new Stage();
    const ticket = await stage.file();
    for (let number = 0; number < 12; number++)
      await stage.desk.support('sofia').reply(ticket.id, { body: `Reply ${String(number)}` });
    await stage.desk.support('sofia').act(ticket.id, { action: 'close', reason: 'solved' });
    const { store, timer } = stage;
    const given = { store, ticket: ticket.id, timer: timer.timer };
    const thread = await show(Object.assign(document.createElement('tc-ticket-thread'), given));
    await until(() => all(thread, 'tc-survey').some((each) => hasButton(each, 'Not now')), 'the survey');
    const frame = one(thread, '.frame');
    await until(() => Math.abs(frame.scrollHeight - frame.scrollTop - frame.clientHeight) < 2, 'the end is in view');
  });
});
