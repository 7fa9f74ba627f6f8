import { expect } from '@open-wc/testing';
import { ReplyTeller } from '../../../src/elements/ticket-thread/reply-teller.js';
import { fetchMessages, readMessages } from '../../../src/i18n/catalogue.js';
import { threadParts } from '../../../src/elements/ticket-thread/thread-text.js';
import { SupportError } from '../../../src/port/index.js';
import type { TimelineEntry } from '../../../src/port/index.js';
import type { OutgoingMessage } from '../../../src/store/outgoing-message.js';
import type { ThreadState } from '../../../src/store/thread-state.js';

const at = Date.parse('2026-05-12T08:12:00Z');
const error = new SupportError('network', 'POST messages');

/** The thread of one ticket, with these replies on their way. */
function stateOf(outgoing: readonly OutgoingMessage[] = [], delivered?: TimelineEntry): ThreadState {
  const idle = { phase: 'idle' } as const;
  return { ticket: idle, entries: idle, outgoing, acting: idle, ...(delivered && { delivered }) };
}

function outgoing(key: string, phase: 'queued' | 'failed'): OutgoingMessage {
  const written = { key, body: key, files: [], at };
  return phase === 'queued' ? { ...written, phase } : { ...written, phase, error };
}

function entry(id: string): TimelineEntry {
  const actor = { role: 'customer', self: true } as const;
  return { id, at: '2026-05-12T08:12:00Z', actor, kind: 'message', body: 'Ward 4', attachments: [] };
}

/** A place where threads are shown one after another. */
async function place() {
  await fetchMessages('en', threadParts);
  const text = readMessages('en', threadParts);
  if (!text) throw new TypeError('the words are there');
  const host = Object.assign(document.createElement('div'), { ticket: 'A' });
  document.body.append(host);
  const threads: Record<string, ThreadState> = { A: stateOf(), B: stateOf() };
  const said: string[] = [];
  const ticked: string[] = [];
  const told: string[] = [];
  host.addEventListener('tc-reply-sent', ({ ticketId }) => told.push(ticketId));
  const open = (): ReplyTeller =>
    new ReplyTeller(host, {
      state: () => threads[host.ticket],
      text: () => text,
      say: (words) => said.push(words),
      onSent: (id) => ticked.push(id),
    });
  return { host, threads, said, ticked, told, open };
}

describe('what is told of a reply', () => {
  it('is told to nobody who has gone on to another ticket, but to the host page', async () => {
    const { host, said, ticked, told, open } = await place();
    const teller = open();
    for (const outcome of [undefined, entry('1')]) {
      host.ticket = 'A';
      const telling = teller.deliver(Promise.resolve(outcome));
      host.ticket = 'B';
      await telling;
    }
    expect([said, ticked, told]).to.deep.equal([[], [], ['A']]);
    host.remove();
  });

  it('is that one got through later, once however often its ticket is opened', async () => {
    const { host, threads, said, told, open } = await place();
    threads['A'] = stateOf([], entry('1'));
    const teller = open();
    for (const ticket of ['A', 'B', 'A']) {
      host.ticket = ticket;
      teller.follow();
      await Promise.resolve();
    }
    open().follow();
    await Promise.resolve();
    expect([said, told]).to.deep.equal([['Sent'], ['A']]);
    host.remove();
  });

  it('is what became of the one that was tried again, not of the one behind it', async () => {
    const { host, threads, said, open } = await place();
    threads['A'] = stateOf([outgoing('first', 'failed'), outgoing('second', 'queued')]);
    await open().deliver(Promise.resolve(undefined), 'first');
    await open().deliver(Promise.resolve(undefined));
    expect(said).to.deep.equal(['Not sent.', 'Sends when you are online']);
    host.remove();
  });

  it('is why it was not sent, where there is something to do about it', async () => {
    const { host, threads, said, open } = await place();
    const signedOut = new SupportError('unauthenticated', 'POST messages');
    threads['A'] = stateOf([{ key: 'first', body: 'first', files: [], at, phase: 'failed', error: signedOut }]);
    await open().deliver(Promise.resolve(undefined));
    expect(said).to.deep.equal(['Not sent. You have been signed out. Sign in again.']);
    host.remove();
  });
});
