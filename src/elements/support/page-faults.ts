import type { TicketKind } from '../../domain/ticket.js';
import type { Scope } from '../ticket-list/scope-choice.js';
import { contrastFaults } from './contrast-check.js';

/** What may stand in the attributes of our elements that know a few words only. */
const known: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'tc-support': {
    theme: ['auto', 'light', 'dark'],
    placement: ['end', 'start'],
    launcher: ['button', 'none'],
    'draft-storage': ['local', 'session', 'none'],
  },
  'tc-ticket-form': { kind: ['question', 'fault', 'task', 'order', 'quote'] satisfies TicketKind[] },
  'tc-ticket-thread': {},
  'tc-ticket-list': { scope: ['ongoing', 'ended', 'all'] satisfies Scope[] },
  'tc-opening-hours': { variant: ['card', 'badge', 'week', 'promise'] },
};

/** What a template writes for a flag that is off; in HTML an attribute that is there is on. */
const flags = ['hash-links', 'unread', 'follow-ups', 'structured-data'];

function attributeFaults(element: Element): string[] {
  const on = flags
    .filter((name) => element.getAttribute(name) === 'false')
    .map((name) => `<${element.localName} ${name}="false"> turns it on: leave the attribute out.`);
  return on.concat(wordFaults(element));
}

function wordFaults(element: Element): string[] {
  return Object.entries(known[element.localName] ?? {}).flatMap(([name, words]) => {
    const given = element.getAttribute(name);
    if (given === null || words.includes(given)) return [];
    return [`<${element.localName} ${name}="${given}"> is not known; it can be ${words.join(', ')}.`];
  });
}

/** What the host page has written wrong, in words for its developers: attributes of our elements, and colours that cannot be read. */
export function pageFaults(panel: HTMLElement): string[] {
  const root = panel.getRootNode();
  // It may stand in a shadow root of the page's own, where the document does not find it; or be off the page by now.
  const own = root instanceof ShadowRoot ? [root.host] : [];
  const elements = new Set([...own, ...document.querySelectorAll(Object.keys(known).join())]);
  return [...[...elements].flatMap(attributeFaults), ...contrastFaults(panel)];
}
