import type { TemplateResult } from 'lit';
import type { Line, Ticket } from '../../domain/ticket.js';
import type { MessagesOf } from '../../i18n/messages.js';
import { archiveIcon } from './icons/archive.js';
import { arrowUpRightIcon } from './icons/arrow-up-right.js';
import { calendarClockIcon } from './icons/calendar-clock.js';
import { circleCheckIcon } from './icons/circle-check.js';
import { circleDashedIcon } from './icons/circle-dashed.js';
import { headsetIcon } from './icons/headset.js';
import { lightbulbIcon } from './icons/lightbulb.js';
import { replyIcon } from './icons/reply.js';
import { lineName } from './line-name.js';

/** What a status looks like: always icon, word and colour together. */
export interface StatusLook {
  readonly tone: 'wait' | 'accent' | 'good' | 'quiet' | 'info';
  readonly icon: () => TemplateResult;
  readonly words: string;
}

function inProgressLook(line: Line | undefined, text: MessagesOf<'status'>): StatusLook {
  return line === 2 || line === 3
    ? { tone: 'info', icon: arrowUpRightIcon, words: text['status.withLine']({ line: lineName(line, text) }) }
    : { tone: 'accent', icon: headsetIcon, words: text['status.withSupport'] };
}

/** What there is to know of a ticket to tell where it stands. */
export type Standing = Pick<Ticket, 'status' | 'raw' | 'line' | 'closureRequestedAt' | 'closeReason'>;

/** How a status looks and what it is called; a help desk's own status is told in its own words. */
export function statusLook(ticket: Standing, text: MessagesOf<'status'>): StatusLook {
  const { status, raw, line, closeReason = 'withdrawn' } = ticket;
  // Support ends tickets too: one that goes on in another, say. That is nothing that the customer has done.
  const isEnded = status === 'cancelled' && closeReason !== 'withdrawn';
  if (isEnded || status === 'closed') return { tone: 'quiet', icon: archiveIcon, words: text['status.closed'] };
  if (status === 'cancelled') return { tone: 'quiet', icon: archiveIcon, words: text['status.cancelled'] };
  if (ticket.closureRequestedAt)
    return { tone: 'quiet', icon: circleCheckIcon, words: text['status.closureRequested'] };
  if (status === 'waiting-customer') return { tone: 'wait', icon: replyIcon, words: text['status.waitingYou'] };
  if (status === 'waiting-other') return { tone: 'quiet', icon: calendarClockIcon, words: text['status.waitingOther'] };
  if (status === 'solved') return { tone: 'good', icon: lightbulbIcon, words: text['status.answered'] };
  if (status === 'new') return { tone: 'quiet', icon: circleDashedIcon, words: text['status.received'] };
  if (status === 'in-progress') return inProgressLook(line, text);
  return { tone: 'quiet', icon: circleDashedIcon, words: raw?.label ?? raw?.code ?? text['status.withSupport'] };
}
