import { expect } from '@open-wc/testing';
import { memoryAdapter } from '../../../src/adapters/memory/index.js';
import type { TcSupport } from '../../../src/elements/support/support.js';
import { Hearing } from '../hearing.js';
import { appears, atRest, deep, isShown, openPanel, supportOnPage, until } from './support-fixture.js';

async function writeSubject(support: TcSupport, words: string): Promise<void> {
  // What keeps drafts comes right after the form.
  await appears(support, '#body-limit');
  const subject = await appears<HTMLInputElement>(support, 'input[name=subject]');
  subject.focus();
  subject.value = words;
  subject.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

function draftRow(support: TcSupport): HTMLElement | undefined {
  return deep(support, 'button.waiting').find(({ textContent }) => textContent.includes('Unfinished draft'));
}

async function goBack(support: TcSupport): Promise<void> {
  (await appears<HTMLButtonElement>(support, 'button[aria-label^=Back]')).click();
  await appears(support, 'h1', 'Support');
}

describe('what was being written', () => {
  beforeEach(() => localStorage.clear());
  after(() => localStorage.clear());

  it('waits on home at once with Back, by its subject, and is there again', async () => {
    const support = await supportOnPage();
    await openPanel(support, 'new-ticket');
    await writeSubject(support, 'The sched');
    await goBack(support);
    await until(() => draftRow(support), 'the draft waits');
    expect(draftRow(support)?.textContent.replace(/\s+/g, ' ')).to.match(
      /Unfinished draft “The sched”, saved \d\d:\d\d/,
    );
    await atRest(support);
    await expect(support).to.be.accessible();
    draftRow(support)?.click();
    await until(() => deep<HTMLInputElement>(support, 'input[name=subject]')[0]?.value === 'The sched', 'the form');
    await writeSubject(support, '');
    await goBack(support);
    await until(() => !draftRow(support), 'nothing waits');
  });

  it('stays in the form, to its last letter, where the page names its token only then', async () => {
    const support = await supportOnPage();
    await openPanel(support, 'new-ticket');
    await writeSubject(support, 'The sched');
    support.token = () => Promise.resolve('a');
    await appears(support, '.notice', 'is back');
    expect(deep<HTMLInputElement>(support, 'input[name=subject]')[0]?.value).to.equal('The sched');
  });

  it('in an order leads back to the order', async () => {
    const support = await supportOnPage();
    await openPanel(support, 'order');
    await writeSubject(support, '');
    const body = await appears<HTMLTextAreaElement>(support, 'textarea[name=body]');
    body.focus();
    body.value = 'Ten seats';
    body.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await goBack(support);
    await until(() => draftRow(support), 'the draft waits');
    expect(draftRow(support)?.textContent).to.contain('No subject yet');
    draftRow(support)?.click();
    await appears(support, 'h1', 'Order a service');
  });

  it('in an order stands beside what was being asked, and neither becomes the other', async () => {
    const support = await supportOnPage();
    await openPanel(support, 'new-ticket');
    await writeSubject(support, 'The sched');
    await goBack(support);
    support.open('order');
    await appears(support, 'h1', 'Order a service');
    await until(() => deep<HTMLInputElement>(support, 'input[name=subject]')[0]?.value === '', 'an empty order');
    await writeSubject(support, 'Ten seats');
    await goBack(support);
    const waiting = (): string[] =>
      deep(support, 'button.waiting').map(({ textContent }) => /“(.*)”/.exec(textContent)?.[1] ?? '');
    await until(() => waiting().length === 2, 'both wait');
    expect(waiting()).to.have.members(['Ten seats', 'The sched']);
    deep(support, 'button.waiting')
      .find(({ textContent }) => textContent.includes('The sched'))
      ?.click();
    await appears(support, 'h1', 'New ticket');
    await until(() => deep<HTMLInputElement>(support, 'input[name=subject]')[0]?.value === 'The sched', 'the form');
  });

  it('is said to be saved when the panel closes over it, and nothing is said where nothing was written', async () => {
    const support = await supportOnPage();
    await openPanel(support, 'new-ticket');
    const subject = await appears<HTMLInputElement>(support, 'input[name=subject]');
    const hearing = new Hearing();
    support.close();
    await until(() => !isShown(support), 'closed');
    await openPanel(support);
    await writeSubject(support, 'The sched');
    expect(subject.value).to.equal('The sched');
    support.close();
    await until(() => hearing.heard.includes('Your draft is saved'), 'it is said');
    hearing.stop();
    expect(hearing.heard.filter((words) => words === 'Your draft is saved')).to.have.length(1);
  });

  it('need not be worried about: that the page is online again is said while the panel is open', async () => {
    const support = await supportOnPage();
    await openPanel(support);
    const hearing = new Hearing();
    dispatchEvent(new Event('online'));
    support.close();
    await until(() => !isShown(support), 'closed');
    dispatchEvent(new Event('online'));
    hearing.stop();
    expect(hearing.heard.filter((words) => words === 'You are back online.')).to.have.length(1);
  });

  it('is not told of in another language when its form gives way in the middle of a word', async () => {
    const support = await supportOnPage(memoryAdapter(), 'sv');
    await openPanel(support, 'new-ticket');
    await writeSubject(support, 'Schemat');
    const hearing = new Hearing();
    support.open('order');
    await appears(support, 'input[name=service]');
    support.open('home');
    await appears(support, '.waiting', 'Schemat');
    hearing.stop();
    expect(hearing.heard.filter((words) => /Draft|AM|PM/.test(words))).to.deep.equal([]);
  });
});
