import { expect, fixtureCleanup, html, fixture } from '@open-wc/testing';
import { createDesk, memoryAdapter, samplePeople, sampleService } from '../../../src/adapters/memory/index.js';
import { contrastFaults } from '../../../src/elements/support/contrast-check.js';
import type { TcSupport } from '../../../src/elements/support/support.js';
import { appears, deep, dialogOf, openPanel, panelOf, supportOnPage, until } from './support-fixture.js';

describe("a host page's own looks", () => {
  const { warn } = console;
  afterEach(() => {
    console.warn = warn;
    fixtureCleanup();
  });

  it('are checked on the machine of whoever builds the page: one warning for each pair that cannot be read (check 77)', async () => {
    const said: string[] = [];
    console.warn = (words: unknown): void => void said.push(String(words));
    const support = await supportOnPage();
    support.theme = 'light';
    support.style.setProperty('--tc-color-accent', '#ffcf33');
    support.style.setProperty('--tc-color-on-accent', '#ffffff');
    await openPanel(support);
    await until(() => said.length > 2, 'the warnings');
    expect(
      said.filter((words) => /on-accent on --tc-color-accent has a contrast of 1\.4\d:1/.test(words)),
    ).to.have.length(1);
    expect(said.some((words) => words.includes('--tc-color-accent on --tc-color-surface'))).to.equal(true);
  });

  it('give no warning where the accent is dark enough, in any theme', async () => {
    const support = await supportOnPage();
    await openPanel(support);
    for (const theme of ['light', 'dark']) {
      panelOf(support).theme = theme === 'dark' ? 'dark' : 'light';
      await panelOf(support).updateComplete;
      expect(contrastFaults(panelOf(support)), theme).to.deep.equal([]);
    }
    panelOf(support).theme = 'light';
    await panelOf(support).updateComplete;
    support.style.setProperty('--tc-color-accent', '#7a2a4a');
    expect(contrastFaults(panelOf(support)), 'plum').to.deep.equal([]);
  });

  it('are those of the bars to scroll by, which are white on dark else in Firefox', async () => {
    const support = await supportOnPage();
    support.theme = 'dark';
    support.style.setProperty('--tc-color-line-strong', 'rgb(118, 134, 141)');
    const view = await appears(await openPanel(support), '.view');
    const { scrollbarColor = 'rgb(118, 134, 141) rgba(0, 0, 0, 0)' } = getComputedStyle(view);
    expect(scrollbarColor).to.equal('rgb(118, 134, 141) rgba(0, 0, 0, 0)');
  });

  it('can be compact: lower rows and controls, none below 24 px', async () => {
    const support = await supportOnPage();
    const panel = await openPanel(support);
    const row = await appears(panel, '.ticket-row');
    const primary = await appears(panel, '.primary');
    const sizes = (): number[] => [primary.offsetHeight, parseFloat(getComputedStyle(row).paddingBlockStart)];
    expect(sizes()).to.deep.equal([44, 13]);
    support.style.setProperty('--tc-density', 'compact');
    expect(sizes()).to.deep.equal([36, 8]);
    expect(deep(panel, 'button').filter((each) => each.checkVisibility() && each.offsetHeight < 24)).to.have.length(0);
  });

  it('stand where there are no tickets yet, in home and in the list', async () => {
    const desk = createDesk({ now: Date.now, people: samplePeople, service: sampleService(Date.now()) });
    const support = await fixture<TcSupport>(
      html`<tc-support lang="en"><a slot="empty" href="#guide">Guide</a></tc-support>`,
    );
    support.adapter = memoryAdapter({ desk, as: 'anna' });
    const guide = support.querySelector('a');
    await openPanel(support);
    await until(() => guide?.checkVisibility() && guide.offsetHeight, 'the guide in home');
    support.open('tickets');
    await until(
      () => dialogOf(support).querySelector('.tickets:not([hidden])') && guide?.offsetHeight,
      'the guide in the list',
    );
  });
});
