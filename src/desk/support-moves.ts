import type { Line } from '../domain/ticket.js';
import type { TimelineEntry } from '../domain/timeline.js';
import { DeskRefusal } from './desk-refusal.js';
import type { SupportActionRequest } from './support-action.js';
import type { SupportMessage } from './support-desk.js';
import type { TicketChange } from './ticket-change.js';

type RequestOf<A extends SupportActionRequest['action']> = Extract<SupportActionRequest, { readonly action: A }>;

/** Adds support's message; one that expects a reply puts the ball with the customer. */
export function supportReplies(change: TicketChange, { body, expectsReply }: SupportMessage): TimelineEntry {
  change.supportMoves(expectsReply ? 'ask' : 'answer');
  return change.tell({ kind: 'message', body, attachments: [], ...(expectsReply && { expectsReply }) });
}

/** Does what support decides, and tells the customer in the timeline. */
export function supportActs(change: TicketChange, request: SupportActionRequest): void {
  change.supportMoves(request.action, request.action === 'triage' ? request.priority : undefined);
  switch (request.action) {
    case 'triage':
      return triage(change, request);
    case 'assign':
      return assign(change, request);
    case 'escalate':
      return escalate(change, request);
    case 'contact':
      return void change.tell({ kind: 'contact', channel: request.channel, ...note(request) });
    case 'propose-solution':
      return void change.tell({ kind: 'solution-proposed', body: request.body });
    case 'offer-quote':
      return void change.tell({ kind: 'quote-offered', body: request.body });
    case 'confirm-closure':
      return change.close('solved');
    case 'close':
      return change.close(request.reason);
    case 'merge':
      change.set({ closedAt: change.at, closeReason: 'duplicate' });
      return void change.tell({ kind: 'merged', into: request.into });
    case 'start-handling':
    case 'reopen': // told by the life cycle itself
  }
}

function triage(change: TicketChange, { priority, kind, line }: RequestOf<'triage'>): void {
  const from = change.facts.priority;
  if (kind) change.set({ kind });
  if (from !== priority) {
    change.set({ priority });
    change.tell({ kind: 'priority-changed', from, to: priority });
  }
  if (line && line !== change.facts.line) passOn(change, line);
}

function assign(change: TicketChange, { line, team, to }: RequestOf<'assign'>): void {
  change.set({ line });
  change.tell({ kind: 'assigned', line, ...(team && { team }), ...(to && { to }) });
}

function escalate(change: TicketChange, request: RequestOf<'escalate'>): void {
  if (request.line === change.facts.line) {
    const problems = [{ pointer: '/line', message: `the ticket is with line ${request.line} already` }];
    throw new DeskRefusal('invalid', 'escalate: to the same line', { problems });
  }
  passOn(change, request.line, request.note);
}

function passOn(change: TicketChange, toLine: Line, text?: string): void {
  const fromLine = change.facts.line;
  change.set({ line: toLine });
  change.tell({ kind: 'escalated', fromLine, toLine, ...note({ note: text }) });
}

function note(request: { readonly note?: string | undefined }): { readonly note?: string } {
  return request.note ? { note: request.note } : {};
}
