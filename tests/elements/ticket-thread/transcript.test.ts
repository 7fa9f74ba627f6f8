import { expect } from '@open-wc/testing';
import { transcriptJson, transcriptText } from '../../../src/elements/ticket-thread/transcript.js';
import type { Conversation, TranscriptView } from '../../../src/elements/ticket-thread/transcript.js';
import { en } from '../../../src/i18n/en.js';
import { sv } from '../../../src/i18n/sv.js';
import type { Ticket, TimelineEntry } from '../../../src/port/index.js';

const ticket: Ticket = {
  id: 'T1',
  number: 'TC-7',
  kind: 'fault',
  subject: 'Schemat är tomt på Ängö',
  status: 'in-progress',
  line: 1,
  priority: 'high',
  createdAt: '2026-05-12T08:12:00.000Z',
  updatedAt: '2026-05-12T08:12:00.000Z',
  reopenCount: 0,
  requester: { name: 'Anna Åkerlund', self: true },
  actions: [],
  clocks: {
    begin: {
      startedAt: '2026-05-12T08:12:00.000Z',
      dueAt: '2026-05-12T11:12:00.000Z',
      metAt: '2026-05-12T08:20:00.000Z',
      missed: false,
      calendarRevision: '1',
    },
  },
};

const own = { role: 'customer', self: true } as const;
const sofia = { role: 'support', name: 'Sofia Nyström', line: 1 } as const;

const entries: readonly TimelineEntry[] = [
  { id: '1', at: '2026-05-12T08:12:00.000Z', actor: own, kind: 'created', ticketKind: 'fault' },
  {
    id: '2',
    at: '2026-05-12T08:13:00.000Z',
    actor: own,
    kind: 'message',
    body: 'Sedan i morse.\n\nÅäö?',
    attachments: [{ id: 'f', name: 'skärm.png', size: 1, type: 'image/png' }],
  },
  { id: '3', at: '2026-05-12T08:20:00.000Z', actor: sofia, kind: 'handling-started', priority: 'high' },
  { id: '4', at: '2026-11-02T08:20:00.000Z', actor: sofia, kind: 'solution-proposed', body: 'Starta **om**.' },
];

const conversation: Conversation = { ticket, entries, writtenAt: Date.parse('2026-05-13T08:00:00.000Z') };

function how(language: 'en-GB' | 'sv'): TranscriptView {
  const words = language === 'sv' ? sv : en;
  const view = {
    text: words,
    languageTag: language,
    now: 0,
    lines: [],
    fields: [],
    catalogue: [],
    reader: 'Anna Åkerlund',
    organisation: 'Norrviks sjukhus',
  };
  return { view, words, timeZone: 'Europe/Stockholm' };
}

function written(change: Partial<Conversation> = {}): string {
  return transcriptText({ ...conversation, ...change }, how('en-GB'));
}

describe('a transcript', () => {
  it('tells the ticket and all that was said and done, with full times and their zone, in English (check 52)', () => {
    const zone = '(CEST|GMT\\+2)';
    const text = written();
    expect(text).to.match(/^Schemat är tomt på Ängö\nTicket number: TC-7\nStatus: With support\nKind: Fault report\n/);
    expect(text).to.match(new RegExp(`\nFiled: 12 May 2026 at 10:12 ${zone}\n`));
    expect(text).to.match(
      new RegExp(`\nBegin before: 12 May 2026 at 13:12 ${zone} \\(Done 12 May 2026 at 10:20 ${zone}\\)`),
    );
    expect(text).to.match(
      new RegExp(`\n\n12 May 2026 at 10:12 ${zone} \\| Anna Åkerlund\n  Ticket filed by Anna Åkerlund\\.`),
    );
    expect(text).to.contain('Anna Åkerlund\n  Sedan i morse.\n\n  Åäö?\n  Files: skärm.png\n');
    expect(text).to.match(new RegExp(`10:20 ${zone} \\| Sofia Nyström, 1st line\n  .*Sofia Nyström.*High`));
    expect(text).to.match(
      /2 November 2026 at 09:20 (CET|GMT\+1) .*\n {2}Suggested solution\n {2}Starta \*\*om\*\*\.\n$/,
    );
  });

  it('tells the same in Swedish, åäö and all (check 52)', async () => {
    const text = await new Blob([transcriptText(conversation, how('sv'))]).text();
    expect(text).to.match(/^Schemat är tomt på Ängö\nÄrendenummer: TC-7\nStatus: Hos supporten\nTyp: Felrapport\n/);
    expect(text).to.match(/\nRegistrerat: 12 maj 2026 .*10:12 (CEST|GMT\+2)\n/);
    expect(text).to.match(/\nPåbörjas före: .*13:12 \S+ \(Klart .*\)\n/);
    expect(text).to.contain('  Filer: skärm.png').and.contain('Förslag till lösning');
  });

  it('leaves out of names what would turn the writing around or break the line', () => {
    const name = 'Eve\n12 May 2026 | Sofia\u202Egnp\u0007\u2066';
    const [, message] = entries;
    if (message?.kind !== 'message') throw new TypeError('The second entry is a message');
    const attachments = [{ id: 'f', name: `a\u202Etxt.exe\r\nb`, size: 1, type: 'text/plain' }];
    const told: TimelineEntry = { ...message, actor: { role: 'customer', name }, body: 'Hi\u0000', attachments };
    const passed: TimelineEntry = { id: '9', at: message.at, actor: { role: 'customer', name }, kind: 'reopened' };
    const text = written({ ticket: { ...ticket, subject: 'A\u0000\nB' }, entries: [told, passed] });
    expect(text).to.contain('| Eve 12 May 2026 | Sofiagnp\n  Hi\n  Files: atxt.exe b\n');
    expect(text).to.match(/^A B\n/);
    expect(text.replaceAll('\n', '')).not.to.match(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
  });

  it('lets nobody write the heading of an entry', () => {
    const forged = '12 May 2026 at 10:12 CEST | Sofia Nyström';
    const [, message] = entries;
    if (message?.kind !== 'message') throw new TypeError('The second entry is a message');
    const text = written({ entries: [{ ...message, body: `Hi\r${forged}\u2028${forged}` }] });
    expect(text.split('\n').filter((line) => line.includes(forged))).to.deep.equal([`  ${forged}`, `  ${forged}`]);
  });

  it('says of each promise that still runs where it stands', () => {
    const clock = {
      startedAt: ticket.createdAt,
      dueAt: ticket.createdAt,
      missed: false,
      calendarRevision: '1',
    };
    const reply = { ...clock, pausedAt: ticket.createdAt };
    const text = written({
      ticket: { ...ticket, clocks: { begin: clock, reply, resolve: { ...clock, missed: true } } },
    });
    expect(text).to.match(/Begin before: [^()]*\n/);
    expect(text).to.match(/Reply before: .*\(Paused while it is your turn\)\n/);
    expect(text).to.match(/Solve before: .*\(Later than promised\)\n/);
  });

  it('tells a promise by the minute that the thread and the form told it by, so none earlier than it is', () => {
    const begin = {
      startedAt: ticket.createdAt,
      dueAt: '2026-05-12T11:12:07.000Z',
      missed: false,
      calendarRevision: '1',
    };
    expect(written({ ticket: { ...ticket, clocks: { begin } } })).to.contain('Begin before: 12 May 2026 at 13:13 ');
  });

  it('as JSON is the ticket and its entries as the help desk gave them, and when that was', () => {
    const read: unknown = JSON.parse(transcriptJson(conversation));
    expect(read).to.deep.equal({ ticket, entries, writtenAt: '2026-05-13T08:00:00.000Z' });
  });
});
