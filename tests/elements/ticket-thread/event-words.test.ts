import { expect } from '@open-wc/testing';
import { eventWords, isEvent } from '../../../src/elements/ticket-thread/event-words.js';
import type { EventEntry } from '../../../src/elements/ticket-thread/event-words.js';
import type { ThreadView } from '../../../src/elements/ticket-thread/thread-view.js';
import { whenWords } from '../../../src/elements/shared/promise-words.js';
import { zoneTime } from '../../../src/elements/shared/zone-time.js';
import { threadParts } from '../../../src/elements/ticket-thread/thread-text.js';
import { fetchMessages, readMessages } from '../../../src/i18n/catalogue.js';
import { en } from '../../../src/i18n/en.js';
import { languages } from '../../../src/i18n/languages.js';
import { sv } from '../../../src/i18n/sv.js';
import type { Ticket, TimelineEntry, TimelineFacts } from '../../../src/port/index.js';

const dueAt = '2026-05-12T11:12:00.000Z';
const attachments = [{ id: 'f1', name: 'swap-log.png', size: 2, type: 'image/png' }];

/** One entry's facts of every kind there is: a kind that is added to the domain must be added here. */
const facts: TimelineFacts = {
  created: { ticketKind: 'fault' },
  message: { body: 'Hi', attachments: [] },
  'attachment-added': { attachments },
  'status-changed': { from: 'new', to: 'waiting-other' },
  'priority-changed': { from: null, to: 'urgent' },
  'handling-started': { priority: 'high' },
  assigned: { line: 1, to: 'Sofia Nyström' },
  escalated: { fromLine: 1, toLine: 3, note: 'Needs a developer' },
  contact: { channel: 'visit', note: 'We looked at the server' },
  'solution-proposed': { body: 'Do this' },
  'closure-requested': { comment: 'A restart' },
  'closure-withdrawn': {},
  closed: { reason: 'no-reply' },
  reopened: {},
  merged: { into: 'TC-7' },
  'survey-offered': {},
  'survey-answered': {},
  'promise-set': { clock: 'begin', dueAt },
  'promise-moved': { clock: 'reply', from: dueAt, dueAt },
  'quote-offered': { body: 'A price' },
  'quote-accepted': {},
  'quote-declined': {},
  'notification-sent': { channel: 'e-mail' },
  redacted: {},
  other: { raw: { code: 'sla-breach' } },
};

const actor = { role: 'support', name: 'Sofia Nyström', line: 1 } as const;

function entryOf(kind: string, values: object): TimelineEntry {
  const entry: object = { id: kind, at: '2026-05-12T08:12:00.000Z', actor, kind, ...values };
  return entry as TimelineEntry;
}

const entries = Object.entries(facts)
  .map(([kind, values]) => entryOf(kind, values))
  .filter(isEvent);

function told(entry: EventEntry, view: Partial<ThreadView> = {}): string {
  const now = Date.parse('2026-05-12T08:30:00.000Z');
  const { words } = eventWords(entry, {
    text: en,
    languageTag: 'en',
    now,
    lines: [],
    fields: [],
    catalogue: [],
    reader: 'Anna',
    organisation: 'Norrviks sjukhus',
    ...view,
  });
  return words.map((piece) => (typeof piece === 'string' ? piece : piece.b)).join('');
}

function ticketOf(id: string, number: string): Ticket {
  const at = '2026-05-12T08:12:00.000Z';
  const told = { subject: 'Export stopped', status: 'in-progress', kind: 'fault', priority: null } as const;
  const requester = { name: 'Anna', self: true };
  return { ...told, id, number, createdAt: at, updatedAt: at, reopenCount: 0, requester, actions: [] };
}

function event(kind: string, values: object): EventEntry {
  const entry = entryOf(kind, values);
  if (!isEvent(entry)) throw new TypeError(`${kind} is no event`);
  return entry;
}

describe('an event of a thread', () => {
  for (const entry of entries) {
    it(`is told in plain words in English and Swedish: ${entry.kind}`, () => {
      const english = told(entry);
      const swedish = told(entry, { text: sv, languageTag: 'sv' });
      for (const words of [english, swedish]) {
        expect(words.trim()).not.to.equal('');
        expect(words).not.to.match(/undefined|null|\[object|\{/);
      }
      expect(swedish).not.to.equal(english);
    });
  }

  it('has the note that someone wrote about it', () => {
    const nobody = { lines: [], fields: [], catalogue: [], reader: '', organisation: '' };
    const notes = entries.map((entry) => eventWords(entry, { text: en, languageTag: 'en', now: 0, ...nobody }).note);
    expect(notes.filter(Boolean)).to.deep.equal(['Needs a developer', 'We looked at the server', 'A restart']);
  });

  it('names the files', () => {
    expect(told(event('attachment-added', { attachments }))).to.equal('Sofia Nyström attached swap-log.png.');
  });

  it('tells who is not named by their side: an anonymous survey was not answered by support', () => {
    const answered = (actor: object): string => told(event('survey-answered', { actor }));
    expect(answered({ role: 'customer' })).to.equal('Norrviks sjukhus answered the survey.');
    expect(answered({ role: 'customer', name: ' ' })).to.equal('Norrviks sjukhus answered the survey.');
    expect(told(event('reopened', { actor: { role: 'support', name: '' } }))).to.equal(
      'Support opened the ticket again.',
    );
  });

  it('says you of the reader', () => {
    const own = { actor: { role: 'customer', self: true, name: 'Anna' } };
    expect(told(event('created', { ticketKind: 'fault', ...own }))).to.equal('You filed the ticket.');
    expect(told(event('reopened', own))).to.equal('You opened the ticket again.');
  });

  it('names a line as the help desk does, and by our own words where it has none', () => {
    const lines = [{ line: 2, name: { en: 'Technical team' }, handles: { en: 'servers' } }] as const;
    const passed = event('escalated', { fromLine: 1, toLine: 2 });
    expect(told(passed, { lines })).to.contain('Passed on to Technical team, who handle servers.');
    expect(told(passed)).to.contain('Passed on to 2nd line, who handle installations and integrations.');
    expect(told(event('escalated', { fromLine: 2, toLine: 1 }))).to.equal('Back with 1st line.');
  });

  it('says "back" of no line that may never have had the ticket', () => {
    const lines = [{ line: 2, name: { en: 'Technical team' }, handles: {} }] as const;
    const words = 'The ticket is with Technical team now.';
    expect(told(event('escalated', { fromLine: 1, toLine: 2 }), { lines })).to.equal(words);
    expect(told(event('escalated', { fromLine: 3, toLine: 2 }), { lines })).to.equal(words);
  });

  for (const language of languages) {
    it(`says of support what only support does, also where the customer set it off: ${language}`, async () => {
      await fetchMessages(language, threadParts);
      const text = readMessages(language, threadParts);
      if (!text) throw new TypeError('the words are there');
      const own = { actor: { role: 'customer', self: true, name: 'Anna' } };
      const wordsOf = (kind: string, values: object): string => told(event(kind, { ...values, ...own }), { text });
      const begun = wordsOf('handling-started', {});
      const withPriority = wordsOf('handling-started', { priority: 'high' });
      const called = wordsOf('contact', { channel: 'phone' });
      for (const words of [begun, withPriority, called]) expect(words).not.to.contain('Anna');
      expect(begun).not.to.contain(text['thread.you']);
      expect(withPriority).to.equal(begun);
      expect(called).to.equal(text['event.phone']({ name: text['thread.support'] }));
    });
  }

  it('names the ticket that goes on by its number, and says no more than that there is one where it is not known', () => {
    const merged = event('merged', { into: '9f3c' });
    const mergedInto = ticketOf('9f3c', 'TC-2490');
    expect(told(merged, { mergedInto })).to.equal('The ticket goes on in TC-2490.');
    expect(told(merged)).to.equal('The ticket was merged with another one and goes on there.');
    expect(told(merged, { mergedInto: ticketOf('other', 'TC-1') })).not.to.contain('TC-1');
  });

  it('gives the day of a promise that is not for today', () => {
    expect(told(event('promise-set', { clock: 'begin', dueAt: '2026-05-18T08:30:00.000Z' }))).to.match(
      /^We normally begin before Monday.*18/,
    );
  });

  it('gives the time of a promise as the help desk’s hours write it, where it keeps any', () => {
    const time = zoneTime('en-GB', 'Europe/Stockholm', 'Europe/London');
    const due = (at: number, now: number): string => whenWords({ at, now, time }, en);
    expect(told(event('promise-set', { clock: 'begin', dueAt }), { due })).to.equal(
      'We normally begin before 13:12 (12:12 your time) today.',
    );
  });

  it('tells a help desk’s own event in its own words, and an unknown one by its name', () => {
    expect(told(event('other', { raw: { code: 'x1', label: 'Moved to the archive' } }))).to.equal(
      'Moved to the archive',
    );
    expect(told(event('teleported', {}))).to.equal('Event at support: teleported');
    expect(told(event('toString', {}))).to.equal('Event at support: toString');
  });
});
