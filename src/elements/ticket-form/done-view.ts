import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Ticket, TicketDraft } from '../../domain/ticket.js';
import type { ServiceDescription } from '../../domain/service.js';
import type { MessagesOf } from '../../i18n/messages.js';
import type { SupportStore } from '../../store/support-store.js';
import { circleCheckIcon } from '../shared/icons/circle-check.js';
import { vowsToBegin, whenWords } from '../shared/promise-words.js';
import { richMessage } from '../shared/rich-message.js';
import { zoneTime } from '../shared/zone-time.js';
import { TicketSelectedEvent } from '../ticket-list/events.js';
import type { FormText } from './form-text.js';

/** What is said and offered once a ticket is filed. */
export interface DoneView {
  readonly ticket: Ticket;
  /** What was changed after a first try that had landed after all: it is not in the ticket. */
  readonly unsent: TicketDraft | undefined;
  readonly form: HTMLElement & { readonly store: SupportStore | undefined };
  readonly text: FormText;
  /** The words of promises, once they are there. */
  readonly hoursText: MessagesOf<'hours'> | undefined;
  readonly calendar: ServiceDescription['calendar'];
  readonly languageTag: string;
  readonly onAnother: () => void;
}

/** Says that the ticket is filed, and what comes now. */
export function doneView(view: DoneView): TemplateResult {
  const { ticket, form, unsent, text, onAnother } = view;
  const onOpen = (): void => void form.dispatchEvent(new TicketSelectedEvent(ticket.id));
  return html`<div class="done">
    <h2 tabindex="-1">${text['done.title']({ number: ticket.number })}</h2>
    ${circleCheckIcon()} ${unsent ? renderUnsent(unsent, text) : nothing} ${renderPromise(view)}
    <p>${text['done.follow']}</p>
    <div class="actions">
      <button type="button" class="button primary" part="button button-primary" @click=${onOpen}>${text['done.open']}</button>
      <button type="button" class="button secondary" part="button" @click=${onAnother}>${text['done.another']}</button>
    </div>
  </div>`;
}

/** By when the help desk itself has said that it begins. */
function renderPromise({ ticket, hoursText, calendar, form, languageTag }: DoneView): TemplateResult | typeof nothing {
  const due = ticket.clocks?.begin?.dueAt;
  if (!due || !hoursText || !calendar) return nothing;
  const now = form.store?.serverNow() ?? Date.now();
  const when = whenWords({ at: Date.parse(due), now, time: zoneTime(languageTag, calendar.timeZone) }, hoursText);
  return html`<p>${richMessage(hoursText[vowsToBegin(calendar.promises) ? 'promise.filedFirm' : 'promise.filed']({ when }))}</p>`;
}

function renderUnsent(unsent: TicketDraft, text: FormText): TemplateResult {
  return html`<div class="notice wait" part="notice">
    <div>
      <p>${text['done.unsent']}</p>
      <p class="unsent">${unsent.body}</p>
    </div>
  </div>`;
}
