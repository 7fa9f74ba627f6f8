import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { MessagesOf } from '../../i18n/messages.js';
import type { Queued } from '../../store/queue-model.js';
import { circleAlertIcon } from '../shared/icons/circle-alert.js';
import { loaderCircleIcon } from '../shared/icons/loader-circle.js';
import { wifiOffIcon } from '../shared/icons/wifi-off.js';
import type { OpenTarget } from './open-target.js';
import { waitingCard } from './waiting-card.js';

const icons = { sending: loaderCircleIcon, queued: wifiOffIcon, failed: circleAlertIcon };
const told = { sending: 'thread.sending', queued: 'thread.queued', failed: 'thread.notSent' } as const;

/** Characters of a reply that tell which one it is; all of it stands in its thread. */
const room = 60;

function abridged(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  return line.length > room ? `${line.slice(0, room).trimEnd()}…` : line;
}

function placeOf({ ticketId, isOrder }: Queued): OpenTarget {
  if (ticketId !== undefined) return { ticket: ticketId };
  return isOrder ? 'order' : 'new-ticket';
}

/** Leads from the home view to what has not been sent yet: the thread of a reply, or the form, where it can be taken back. */
export function queueWaiting(
  queue: readonly Queued[],
  text: MessagesOf<'thread'>,
  onOpen: (to: OpenTarget) => void,
): readonly TemplateResult[] {
  return queue.map((queued) => {
    const { phase, words } = queued;
    const content = html`${icons[phase]()}
      <span><b>${abridged(words)}</b> <span class="small muted">${text[told[phase]]}</span></span>`;
    return waitingCard(content, () => onOpen(placeOf(queued)));
  });
}
