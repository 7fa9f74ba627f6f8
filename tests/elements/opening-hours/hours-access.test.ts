import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { button, focused, one } from '../hand.js';
import { memoryAdapter } from '../../../src/adapters/memory/index.js';
import { createSampleDesk } from '../../../src/desk/sample-desk.js';
import { fixtureCleanup, until } from '../stage.js';
import { calendarWith, deviation, hoursAt, stockholmClock } from './hours-page.js';

const moments = {
  open: '2026-05-12 10:12',
  'closing soon': '2026-05-19 15:48',
  'at lunch': '2026-05-19 12:20',
  closed: '2026-05-13 14:00',
  unknown: '2029-05-19 10:12',
};

describe('Opening hours are for everybody', () => {
  afterEach(fixtureCleanup);

  for (const theme of ['light', 'dark'] as const) {
    for (const [state, wall] of Object.entries(moments)) {
      it(`${state}, in ${theme}: card, badge and week are accessible`, async () => {
        for (const variant of ['card', 'badge', 'week'] as const) {
          const { hours } = await hoursAt(wall, { variant }, { theme });
          await expect(hours).to.be.accessible();
        }
      });
    }

    it(`explained and announced, in ${theme}: is accessible`, async () => {
      const calendar = calendarWith({ deviations: [deviation('2026-06-08', '2026-06-09', [])] });
      const { hours } = await hoursAt(moments.open, { calendar }, { theme, lang: 'sv' });
      button(hours, 'Så räknar vi').click();
      await hours.updateComplete;
      await expect(hours).to.be.accessible();
    });
  }

  it('the explanation opens and closes by keyboard, with the focus where it was', async () => {
    const { hours } = await hoursAt(moments.open);
    await sendKeys({ press: 'Tab' });
    expect(focused()).to.equal(button(hours, 'How we work this out'));
    await sendKeys({ press: 'Enter' });
    await hours.updateComplete;
    expect(one(hours, '#how').checkVisibility()).to.be.true;
    await sendKeys({ press: ' ' });
    await hours.updateComplete;
    expect(hours.shadowRoot?.querySelector('#how')).to.be.null;
    expect(focused()).to.equal(button(hours, 'How we work this out'));
  });

  it('fits in 288 pixels in every state and variant, in Swedish (check 80)', async () => {
    for (const wall of Object.values(moments)) {
      for (const variant of ['card', 'badge', 'week'] as const) {
        const visitorZone = 'America/New_York';
        const { hours } = await hoursAt(wall, { variant, visitorZone }, { lang: 'sv', width: 288 });
        expect(hours.scrollWidth, `${variant} at ${wall}`).to.be.at.most(288);
      }
    }
  });

  for (const [as, may] of [
    ['anna', true],
    ['nils', false],
  ] as const) {
    it(`${may ? 'invites' : 'does not invite'} a user ${may ? 'with' : 'without'} access to file while support is closed`, async () => {
      const adapter = memoryAdapter({ desk: createSampleDesk({ now: stockholmClock(moments.closed).now }), as });
      const { hours } = await hoursAt(moments.closed, { calendar: undefined, adapter, variant: 'week' });
      await until(() => hours.shadowRoot?.textContent.includes('Wednesday'), 'the week is there');
      expect(hours.shadowRoot?.textContent.includes('You can file a ticket at any time.')).to.equal(may);
    });
  }
});
