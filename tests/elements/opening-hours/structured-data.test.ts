import { expect } from '@open-wc/testing';
import { fixtureCleanup, until } from '../stage.js';
import { calendarWith, deviation, hoursAt, timeCare } from './hours-page.js';

interface Told {
  readonly '@type': string;
  readonly hoursAvailable: readonly Readonly<Record<string, string>>[];
}

function scripts(hours: Element): HTMLScriptElement[] {
  return [...hours.querySelectorAll('script')];
}

function told(hours: Element): Told {
  return JSON.parse(scripts(hours)[0]?.text ?? '{}') as Told;
}

describe('Opening hours for search engines', () => {
  afterEach(fixtureCleanup);

  it('are given only where they are asked for, and taken back', async () => {
    const { hours } = await hoursAt('2026-05-12 10:12');
    expect(scripts(hours)).to.have.lengthOf(0);
    hours.structuredData = true;
    await until(() => scripts(hours).length > 0, 'the hours for search engines');
    expect(scripts(hours).map(({ type }) => type)).to.deep.equal(['application/ld+json']);
    hours.structuredData = false;
    await until(() => scripts(hours).length === 0, 'nothing for search engines');
  });

  it('tell the week with its lunch, and every exception of the coming months', async () => {
    const deviations = [deviation('2026-05-20', '2026-05-21', [['10:00', '14:00']])];
    const { hours } = await hoursAt('2026-05-12 10:12', {
      structuredData: true,
      calendar: calendarWith({ deviations }),
    });
    await until(() => scripts(hours).length > 0, 'the hours for search engines');
    const type = { '@type': 'OpeningHoursSpecification' };
    const { hoursAvailable } = told(hours);
    expect(hoursAvailable.slice(0, 2)).to.deep.equal([
      { ...type, dayOfWeek: 'Monday', opens: '09:00', closes: '12:00' },
      { ...type, dayOfWeek: 'Monday', opens: '13:00', closes: '16:00' },
    ]);
    expect(hoursAvailable.filter(({ dayOfWeek }) => dayOfWeek)).to.have.lengthOf(10);
    const on = (date: string) => hoursAvailable.filter(({ validFrom }) => validFrom === date);
    expect(on('2026-05-13')).to.deep.equal([
      { ...type, validFrom: '2026-05-13', validThrough: '2026-05-13', opens: '09:00', closes: '12:00' },
    ]);
    expect(on('2026-05-14'), 'closed all day').to.deep.equal([
      { ...type, validFrom: '2026-05-14', validThrough: '2026-05-14', opens: '00:00', closes: '00:00' },
    ]);
    expect(on('2026-05-20')).to.deep.equal([
      { ...type, validFrom: '2026-05-20', validThrough: '2026-05-21', opens: '10:00', closes: '14:00' },
    ]);
  });

  it('do not take a day that ends at midnight for a closed one', async () => {
    const weekly = { ...timeCare.weekly, mon: [['00:00', '24:00']] as const };
    const { hours } = await hoursAt('2026-05-12 10:12', { structuredData: true, calendar: calendarWith({ weekly }) });
    await until(() => scripts(hours).length > 0, 'the hours for search engines');
    expect(told(hours).hoursAvailable[0]).to.include({ opens: '00:00', closes: '23:59' });
  });

  it('work, as all of it does, under a strict CSP that requires Trusted Types', async () => {
    // Firefox does not take 'self' in a srcdoc for the origin that the frame inherits.
    const policy = `default-src 'none'; script-src ${location.origin}; require-trusted-types-for 'script'`;
    const frame = document.createElement('iframe');
    frame.srcdoc = `<!doctype html><meta http-equiv="Content-Security-Policy" content="${policy}">
      <body><script type="module" src="/tests/elements/opening-hours/strict-page.ts"></script>`;
    document.body.append(frame);
    try {
      const page = (): HTMLElement | undefined => frame.contentDocument?.body;
      await until(() => page()?.dataset['shown'], 'the page');
      expect(page()?.dataset['violations']).to.equal('');
      expect(page()?.dataset['shown']).to.contain('24.').and.to.contain('OpeningHoursSpecification');
    } finally {
      frame.remove();
    }
  });
});
