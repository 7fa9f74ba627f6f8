import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { TicketDraft } from '../../domain/ticket.js';
import type { MessagesOf } from '../../i18n/messages.js';
import type { DeviceMemory } from '../../store/device-memory.js';
import { draftKey, isDraft } from '../../store/draft-model.js';
import { keptPlace } from '../../store/form-place.js';
import type { FormPlace } from '../../store/form-place.js';
import { draftTime } from '../shared/draft-time.js';
import { filePenLineIcon } from '../shared/icons/file-pen-line.js';
import { waitingCard } from './waiting-card.js';

/** A ticket that is written and not sent. */
export interface WaitingDraft {
  readonly subject: string;
  /** Of the form for orders and quotes, which is a view of its own. */
  readonly isOrder: boolean;
  /** Epoch milliseconds. */
  readonly at: number;
}

/** The drafts that this device keeps for the user, one for each form, but what has been `filed` meanwhile; the newest first. */
export function waitingDrafts(memory: DeviceMemory, filed: readonly TicketDraft[]): readonly WaitingDraft[] {
  const isOrder = keptPlace(memory, 'order-form') === 'form';
  const drafts = [waitingIn(memory, 'form', isOrder, filed), waitingIn(memory, 'order-form', true, filed)];
  return drafts.flatMap((draft) => draft ?? []).sort((one, other) => other.at - one.at);
}

function waitingIn(
  memory: DeviceMemory,
  place: FormPlace,
  isOrder: boolean,
  filed: readonly TicketDraft[],
): WaitingDraft | undefined {
  const kept = memory.read(draftKey(place));
  if (!isDraft(kept) || typeof kept.value !== 'object' || kept.value === null) return undefined;
  const written = kept.value as Readonly<Record<string, unknown>>;
  const [subject, body] = [written['subject'], written['body']].map((text) =>
    typeof text === 'string' ? text.trim() : '',
  );
  if (filed.some((draft) => draft.subject === subject && draft.body === body)) return undefined;
  return { subject: subject ?? '', isOrder, at: kept.at };
}

/** Leads from the home view back to what was being written. `now` is in epoch milliseconds. */
export function draftWaiting(
  { subject, at, isOrder }: WaitingDraft,
  view: { readonly text: MessagesOf<'draft'> | undefined; readonly languageTag: string; readonly now: number },
  onOpen: (to: 'order' | 'new-ticket') => void,
): TemplateResult | typeof nothing {
  const { text, languageTag, now } = view;
  if (!text) return nothing;
  const when = draftTime(at, now, languageTag);
  const meta = text['home.draftMeta']({ subject: subject || text['home.draftUntitled'], when });
  const content = html`${filePenLineIcon()}
    <span><b>${text['home.draft']}</b> <span class="small muted">${meta}</span></span>`;
  return waitingCard(content, () => onOpen(isOrder ? 'order' : 'new-ticket'));
}
