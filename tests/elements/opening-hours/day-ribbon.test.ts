import { expect } from '@open-wc/testing';
import { all, one, read } from '../hand.js';
import { fixtureCleanup } from '../stage.js';
import { calendarWith, deviation, hoursAt, timeCare } from './hours-page.js';

/** Where a part of the ribbon begins and ends, in percent from where reading begins. */
function ends(hours: Element, part: Element): readonly number[] {
  const track = one(hours, '.track').getBoundingClientRect();
  const { left, right } = part.getBoundingClientRect();
  const isRtl = getComputedStyle(part).direction === 'rtl';
  const pixels = isRtl ? [track.right - right, track.right - left] : [left - track.left, right - track.left];
  return pixels.map((pixel) => (pixel / track.width) * 100);
}

function place(hours: Element, part: Element): readonly number[] {
  return ends(hours, part).map(Math.round);
}

function middle(hours: Element, selector: string): number {
  const [from = 0, to = 0] = ends(hours, one(hours, selector));
  return Math.round((from + to) / 2);
}

function scale(hours: Element): string[] {
  return all(hours, '.scale .label').map((label) => label.textContent);
}

describe('The day ribbon', () => {
  afterEach(fixtureCleanup);

  it('shows the open time with its lunch gap, what is past of it, now and the promise', async () => {
    const { hours } = await hoursAt('2026-05-19 10:12');
    const segments = all(hours, '.segment');
    expect(segments.map((segment) => place(hours, segment))).to.deep.equal([
      [11, 24],
      [24, 44],
      [56, 89],
    ]);
    expect(segments.map((segment) => segment.classList.contains('past'))).to.deep.equal([true, false, false]);
    expect(middle(hours, '.now')).to.equal(24);
    expect(middle(hours, '.pin')).to.equal(58);
    expect(scale(hours)).to.deep.equal(['09', '12', '13', '16']);
    expect(one(hours, '.track .label').textContent).to.equal('10:12');
  });

  it('is one picture, told in a sentence; the same facts stand in text', async () => {
    const { hours } = await hoursAt('2026-05-19 10:12');
    expect(one(hours, '[role=img]').ariaLabel).to.equal(
      'Open today 09:00 to 12:00 and 13:00 to 16:00. The time is 10:12. We normally begin before 13:12 today.',
    );
    expect(read(hours)).to.contain('until 12:00, then 13:00 to 16:00').and.to.contain('before 13:12 today');
  });

  it('has no pin for what is promised for another day', async () => {
    const { hours } = await hoursAt('2026-05-19 15:00');
    expect(all(hours, '.pin')).to.have.lengthOf(0);
  });

  it('moves with the minute', async () => {
    const { hours, clock } = await hoursAt('2026-05-19 10:12');
    await clock.advance(48 * 60_000);
    await hours.updateComplete;
    expect(one(hours, '.track .label').textContent).to.equal('11:00');
    expect(middle(hours, '.now')).to.equal(33);
  });

  it('mirrors where text runs from right to left', async () => {
    const { hours } = await hoursAt('2026-05-19 10:12');
    hours.dir = 'rtl';
    expect(getComputedStyle(hours).direction).to.equal('rtl');
    expect(all(hours, '.segment').map((segment) => place(hours, segment))[0]).to.deep.equal([11, 24]);
    expect(middle(hours, '.now')).to.equal(24);
    expect(middle(hours, '.pin')).to.equal(58);
    expect(one(hours, '.now').getBoundingClientRect().left).to.be.above(
      one(hours, '.pin').getBoundingClientRect().left,
    );
  });

  it('reaches as far as now, however early it is', async () => {
    const { hours } = await hoursAt('2026-05-19 06:40');
    expect(middle(hours, '.now')).to.be.within(5, 7);
  });

  it('follows different hours', async () => {
    const calendar = calendarWith({ deviations: [deviation('2026-05-19', '2026-05-19', [['10:30', '18:00']])] });
    const { hours } = await hoursAt('2026-05-19 11:00', { calendar });
    expect(scale(hours)).to.deep.equal(['10:30', '18']);
  });

  it('is readable at 288 pixels: nothing runs into another, and nothing out of the card (check 68)', async () => {
    const short = [
      ['09:00', '12:00'],
      ['12:20', '16:00'],
    ] as const;
    const calendar = calendarWith({ weekly: { ...timeCare.weekly, tue: short } });
    const { hours } = await hoursAt('2026-05-19 10:12', { calendar }, { width: 288 });
    expect(scale(hours), 'the opening after a short lunch gives way').to.deep.equal(['09', '12', '16']);
    const boxes = all(hours, '.scale .label').map((label) => label.getBoundingClientRect());
    boxes.slice(1).forEach(({ left }, index) => expect(left).to.be.above(boxes[index]?.right ?? 0));
    expect(hours.scrollWidth).to.be.at.most(hours.clientWidth);
  });

  it('has all four times where half a day is counted too', async () => {
    const { hours } = await hoursAt('2026-05-19 10:12', {}, { lang: 'ar' });
    // In the digits that the engine takes for the language.
    const latin = (words: string): number =>
      Number(words.replace(/\s.*/, '').replaceAll(/[٠-٩]/g, (digit) => String('٠١٢٣٤٥٦٧٨٩'.indexOf(digit))));
    expect(scale(hours).map(latin)).to.deep.equal([9, 12, 1, 4]);
  });

  it('is true on a day with a clock change (check 63)', async () => {
    const always = [['00:00', '24:00']] as const;
    const calendar = calendarWith({ weekly: { ...timeCare.weekly, sun: always }, days: [] });
    // 25 October 2026 has 25 hours; 13:00 in winter time is 14 of them after midnight.
    const { hours } = await hoursAt('2026-10-25 14:00', { calendar });
    expect(one(hours, '.track .label').textContent).to.equal('13:00');
    expect(middle(hours, '.now')).to.equal(56);
  });
});
