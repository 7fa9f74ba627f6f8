import { expect } from '@open-wc/testing';
import { memoryAdapter } from '../../../src/adapters/memory/index.js';
import type { TcSupport } from '../../../src/elements/support/support.js';
import { SupportError } from '../../../src/port/support-error.js';
import type { SupportAdapter } from '../../../src/port/support-adapter.js';
import { appears, atRest, deep, openPanel, supportOnPage, until } from './support-fixture.js';

/** The sample desk behind a line that is gone: nothing that is handed over arrives. */
function unreachable(): SupportAdapter {
  const lost = (): Promise<never> => Promise.reject(new SupportError('network', 'lost', { outcome: 'unknown' }));
  return Object.assign(memoryAdapter(), { reply: lost, fileTicket: lost });
}

const rows = (support: TcSupport): readonly string[] =>
  deep(support, 'button.waiting').map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());

async function write(support: TcSupport, selector: string, words: string): Promise<void> {
  const field = await appears<HTMLInputElement>(support, selector);
  field.value = words;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

describe('what has not been sent yet', () => {
  beforeEach(() => localStorage.clear());
  after(() => localStorage.clear());

  it('stands on home, and leads back to the thread where it can be sent again or deleted', async () => {
    const support = await supportOnPage(unreachable());
    await openPanel(support, { ticket: 'TC-2481' });
    await write(support, 'textarea', 'Left in a hurry');
    (await appears<HTMLButtonElement>(support, '.composer .primary')).click();
    await appears(support, '.message', 'Not sent');
    support.open('home');
    await until(() => rows(support).includes('Left in a hurry Not sent.'), 'the reply waits');
    await atRest(support);
    await expect(support).to.be.accessible();
    deep(support, 'button.waiting').at(0)?.click();
    const button = await appears<HTMLButtonElement>(support, '.message button', 'Delete');
    button.click();
    support.open('home');
    await until(() => rows(support).every((row) => !row.includes('Left in a hurry')), 'nothing waits');
  });

  it('a ticket stands there once: as one to be sent, not as a draft as well', async () => {
    const support = await supportOnPage(unreachable());
    await openPanel(support, { view: 'form', kind: 'question', subject: 'Copying a week' });
    await write(support, 'textarea[name=body]', 'How do I do it?');
    (await appears<HTMLButtonElement>(support, 'button.primary', 'Send ticket')).click();
    await appears(support, '[role=alert], .notice', 'not sent');
    support.open('home');
    await until(() => rows(support).includes('Copying a week Not sent.'), 'the ticket waits');
    expect(rows(support).filter((row) => row.includes('Copying a week'))).to.have.length(1);
  });

  it('a ticket that went out after its form was gone is no draft any more, and the form says that it is filed', async () => {
    const device = memoryAdapter();
    let online = false;
    const filing = device.fileTicket.bind(device);
    const lost = new SupportError('network', 'lost', { outcome: 'unknown' });
    const adapter = Object.assign(device, {
      fileTicket: (...asked: Parameters<typeof filing>) => (online ? filing(...asked) : Promise.reject(lost)),
    });
    const support = await supportOnPage(adapter);
    await openPanel(support, { view: 'form', kind: 'question', subject: 'Copying a week' });
    await write(support, 'textarea[name=body]', 'How do I do it?');
    (await appears<HTMLButtonElement>(support, 'button.primary', 'Send ticket')).click();
    await appears(support, '[role=alert], .notice', 'not sent');
    // The form for orders stands in the place of this one.
    support.open('order');
    await appears(support, 'input[name=service]');
    support.open('home');
    await until(() => rows(support).includes('Copying a week Not sent.'), 'the ticket waits');
    online = true;
    dispatchEvent(new Event('online'));
    await appears(support, '.ticket-row', 'Copying a week');
    await until(() => rows(support).every((row) => !row.includes('Copying a week')), 'it is no draft either');
    support.open({ view: 'form', kind: 'question' });
    await appears(support, 'h2', 'is filed');
  });
});
