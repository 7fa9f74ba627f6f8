import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { EntryList } from '../../store/entry-list.js';
import type { OutgoingMessage } from '../../store/outgoing-message.js';
import { skeleton } from '../shared/skeleton.js';
import { outgoingArticle } from './outgoing-article.js';
import type { OutgoingActions } from './outgoing-article.js';
import { earlierButton, threadLog } from './thread-log.js';
import type { LogMarks } from './thread-log.js';
import type { ThreadView } from './thread-view.js';

/** All that stands between the top and the foot of a thread. */
export interface ThreadRail extends OutgoingActions {
  readonly view: ThreadView;
  /** What is at hand of the timeline, once the ticket is here. */
  readonly list: EntryList | undefined;
  readonly marks: LogMarks;
  /** The place of the first entry to draw. */
  readonly from: number;
  /** Whether a skeleton stands in place of the entries. */
  readonly waits: boolean;
  readonly failure: TemplateResult | typeof nothing;
  readonly outgoing: readonly OutgoingMessage[];
  readonly survey: TemplateResult | typeof nothing;
  readonly onEarlier: () => void;
}

/** Draws what was written and what happened, what is on its way, and the survey below. */
export function threadRail(rail: ThreadRail): TemplateResult {
  const { view, list, marks, from, waits, failure, files, outgoing, survey, onEarlier } = rail;
  const { text } = view;
  return html`<div class="log" role="log" aria-live="off" aria-label=${text['thread.label']} tabindex="0">
    ${failure} ${waits ? skeleton(4, text['thread.loading']) : nothing}
    ${!waits && (from > 0 || list?.earlier) ? earlierButton(text, onEarlier) : nothing}
    ${!waits && list ? threadLog(list.items, from, view, marks, files) : nothing}
    ${outgoing.map((message) => outgoingArticle(message, view, rail))} ${survey}
    <span class="end"></span>
  </div>`;
}
