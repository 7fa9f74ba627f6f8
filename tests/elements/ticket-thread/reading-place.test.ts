import { expect } from '@open-wc/testing';
import { ReadingPlace } from '../../../src/elements/ticket-thread/reading-place.js';
import type { TimelineEntry } from '../../../src/port/index.js';

function message(id: string, role: 'customer' | 'support'): TimelineEntry {
  return { id, at: '2026-05-12T08:12:00Z', actor: { role }, kind: 'message', body: id, attachments: [] };
}

const [asked, own] = [message('asked', 'customer'), message('own', 'customer')];
const [answer, early, late] = [message('answer', 'support'), message('early', 'support'), message('late', 'support')];

/** What is new to a reader who has been shown these one after another. */
function newIn(...shown: readonly (readonly TimelineEntry[])[]): string[][] {
  const place = new ReadingPlace();
  return shown.map((entries) => place.follow(entries, {}).fresh.map(({ id }) => id));
}

describe('what is new to the reader of a thread', () => {
  it('is what support has written since, once, and nothing of the history', () => {
    const first = [asked, answer];
    const grown = [...first, late];
    expect(newIn(first, first, grown, grown)).to.deep.equal([[], [], ['late'], []]);
  });

  it('is also what support wrote before a reply of the reader’s own that is here already', () => {
    expect(newIn([asked], [asked, own], [asked, early, own])).to.deep.equal([[], [], ['early']]);
  });

  it('is nothing that lies further back, nor a stretch that nothing known is in', () => {
    expect(newIn([asked], [early, asked], [late, answer])).to.deep.equal([[], [], []]);
  });
});
