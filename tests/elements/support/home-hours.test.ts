import { expect } from '@open-wc/testing';
import { memoryAdapter } from '../../../src/adapters/memory/index.js';
import { createDesk } from '../../../src/desk/desk.js';
import { samplePeople } from '../../../src/desk/sample-people.js';
import { sampleService } from '../../../src/desk/sample-service.js';
import type { TcSupport } from '../../../src/elements/support/support.js';
import type { Announcement } from '../../../src/port/index.js';
import { appears, atRest, deep, openPanel, supportOnPage } from './support-fixture.js';

/** The Tuesday before a short Wednesday, a red Thursday and a bridge Friday. */
const now = Date.parse('2026-05-12T08:12:00Z');

async function homeWith(...announcements: readonly Announcement[]): Promise<TcSupport> {
  const service = { ...sampleService(now), announcements };
  const desk = createDesk({ people: samplePeople, service, now: () => now });
  const support = await supportOnPage(memoryAdapter({ desk, as: 'anna' }));
  await openPanel(support);
  await appears(support, '.ribbon');
  await appears(support, 'button', 'New ticket');
  return support;
}

const notices = (support: TcSupport): readonly string[] =>
  deep(support, '.notice')
    .filter((notice) => notice.checkVisibility())
    .map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());

function told(level: Announcement['level'], title: string): Announcement {
  return { id: level, level, title: { en: title }, from: '2026-05-12T06:00:00.000Z' };
}

describe('opening hours at home', () => {
  beforeEach(() => localStorage.clear());
  after(() => localStorage.clear());

  it('tell of other hours below the buttons: one can always file', async () => {
    const support = await homeWith();
    const notice = await appears(support, '.notice', 'Coming changes');
    const button = await appears(support, 'button', 'New ticket');
    expect(notice.getBoundingClientRect().top).to.be.greaterThan(button.getBoundingClientRect().bottom);
  });

  it('hold back news while other hours are coming, and give way to a fault', async () => {
    const withNews = await homeWith(told('info', 'Version 7.5 is out'));
    await appears(withNews, '.notice', 'Coming changes');
    expect(notices(withNews)).to.have.length(1);
    withNews.remove();
    const withFault = await homeWith(told('outage', 'Sign-in is slow'), told('info', 'Version 7.5 is out'));
    await appears(withFault, '.notice', 'Known fault');
    expect(notices(withFault)).to.have.length(1);
  });

  it('are all there for whoever unfolds them', async () => {
    const support = await homeWith();
    expect(deep(support, 'table')).to.have.length(0);
    (await appears(support, 'summary', 'All opening hours')).click();
    const week = await appears(support, 'table');
    expect(week.querySelectorAll('tr')).to.have.length(7);
    await atRest(support);
    await expect(support).to.be.accessible();
  });
});
