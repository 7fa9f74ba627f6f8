import { expect } from '@open-wc/testing';
import { beginPromise, whenWords } from '../../../src/elements/shared/promise-words.js';
import { zoneTime } from '../../../src/elements/shared/zone-time.js';
import { compileHours } from '../../../src/hours/index.js';
import { en } from '../../../src/i18n/en.js';
import { sv } from '../../../src/i18n/sv.js';
import { plain, timeCare } from '../opening-hours/hours-page.js';

const stockholm = (wall: string): number => Date.parse(`${wall.replace(' ', 'T')}+02:00`);

function when(at: string, { now = '2026-05-12 10:12', tag = 'en-GB', visitor = 'Europe/Stockholm' } = {}): string {
  const time = zoneTime(tag, 'Europe/Stockholm', visitor);
  return plain(whenWords({ at: stockholm(at), now: stockholm(now), time }, tag === 'sv' ? sv : en));
}

describe('The words of a promise', () => {
  it('name today and tomorrow, and any other day by weekday and date', () => {
    expect(when('2026-05-12 13:12')).to.equal('13:12 today');
    expect(when('2026-05-13 10:30')).to.equal('10:30 tomorrow');
    expect(when('2026-05-18 11:00')).to.equal('11:00 on Monday 18 May');
    expect(when('2026-05-11 11:00'), 'past').to.equal('11:00 on Monday 11 May');
    // Winter time by then.
    expect(when('2027-01-04 10:00')).to.equal('09:00 on Monday 4 January 2027');
  });

  it('are said in Swedish', () => {
    expect(when('2026-05-12 13:12', { tag: 'sv' })).to.equal('kl.\u00a013:12 i dag');
    expect(when('2026-05-13 10:30', { tag: 'sv' })).to.equal('kl.\u00a010:30 i morgon');
    expect(when('2026-05-18 11:00', { tag: 'sv' })).to.equal('måndag 18 maj kl.\u00a011:00');
  });

  it('take the days of the service, not of the visitor', () => {
    const visitor = 'Pacific/Auckland';
    expect(when('2026-05-12 15:00', { visitor })).to.equal('15:00 (Wed 01:00 your time) today');
  });

  it('round up, never down', () => {
    expect(when('2026-05-12 13:12:00.001')).to.equal('13:13 today');
    expect(when('2026-05-12 23:59:30')).to.equal('00:00 tomorrow');
  });
});

describe('The promise to begin', () => {
  const hours = compileHours(timeCare);

  it('counts opening time only', () => {
    const due = beginPromise(timeCare.promises, hours, stockholm('2026-05-13 11:30'))?.due;
    expect(due).to.equal(stockholm('2026-05-18 10:30'));
  });

  it('is none where none is made, or the calendar ends before', () => {
    expect(beginPromise([], hours, stockholm('2026-05-13 11:30'))).to.be.undefined;
    expect(beginPromise(timeCare.promises, hours, stockholm('2028-05-13 11:30'))).to.be.undefined;
  });
});
