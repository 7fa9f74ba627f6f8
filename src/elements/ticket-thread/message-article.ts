import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { parseRichText } from '../../domain/rich-text.js';
import type { TimelineEntry } from '../../domain/timeline.js';
import { renderRichText } from '../shared/rich-text.js';
import { clockTime, fullTime, timeElement } from '../shared/time.js';
import type { EventEntry } from './event-words.js';
import type { DrawFiles } from './thread-files.js';
import { actorName, lineIn, topicOf } from './thread-view.js';
import type { ThreadView } from './thread-view.js';

/** An entry that somebody wrote. */
export type MessageEntry = Exclude<TimelineEntry, EventEntry>;

/** The letters that stand for a person. */
export function initials(name: string): string {
  const words = name.split(/\s+/).filter((word) => word !== '');
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined].map((word) => [...(word ?? '')][0] ?? '');
  return letters.join('').toLocaleUpperCase();
}

/** One message of the thread, its author on the rail. */
export function messageArticle(entry: MessageEntry, view: ThreadView, files: DrawFiles): TemplateResult {
  const { actor, at } = entry;
  const { languageTag } = view;
  const name = actorName(actor, view);
  const topic = topicOf(entry.kind, view);
  const kind = actor.role === 'support' ? 'message' : actor.self ? 'message customer own' : 'message customer';
  return html`<article
    class=${kind}
    part=${actor.self ? 'message message-own' : 'message'}
    aria-label="${name}, ${fullTime(at, languageTag)}"
  >
    <span class="avatar" aria-hidden="true">${initials(actor.self ? (actor.name ?? view.reader) : name)}</span>
    <div>
      <p class="by">
        <b><bdi>${name}</bdi></b>
        ${actor.role === 'support' && actor.name ? html`<span class="role">${role(entry, view)}</span>` : nothing}
        ${timeElement(at, clockTime(at, languageTag), languageTag)}
      </p>
      ${topic ? html`<p class="topic">${topic}</p>` : nothing}
      ${messageBody(entry)} ${entry.kind === 'message' ? files(entry.attachments) : nothing}
    </div>
  </article>`;
}

/** What somebody wrote; nothing where files say it all. */
export function messageBody({ body }: Pick<MessageEntry, 'body'>): TemplateResult | typeof nothing {
  return body === '' ? nothing : html`<div class="body rich-text">${renderRichText(parseRichText(body))}</div>`;
}

function role({ actor: { line } }: MessageEntry, view: ThreadView): string {
  const { text } = view;
  return line ? text['thread.supportRole']({ line: lineIn(line, view) }) : text['thread.support'];
}
