import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { replyEffect, turnOf } from '../../domain/ticket.js';
import type { Ticket, Turn } from '../../domain/ticket.js';
import type { ActionRequest } from '../../domain/timeline.js';
import type { RichMessage } from '../../i18n/rich-message.js';
import { archiveIcon } from '../shared/icons/archive.js';
import { headsetIcon } from '../shared/icons/headset.js';
import { lightbulbIcon } from '../shared/icons/lightbulb.js';
import { replyIcon } from '../shared/icons/reply.js';
import { richMessage } from '../shared/rich-message.js';
import { dayName } from '../shared/time.js';
import type { ThreadView } from './thread-view.js';

type Action = ActionRequest['action'];

const icons: Record<Turn, () => TemplateResult> = {
  you: replyIcon,
  support: headsetIcon,
  answered: lightbulbIcon,
  closed: archiveIcon,
};

/** What can be done from the band, and whether something is on its way already. */
export interface BandHandling {
  readonly busy: boolean;
  readonly onAct: (action: Action) => void;
  /** Files a ticket that goes on from this one; left out where there is nowhere to file it. */
  readonly onFollowUp: (() => void) | undefined;
}

/** Whose turn it is, and what the customer can say to that in one press. */
export function turnBand(ticket: Ticket, view: ThreadView, handling: BandHandling): TemplateResult {
  const turn = turnOf(ticket);
  const buttons = renderButtons(ticket, view, handling);
  return html`<div class="band ${turn}" tabindex="-1" role="group" aria-labelledby="turn">
    ${icons[turn]()}
    <div>
      <p id="turn">${richMessage(bandWords(ticket, turn, view))}</p>
      ${buttons.length > 0 ? html`<div class="band-actions">${buttons}</div>` : nothing}
    </div>
  </div>`;
}

/** Whether a ticket has ended for good, so that only another one can go on from it. */
function isOver(ticket: Ticket): boolean {
  return turnOf(ticket) === 'closed' && !ticket.actions.includes('reply') && !ticket.actions.includes('reopen');
}

/** Whether another ticket goes on in its place, so that no further one is to be filed. */
function isMerged({ closeReason }: Ticket, { mergedInto }: ThreadView): boolean {
  return closeReason === 'duplicate' && mergedInto !== undefined;
}

function renderButtons(ticket: Ticket, view: ThreadView, { busy, onAct, onFollowUp }: BandHandling): TemplateResult[] {
  const { text } = view;
  if (isMerged(ticket, view)) return [];
  if (isOver(ticket)) return onFollowUp ? [renderAction('follow-up', text['thread.followUp'], false, onFollowUp)] : [];
  const offered = bandActions.filter(([action]) => ticket.actions.includes(action) && !saidBelow(action, ticket));
  return offered.map(([action, words]) => renderAction(action, text[words], busy, () => onAct(action)));
}

/** Whoever opens a ticket again has something to say, so the reply does it. */
function saidBelow(action: Action, { actions }: Ticket): boolean {
  return action === 'reopen' && actions.includes('reply');
}

/** A quote waits to be accepted; all else that can be answered has no side that is hoped for. */
function renderAction(action: Action | 'follow-up', words: string, busy: boolean, onClick: () => void): TemplateResult {
  const isMain = action === 'accept-quote';
  return html`<button
    type="button"
    class="button ${isMain ? 'primary' : 'secondary'} compact ask"
    part=${isMain ? 'button button-primary' : 'button'}
    value=${action}
    aria-disabled=${busy ? 'true' : nothing}
    @click=${onClick}
  >
    ${words}
  </button>`;
}

const bandActions = [
  ['accept-quote', 'thread.acceptQuote'],
  ['decline-quote', 'thread.declineQuote'],
  ['accept-solution', 'thread.accept'],
  ['reject-solution', 'thread.reject'],
  ['withdraw-closure', 'close.undo'],
  ['reopen', 'thread.reopen'],
] as const;

function bandWords(ticket: Ticket, turn: Turn, view: ThreadView): RichMessage {
  const { text, languageTag, now, mergedInto } = view;
  if (turn === 'answered') return text['thread.ballAnswered'];
  if (ticket.actions.includes('accept-quote')) return text['thread.ballQuote'];
  if (turn === 'you') return text['thread.ballYou']({ name: lastFromSupport(ticket) ?? text['thread.support'] });
  if (turn === 'support') return ticket.closureRequestedAt ? [text['close.done']] : text['thread.ballSupport'];
  // A short month ends in a full stop in most languages, as the sentence does.
  const date = dayName(ticket.closedAt ?? ticket.updatedAt, languageTag, now).replace(/\.$/, '');
  const closed = text['thread.closedForGood']({ date });
  if (isMerged(ticket, view))
    return [...closed, ` ${mergedInto ? text['event.merged'](mergedInto) : text['event.mergedPlain']}`];
  if (isOver(ticket)) return text['thread.closedFollowUp']({ date });
  return replyEffect(ticket) && ticket.actions.includes('reply') ? text['thread.ballClosed']({ date }) : closed;
}

function lastFromSupport({ lastReply }: Ticket): string | undefined {
  return lastReply?.by === 'support' ? lastReply.name : undefined;
}
