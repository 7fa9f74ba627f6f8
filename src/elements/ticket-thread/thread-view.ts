import type { CatalogueService, FormField, SupportLine } from '../../domain/service.js';
import type { Line, Ticket } from '../../domain/ticket.js';
import type { Actor } from '../../domain/timeline.js';
import type { MessagesOf } from '../../i18n/messages.js';
import { connectionOf } from '../../store/connection-of.js';
import type { SupportStore } from '../../store/support-store.js';
import type { SendingText } from '../shared/error-text.js';
import { localText } from '../shared/local-text.js';
import { lineName } from '../shared/line-name.js';
import type { ThreadText } from './thread-text.js';

/** In which words the lines of support are told. */
export interface LinesView {
  readonly text: MessagesOf<'status'>;
  readonly languageTag: string;
  /** What the help desk tells about its lines. */
  readonly lines: readonly SupportLine[];
}

/** In which words and by which clock a thread is written. */
export interface ThreadView extends LinesView {
  readonly text: ThreadText;
  /** Words for a reply that could not be sent, once they are there. */
  readonly sending?: SendingText | undefined;
  /** Epoch milliseconds by the help desk's clock. */
  readonly now: number;
  /** What it asks of a ticket beside. */
  readonly fields: readonly FormField[];
  /** The services that it offers. */
  readonly catalogue: readonly CatalogueService[];
  /** Who is reading. */
  readonly reader: string;
  /** Whose tickets these are, for a customer whom the help desk does not name. */
  readonly organisation: string;
  /** The ticket that goes on in place of this one; `null` where there is one that cannot be read: its id means nothing to the reader. */
  readonly mergedInto?: Ticket | null | undefined;
  /** Writes by when something is promised, both in epoch milliseconds; left out where the help desk keeps no hours. */
  readonly due?: ((at: number, now: number) => string) | undefined;
}

const nothingYet: readonly never[] = [];

/** How a thread is written for whoever has opened the store. */
export function threadView(
  store: SupportStore | undefined,
  text: ThreadText,
  draftText: MessagesOf<'draft'> | undefined,
  languageTag: string,
): ThreadView {
  const connection = connectionOf(store);
  return {
    text,
    // That much was sent is told of tickets alone.
    sending: draftText && { 'error.signedOut': draftText['error.signedOut'] },
    languageTag,
    now: store?.serverNow() ?? Date.now(),
    lines: connection?.service.lines ?? nothingYet,
    fields: connection?.service.fields ?? nothingYet,
    catalogue: connection?.service.catalogue ?? nothingYet,
    reader: connection?.session.user.name ?? '',
    organisation: connection?.session.organisation.name ?? '',
  };
}

/** The name of a line in the help desk's own words where it has them in this language. */
export function lineIn(line: Line, { lines, languageTag, text }: LinesView): string {
  const own = lines.find((each) => each.line === line);
  return own ? localText(own.name, languageTag) : lineName(line, text);
}

/** What a line handles, to complete "…, who handle …"; `undefined` where nobody has said. */
export function lineHandles(line: Line, { lines, languageTag, text }: LinesView): string | undefined {
  const own = lines.find((each) => each.line === line);
  if (own) return localText(own.handles, languageTag);
  if (line === 1) return undefined;
  return text[line === 2 ? 'line.secondWhat' : 'line.thirdWhat'];
}

/** Who did something, as the reader says it. One whom the help desk does not name is told by their side. */
export function actorName(
  { self, name, role }: Actor,
  { text, organisation }: Pick<ThreadView, 'text' | 'organisation'>,
): string {
  if (self) return text['thread.you'];
  return name?.trim() || (role === 'customer' && organisation) || text['thread.support'];
}

/** What is said to be in a body that is more than a message: a solution or a quote. */
export function topicOf(kind: 'message' | 'solution-proposed' | 'quote-offered', { text }: ThreadView): string {
  return kind === 'message' ? '' : text[kind === 'quote-offered' ? 'event.quoteReady' : 'thread.solution'];
}
