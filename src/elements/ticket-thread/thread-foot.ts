import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Ticket } from '../../domain/ticket.js';
import { archiveIcon } from '../shared/icons/archive.js';
import { circleCheckIcon } from '../shared/icons/circle-check.js';
import type { Ending } from './close-step.js';
import type { Composer } from './composer.js';
import type { ThreadText } from './thread-text.js';

/** What stands below the log: news that came in further down, what went wrong, the reply, and closing. */
export interface ThreadFoot {
  readonly ticket: Ticket;
  readonly text: ThreadText;
  /** Replies that came while the reader was further up. */
  readonly unseen: number;
  readonly failure: TemplateResult | typeof nothing;
  /** What has been written and not sent: nobody's words are taken away while they write, whatever has become of the ticket. */
  readonly reply: Pick<Composer, 'written' | 'draftLine'>;
  readonly composer: () => TemplateResult;
  readonly onJump: () => void;
  readonly onEnd: (ending: Ending) => void;
}

const asked: readonly Ending[] = ['request-closure', 'cancel'];

/** Draws what stands below the log; only what the help desk would accept now is offered. */
export function threadFoot({
  ticket,
  text,
  unseen,
  failure,
  reply,
  composer,
  onJump,
  onEnd,
}: ThreadFoot): TemplateResult {
  const { actions } = ticket;
  const endings = asked.filter((ending) => actions.includes(ending));
  const writes = reply.written(ticket.id) || actions.includes('reply');
  return html`<div class="foot">
    ${unseen > 0 ? renderJump(text['thread.jumpNew']({ count: unseen }), onJump) : nothing} ${failure}
    ${writes ? composer() : nothing}
    <div class="endings">${endings.map((ending) => renderEnding(ending, text, onEnd))} ${writes ? reply.draftLine() : nothing}</div>
  </div>`;
}

function renderJump(words: string, onJump: () => void): TemplateResult {
  return html`<button type="button" class="button primary compact jump" part="button" @click=${onJump}>${words}</button>`;
}

function renderEnding(ending: Ending, text: ThreadText, onEnd: (ending: Ending) => void): TemplateResult {
  const words = text[ending === 'cancel' ? 'cancel.ask' : 'close.ask'];
  return html`<button type="button" class="button ghost compact ask" part="button" value=${ending} @click=${() => onEnd(ending)}>
    ${ending === 'cancel' ? archiveIcon() : circleCheckIcon()}${words}
  </button>`;
}

/** What was being written to a ticket that is not there any more: nobody's words are taken away, and they can be copied. */
export function replyLeft(written: string | undefined, text: ThreadText): TemplateResult | typeof nothing {
  if (!written) return nothing;
  return html`<div class="foot">
    <textarea class="input" part="input" rows="4" readonly aria-label=${text['reply.label']} .value=${written}></textarea>
  </div>`;
}
