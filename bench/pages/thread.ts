import { createSupportStore } from '../../src/store/create-support-store.js';
import type { SupportStore } from '../../src/store/support-store.js';
import { threadOf } from '../../src/store/thread-model.js';
import '../../src/elements/ticket-thread/define.js';
import { BigDesk, message } from '../../tests/elements/big-desk.js';
import { atRest, drawn, drawnWhen, offer } from './frames.js';

let desk: BigDesk;
let store: SupportStore;

function inThread(selector: string): Element[] {
  return [...(document.querySelector('tc-ticket-thread')?.shadowRoot?.querySelectorAll(selector) ?? [])];
}

function isAtEnd(): boolean {
  const [frame] = inThread('.frame');
  return frame !== undefined && frame.scrollHeight - frame.scrollTop - frame.clientHeight < 4;
}

/** Shows a thread on a page that has its code, and tells how long it takes until its end is there. */
async function show(entries: number, paged: boolean): Promise<number> {
  desk = new BigDesk({ entries, paged });
  store = createSupportStore({ adapter: desk.adapter });
  await store.connect();
  const thread = Object.assign(document.createElement('tc-ticket-thread'), { store, ticket: 't99999' });
  const start = performance.now();
  document.body.append(thread);
  return (await drawnWhen(() => inThread('.message').length > 0 && isAtEnd())) - start;
}

/** Draws the thread back to its first entry. */
async function drawAll(entries: number): Promise<void> {
  const earlier = (): HTMLElement | undefined => inThread('.earlier').find((each) => each instanceof HTMLElement);
  for (let before = -1; inThread('.message').length < entries; before = inThread('.message').length) {
    earlier()?.click();
    await drawnWhen(() => inThread('.message').length > before);
  }
}

/** Types a letter into the reply; milliseconds until the next frame is drawn. */
async function key(): Promise<number> {
  const [field] = inThread('textarea');
  if (!(field instanceof HTMLTextAreaElement)) return NaN;
  await drawn();
  const start = performance.now();
  field.value += 'a';
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  return (await drawn()) - start;
}

/** Lets a reply come in; frames of 60 a second until it is drawn. The newest page is read again, as from any help desk, and not all. */
async function arrive(number: number): Promise<number> {
  desk.paged = true;
  desk.entries = [...desk.entries, message(number)];
  await drawn();
  const start = performance.now();
  desk.change('t99999');
  const shown = (): boolean => inThread('.message').at(-1)?.textContent.includes(String(number)) ?? false;
  return (((await drawnWhen(shown)) - start) * 60) / 1000;
}

/** Puts a copy of the newest message below it and goes to the end, with nothing but the DOM: the least that a reply costs here. */
async function putIn(): Promise<number> {
  await drawn();
  const start = performance.now();
  const last = inThread('.message').at(-1);
  last?.after(last.cloneNode(true));
  for (const frame of inThread('.frame')) frame.scrollTop = frame.scrollHeight;
  return (((await drawn()) - start) * 60) / 1000;
}

offer({ putIn, show, atRest, drawAll, key, arrive, atHand: () => threadOf(store, 't99999').state.entries.phase });
