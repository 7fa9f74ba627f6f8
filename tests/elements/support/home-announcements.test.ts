import { expect } from '@open-wc/testing';
import { memoryAdapter } from '../../../src/adapters/memory/index.js';
import { createDesk } from '../../../src/desk/desk.js';
import { samplePeople } from '../../../src/desk/sample-people.js';
import type { TcSupport } from '../../../src/elements/support/support.js';
import type { Announcement } from '../../../src/port/index.js';
import '../../../src/elements/support/home-define.js';
import { Stage, service, show } from '../stage.js';
import { appears, atRest, deep, focused, openPanel, supportOnPage, until } from './support-fixture.js';

const now = Date.parse('2026-05-12T08:12:00Z');
const from = '2026-05-12T06:00:00.000Z';
const release: Announcement = { id: 'a1', level: 'info', title: { en: 'Version 7.5 is out' }, from };
const hours: Announcement = { id: 'a2', level: 'hours', title: { en: 'Wednesday 13 May we close at 12:00' }, from };
const fault: Announcement = { id: 'a3', level: 'outage', title: { en: 'Sign-in is slow' }, from };
const over: Announcement = { ...fault, id: 'a4', title: { en: 'Printing' }, until: '2026-05-12T08:00:00.000Z' };

async function homeWith(announcements: readonly Announcement[], { as = 'anna', lang = 'en' } = {}): Promise<TcSupport> {
  const desk = createDesk({ people: samplePeople, service: { ...service, announcements }, now: () => now });
  const support = await supportOnPage(memoryAdapter({ desk, as }), lang);
  await openPanel(support);
  await appears(support, 'button', lang === 'sv' ? 'Nytt ärende' : 'New ticket');
  return support;
}

function shown(support: TcSupport): string[] {
  return deep(support, '.notice').map(
    (notice) => notice.querySelector('p')?.textContent?.replace(/\s+/g, ' ').trim() ?? '',
  );
}

function hideButton(support: TcSupport): HTMLButtonElement | undefined {
  return deep<HTMLButtonElement>(support, 'button').find((button) => button.ariaLabel === 'Hide this announcement');
}

describe('announcements on the home view', () => {
  beforeEach(() => localStorage.clear());
  after(() => localStorage.clear());

  it('are one at most: a known fault, which nobody needs to report, before other hours and news', async () => {
    const support = await homeWith([release, hours, over, fault]);
    expect(shown(support)).to.deep.equal(['Known fault: Sign-in is slow You do not need to report it.']);
    await atRest(support);
    await expect(support).to.be.accessible();
  });

  it('are none where there are none, and none ahead of their time', async () => {
    const support = await homeWith([over, { ...release, from: '2026-05-13T06:00:00.000Z' }]);
    expect(shown(support)).to.deep.equal([]);
  });

  it('come and go at their time, also while the view stands open', async () => {
    const later = { ...hours, from: '2026-05-12T08:20:00.000Z', until: '2026-05-12T08:30:00.000Z' };
    const stage = new Stage({ offers: { ...service, announcements: [later] } });
    const { store, timer } = stage;
    const home = await show(Object.assign(document.createElement('tc-support-home'), { store, timer: timer.timer }));
    await until(() => home.shadowRoot?.querySelector('.actions') !== null);
    for (const there of [false, true, false]) {
      expect(home.shadowRoot?.textContent.includes('we close at 12:00')).to.equal(there);
      stage.wait(10);
      timer.pass(600_000);
      await home.updateComplete;
    }
    home.remove();
  });

  it('can be hidden one by one, and the focus goes on', async () => {
    const support = await homeWith([release, fault]);
    hideButton(support)?.focus();
    hideButton(support)?.click();
    await until(() => shown(support)[0] === 'Version 7.5 is out');
    await until(() => focused() === hideButton(support), 'the focus is on the next one');
    hideButton(support)?.click();
    await until(() => shown(support).length === 0);
    await until(() => focused()?.textContent?.trim() === 'Order a service');
  });

  it('stay hidden on the next page, from that user only, until they say something else', async () => {
    const first = await homeWith([fault]);
    hideButton(first)?.click();
    await until(() => shown(first).length === 0);
    first.remove();
    expect(shown(await homeWith([fault]))).to.deep.equal([]);
    expect(shown(await homeWith([fault], { as: 'bo' }))).to.have.length(1);
    const changed = { ...fault, title: { en: 'Sign-in is down' } };
    expect(shown(await homeWith([changed]))[0]).to.contain('Sign-in is down');
  });

  it('are told and hidden in Swedish as well', async () => {
    const support = await homeWith([{ ...fault, title: { en: 'Slow', sv: 'Inloggningen är trög' } }], { lang: 'sv' });
    expect(shown(support)).to.deep.equal(['Känt fel: Inloggningen är trög Du behöver inte anmäla det.']);
    expect(deep(support, 'button').some(({ ariaLabel }) => ariaLabel === 'Dölj informationen')).to.equal(true);
  });
});
