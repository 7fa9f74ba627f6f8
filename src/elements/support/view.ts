import type { TicketId, TicketKind } from '../../domain/ticket.js';
import type { threadOf } from '../../store/thread-model.js';
import type { FormTarget, OpenTarget } from './open-target.js';

/** What a form starts with. */
export type FormStart = Omit<FormTarget, 'view'>;

/** A view of the panel, and what it shows. */
export type View =
  | { readonly name: 'home' }
  | { readonly name: 'form'; readonly order: boolean; readonly start: FormStart }
  | { readonly name: 'tickets' }
  | { readonly name: 'thread'; readonly ticket: TicketId };

/** The names of the panel's views. */
export type ViewName = View['name'];

/** Views to keep, by name. */
export type Views = { readonly [name in ViewName]?: View | undefined };

const named: Readonly<Record<string, Exclude<OpenTarget, string>>> = {
  tickets: { view: 'tickets' },
  'new-ticket': { view: 'form' },
  order: { view: 'order' },
};

/** The view that shows a target. What a page names wrong is home, as is what it hands on by mistake, such as a click's event. */
export function viewOf(target: OpenTarget): View {
  if (typeof target !== 'object') return viewOf(named[target] ?? { view: 'home' });
  if ('ticket' in target) return target.ticket ? { name: 'thread', ticket: target.ticket } : { name: 'home' };
  if (target.view === 'form' || target.view === 'order')
    return { name: 'form', order: target.view === 'order', start: target };
  return { name: target.view === 'tickets' ? 'tickets' : 'home' };
}

/** What the form of a view is about from the start. */
export function formKind({ order, start }: Extract<View, { name: 'form' }>): TicketKind | undefined {
  return start.kind ?? (order ? 'order' : undefined);
}

/** Tells whether two views show the same. */
export function sameView(a: View, b: View): boolean {
  return a.name === b.name && (a.name !== 'thread' || b.name !== 'thread' || a.ticket === b.ticket);
}

/** What opens a thread, which comes with the view that shows one. */
type ThreadOpener = typeof threadOf;

const fetchers: Record<ViewName, () => Promise<object>> = {
  home: () => import('./home-define.js'),
  form: () => {
    // For the promise at the send button, which nothing waits for.
    import('../opening-hours/define.js').catch(() => undefined);
    return import('../ticket-form/define.js');
  },
  tickets: () => import('../ticket-list/define.js'),
  thread: () => import('./thread-define.js'),
};

/** Fetches the element that a view shows, so that opening the form does not fetch the thread. */
export async function fetchView(name: ViewName): Promise<ThreadOpener | undefined> {
  const fetched: { readonly threadOf?: ThreadOpener } = await fetchers[name]();
  return fetched.threadOf;
}
