import { expect } from '@open-wc/testing';
import { render } from 'lit';
import { threadParts } from '../../../src/elements/ticket-thread/thread-text.js';
import { turnBand } from '../../../src/elements/ticket-thread/turn-band.js';
import { fetchMessages, readMessages } from '../../../src/i18n/catalogue.js';
import { languages } from '../../../src/i18n/languages.js';
import type { Ticket } from '../../../src/port/index.js';

const at = '2026-04-21T12:00:00.000Z';
const now = Date.parse('2026-05-12T08:12:00.000Z');
const closed: Ticket = {
  id: 'T1',
  number: 'TC-1',
  kind: 'fault',
  subject: 'Export stopped',
  status: 'closed',
  priority: null,
  createdAt: at,
  updatedAt: at,
  closedAt: at,
  reopenCount: 0,
  requester: { name: 'Anna Ek', self: true },
  actions: ['reply', 'reopen'],
};

/** Whose turn it is, as it reads in a language. */
async function told(ticket: Ticket, language: string, mergedInto?: Ticket | null): Promise<string> {
  await fetchMessages(language, threadParts);
  const text = readMessages(language, threadParts);
  if (!text) throw new TypeError('the words are there');
  const languageTag = language === 'en' ? 'en-GB' : language;
  const us = { reader: 'Anna Ek', organisation: 'Norrviks sjukhus' };
  const view = { text, languageTag, mergedInto, now, lines: [], fields: [], catalogue: [], ...us };
  const place = document.createElement('div');
  render(turnBand(ticket, view, { busy: false, onAct: () => {}, onFollowUp: () => {} }), place);
  return [...place.querySelectorAll('p, button')].map((part) => part.textContent.trim()).join(' | ');
}

describe('whose turn it is', () => {
  it('is told of a merged ticket with the one that goes on, and not that another is to be filed', async () => {
    const merged: Ticket = { ...closed, closeReason: 'duplicate', actions: [] };
    const mergedInto: Ticket = { ...closed, id: 'T2', number: 'TC-2' };
    expect(await told(merged, 'en', mergedInto)).to.equal('Closed 21 Apr. The ticket goes on in TC-2.');
    expect(await told(merged, 'en', null)).to.equal(
      'Closed 21 Apr. The ticket was merged with another one and goes on there.',
    );
    expect(await told(merged, 'en'))
      .to.contain('file a new ticket')
      .and.contain('|');
    expect(await told({ ...merged, closeReason: 'solved' }, 'en', mergedInto)).not.to.contain('TC-2');
  });

  for (const language of languages) {
    it(`is told with one full stop after a day that is written short: ${language}`, async () => {
      for (const actions of [closed.actions, [], ['reply'] as const])
        expect(await told({ ...closed, actions }, language))
          .to.match(/21|٢١/)
          .and.not.contain('..');
    });
  }
});
