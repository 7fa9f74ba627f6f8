import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Ticket } from '../../domain/ticket.js';
import { circleCheckIcon } from '../shared/icons/circle-check.js';
import type { ThreadText } from './thread-text.js';

/** What stands below the log: news that came in further down, what went wrong, the reply, and closing. */
export interface ThreadFoot {
  readonly ticket: Ticket;
  readonly text: ThreadText;
  /** Replies that came while the reader was further up. */
  readonly unseen: number;
  readonly failure: TemplateResult | typeof nothing;
  readonly composer: () => TemplateResult;
  readonly onJump: () => void;
  readonly onAskToClose: () => void;
}

/** Draws what stands below the log; only what the help desk would accept now is offered. */
export function threadFoot({
  ticket,
  text,
  unseen,
  failure,
  composer,
  onJump,
  onAskToClose,
}: ThreadFoot): TemplateResult {
  const { actions } = ticket;
  return html`<div class="foot">
    ${unseen > 0 ? renderJump(text['thread.jumpNew']({ count: unseen }), onJump) : nothing} ${failure}
    ${actions.includes('reply') ? composer() : nothing}
    ${
      actions.includes('request-closure')
        ? html`<button type="button" class="button ghost compact ask" part="button" @click=${onAskToClose}>
          ${circleCheckIcon()}${text['close.ask']}
        </button>`
        : nothing
    }
  </div>`;
}

function renderJump(words: string, onJump: () => void): TemplateResult {
  return html`<button type="button" class="button primary compact jump" part="button" @click=${onJump}>${words}</button>`;
}
