import { createSupportStore } from '../../src/store/create-support-store.js';
import '../../src/elements/ticket-form/define.js';
import { BigDesk } from '../../tests/elements/big-desk.js';
import { drawn, drawnWhen, offer } from './frames.js';

const letters = 5000;
const keys = 30;

/** Types letters one by one at the end of a text; the median of milliseconds from a key to the next frame. */
async function typed(field: HTMLTextAreaElement): Promise<number> {
  field.value = 'A rota for the ward. '.repeat(letters).slice(0, letters);
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  field.focus();
  field.setSelectionRange(letters, letters);
  await drawn();
  const times: number[] = [];
  for (let key = 0; key < keys; key++) {
    const start = performance.now();
    document.execCommand('insertText', false, 'a');
    times.push((await drawn()) - start);
  }
  return times.sort((one, other) => one - other)[keys / 2] ?? NaN;
}

/** In a plain field with nothing around it. */
function plain(): Promise<number> {
  const field = Object.assign(document.createElement('textarea'), { rows: 6, cols: 50 });
  document.body.append(field);
  return typed(field);
}

/** In the description of the ticket form. */
async function form(): Promise<number> {
  const store = createSupportStore({ adapter: new BigDesk({}).adapter });
  await store.connect();
  const element = Object.assign(document.createElement('tc-ticket-form'), { store });
  document.body.append(element);
  const field = (): HTMLTextAreaElement | null | undefined => element.shadowRoot?.querySelector('textarea');
  await drawnWhen(() => Boolean(field()));
  const found = field();
  return found ? typed(found) : NaN;
}

offer({ plain, form });
