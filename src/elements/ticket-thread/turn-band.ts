import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { turnOf } from '../../domain/ticket.js';
import type { Ticket, Turn } from '../../domain/ticket.js';
import type { ActionRequest } from '../../domain/timeline.js';
import type { RichMessage } from '../../i18n/rich-message.js';
import { archiveIcon } from '../shared/icons/archive.js';
import { headsetIcon } from '../shared/icons/headset.js';
import { lightbulbIcon } from '../shared/icons/lightbulb.js';
import { replyIcon } from '../shared/icons/reply.js';
import { richMessage } from '../shared/rich-message.js';
import { dayName } from '../shared/time.js';
import type { ThreadText } from './thread-text.js';
import type { ThreadView } from './thread-view.js';

type Action = ActionRequest['action'];

const icons: Record<Turn, () => TemplateResult> = {
  you: replyIcon,
  support: headsetIcon,
  answered: lightbulbIcon,
  closed: archiveIcon,
};

/** Whose turn it is, and what the customer can say to that in one press. */
export function turnBand(
  ticket: Ticket,
  view: ThreadView,
  busy: boolean,
  onAct: (action: Action) => void,
): TemplateResult {
  const turn = turnOf(ticket);
  const buttons = bandActions(view.text).filter(([action]) => ticket.actions.includes(action));
  return html`<div class="band ${turn}" tabindex="-1">
    ${icons[turn]()}
    <div>
      <p>${richMessage(bandWords(ticket, turn, view))}</p>
      ${
        buttons.length > 0
          ? html`<div class="band-actions">
            ${buttons.map(
              ([action, words]) =>
                html`<button
                  type="button"
                  class="button secondary compact ask"
                  part="button"
                  value=${action}
                  aria-disabled=${busy ? 'true' : nothing}
                  @click=${() => onAct(action)}
                >
                  ${words}
                </button>`,
            )}
          </div>`
          : nothing
      }
    </div>
  </div>`;
}

function bandActions(text: ThreadText): [Action, string][] {
  return [
    ['accept-quote', text['thread.acceptQuote']],
    ['decline-quote', text['thread.declineQuote']],
    ['accept-solution', text['thread.accept']],
    ['reject-solution', text['thread.reject']],
    ['withdraw-closure', text['close.undo']],
    ['reopen', text['thread.reopen']],
  ];
}

function bandWords(ticket: Ticket, turn: Turn, { text, languageTag, now }: ThreadView): RichMessage {
  if (turn === 'answered') return text['thread.ballAnswered'];
  if (turn === 'you') return text['thread.ballYou']({ name: lastFromSupport(ticket) ?? text['thread.support'] });
  if (turn === 'support') return ticket.closureRequestedAt ? [text['close.done']] : text['thread.ballSupport'];
  const date = dayName(ticket.closedAt ?? ticket.updatedAt, languageTag, now);
  return text[ticket.actions.includes('reply') ? 'thread.ballClosed' : 'thread.closedForGood']({ date });
}

function lastFromSupport({ lastReply }: Ticket): string | undefined {
  return lastReply?.by === 'support' ? lastReply.name : undefined;
}
