import { createSupportStore } from '../../src/store/create-support-store.js';
import '../../src/elements/ticket-list/define.js';
import { BigDesk, ticket } from '../../tests/elements/big-desk.js';
import { atRest, drawn, drawnWhen, framesWhile, offer } from './frames.js';

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

/**
 * Lets a ticket that waits for the customer, so that it belongs on top, come in; frames of 60 a second until it is drawn.
 * What is at hand has come in pages: the first of them is read again, as from any help desk, and not all of it.
 */
async function arrive(number: number): Promise<number> {
  desk.paged = true;
  scrollTo(0, 0);
  await drawn();
  const subject = `Has just come in as ${String(number)}`;
  desk.tickets = [{ ...ticket(number), subject, status: 'waiting-customer' }, ...desk.tickets];
  const start = performance.now();
  desk.change(`t${String(number)}`);
  const shown = (): boolean => rows()?.[0]?.textContent.includes(subject) ?? false;
  return (((await drawnWhen(shown)) - start) * 60) / 1000;
}

/** Puts a copy of the first row on top without anything that draws it: the least that a new row costs here. */
async function arriveByHand(): Promise<number> {
  scrollTo(0, 0);
  await drawn();
  const first = rows()?.[0]?.closest('li');
  const copy = first?.cloneNode(true);
  const start = performance.now();
  if (copy) first?.before(copy);
  const frames = (((await drawn()) - start) * 60) / 1000;
  first?.previousElementSibling?.remove();
  return frames;
}

/** Puts as many rows there as are scrolled over, without anything that draws them: the least that scrolling costs here. */
async function stillRows(): Promise<void> {
  const list = document.querySelector('tc-ticket-list');
  const few = [...(rows() ?? [])].slice(0, 40).flatMap((row) => row.closest('li') ?? []);
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [...(list?.shadowRoot?.adoptedStyleSheets ?? [])];
  const all = Object.assign(document.createElement('ul'), { className: 'card rows' });
  for (let place = 0; place < 1000; place++) all.append(few[place % few.length]?.cloneNode(true) ?? '');
  root.append(all);
  list?.replaceWith(host);
  await atRest();
}

offer({ show, stillRows, scroll, arrive, arriveByHand, rowsInPage: () => rows()?.length ?? 0 });
