import { expect, fixtureCleanup } from '@open-wc/testing';
import { createSampleDesk, memoryAdapter } from '../../../src/adapters/memory/index.js';
import type { SupportAdapter } from '../../../src/port/index.js';
import { question } from '../stage.js';
import { appears, deep, openPanel, supportOnPage } from './support-fixture.js';

/** What experience.md names, and what has come to be beside it. */
const documented = [
  ...['launcher', 'badge', 'panel', 'header', 'title', 'body', 'footer', 'button', 'button-primary', 'field', 'input'],
  ...['error', 'error-summary', 'notice', 'hours', 'ribbon', 'ticket-row', 'chip', 'message', 'message-own', 'event'],
  ...['composer', 'survey-option', 'details', 'drop-zone', 'file'],
];

const colour = 'rgb(1, 2, 3)';

/** Gives every part a colour from the page, which nobody sees who does not look for it. */
function colourParts(): HTMLStyleElement {
  const style = document.createElement('style');
  style.textContent = documented.map((part) => `tc-support::part(${part}) { caret-color: ${colour} }`).join('\n');
  document.head.append(style);
  return style;
}

/** The parts by name that stand in an element, each with whether the page's colour has reached all of that name. */
function reached(root: Element): Map<string, boolean> {
  const parts = new Map<string, boolean>();
  for (const element of deep(root, '[part]')) {
    // The panel has a header of its own, so that of the thread stays within.
    if (element.matches('.head') || element.closest('[hidden]')) continue;
    const isReached = getComputedStyle(element).caretColor === colour;
    for (const name of element.part) parts.set(name, isReached && parts.get(name) !== false);
  }
  return parts;
}

/** The sample desk with a closed ticket of Anna's that has a file, and whose survey waits. */
async function deskWithClosed(): Promise<{ readonly adapter: SupportAdapter; readonly id: string }> {
  // On an opening day: a closed one has no ribbon of today.
  const now = Date.parse('2026-05-12T08:12:00Z');
  const desk = createSampleDesk({ now: () => now });
  const anna = desk.customer('anna');
  const { value: file } = await anna.upload({ name: 'rota.csv', bytes: new Uint8Array(2) }, { idempotencyKey: 'file' });
  const { value } = await anna.fileTicket({ ...question, attachments: [file.id] }, { idempotencyKey: 'closed' });
  await desk.support('sofia').act(value.id, { action: 'close', reason: 'solved' });
  return { adapter: memoryAdapter({ desk }), id: value.id };
}

describe('the parts of the panel', () => {
  afterEach(fixtureCleanup);

  it('can all be restyled from the page, whichever element inside it they stand in', async () => {
    const style = colourParts();
    const { adapter, id } = await deskWithClosed();
    const support = await supportOnPage(adapter);
    const seen = new Set<string>();
    const look = (view: string): void => {
      for (const [name, isReached] of reached(support)) {
        expect(isReached, `${name} in ${view}`).to.equal(true);
        seen.add(name);
      }
    };
    const inside = async (tag: string, part: string): Promise<HTMLElement> =>
      appears(await appears(support, tag), `[part~=${part}]`);
    const sendNothing = async (tag: string): Promise<void> => {
      (await inside(tag, 'button-primary')).click();
      await inside(tag, 'error');
    };
    await openPanel(support);
    await inside('tc-support-home', 'ticket-row');
    await inside('tc-support-home', 'ribbon');
    await appears(support, '[part=badge]');
    look('home');
    support.open('tickets');
    await inside('tc-ticket-list', 'ticket-row');
    look('the list');
    support.open('new-ticket');
    await inside('tc-ticket-form', 'drop-zone');
    await sendNothing('tc-ticket-form');
    look('the form');
    support.open({ ticket: 'TC-2481' });
    await inside('tc-ticket-thread', 'message-own');
    await inside('tc-ticket-thread', 'details');
    await sendNothing('tc-ticket-thread');
    look('a thread');
    support.open({ ticket: id });
    await inside('tc-ticket-thread', 'file');
    await sendNothing('tc-survey');
    look('a closed thread');
    expect(documented.filter((part) => !seen.has(part))).to.deep.equal([]);
    expect(deep(support, 'style').length, 'style elements of ours').to.equal(0);
    style.remove();
  });
});
