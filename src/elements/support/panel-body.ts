import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { isOrderKind } from '../../domain/order-kind.js';
import type { TicketId } from '../../domain/ticket.js';
import type { ServiceCalendar } from '../../hours/calendar.js';
import type { Connection } from '../../port/support-adapter.js';
import type { SupportError } from '../../port/support-error.js';
import { keptService } from '../../store/kept-service.js';
import { connectionOf } from '../../store/connection-of.js';
import type { SupportStore } from '../../store/support-store.js';
import { accessNotice } from '../shared/access-notice.js';
import { failureNotice } from '../shared/failure-notice.js';
import type { HostContext } from '../shared/host-context.js';
import { loaderCircleIcon } from '../shared/icons/loader-circle.js';
import { signInNotice } from '../shared/sign-in-notice.js';
import { contactWays } from './contact-ways.js';
import type { ContactWays } from './contact-ways.js';
import type { GoEvent } from './go-event.js';
import type { OpenTarget } from './open-target.js';
import type { PanelText } from './panel-text.js';
import { formKind } from './view.js';
import type { View, ViewName, Views } from './view.js';

/** What the host page says of itself. */
export interface PageSettings {
  /** Whether it has named a help desk. */
  readonly configured: boolean;
  /** What it knows about the user and the place. */
  readonly context: HostContext | undefined;
  /** Its address of a ticket, with `{id}` for the ticket's id. */
  readonly ticketUrl: string | undefined;
}

/** What stands below the header. */
export interface PanelBody extends PageSettings {
  readonly text: PanelText;
  readonly store: SupportStore | undefined;
  /** Whether the help desk could not be reached at some time since the panel was opened. */
  readonly wasUnreachable: boolean;
  /** Whether the code of the shown view could not be fetched. */
  readonly viewFailed: boolean;
  /** The views to keep, by name. */
  readonly views: Views;
  readonly shown: ViewName;
  /** Other ways to reach support. */
  readonly contact: ContactWays;
  readonly onGo: (to: OpenTarget) => void;
  readonly onRetryView: () => void;
  /** The texts of a view could not be fetched: it is taken away, and put up anew when somebody wants it again. */
  readonly onWordless: (view: ViewName) => void;
}

/** The views of the panel, or why there are none: on the way, unreachable, signed out, no access. */
export function panelBody(body: PanelBody): TemplateResult {
  const { store, text } = body;
  const connection = connectionOf(store);
  if (connection?.session.access === 'none') return frame(noAccess(connection, text), body);
  if (connection) return renderViews(body);
  if (!body.configured) return frame(failure(body), body);
  // Once it is known that the help desk may be long in coming, the form stands without it, and says itself what is wrong.
  if (body.wasUnreachable && body.shown === 'form' && !body.viewFailed) return renderViews(body);
  if (store?.connection.phase !== 'failed') return waiting();
  const { error } = store.connection;
  if (error.code === 'unauthenticated')
    return frame(
      signInNotice(text['error.signInFirst'], text, () => store.retry()),
      body,
    );
  return frame(unreachable(body, error, store), body);
}

function waiting(): TemplateResult {
  return html`<div class="view wait" aria-busy="true">${loaderCircleIcon()}</div>`;
}

/** Somebody in the organisation can call support, so its hours matter all the same. */
function noAccess({ session, service }: Connection, text: PanelText): TemplateResult {
  return html`${accessNotice(session, text)} ${service.calendar ? week() : nothing}`;
}

/** All opening hours: those of the help desk, or those given. */
function week(calendar?: ServiceCalendar): TemplateResult {
  return html`<tc-opening-hours variant="week" .calendar=${calendar} exportparts="hours,notice,button"></tc-opening-hours>`;
}

/** What is wrong, and a form all the same: it can be written meanwhile. With the hours that were last heard of. */
function unreachable({ text, onGo }: PanelBody, error: SupportError, store: SupportStore): TemplateResult {
  const { calendar } = keptService(store);
  return html`${failureNotice({ error, text, otherwise: text['error.unreachable'], onRetry: () => store.retry() })}
    <button type="button" class="button secondary" part="button" @click=${() => onGo('new-ticket')}>${text['home.newTicket']}</button>
    ${calendar ? week(calendar) : nothing}`;
}

function frame(content: TemplateResult, { contact }: PanelBody): TemplateResult {
  return html`<div class="view padded" part="body" tabindex="-1">${content} ${contactWays(contact)}</div>`;
}

function failure({ text }: PanelBody, onRetry?: () => void): TemplateResult {
  return failureNotice({
    error: { code: 'network' },
    text,
    otherwise: text['error.unreachable'],
    ...(onRetry && { onRetry }),
  });
}

function renderViews(body: PanelBody): TemplateResult {
  const { views, shown, ticketUrl, viewFailed, onRetryView } = body;
  const { home, form, tickets, thread } = views;
  return html`
    ${home ? view('home', body, renderHome(body)) : nothing}
    ${form?.name === 'form' ? view('form', body, renderForm(form, body.context)) : nothing}
    ${tickets ? view('tickets', body, renderTickets(body)) : nothing}
    ${thread?.name === 'thread' ? view('thread', body, renderThread(thread.ticket, ticketUrl)) : nothing}
    ${views[shown] ? nothing : viewFailed ? frame(failure(body, onRetryView), body) : waiting()}
  `;
}

/** An order is a form of its own, in a place of its own: what is written in the other one stays there. */
function renderForm(form: Extract<View, { name: 'form' }>, known: HostContext | undefined): TemplateResult {
  const { subject = '', service, context } = form.start;
  const kind = formKind(form);
  const all = { ...known, ...context, ...(service !== undefined && { service }) };
  const element = html`<tc-ticket-form
    .kind=${kind}
    .subject=${subject}
    .context=${all}
    exportparts="field,input,error,error-summary,drop-zone,file,footer,notice,button,button-primary"
  ></tc-ticket-form>`;
  const isOrder = isOrderKind(kind);
  return html`${isOrder ? element : nothing}${isOrder ? nothing : element}`;
}

function renderTickets({ shown, ticketUrl }: PanelBody): TemplateResult {
  return html`<tc-ticket-list scope="all" .ticketUrl=${ticketUrl} exportparts="ticket-row,chip,input,notice,button,button-primary">
    ${emptySlot(shown === 'tickets')}
  </tc-ticket-list>`;
}

/** The host page's own content where there are no tickets. Home and the list both have a place for it: only the shown one takes it. */
function emptySlot(shown: boolean): TemplateResult | typeof nothing {
  return shown ? html`<slot name="empty" slot="empty"></slot>` : nothing;
}

function renderThread(ticket: TicketId, ticketUrl: string | undefined): TemplateResult {
  return html`<tc-ticket-thread
    .ticket=${ticket}
    .ticketUrl=${ticketUrl}
    .followUps=${true}
    exportparts="details,message,message-own,file,event,composer,survey-option,field,input,error,error-summary,notice,button,button-primary"
  ></tc-ticket-thread>`;
}

/** The host page's own content of the home view comes through the shell and the panel. */
function renderHome({ shown, ticketUrl, onGo }: PanelBody): TemplateResult {
  return html`<tc-support-home .shown=${shown === 'home'} .ticketUrl=${ticketUrl}
    exportparts="hours,ribbon,ticket-row,chip,notice,button,button-primary"
    @go=${(event: GoEvent) => onGo(event.to)}
  >
    ${['home-start', 'home-end'].map((name) => html`<slot name=${name} slot=${name}></slot>`)} ${emptySlot(shown === 'home')}
  </tc-support-home>`;
}

/**
 * A thread ends with the reply that one writes, and has no place for other ways. What scrolls is a stop for Tab in Firefox, of which
 * screen readers say nothing; all views have something to stop at.
 */
function view(name: ViewName, { shown, contact, onWordless }: PanelBody, content: TemplateResult): TemplateResult {
  return html`<div class="view ${name}" part="body" tabindex="-1" ?hidden=${name !== shown} @wordless=${() => onWordless(name)}>
    ${content} ${name === shown && name !== 'thread' ? contactWays(contact) : nothing}
  </div>`;
}
