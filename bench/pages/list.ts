import { createSupportStore } from '../../src/store/create-support-store.js';
import '../../src/elements/ticket-list/define.js';
import { BigDesk, ticket } from '../../tests/elements/big-desk.js';
import { drawnWhen, framesWhile, offer } from './frames.js';

let desk: BigDesk;

function rows(): NodeListOf<Element> | undefined {
  return document.querySelector('tc-ticket-list')?.shadowRoot?.querySelectorAll('.ticket-row');
}

/** Shows a list on a page that has its code, and tells how long its rows take. */
async function show(tickets: number, paged: boolean): Promise<number> {
  desk = new BigDesk({ tickets, paged });
  const store = createSupportStore({ adapter: desk.adapter });
  await store.connect();
  const list = Object.assign(document.createElement('tc-ticket-list'), { store, scope: 'all' as const });
  const start = performance.now();
  document.body.append(list);
  return (await drawnWhen(() => (rows()?.length ?? 0) > 0)) - start;
}

/** Scrolls down by half a screen a frame. */
function scroll(): Promise<{ worst: number; p95: number }> {
  return framesWhile(120, () => scrollBy(0, 360));
}

/** Lets a ticket come in on top; frames of 60 a second until it is drawn. */
async function arrive(number: number): Promise<number> {
  scrollTo(0, 0);
  await drawnWhen(() => true);
  desk.tickets = [{ ...ticket(number), subject: 'Has just come in' }, ...desk.tickets];
  const start = performance.now();
  desk.change(`t${String(number)}`);
  const shown = (): boolean => [...(rows() ?? [])].some((row) => row.textContent.includes('Has just come in'));
  return (((await drawnWhen(shown)) - start) * 60) / 1000;
}

offer({ show, scroll, arrive, rowsInPage: () => rows()?.length ?? 0 });
