import { expect, fixture, html } from '@open-wc/testing';
import { memoryAdapter } from '../../../src/adapters/memory/index.js';
import type { TcSupport } from '../../../src/elements/support/support.js';
import { asDesktop } from '../engine.js';
import { appears, deep, dialogOf, launcherOf, openPanel, supportOnPage, until } from './support-fixture.js';

/** A page in one direction with a `<tc-support>`, which may have a language and a direction of its own. */
async function onPage(dir: 'ltr' | 'rtl', attributes: Readonly<Record<string, string>>): Promise<TcSupport> {
  const page = await fixture(html`<div dir=${dir} lang=${dir === 'rtl' ? 'ar' : 'en'}></div>`);
  const support = document.createElement('tc-support');
  for (const [name, value] of Object.entries(attributes)) support.setAttribute(name, value);
  support.adapter = memoryAdapter();
  page.append(support);
  return support;
}

/** Whether something stands in the right half of the window. */
function isRight(element: Element): boolean {
  const { left, right } = element.getBoundingClientRect();
  return (left + right) / 2 > innerWidth / 2;
}

describe('the direction of support', () => {
  before(asDesktop);

  for (const [name, dir, attributes, rtl] of [
    ['of an Arabic page is that of the page', 'rtl', {}, true],
    ['in Arabic on a page from left to right is its own', 'ltr', { lang: 'ar' }, true],
    ['in English on a page from right to left is its own', 'rtl', { lang: 'en' }, false],
    ['is what its own dir says', 'ltr', { lang: 'ar', dir: 'ltr' }, false],
    ['is that of the page where it has no language of its own', 'ltr', {}, false],
  ] as const) {
    it(`${name}: the corner, the panel and its arrows turn together (check 85)`, async () => {
      const support = await onPage(dir, attributes);
      expect(isRight(launcherOf(support)), 'launcher').to.equal(!rtl);
      await openPanel(support, 'tickets');
      await appears(support, '.ticket-row');
      const dialog = dialogOf(support);
      expect(dialog.matches(':dir(rtl)'), 'dir').to.equal(rtl);
      expect(getComputedStyle(dialog).direction, 'direction').to.equal(rtl ? 'rtl' : 'ltr');
      expect(isRight(dialog), 'panel').to.equal(!rtl);
      const arrow = await appears(support, '[part=header] .mirrored');
      expect(getComputedStyle(arrow).scale).to.equal(rtl ? '-1 1' : 'none');
      expect(deep(support, 'tc-ticket-list')[0]?.matches(':dir(rtl)'), 'inside').to.equal(rtl);
    });
  }

  it('changes with the language', async () => {
    const support = await onPage('ltr', { lang: 'en' });
    await openPanel(support);
    await appears(support, 'button', 'New ticket');
    support.lang = 'ar';
    await appears(support, 'button', 'تذكرة جديدة');
    expect(dialogOf(support).dir).to.equal('rtl');
    expect(isRight(dialogOf(support))).to.equal(false);
  });
});

describe('the word on the launcher', () => {
  it('is that of the language of the page, and follows it once somebody has pointed at it', async () => {
    const page = await fixture(html`<div lang="fi"><tc-support></tc-support></div>`);
    const support = page.querySelector('tc-support') as TcSupport;
    const launcher = launcherOf(support);
    expect(launcher.textContent).to.equal('Tuki');
    launcher.dispatchEvent(new PointerEvent('pointerenter'));
    await until(() => support.shadowRoot?.querySelector('tc-support-panel'));
    page.setAttribute('lang', 'ar-EG');
    await until(() => launcher.textContent === 'الدعم', launcher.textContent);
  });

  it('follows the language of its own element', async () => {
    const support = await supportOnPage(memoryAdapter(), 'ar');
    expect(launcherOf(support).textContent).to.equal('الدعم');
    support.lang = 'sv';
    expect(launcherOf(support).textContent).to.equal('Support');
  });
});
