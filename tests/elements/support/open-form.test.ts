import { expect, fixtureCleanup } from '@open-wc/testing';
import { memoryAdapter } from '../../../src/adapters/memory/index.js';
import type { TcTicketForm } from '../../../src/elements/ticket-form/ticket-form.js';
import { appears, deep, openPanel, supportOnPage, titleOf, until } from './support-fixture.js';

function control<E extends HTMLElement>(root: Element, selector: string): E | undefined {
  return deep<E>(root, selector)[0];
}

describe('Opening a form', () => {
  afterEach(fixtureCleanup);

  it('leads from home to the catalogue', async () => {
    const support = await supportOnPage();
    await openPanel(support);
    (await appears(support, 'button', 'Order a service')).click();
    await appears(support, '.options.service', 'Time Care Update');
    await until(() => titleOf(support).textContent === 'Order a service or ask for a quote');
  });

  it('at a service of the catalogue, as a page about that service does', async () => {
    const support = await supportOnPage();
    await openPanel(support, { view: 'order', service: 'upgrade-help' });
    await appears(support, '[name="fields/current-version"]');
    expect(control<HTMLInputElement>(support, '[name=service]:checked')?.value).to.equal('upgrade-help');
  });

  it('with what it is about and a subject, and what the page knows there over what it always knows', async () => {
    const adapter = memoryAdapter();
    const support = await supportOnPage(adapter);
    support.context = { phone: '070-111 11 11', description: 'Usual' };
    const context = { description: 'The export stopped at row 413' };
    await openPanel(support, { view: 'form', kind: 'fault', subject: 'Export stopped', context });
    await until(() => control<HTMLTextAreaElement>(support, 'textarea')?.value === 'The export stopped at row 413');
    expect(control<HTMLInputElement>(support, '#subject')?.value).to.equal('Export stopped');
    expect(control<HTMLInputElement>(support, '#callBack')?.value).to.equal('070-111 11 11');
    expect(control<HTMLInputElement>(support, '[name=kind]:checked')?.value).to.equal('fault');
  });

  it('with what the page knows by then: it goes on beside the open panel', async () => {
    const support = await supportOnPage();
    support.context = { description: 'At the schedule' };
    await openPanel(support);
    await appears(support, '.ticket-row');
    support.context = { description: 'At the payroll' };
    (await appears(support, 'button', 'New ticket')).click();
    await until(() => control<HTMLTextAreaElement>(support, 'textarea')?.value === 'At the payroll');
  });

  it('is not what comes of a word that is misspelt, or of a click that a page hands on: that leads home', async () => {
    const support = await supportOnPage();
    for (const mistaken of ['homee', new MouseEvent('click', { view: window })]) {
      Reflect.apply(support.open, support, [mistaken]);
      await appears(support, '.ticket-row');
      expect(titleOf(support).textContent.trim()).to.equal('Support');
      support.close();
    }
  });

  it('does not write over what the customer has written', async () => {
    const support = await supportOnPage();
    await openPanel(support, { view: 'form', subject: 'First' });
    const subject = await appears<HTMLInputElement>(support, '#subject');
    subject.value = 'My own';
    subject.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    support.close();
    await openPanel(support, { view: 'form', subject: 'Second' });
    const form = control<TcTicketForm>(support, 'tc-ticket-form');
    await form?.updateComplete;
    expect(control<HTMLInputElement>(support, '#subject')?.value).to.equal('My own');
  });

  it('knows home and the list by their views as well', async () => {
    const support = await supportOnPage();
    await openPanel(support, { view: 'tickets' });
    await until(() => titleOf(support).textContent?.trim() === 'Tickets');
    support.open({ view: 'home' });
    await until(() => titleOf(support).textContent?.trim() === 'Support');
  });
});
