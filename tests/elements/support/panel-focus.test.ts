import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import { memoryAdapter } from '../../../src/adapters/memory/index.js';
import { announce } from '../../../src/elements/shared/announcer.js';
import { describeWithKeysHeld, itWithKeysInFront } from '../engine.js';
import {
  appears,
  atRest,
  deep,
  dialogOf,
  focused,
  isShown,
  launcherOf,
  openPanel,
  supportOnPage,
  titleOf,
  until,
} from './support-fixture.js';

const desktop = { width: 1280, height: 820 };

describeWithKeysHeld('the panel and the focus', () => {
  // Drafts would go from one test to the next.
  beforeEach(() => localStorage.clear());

  beforeEach(() => setViewport(desktop));
  after(() => setViewport(desktop));

  itWithKeysInFront(
    'opens with Enter and with Space, says so, and starts at the title of the view (checks 2, 3)',
    async () => {
      for (const key of ['Enter', ' ']) {
        const support = await supportOnPage();
        const launcher = launcherOf(support);
        expect(launcher.ariaExpanded).to.equal('false');
        launcher.focus();
        const opened = oneEvent(support, 'tc-open');
        await sendKeys({ press: key });
        await opened;
        expect(launcher.ariaExpanded).to.equal('true');
        expect(isShown(support)).to.equal(true);
        expect(focused() === titleOf(support), 'has the focus').to.equal(true);
        support.remove();
      }
    },
  );

  it('closes with Esc and gives the focus back to the launcher (check 4)', async () => {
    const support = await supportOnPage();
    launcherOf(support).focus();
    await openPanel(support);
    const closed = oneEvent(support, 'tc-close');
    await sendKeys({ press: 'Escape' });
    await closed;
    expect(isShown(support)).to.equal(false);
    expect(launcherOf(support).ariaExpanded).to.equal('false');
    expect(focused() === launcherOf(support), 'has the focus').to.equal(true);
  });

  it('gives the focus back to the button of the host page that opened it (check 5)', async () => {
    const button = await fixture<HTMLButtonElement>(html`<button>Help</button>`);
    const support = await supportOnPage();
    button.focus();
    await openPanel(support);
    const closed = oneEvent(support, 'tc-close');
    support.close();
    await closed;
    expect(focused() === button, 'has the focus').to.equal(true);
  });

  it('leaves the focus where the reader has gone meanwhile', async () => {
    const field = await fixture<HTMLInputElement>(html`<input aria-label="Host" />`);
    const support = await supportOnPage();
    await openPanel(support);
    field.focus();
    const closed = oneEvent(support, 'tc-close');
    support.close();
    await closed;
    expect(focused() === field, 'has the focus').to.equal(true);
  });

  it('does not stop at what scrolls, nor is what stands in it called clickable: only buttons and links hear of clicks', async () => {
    const add = EventTarget.prototype.addEventListener;
    const hear = new Set<string>();
    EventTarget.prototype.addEventListener = function (...given: Parameters<typeof add>) {
      if (given[0] === 'click' && this instanceof Element) hear.add(this.localName);
      return add.apply(this, given);
    };
    try {
      const support = await supportOnPage();
      await openPanel(support);
      await appears(support, '.ticket-row');
      expect(deep(support, '[part=body]').map(({ tabIndex }) => tabIndex)).to.deep.equal([-1]);
      expect([...hear].filter((name) => name !== 'a')).to.deep.equal(['button']);
    } finally {
      EventTarget.prototype.addEventListener = add;
    }
  });

  it('lets nobody leave by its header while the thread asks something, which Esc takes back', async () => {
    const support = await supportOnPage();
    await openPanel(support, { ticket: 'TC-2481' });
    const close = await appears(support, '.header .icon-button');
    (await appears(support, '.ask', 'Ask to close ticket')).click();
    await until(() => focused()?.textContent === 'Ask support to close this ticket?', 'the question');
    expect(deep(support, '.header .icon-button').every((each) => each.inert)).to.equal(true);
    await sendKeys({ press: 'Escape' });
    await until(() => !close.inert, 'the header can be used');
    expect(isShown(support)).to.equal(true);
  });

  it('stays in the ticket when Esc takes the question back after a press on its words, or beside it', async () => {
    const support = await supportOnPage();
    await openPanel(support, { ticket: 'TC-2481' });
    await atRest(support);
    for (const place of ['.step p', '.scrim']) {
      (await appears(support, '.ask', 'Ask to close ticket')).click();
      await until(() => focused()?.textContent === 'Ask support to close this ticket?', 'the question');
      const { x, y } = (await appears(support, place)).getBoundingClientRect();
      await sendMouse({ type: 'click', position: [Math.ceil(x) + 8, Math.ceil(y) + 4] });
      await sendKeys({ press: 'Escape' });
      await until(() => deep(support, '.step').length === 0, 'the question is gone');
      await until(() => focused()?.textContent?.includes('Ask to close ticket'), 'the focus is where it came from');
    }
  });

  it('can be taken off the page while open (check 6)', async () => {
    const support = await supportOnPage();
    await openPanel(support);
    support.remove();
    expect(focused() === document.body, 'has the focus').to.equal(true);
    document.body.append(support);
    expect(launcherOf(support).ariaExpanded).to.equal('true');
    support.remove();
    await Promise.resolve();
    expect(launcherOf(support).ariaExpanded).to.equal('false');
  });

  it('lets Tab go on to the host page after its last control on a desktop (check 7)', async () => {
    const support = await supportOnPage();
    await openPanel(support);
    await appears(support, '.ticket-row');
    deep(support, '.ticket-row').at(-1)?.focus();
    await sendKeys({ press: 'Tab' });
    // Past what stands below the tickets: news, and other ways to reach support.
    for (let stops = 0; stops < 12 && document.activeElement === support; stops++) await sendKeys({ press: 'Tab' });
    expect(document.activeElement === support, 'has the focus').to.equal(false);
  });

  it('has no way by Tab to the launcher that it lies over', async () => {
    const before = await fixture<HTMLButtonElement>(html`<button>Before</button>`);
    const support = await supportOnPage();
    before.after(support);
    await openPanel(support);
    await sendKeys({ down: 'Shift' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ up: 'Shift' });
    expect(focused() === launcherOf(support), 'has the focus').to.equal(false);
    support.remove();
  });

  it('keeps Tab inside the sheet on a phone (check 8)', async () => {
    await setViewport({ width: 360, height: 700 });
    const support = await supportOnPage();
    const outside = await fixture<HTMLButtonElement>(html`<button>Outside</button>`);
    await openPanel(support);
    await appears(support, '.ticket-row');
    expect(dialogOf(support).matches(':modal')).to.equal(true);
    for (let at = 0; at < 20; at++) {
      await sendKeys({ press: 'Tab' });
      expect(focused() === outside, 'has the focus').to.equal(false);
    }
  });

  it('is heard inside the sheet while that silences the page, where a live region is needed', async () => {
    await setViewport({ width: 360, height: 700 });
    const support = await supportOnPage();
    await openPanel(support);
    const mute = new Proxy(support, { has: (target, name) => name !== 'ariaNotify' && name in target });
    const region = dialogOf(support).querySelector('[role=status]');
    announce('Sent', mute);
    expect(region?.textContent).to.equal('Sent');
    support.close();
    await until(() => !dialogOf(support).matches(':modal'), 'the sheet is gone');
    announce('Uploaded', mute);
    expect(region?.textContent).to.equal('Sent');
  });

  it('stands in the viewport whatever its ancestors do (check 9)', async () => {
    const cage =
      'transform: translate(40px, 40px); overflow: hidden; contain: paint; inline-size: 200px; block-size: 100px';
    const host = await fixture(html`<div style=${cage}></div>`);
    const support = await supportOnPage();
    host.append(support);
    await openPanel(support);
    await atRest(support);
    const { right, bottom, height } = dialogOf(support).getBoundingClientRect();
    expect(Math.round(right)).to.be.within(desktop.width - 60, desktop.width - 20);
    expect(Math.round(bottom)).to.equal(desktop.height - 24);
    expect(height).to.equal(720);
  });

  it('leaves little of a low window unused, such as that of a phone held across', async () => {
    const support = await supportOnPage();
    await openPanel(support);
    await setViewport({ width: 740, height: 360 });
    await atRest(support);
    const { top, bottom } = dialogOf(support).getBoundingClientRect();
    expect([top, bottom]).to.deep.equal([8, 352]);
  });

  it('keeps view, text and focus when the page becomes a phone and a desktop again (check 10)', async () => {
    const support = await supportOnPage();
    await openPanel(support, 'new-ticket');
    const subject = await appears<HTMLInputElement>(support, 'input[name=subject]');
    subject.focus();
    await sendKeys({ type: 'Printer' });
    for (const [width, state] of [
      [360, ':modal'],
      [1280, ':popover-open'],
    ] as const) {
      await setViewport({ width, height: 800 });
      await until(() => dialogOf(support).matches(state), `not ${state}`);
      expect(focused() === subject, 'has the focus').to.equal(true);
      expect(subject.value).to.equal('Printer');
    }
    expect(titleOf(support).textContent).to.equal('New ticket');
  });

  it('lies still below a modal dialog of the host page, and goes on after it (check 11)', async () => {
    const support = await supportOnPage();
    const modal = await fixture<HTMLDialogElement>(html`<dialog aria-label="Host">Host</dialog>`);
    await openPanel(support, 'new-ticket');
    const subject = await appears<HTMLInputElement>(support, 'input[name=subject]');
    subject.focus();
    await sendKeys({ type: 'Kept' });
    modal.showModal();
    modal.close();
    expect(isShown(support)).to.equal(true);
    expect(subject.value).to.equal('Kept');
  });

  it('goes out one step at a time with Esc, and back to where the reader was', async () => {
    const support = await supportOnPage();
    await openPanel(support);
    const row = await appears(support, '.ticket-row');
    row.focus();
    row.click();
    await until(() => titleOf(support).textContent !== 'Support');
    await until(() => focused() === titleOf(support));
    await sendKeys({ press: 'Escape' });
    await until(() => titleOf(support).textContent === 'Support');
    await until(() => focused() === row, 'the focus is not back on the row');
    expect(isShown(support)).to.equal(true);
  });

  it('goes back with the focus in it from the view that a button of the host page opened', async () => {
    const button = await fixture<HTMLButtonElement>(html`<button>My tickets</button>`);
    const support = await supportOnPage();
    button.focus();
    await openPanel(support, 'tickets');
    await appears(support, '.ticket-row');
    await sendKeys({ press: 'Escape' });
    await until(() => titleOf(support).textContent.trim() === 'Support', 'home');
    expect(focused() === titleOf(support), 'has the focus').to.equal(true);
    await sendKeys({ press: 'Escape' });
    await until(() => !isShown(support));
    expect(focused() === button, 'has the focus').to.equal(true);
  });

  it('takes back the question of a ticket with Esc first, also where the page has led away from it and back', async () => {
    const support = await supportOnPage();
    await openPanel(support, { ticket: 'TC-2481' });
    (await appears(support, '.ask', 'Ask to close ticket')).click();
    await appears(support, '.step h2');
    support.open('home');
    await until(() => titleOf(support).textContent.trim() === 'Support', 'home');
    support.open({ ticket: 'TC-2481' });
    await until(() => focused() === titleOf(support) && titleOf(support).textContent !== 'Support', 'the ticket');
    await sendKeys({ press: 'Escape' });
    await until(() => deep(support, '.step').length === 0, 'the question is gone');
    expect(titleOf(support).textContent).to.contain('Shift swap');
  });

  it('keeps the focus when its views go with what has it, as where the page turns to another help desk', async () => {
    const support = await supportOnPage();
    await openPanel(support, 'new-ticket');
    (await appears<HTMLInputElement>(support, 'input[name=subject]')).focus();
    support.adapter = memoryAdapter({ as: 'karin' });
    await until(() => focused() === titleOf(support), 'the title has the focus');
  });

  it('stays where its reader has gone when the page puts it elsewhere', async () => {
    const support = await supportOnPage();
    await openPanel(support, 'tickets');
    await appears(support, '.ticket-row');
    await sendKeys({ press: 'Escape' });
    await until(() => titleOf(support).textContent.trim() === 'Support', 'home');
    const place = await fixture(html`<div></div>`);
    place.append(support);
    await until(() => isShown(support));
    await appears(support, '.ticket-row');
    expect(titleOf(support).textContent.trim()).to.equal('Support');
  });

  it('keeps what is typed, erased and taken back in its fields from the shortcuts of the host page (check 13)', async () => {
    const support = await supportOnPage();
    await openPanel(support, 'new-ticket');
    const subject = await appears<HTMLInputElement>(support, 'input[name=subject]');
    subject.focus();
    const heard: string[] = [];
    const listen = (event: KeyboardEvent): void => {
      heard.push(event.key);
      event.preventDefault();
    };
    document.addEventListener('keydown', listen);
    await sendKeys({ type: 's/fjk' });
    for (const press of ['ArrowLeft', 'Backspace']) await sendKeys({ press });
    expect(subject.value).to.equal('s/fk');
    await sendKeys({ down: 'Control' });
    await sendKeys({ press: 'z' });
    await sendKeys({ up: 'Control' });
    await sendKeys({ press: 'F2' });
    document.removeEventListener('keydown', listen);
    expect(heard.filter((key) => key !== 'Control')).to.deep.equal(['F2']);
    expect(subject.value).not.to.equal('s/fk');
  });

  itWithKeysInFront('shows the focus on every control (check 15)', async () => {
    const support = await supportOnPage();
    await openPanel(support);
    await appears(support, '.ticket-row');
    for (let at = 0; at < 5; at++) {
      await sendKeys({ press: 'Tab' });
      const control = focused();
      if (!control || !dialogOf(support).isConnected || control === document.body) break;
      expect(getComputedStyle(control).outlineStyle).to.equal('solid', control.outerHTML);
    }
  });
});
