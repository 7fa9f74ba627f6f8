import { expect } from '@open-wc/testing';
import { toInstant } from '../../../src/domain/instant.js';
import { clockTime, dayName, fullTime, relativeTime } from '../../../src/elements/shared/time.js';

const now = new Date(2026, 4, 12, 10, 12).getTime();
const ago = (minutes: number): string => toInstant(now - minutes * 60_000);

describe('times', () => {
  it('are told by how long ago up to seven days, then by the day', () => {
    const said = [0, 12, 120, 24 * 60, 2 * 24 * 60, 20 * 24 * 60, 400 * 24 * 60].map((minutes) => ago(minutes));
    expect(said.map((at) => relativeTime(at, 'en-GB', now))).to.deep.equal([
      'now',
      '12 min ago',
      '2 hr ago',
      'yesterday',
      '2 days ago',
      '22 Apr',
      '7 Apr 2025',
    ]);
    expect(said.slice(1, 5).map((at) => relativeTime(at, 'sv', now))).to.deep.equal([
      'för 12 min sen',
      'för 2 tim sedan',
      'i går',
      'i förrgår',
    ]);
  });

  it('of a clock that runs ahead are not in the future', () => {
    expect(relativeTime(ago(-5), 'en-GB', now)).to.equal('now');
  });

  it('are written as the language writes them', () => {
    expect(clockTime(ago(0), 'en-GB')).to.equal('10:12');
    expect(dayName(ago(0), 'sv', now)).to.equal('12 maj');
    expect(fullTime(ago(0), 'en-GB')).to.equal('Tuesday, 12 May 2026 at 10:12');
  });
});
