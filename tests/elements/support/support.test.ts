import { expect, fixture, html, nextFrame, oneEvent } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { itWithWishes } from '../engine.js';
import { memoryAdapter } from '../../../src/adapters/memory/index.js';
import type { OpenTarget } from '../../../src/elements/support/open-target.js';
import { TcSupport } from '../../../src/elements/support/support.js';
import { SupportError } from '../../../src/port/support-error.js';
import {
  appears,
  atRest,
  deep,
  dialogOf,
  isShown,
  launcherOf,
  openPanel,
  supportOnPage,
  titleOf,
  until,
} from './support-fixture.js';

/** Calls made on `console` while something happens. */
async function complaints(happening: () => Promise<unknown>): Promise<unknown[][]> {
  const said: unknown[][] = [];
  const { warn, error } = console;
  console.warn = console.error = (...words: unknown[]): void => void said.push(words);
  try {
    await happening();
  } finally {
    Object.assign(console, { warn, error });
  }
  return said;
}

describe('the launcher', () => {
  it('is a button named by its visible text, then by what is unread (check 1)', async () => {
    const support = await supportOnPage();
    expect(launcherOf(support).textContent).to.equal('Support');
    support.toggleAttribute('unread');
    await until(() => launcherOf(support).textContent !== 'Support');
    expect(launcherOf(support).textContent).to.equal('Support1, 1 unread reply');
    support.lang = 'sv';
    await until(() => launcherOf(support).textContent === 'Support1, 1 oläst svar');
    await expect(support).to.be.accessible();
  });

  it('tells the host page when the number of unread tickets changes, and only then', async () => {
    const support = await supportOnPage();
    const heard: number[] = [];
    support.addEventListener('tc-unread-change', ({ unread }) => heard.push(unread));
    support.unread = true;
    await until(() => heard.length === 1);
    support.signOut();
    await until(() => heard.length === 2);
    expect(heard).to.deep.equal([1, 0]);
  });

  it('asks the help desk nothing until somebody opens it', async () => {
    const adapter = memoryAdapter();
    let asked = 0;
    const connect = adapter.connect.bind(adapter);
    adapter.connect = (options) => (asked++, connect(options));
    const support = await supportOnPage(adapter);
    launcherOf(support).dispatchEvent(new PointerEvent('pointerenter'));
    launcherOf(support).focus();
    await until(() => support.shadowRoot?.querySelector('tc-support-panel'));
    expect(asked).to.equal(0);
    await openPanel(support);
    await until(() => asked === 1);
  });

  it('can be left to the host page', async () => {
    const support = await supportOnPage();
    support.launcher = 'none';
    expect(launcherOf(support).checkVisibility()).to.equal(false);
  });

  it('does not cover the launcher of another tc-support (check 95)', async () => {
    const [first, second] = [await supportOnPage(), await supportOnPage()];
    const [below, above] = [first, second].map((support) => launcherOf(support).getBoundingClientRect());
    expect(above?.bottom).to.be.lessThan(below?.top ?? 0);
    second.placement = 'start';
    expect(launcherOf(second).getBoundingClientRect().bottom).to.equal(below?.bottom);
  });

  it('wears the words of the host page', async () => {
    const support = await supportOnPage();
    support.messages = { 'shell.launcher': 'Ask us', 'home.newTicket': 'Write to us' };
    expect(launcherOf(support).textContent).to.equal('Ask us');
    await openPanel(support);
    await appears(support, 'button', 'Write to us');
  });
});

describe('calls made early', () => {
  it('keeps what the page set before the element was upgraded', async () => {
    const early = document.createElement('tc-support-early');
    const adapter = memoryAdapter();
    Object.assign(early, { adapter, theme: 'dark', context: { product: 'Rota' } });
    document.body.append(early);
    customElements.define('tc-support-early', class extends TcSupport {});
    const support = early as TcSupport;
    expect(support.adapter === adapter).to.equal(true);
    expect(support.context?.product).to.equal('Rota');
    expect(support.getAttribute('theme')).to.equal('dark');
    support.remove();
  });

  it('has its properties from the start, where frameworks look before they set one and else write an attribute', () => {
    const support = document.createElement('tc-support');
    const names = ['adapter', 'token', 'context', 'messages', 'endpoint'];
    expect(names.filter((name) => !(name in support))).to.deep.equal([]);
    // Svelte looks for a setter.
    const { prototype } = TcSupport;
    const set = (name: string): unknown =>
      [prototype, Object.getPrototypeOf(prototype)].some((each) => Object.getOwnPropertyDescriptor(each, name)?.set);
    expect(names.filter((name) => !set(name))).to.deep.equal([]);
  });

  it('opens on the page what was opened off it, before there was a help desk', async () => {
    const support = document.createElement('tc-support');
    support.open('new-ticket');
    const opened = oneEvent(support, 'tc-open');
    document.body.append(support);
    support.adapter = memoryAdapter();
    await opened;
    await appears(support, 'tc-ticket-form');
    support.remove();
  });

  it('does what was asked last', async () => {
    const support = await supportOnPage();
    support.open();
    support.close();
    await openPanel(support);
    expect(isShown(support)).to.equal(true);
    support.toggle();
    await until(() => !isShown(support));
  });

  it('tells once that it has opened, however often it was asked, and once that it has closed or left the page', async () => {
    const support = await supportOnPage();
    const told: string[] = [];
    for (const type of ['tc-open', 'tc-close']) support.addEventListener(type, () => told.push(type));
    support.open();
    support.close();
    support.open();
    support.close();
    await openPanel(support);
    await atRest(support);
    expect(told).to.deep.equal(['tc-open']);
    support.remove();
    await until(() => told.length > 1);
    document.body.append(support);
    await openPanel(support);
    expect(told).to.deep.equal(['tc-open', 'tc-close', 'tc-open']);
    support.remove();
  });

  it('leaves nothing to press in what fades when it is closed', async () => {
    const support = await supportOnPage();
    await openPanel(support);
    support.close();
    await until(() => !isShown(support), 'it is closed');
    expect(getComputedStyle(dialogOf(support)).pointerEvents).to.equal('none');
  });

  it('says when it takes calls', async () => {
    const support = document.createElement('tc-support');
    const ready = oneEvent(support, 'tc-ready');
    document.body.append(support);
    await ready;
    support.remove();
  });
});

/** Each view, and by what it can be told that it is there. */
const views: readonly [target: OpenTarget, sign: string][] = [
  ['home', '.ticket-row'],
  ['tickets', '.ticket-row'],
  ['new-ticket', 'input[name=subject]'],
  [{ ticket: 'TC-2481' }, 'article'],
];

describe('the views', () => {
  it('has home with at most three tickets, those waiting for the customer first', async () => {
    const support = await supportOnPage();
    await openPanel(support);
    await appears(support, '.ticket-row');
    const chips = deep(support, '.chip').map((chip) => chip.textContent?.trim());
    expect(chips.length).to.be.within(1, 3);
    expect(chips[0]).to.equal('Waiting for you');
    (await appears(support, 'button', 'See all')).click();
    await until(() => titleOf(support).textContent === 'Tickets');
  });

  it('opens a ticket by its number, and says no more of one that is not there (check 57)', async () => {
    const support = await supportOnPage();
    support.setAttribute('ticket', 'TC-2481');
    await appears(support, 'h1', 'Shift swap');
    support.open({ ticket: 'TC-1' });
    await appears(support, 'p', 'There is no ticket TC-1');
    support.open({ ticket: '' });
    await until(() => titleOf(support).textContent.trim() === 'Support', 'home, where none is named');
  });

  it('tells who can help where a user has no access', async () => {
    const support = await supportOnPage(memoryAdapter({ as: 'nils' }));
    await openPanel(support);
    await appears(support, '.notice', 'Anna Ek');
    await appears(support, 'tc-opening-hours');
    expect(deep(support, 'tc-support-home').length).to.equal(0);
  });

  it('starts with an empty form after a ticket was filed', async () => {
    const support = await supportOnPage();
    await openPanel(support, 'new-ticket');
    const form = await appears(support, 'tc-ticket-form');
    form.dispatchEvent(new Event('tc-ticket-filed', { bubbles: true, composed: true }));
    support.open('home');
    await appears(support, 'tc-support-home');
    expect(deep(support, 'tc-ticket-form').length).to.equal(0);
  });

  for (const lang of ['en', 'sv']) {
    for (const colorScheme of ['light', 'dark'] as const) {
      itWithWishes(`passes axe in ${lang}, ${colorScheme}`, async () => {
        await emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        const support = await supportOnPage(memoryAdapter(), lang);
        for (const [target, sign] of views) {
          await openPanel(support, target);
          await appears(support, sign);
          await atRest(support);
          await expect(support).to.be.accessible();
          support.close();
        }
      });
    }
  }

  it('changes all its words when the page changes language (check 89)', async () => {
    const support = await supportOnPage();
    await openPanel(support);
    await appears(support, 'button', 'New ticket');
    support.lang = 'sv';
    await appears(support, 'button', 'Nytt ärende');
    await appears(support, '.chip', 'Väntar på dig');
  });

  it('ends in the language that was chosen last, also while another is on its way', async () => {
    const support = await supportOnPage();
    await openPanel(support);
    await appears(support, 'button', 'New ticket');
    support.lang = 'fi';
    await nextFrame();
    support.lang = 'nb';
    await appears(support, 'button', 'Ny sak');
  });

  it('follows the language of the page', async () => {
    const page = await fixture(html`<div lang="sv-SE"><tc-support></tc-support></div>`);
    const support = page.querySelector('tc-support') as TcSupport;
    support.adapter = memoryAdapter();
    await openPanel(support);
    await appears(support, 'button', 'Nytt ärende');
    page.setAttribute('lang', 'en');
    await appears(support, 'button', 'New ticket');
  });

  for (const [lang, word, time] of [
    ['sv_SE', 'Sök bland ärenden', /dag/],
    ['sv-', 'Sök bland ärenden', /dag/],
    [' en_US ', 'Search tickets', /[AP]M$/],
  ] as const) {
    it(`takes "${lang}" as it is meant, as servers write languages`, async () => {
      const support = await supportOnPage(memoryAdapter(), lang);
      await openPanel(support, 'tickets');
      await appears(support, 'label', word);
      expect((await appears(support, '.ticket-row time')).title).to.match(time);
    });
  }

  it('falls back to English where there is no such language', async () => {
    const support = await supportOnPage(memoryAdapter(), 'tlh');
    await openPanel(support);
    await appears(support, 'button', 'New ticket');
    expect(dialogOf(support).lang).to.equal('en-GB');
  });

  it('writes dates as in the region of the page (check 89)', async () => {
    const support = await supportOnPage(memoryAdapter(), 'en-US');
    await openPanel(support, 'tickets');
    const time = await appears(support, '.ticket-row time');
    expect(time.title).to.match(/^\w+day, \w+ \d+, \d{4} at \d+:\d+\s[AP]M$/);
  });
});

describe('when the help desk cannot be reached', () => {
  it('says so with Try again, warns developers once, and goes on when it can', async () => {
    const adapter = memoryAdapter();
    const connect = adapter.connect.bind(adapter);
    adapter.connect = async () => Promise.reject(new SupportError('network', 'GET service: no connection'));
    const support = await supportOnPage(adapter);
    const heard: unknown[] = [];
    support.addEventListener('tc-error', ({ error }) => heard.push(error));
    const said = await complaints(async () => {
      await openPanel(support);
      await appears(support, '.notice', 'Support cannot be reached right now.');
    });
    expect(heard[0]).to.have.property('code', 'network');
    expect(said.map(([words]) => words)).to.have.length(1);
    await atRest(support);
    await expect(support).to.be.accessible();
    adapter.connect = connect;
    (await appears(support, 'button', 'Try again')).click();
    await appears(support, '.ticket-row');
  });

  it('asks to sign in where nobody is signed in, and asks the token callback again', async () => {
    const adapter = memoryAdapter();
    const connect = adapter.connect.bind(adapter);
    adapter.connect = async () => Promise.reject(new SupportError('unauthenticated', 'GET service: no token'));
    const support = await supportOnPage(adapter);
    await openPanel(support);
    const button = await appears(support, 'button', 'Sign in');
    adapter.connect = connect;
    button.click();
    await appears(support, '.ticket-row');
  });

  it('tells developers and customers when the page has named no help desk', async () => {
    const support = await fixture<TcSupport>(html`<tc-support lang="en"></tc-support>`);
    const said = await complaints(async () => {
      await openPanel(support);
      await appears(support, '.notice', 'Support cannot be reached right now.');
    });
    expect(String(said[0])).to.contain('endpoint');
  });
});

describe('signing out', () => {
  it('closes the panel and leaves nothing of the user', async () => {
    const support = await supportOnPage();
    await openPanel(support, 'new-ticket');
    const subject = await appears<HTMLInputElement>(support, 'input[name=subject]');
    subject.value = 'Secret';
    support.signOut();
    await until(() => !isShown(support));
    await until(() => deep(support, 'tc-ticket-form').length === 0);
    expect(deep(support, '.ticket-row').length).to.equal(0);
    await openPanel(support);
    expect(titleOf(support).textContent).to.equal('Support');
  });

  for (const opened of [true, false]) {
    it(`wipes the user's drafts from the device ${opened ? 'at once' : 'also where support has not been opened on this page'}`, async () => {
      const place = 'tc-support/1/memory/norrvik/anna/';
      localStorage.setItem(`${place}draft/form`, 'a draft');
      localStorage.setItem(`${place}dismissed/survey/1`, 'hidden');
      const support = await supportOnPage();
      if (opened) await openPanel(support);
      support.signOut();
      await until(() => localStorage.getItem(`${place}draft/form`) === null, 'the draft is gone');
      expect(localStorage.getItem(`${place}dismissed/survey/1`)).to.equal('hidden');
      localStorage.clear();
    });
  }

  it('shows the next user their own tickets', async () => {
    const desk = memoryAdapter().desk;
    const support = await supportOnPage(memoryAdapter({ desk, as: 'anna' }));
    await openPanel(support);
    await appears(support, '.ticket-row', 'TC-2481');
    support.signOut();
    support.adapter = memoryAdapter({ desk, as: 'bo' });
    await openPanel(support);
    await appears(support, 'button', 'New ticket');
    expect(deep(support, '.ticket-row').some((row) => row.textContent?.includes('TC-2481'))).to.equal(false);
  });
});
