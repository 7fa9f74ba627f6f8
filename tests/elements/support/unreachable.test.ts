import { expect, fixtureCleanup, oneEvent } from '@open-wc/testing';
import { memoryAdapter } from '../../../src/adapters/memory/index.js';
import type { SupportAdapter } from '../../../src/port/support-adapter.js';
import { SupportError } from '../../../src/port/support-error.js';
import { type } from '../hand.js';
import { PhoneLine } from '../phone-line.js';
import {
  appears,
  atRest,
  deep,
  focused,
  launcherOf,
  openPanel,
  panelOf,
  supportOnPage,
  titleOf,
  until,
} from './support-fixture.js';

describe('a help desk that cannot be reached', () => {
  beforeEach(() => localStorage.clear());
  after(() => localStorage.clear());

  it('leaves a form to write in from home, which goes out once it can be reached (check 67)', async () => {
    const line = new PhoneLine(memoryAdapter());
    const noLine = new SupportError('network', 'no line');
    // Home asks, and the form once more.
    line.fail('connect', noLine, noLine);
    const support = await supportOnPage(line.adapter);
    const panel = await openPanel(support);
    await appears(panel, '.notice.bad');
    await atRest(support);
    await expect(support).to.be.accessible();
    (await appears(panel, 'button', 'New ticket')).click();
    const subject = await appears<HTMLInputElement>(panel, 'input[name=subject]');
    expect(focused()).to.equal(titleOf(support));
    type(subject, 'The rota is empty');
    (await appears(panel, 'button', 'Try again')).click();
    await appears(panel, 'h2', 'Other ways');
    expect(deep<HTMLInputElement>(panel, 'input[name=subject]').map(({ value }) => value)).to.deep.equal([
      'The rota is empty',
    ]);
    expect(deep(panel, '.notice.bad').filter((notice) => notice.checkVisibility())).to.have.length(0);
    (await appears(panel, 'input[name=kind][value=question]')).click();
    type(await appears<HTMLTextAreaElement>(panel, 'textarea'), 'Since this morning.');
    (await appears(panel, 'button', 'Send ticket')).click();
    await appears(panel, 'h2', 'is filed');
    expect(line.count('fileTicket')).to.equal(1);
  });

  it('keeps whoever tries again in the panel, at its title, though the button goes with the press', async () => {
    const line = new PhoneLine(memoryAdapter());
    line.fail('connect', new SupportError('network', 'no line'));
    line.fail('listTickets', new SupportError('unavailable', 'not now'));
    const support = await supportOnPage(line.adapter);
    const panel = await openPanel(support);
    for (const next of ['h2', '.ticket-row']) {
      const again = await appears<HTMLButtonElement>(panel, 'button', 'Try again');
      again.focus();
      again.click();
      await appears(panel, next);
      await until(() => !again.isConnected, 'the button is gone');
      await until(() => focused() === titleOf(support), 'the title has the focus');
    }
  });

  it('is asked again by itself when the network is back', async () => {
    const line = new PhoneLine(memoryAdapter());
    line.fail('connect', new SupportError('network', 'no line'));
    const support = await supportOnPage(line.adapter);
    const panel = await openPanel(support);
    await appears(panel, '.notice.bad');
    dispatchEvent(new Event('online'));
    await appears(panel, '.ticket-row');
    expect(focused() === titleOf(support), 'the focus is where it was').to.equal(true);
    dispatchEvent(new Event('online'));
    expect(line.count('connect'), 'once').to.equal(2);
  });

  it('is asked again then for unread replies too, and by nobody once support is off the page', async () => {
    const line = new PhoneLine(memoryAdapter());
    const noLine = new SupportError('network', 'no line');
    line.fail('connect', noLine, noLine);
    const support = await supportOnPage(line.adapter);
    const failed = oneEvent(support, 'tc-error');
    support.unread = true;
    await failed;
    const failedAgain = oneEvent(support, 'tc-error');
    dispatchEvent(new Event('online'));
    await failedAgain;
    support.remove();
    await Promise.resolve();
    dispatchEvent(new Event('online'));
    expect(line.count('connect')).to.equal(2);
    const counted = oneEvent(support, 'tc-unread-change');
    document.body.append(support);
    await counted;
    support.remove();
  });

  it('is told of with the hours and the other ways that were last heard of, until the user signs out', async () => {
    const noLine = new SupportError('network', 'no line');
    const cutOff = (): SupportAdapter => {
      const line = new PhoneLine(memoryAdapter());
      line.fail('connect', noLine, noLine);
      return line.adapter;
    };
    const first = await supportOnPage(memoryAdapter());
    await appears(await openPanel(first), '.ticket-row');
    const keys = Object.keys(localStorage);
    fixtureCleanup();

    const cut = await supportOnPage(cutOff());
    const panel = await openPanel(cut);
    await appears(panel, '.notice.bad');
    await appears(panel, 'th', 'Saturday');
    await appears(panel, 'a[href^="tel:"]');
    await expect(cut).to.be.accessible();
    cut.signOut();
    await until(() => localStorage.length === 0, 'what was kept is gone');
    fixtureCleanup();

    const later = await openPanel(await supportOnPage(cutOff()));
    await appears(later, '.notice.bad');
    expect(deep(later, 'tc-opening-hours, a[href^="tel:"]')).to.have.length(0);
    expect(keys, 'of the help desk and no user').to.deep.equal(['tc-support/1/memory/service']);
  });

  it('keeps hours and other ways anew where somebody opens support again after signing out', async () => {
    const support = await supportOnPage(memoryAdapter());
    await appears(await openPanel(support), '.ticket-row');
    support.signOut();
    await until(() => localStorage.length === 0, 'what was kept is gone');
    await appears(await openPanel(support), '.ticket-row');
    await until(() => Object.keys(localStorage).join() === 'tc-support/1/memory/service', 'it is kept again');
  });

  it('keeps nothing of the help desk before somebody opens support, or where the page wants nothing kept', async () => {
    const counting = await supportOnPage(memoryAdapter());
    counting.unread = true;
    await oneEvent(counting, 'tc-unread-change');
    launcherOf(counting).dispatchEvent(new PointerEvent('pointerenter'));
    await until(() => counting.shadowRoot?.querySelector('tc-support-panel'), 'the panel');
    await panelOf(counting).updateComplete;
    expect(Object.keys(localStorage)).to.deep.equal([]);
    fixtureCleanup();

    const none = await supportOnPage(memoryAdapter());
    none.setAttribute('draft-storage', 'none');
    await appears(await openPanel(none), '.ticket-row');
    expect(Object.keys(localStorage)).to.deep.equal([]);
  });
});
