import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { memoryAdapter } from '../../../src/adapters/memory/index.js';
import '../../../src/elements/ticket-form/define.js';
import '../../../src/elements/ticket-list/define.js';
import type { TcSupport } from '../../../src/elements/support/support.js';
import { asDesktop, itWithKeysInFront } from '../engine.js';
import {
  appears,
  deep,
  dialogOf,
  focused,
  isShown,
  launcherOf,
  openPanel,
  supportOnPage,
  until,
} from './support-fixture.js';

/** Keeps the focus inside an element, as a host's own dialog does: what has it elsewhere loses it. Gives what ends that. */
function trapFocus(inside: HTMLElement): { pulled: () => number; end: () => void } {
  let pulls = 0;
  const pull = (event: FocusEvent): void => {
    if (event.target instanceof Node && inside.contains(event.target)) return;
    pulls++;
    inside.querySelector('button')?.focus();
  };
  document.addEventListener('focusin', pull);
  return { pulled: () => pulls, end: () => document.removeEventListener('focusin', pull) };
}

async function writeSubject(support: TcSupport, words: string): Promise<HTMLInputElement> {
  const subject = await appears<HTMLInputElement>(support, 'input[name=subject]');
  subject.value = words;
  subject.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  return subject;
}

describe('on a host page that keeps the focus in a dialog of its own', () => {
  before(asDesktop);
  beforeEach(() => localStorage.clear());

  it('support does not fight for it, stays open, and keeps what was written', async () => {
    const own = await fixture<HTMLElement>(html`<div role="dialog"><button>Host</button></div>`);
    const support = await supportOnPage();
    await openPanel(support, 'new-ticket');
    await writeSubject(support, 'Written before');
    const trap = trapFocus(own);
    try {
      own.querySelector('button')?.focus();
      (await appears(support, 'input[name=subject]')).focus();
      expect(focused() === own.querySelector('button'), 'the host has the focus').to.equal(true);
      // Nothing of ours pulls it back in turn, in this task or a later one.
      await new Promise(requestAnimationFrame);
      await new Promise(requestAnimationFrame);
      expect(trap.pulled()).to.equal(1);
      expect(isShown(support)).to.equal(true);
    } finally {
      trap.end();
    }
    const subject = await appears<HTMLInputElement>(support, 'input[name=subject]');
    subject.focus();
    expect(focused() === subject, 'the focus is free again').to.equal(true);
    expect(subject.value).to.equal('Written before');
  });

  it('support opens and closes by its buttons all the same', async () => {
    const own = await fixture<HTMLElement>(html`<div role="dialog"><button>Host</button></div>`);
    const support = await supportOnPage();
    const trap = trapFocus(own);
    try {
      launcherOf(support).click();
      await appears(support, '.ticket-row');
      expect(isShown(support)).to.equal(true);
      const close = deep(dialogOf(support), '[part=header] button').at(-1);
      close?.click();
      await until(() => !isShown(support), 'it closes');
      expect(trap.pulled()).to.be.below(4);
    } finally {
      trap.end();
    }
  });
});

/** Of the page's own making, and as a design system makes them: out of sight in an element that holds what stands in it. */
const hostDialogs: Readonly<Record<string, (help: HTMLElement) => Promise<HTMLDialogElement>>> = {
  'a modal dialog of the host page': async (help) => fixture(html`<dialog aria-label="Host">${help}</dialog>`),
  "a modal dialog in a component's shadow root": async (help) => {
    const root = (await fixture(html`<div>${help}</div>`)).attachShadow({ mode: 'closed' });
    const dialog = Object.assign(document.createElement('dialog'), { ariaLabel: 'Host' });
    dialog.append(document.createElement('slot'));
    root.append(dialog);
    return dialog;
  },
};

for (const [name, dialogAround] of Object.entries(hostDialogs)) {
  describe(`from within ${name}`, () => {
    before(asDesktop);
    beforeEach(() => localStorage.clear());

    it('support opens over it, can be used, and gives the focus back to it', async () => {
      const help = Object.assign(document.createElement('button'), { textContent: 'Help' });
      const modal = await dialogAround(help);
      const support = await supportOnPage();
      modal.showModal();
      help.focus();
      await openPanel(support, 'new-ticket');
      const subject = await appears(support, 'input[name=subject]');
      subject.focus();
      expect(focused() === subject, 'has the focus').to.equal(true);
      support.close();
      await until(() => !isShown(support), 'it closes');
      expect(focused() === help, 'the host has the focus').to.equal(true);
      expect(modal.matches(':modal')).to.equal(true);
    });
  });
}

describe('from within what fills the screen', () => {
  itWithKeysInFront('support opens over it and can be used', async () => {
    const page = await fixture(html`<main><button>Present</button></main>`);
    const support = await supportOnPage();
    const button = page.querySelector('button');
    button?.addEventListener('click', () => void page.requestFullscreen());
    const { left = 0, top = 0 } = button?.getBoundingClientRect() ?? {};
    await sendMouse({ type: 'click', position: [Math.round(left) + 4, Math.round(top) + 4] });
    await until(() => document.fullscreenElement === page, 'it fills the screen');
    try {
      await openPanel(support, 'new-ticket');
      const subject = await appears(support, 'input[name=subject]');
      subject.focus();
      expect(focused() === subject, 'has the focus').to.equal(true);
    } finally {
      await document.exitFullscreen();
    }
  });
});

describe('inside a form of the host page', () => {
  beforeEach(() => localStorage.clear());

  for (const tag of ['tc-support', 'tc-ticket-form', 'tc-ticket-list'] as const) {
    itWithKeysInFront(`Enter in a field of <${tag}> sends nothing of the host's`, async () => {
      const form = await fixture<HTMLFormElement>(
        html`<form lang="en"><input name="own" /><button>Save</button></form>`,
      );
      let sent = 0;
      form.addEventListener('submit', (event) => (event.preventDefault(), sent++));
      const element = Object.assign(document.createElement(tag), { adapter: memoryAdapter() });
      form.append(element);
      if ('open' in element) element.open('new-ticket');
      const field = await appears<HTMLInputElement>(element, 'input[name=subject], input[type=search]');
      field.focus();
      await sendKeys({ type: 'words' });
      await sendKeys({ press: 'Enter' });
      expect(field.value).to.equal('words');
      expect(sent).to.equal(0);
      expect([...new FormData(form).keys()], "nothing of ours in the host's form").to.deep.equal(['own']);
    });
  }
});
