import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { shownValue } from '../../store/loadable.js';
import type { MessagesOf } from '../../i18n/messages.js';
import type { ThreadState } from '../../store/thread-state.js';
import { arrowLeftIcon } from '../shared/icons/arrow-left.js';
import { maximize2Icon } from '../shared/icons/maximize-2.js';
import { minimize2Icon } from '../shared/icons/minimize-2.js';
import { pencilLineIcon } from '../shared/icons/pencil-line.js';
import { xIcon } from '../shared/icons/x.js';
import type { PanelText } from './panel-text.js';
import type { View } from './view.js';

/** What the header shows, and what its buttons do. */
export interface PanelHeader {
  readonly text: PanelText;
  readonly view: View;
  /** Where Back leads to, when there is anywhere. */
  readonly previous: View | undefined;
  /** The ticket that the view shows, when it shows one. */
  readonly thread: ThreadState | undefined;
  /** The texts of a thread, asked for only where the ticket is not there. */
  readonly threadText: () => MessagesOf<'thread'> | undefined;
  readonly wide: boolean;
  /** Whether the thread asks something, which is answered first. */
  readonly asking: boolean;
  readonly onBack: () => void;
  readonly onClose: () => void;
  readonly onResize: () => void;
  readonly onNew: () => void;
}

/** The title row of the panel: back, the view's title, what the view offers, close. */
export function panelHeader(header: PanelHeader): TemplateResult {
  const { text, view, previous, thread, asking, onBack, onClose } = header;
  const waits = asking && view.name === 'thread';
  const ticket = thread && shownValue(thread.ticket);
  const place = previous && titleOf(previous, text);
  return html`<div part="header" class=${previous ? 'header' : 'header lead'}>
    ${place === undefined ? nothing : iconButton(text['shell.backTo']({ place }), arrowLeftIcon(), onBack, waits)}
    <div class="title">
      <h1 id="title" part="title" tabindex="-1"><bdi>${ticket?.subject ?? notFound(header) ?? titleOf(view, text)}</bdi></h1>
      ${ticket ? html`<tc-support-ticket-meta class="small muted" .ticket=${ticket}></tc-support-ticket-meta>` : nothing}
    </div>
    ${renderTool(header)} ${iconButton(text['shell.close'], xIcon(), onClose, waits)}
  </div>`;
}

/** What a thread says of a ticket that is not there: a title that called it Support would be no answer. */
function notFound({ view, thread, threadText }: PanelHeader): string | undefined {
  if (view.name !== 'thread' || thread?.ticket.phase !== 'failed' || thread.ticket.error.code !== 'not-found') return;
  return threadText()?.['error.notFound']({ number: view.ticket });
}

function titleOf(view: View, text: PanelText): string {
  if (view.name === 'form') return text[view.order ? 'form.titleOrder' : 'form.title'];
  return view.name === 'tickets' ? text['list.title'] : text['home.title'];
}

function renderTool({ text, view, wide, onResize, onNew }: PanelHeader): TemplateResult | typeof nothing {
  if (view.name === 'tickets') return iconButton(text['home.newTicket'], pencilLineIcon(), onNew);
  if (view.name !== 'form') return nothing;
  const label = text[wide ? 'shell.shrink' : 'shell.expand'];
  return iconButton(label, wide ? minimize2Icon() : maximize2Icon(), onResize, false, 'resize');
}

function iconButton(
  label: string,
  icon: TemplateResult,
  onClick: () => void,
  waits = false,
  name = '',
): TemplateResult {
  return html`<button type="button" class="icon-button ${name}" aria-label=${label} ?inert=${waits} @click=${onClick}>${icon}</button>`;
}
