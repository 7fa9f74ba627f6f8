import { expect, fixture, html } from '@open-wc/testing';
import { emulateMedia, sendKeys, setViewport } from '@web/test-runner-commands';
import { memoryAdapter } from '../../../src/adapters/memory/index.js';
import '../../../src/elements/opening-hours/define.js';
import '../../../src/elements/ticket-form/define.js';
import type { OpenTarget } from '../../../src/elements/support/open-target.js';
import type { TcSupport } from '../../../src/elements/support/support.js';
import { createSupportStore } from '../../../src/store/create-support-store.js';
import { asDesktop, describeWithKeysHeld, itWithWishes } from '../engine.js';
import {
  appears,
  deep,
  dialogOf,
  launcherOf,
  openPanel,
  panelOf,
  supportOnPage,
  titleOf,
  until,
} from './support-fixture.js';

const desktop = { width: 1280, height: 820 };

/** What a host page's own style sheet may do to everything on it. */
const sheets: Readonly<Record<string, string>> = {
  'unsets everything': '* { all: unset !important }',
  'has its own buttons':
    'button, input, textarea, select, h1, h2, p, ul, li, a, label, dialog { all: revert; font: 700 40px serif; padding: 60px; margin: 50px; border: 9px solid; min-height: 200px; display: block; float: left; text-transform: uppercase }',
  'makes rem small': 'html { font-size: 62.5% }',
};

async function underSheet<T>(css: string, act: () => Promise<T>): Promise<T> {
  const style = document.createElement('style');
  style.textContent = css;
  document.head.append(style);
  try {
    return await act();
  } finally {
    style.remove();
  }
}

/** Size and type of all that a customer uses in a view. */
async function measures(target: OpenTarget, sign: string): Promise<string[]> {
  const support = await supportOnPage();
  // What a page says of its fonts is inherited on purpose.
  const launcher = sizeOf(launcherOf(support));
  await openPanel(support, target);
  await appears(support, sign);
  const sizes = deep(dialogOf(support), 'h1, h2, .button, .icon-button, input, textarea, .chip, .label').map(sizeOf);
  support.remove();
  return [launcher, ...sizes];
}

function sizeOf(element: HTMLElement): string {
  const { fontSize, lineHeight, paddingBlock, paddingInline, display, minBlockSize } = getComputedStyle(element);
  const place = element.className || element.localName;
  return [place, fontSize, lineHeight, paddingBlock, paddingInline, display, minBlockSize].join(' ');
}

describe('on a host page that', () => {
  for (const [name, css] of Object.entries(sheets)) {
    for (const [target, sign] of [
      ['home', '.ticket-row'],
      ['new-ticket', '.choose'],
    ] as const) {
      it(`${name}, ${target} keeps its sizes (check 78)`, async () => {
        const plain = await measures(target, sign);
        const hostile = await underSheet(css, () => measures(target, sign));
        expect(hostile).to.deep.equal(plain);
      });
    }
  }

  for (const [name, css] of Object.entries(sheets)) {
    it(`${name}, opening hours and a form among its own content keep theirs (check 78)`, async () => {
      const show = async (): Promise<string[]> => {
        const store = createSupportStore({ adapter: memoryAdapter() });
        const page = await fixture(html`<div lang="en">
          <tc-opening-hours .store=${store}></tc-opening-hours><tc-ticket-form .store=${store}></tc-ticket-form>
        </div>`);
        await appears(page, '[part=hours]');
        await appears(page, '.choose');
        const sizes = deep(page, '[part=hours], .button, input, textarea, .label').map(sizeOf);
        page.remove();
        return sizes;
      };
      expect(await underSheet(css, show)).to.deep.equal(await show());
    });
  }

  it('has a zoom of its own, the panel stands in the window with its header and its foot', async () => {
    await asDesktop();
    await underSheet(':root { zoom: 1.5 }', async () => {
      const support = await supportOnPage();
      await openPanel(support, 'new-ticket');
      expect(dialogOf(support).getBoundingClientRect().top).to.be.above(0);
      support.remove();
    });
  });

  it('breaks, shades and locks all of its words, those of support are whole, plain and can be copied', async () => {
    const css = 'body { word-break: break-all; text-shadow: 1px 1px white; -webkit-user-select: none }';
    await underSheet(css, async () => {
      const support = await supportOnPage();
      await openPanel(support);
      const { wordBreak, textShadow } = getComputedStyle(titleOf(support));
      expect([wordBreak, textShadow]).to.deep.equal(['normal', 'none']);
      expect(getComputedStyle(panelOf(support)).webkitUserSelect).to.equal('text');
      support.remove();
    });
  });

  it('scrolls and has a menu in a way of its own, the panel has the ways of the browser', async () => {
    const support = await supportOnPage();
    await openPanel(support);
    const row = await appears(support, '.ticket-row');
    const listening = new AbortController();
    const { signal } = listening;
    const isLeft = (from: Element, type: string): boolean =>
      from.dispatchEvent(new Event(type, { bubbles: true, composed: true, cancelable: true }));
    const types = ['wheel', 'touchmove', 'contextmenu'];
    for (const type of types) addEventListener(type, (event) => event.preventDefault(), { signal, passive: false });
    expect(types.filter((type) => isLeft(row, type))).to.deep.equal(types);
    expect(types.filter((type) => isLeft(document.body, type))).to.deep.equal([]);
    listening.abort();
  });

  itWithWishes('is printed, it is printed without launcher and panel, and with a form among its content', async () => {
    const support = await supportOnPage();
    const store = createSupportStore({ adapter: memoryAdapter() });
    const form = await fixture(html`<tc-ticket-form lang="en" .store=${store}></tc-ticket-form>`);
    await appears(form, 'input[name=subject]');
    await openPanel(support);
    await emulateMedia({ media: 'print' });
    const printed = [launcherOf(support), dialogOf(support), form].map((each) => each.checkVisibility());
    await emulateMedia({ media: 'screen' });
    expect(printed).to.deep.equal([false, false, true]);
    expect(launcherOf(support).checkVisibility()).to.equal(true);
  });

  it('has it inside a form of its own, no control of ours sends that', async () => {
    const form = await fixture<HTMLFormElement>(html`<form><tc-support lang="en"></tc-support></form>`);
    let sent = 0;
    form.addEventListener('submit', (event) => (event.preventDefault(), sent++));
    const support = form.querySelector('tc-support') as TcSupport;
    support.adapter = memoryAdapter();
    launcherOf(support).click();
    (await appears(support, 'button', 'New ticket')).click();
    (await appears(support, 'input[name=subject]')).focus();
    (await appears(support, 'button', 'Send')).click();
    await appears(support, '[part=error-summary]');
    expect(sent).to.equal(0);
  });

  it('puts it there and takes it away a hundred times, nothing stays', async () => {
    const support = await supportOnPage();
    await openPanel(support);
    await appears(support, '.ticket-row');
    support.remove();
    await new Promise(requestAnimationFrame);
    const held = new Set<object>();
    const { addEventListener, removeEventListener } = EventTarget.prototype;
    const nodes = document.querySelectorAll('*').length;
    EventTarget.prototype.addEventListener = function (this: EventTarget, ...[type, listener, options]) {
      const { signal } = typeof options === 'object' ? options : {};
      const isPage = (this ?? window) === window || this === document || this instanceof MediaQueryList;
      if (isPage && listener) {
        held.add(listener);
        if (signal) addEventListener.call(signal, 'abort', () => held.delete(listener));
      }
      addEventListener.call(this ?? window, type, listener, options);
    };
    EventTarget.prototype.removeEventListener = function (this: EventTarget, ...[type, listener, options]) {
      if (listener) held.delete(listener);
      removeEventListener.call(this ?? window, type, listener, options);
    };
    try {
      for (let round = 0; round < 100; round++) {
        document.body.append(support);
        if (round % 20 === 0) {
          await openPanel(support);
          await appears(support, '.ticket-row');
        }
        support.remove();
        await Promise.resolve();
      }
      await until(() => held.size === 0, `${String(held.size)} listeners stay on the page`);
    } finally {
      Object.assign(EventTarget.prototype, { addEventListener, removeEventListener });
    }
    expect(document.querySelectorAll('*').length).to.equal(nodes);
  });
});

describeWithKeysHeld('in a small window', () => {
  after(() => setViewport(desktop));

  it('leaves at least 60 % of the height to what scrolls in the form at 400 % (check 81)', async () => {
    await setViewport({ width: 320, height: 180 });
    const support = await supportOnPage();
    await openPanel(support, 'new-ticket');
    const footer = await appears(support, '[part=footer]');
    const header = await appears(support, '[part=header]');
    const sticks = getComputedStyle(footer).position === 'sticky' ? footer.offsetHeight : 0;
    expect(header.offsetHeight + sticks).to.be.at.most(180 * 0.4);
  });

  for (const size of [desktop, { width: 360, height: 640 }, { width: 320, height: 256 }]) {
    it(`hides no control that Tab reaches below what sticks, at ${size.width} × ${size.height} (check 12)`, async () => {
      await setViewport(size);
      const support = await supportOnPage();
      await openPanel(support, 'new-ticket');
      await appears(support, '.choose');
      await appears(support, '[role=toolbar]');
      await appears(support, 'button', 'Choose files');
      await atRest(await appears(support, '[part=body]'));
      const seen = new Set<Element>();
      for (let at = await tab(); at && !seen.has(at) && seen.size < 60; at = await tab()) {
        seen.add(at);
        if (!deep(dialogOf(support), '*').includes(at as HTMLElement)) break;
        // Browsers scroll to what gets the focus with the next frame.
        await until(() => isInView(at), `${at.localName} ${at.textContent?.trim() ?? ''} in view`);
      }
      expect(seen.size).to.be.above(5);
    });
  }
});

/** Waits until what comes on demand has come: whatever grows above what has the focus moves it. */
async function atRest(scroller: HTMLElement): Promise<void> {
  for (let still = 0, before = 0; still < 30; still++) {
    await new Promise(requestAnimationFrame);
    if (scroller.scrollHeight !== before) still = 0;
    before = scroller.scrollHeight;
  }
}

async function tab(): Promise<Element | null> {
  await sendKeys({ press: 'Tab' });
  // Firefox scrolls later than it moves the focus, and the next key pressed before that leaves it where it was.
  for (let drawn = 0; drawn < 6; drawn++) await new Promise(requestAnimationFrame);
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
}

/** Whether some point of an element is what a pointer there would meet; hidden native controls are met by their label. */
function isInView(element: Element): boolean {
  const { left, top, width, height } = element.getBoundingClientRect();
  const root = element.getRootNode();
  if (!(root instanceof ShadowRoot)) return true;
  return [0.1, 0.5, 0.9].some((share) => {
    const met = root.elementFromPoint(left + width / 2, top + height * share);
    return (
      met !== null && (met === element || element.contains(met) || met.closest('label')?.contains(element) === true)
    );
  });
}
