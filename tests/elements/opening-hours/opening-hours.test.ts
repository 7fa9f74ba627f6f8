import { expect } from '@open-wc/testing';
import { all, button, one, read } from '../hand.js';
import { fixtureCleanup, until } from '../stage.js';
import { calendarWith, deviation, hoursAt, plain, timeCare } from './hours-page.js';

function state(hours: Element): string {
  return plain(one(hours, '.state').textContent);
}

function rows(hours: Element): string[] {
  return all(hours, '.day').map((day) => {
    const name = day.querySelector('.name [aria-hidden], .name:not(:has([aria-hidden]))');
    const told = [...day.querySelectorAll('.hours [aria-hidden], .why')].map((part) => part.textContent);
    return [plain(name?.textContent), ...(told.length ? told : [day.querySelector('.hours')?.textContent])].join(' | ');
  });
}

/** How a state's mark looks, colour apart. */
function shape(hours: Element): string {
  const { borderRadius, backgroundColor, backgroundImage, rotate } = getComputedStyle(one(hours, '.mark'));
  return [borderRadius, backgroundColor === 'rgba(0, 0, 0, 0)', backgroundImage === 'none', rotate].join();
}

function colour(hours: Element): string {
  return getComputedStyle(one(hours, '.word')).color;
}

const moments = {
  open: '2026-05-19 10:12',
  closing: '2026-05-19 15:48',
  lunch: '2026-05-19 12:20',
  closed: '2026-05-19 20:00',
  unknown: '2029-05-19 10:12',
};

describe('tc-opening-hours', () => {
  afterEach(fixtureCleanup);

  describe('tells how the service stands', () => {
    it('open, until when and what comes after', async () => {
      const { hours } = await hoursAt(moments.open);
      expect(state(hours)).to.equal('Open now until 12:00, then 13:00 to 16:00');
    });

    it('until when on a line of its own where both do not fit, not broken in the middle', async () => {
      for (const [inlineSize, below] of [
        ['400px', false],
        ['250px', true],
      ] as const) {
        const { hours } = await hoursAt(moments.open);
        hours.style.inlineSize = inlineSize;
        const [word, detail] = [one(hours, '.word'), one(hours, '.detail')].map((part) => part.getBoundingClientRect());
        expect(detail && word && detail.top >= word.bottom, inlineSize).to.equal(below);
      }
    });

    it('the last half-hour in minutes, rounded up, with when it closes, or opens again after lunch', async () => {
      expect(state((await hoursAt('2026-05-19 15:29:59')).hours)).to.equal('Open now until 16:00');
      expect(state((await hoursAt('2026-05-19 15:30')).hours)).to.equal('Closes in 30 minutes 16:00 today');
      expect(state((await hoursAt('2026-05-19 11:58:59')).hours)).to.equal('Closes in 2 minutes Back at 13:00');
      expect(state((await hoursAt('2026-05-19 11:59:01')).hours)).to.equal('Closes in 1 minute Back at 13:00');
    });

    it('when it closes in some minutes, with the day where that is not today: midnight is, a quarter past is not', async () => {
      const late = [['18:00', '24:00']] as const;
      for (const [wed, words] of [
        [[], 'Closes in 15 minutes 00:00 today'],
        [[['00:00', '00:15']] as const, 'Closes in 30 minutes 00:15 tomorrow'],
      ] as const) {
        const calendar = calendarWith({ weekly: { ...timeCare.weekly, tue: late, wed }, days: [] });
        expect(state((await hoursAt('2026-05-19 23:45', { calendar })).hours)).to.equal(words);
      }
    });

    it('lunch as a state of its own, from the very second (check 62)', async () => {
      expect(state((await hoursAt('2026-05-19 11:59:59')).hours)).to.contain('Closes in 1 minute');
      expect(state((await hoursAt('2026-05-19 12:00:00')).hours)).to.equal('Closed for lunch Back at 13:00');
      expect(state((await hoursAt('2026-05-19 12:59:59')).hours)).to.equal('Closed for lunch Back at 13:00');
      expect(state((await hoursAt('2026-05-19 13:00:00')).hours)).to.equal('Open now until 16:00');
    });

    it('closed from the second it closes, and exactly when it opens', async () => {
      const { hours } = await hoursAt('2026-05-19 16:00:00');
      expect(state(hours)).to.equal('Closed right now');
      expect(plain(one(hours, 'h2').textContent)).to.equal('Opens tomorrow at 09:00');
      expect(plain(one((await hoursAt('2026-05-19 08:59:59')).hours, 'h2').textContent)).to.equal(
        'Opens today at 09:00',
      );
    });

    it('by weekday and date what is neither today nor tomorrow, however far', async () => {
      const { hours } = await hoursAt('2026-05-13 14:00');
      expect(plain(one(hours, 'h2').textContent)).to.equal('Opens Monday 18 May at 09:00');
      const { hours: overNewYear } = await hoursAt('2026-12-31 10:00');
      expect(plain(one(overNewYear, 'h2').textContent)).to.equal('Opens Monday 4 January 2027 at 09:00');
    });

    it('in Swedish', async () => {
      const inSwedish = { lang: 'sv' };
      expect(state((await hoursAt(moments.open, {}, inSwedish)).hours)).to.equal(
        'Öppet nu till 12:00, sedan 13:00 till 16:00',
      );
      expect(state((await hoursAt(moments.closing, {}, inSwedish)).hours)).to.equal(
        'Stänger om 12 minuter kl.\u00a016:00 i dag',
      );
      expect(state((await hoursAt(moments.lunch, {}, inSwedish)).hours)).to.equal(
        'Lunchstängt Öppnar igen kl.\u00a013:00',
      );
      const { hours } = await hoursAt('2026-05-13 14:00', {}, inSwedish);
      expect(state(hours)).to.equal('Stängt just nu Dag före röd dag');
      expect(plain(one(hours, 'h2').textContent)).to.equal('Öppnar måndag 18 maj kl.\u00a009:00');
    });

    it('in another language when that of the page is changed', async () => {
      const { hours } = await hoursAt(moments.open);
      hours.lang = 'sv';
      await until(() => state(hours).includes('Öppet nu'), 'Swedish');
      expect(one(hours, '[role=img]').ariaLabel).to.contain('Öppet i dag 09:00 till 12:00 och 13:00 till 16:00.');
    });

    it('each state by a shape and a colour too', async () => {
      const shown = [];
      for (const moment of Object.values(moments)) shown.push((await hoursAt(moment)).hours);
      expect(new Set(shown.map(shape)).size).to.equal(5);
      expect(new Set(shown.map(colour)).size, 'two are amber, two are quiet').to.equal(3);
    });

    it('no end where the calendar knows none', async () => {
      const always = [['00:00', '24:00']] as const;
      const weekly = { mon: always, tue: always, wed: always, thu: always, fri: always, sat: always, sun: always };
      const { hours } = await hoursAt('2026-05-19 10:12', { calendar: calendarWith({ weekly, days: [] }) });
      expect(state(hours)).to.equal('Open now');
    });

    it('a whole day as its hours, since it begins when it ends', async () => {
      const sat = [['00:00', '24:00']] as const;
      const calendar = calendarWith({ weekly: { ...timeCare.weekly, sat }, days: [] });
      const { hours } = await hoursAt('2026-05-16 10:12', { calendar });
      expect(one(hours, '[role=img]').ariaLabel).to.contain('Open today 24 hours.');
      const week = await hoursAt('2026-05-16 10:12', { calendar, variant: 'week' }, { lang: 'sv' });
      expect(plain(one(week.hours, '.hours').textContent)).to.equal('24 timmar');
    });

    it('midnight as the end of the day it ends', async () => {
      const late = [['18:00', '24:00']] as const;
      const calendar = calendarWith({ weekly: { ...timeCare.weekly, tue: late, wed: [] }, days: [] });
      expect(state((await hoursAt('2026-05-19 20:00', { calendar })).hours)).to.equal('Open now until 00:00');
    });
  });

  describe('tells why', () => {
    it('a bridge day, a red day and a day before one', async () => {
      expect(state((await hoursAt('2026-05-15 10:00')).hours)).to.equal('Closed right now Bridge day');
      expect(state((await hoursAt('2026-05-14 10:00')).hours)).to.equal('Closed right now Ascension Day');
      expect(state((await hoursAt('2026-05-13 14:00')).hours)).to.equal('Closed right now Day before a public holiday');
      expect(state((await hoursAt('2026-05-13 10:00')).hours)).to.equal(
        'Open now until 12:00 Closes at 12:00, day before a public holiday',
      );
    });

    it('different hours, in the words in which they were announced', async () => {
      const calendar = calendarWith({ deviations: [deviation('2026-05-19', '2026-05-19', [['10:00', '14:00']])] });
      const open = 'Open now until 14:00 Different hours: Staff training';
      expect(state((await hoursAt('2026-05-19 11:00', { calendar })).hours)).to.equal(open);
      const closed = 'Closed right now Different hours: Staff training';
      expect(state((await hoursAt('2026-05-19 15:00', { calendar })).hours)).to.equal(closed);
      const { hours } = await hoursAt('2026-05-19 15:00', { calendar }, { lang: 'sv' });
      expect(state(hours)).to.equal('Stängt just nu Avvikande öppettider: Utbildningsdag');
    });

    it('no reason where there is none but the hour', async () => {
      expect(state((await hoursAt('2026-05-16 10:00')).hours), 'a Saturday').to.equal('Closed right now');
    });

    it('the four coming days, weekends together and the next opening among them', async () => {
      const { hours } = await hoursAt('2026-05-13 14:00');
      expect(rows(hours)).to.deep.equal([
        'Thu 14 | Closed, Ascension Day',
        'Fri 15 | Closed, bridge day',
        'Sat–Sun | Closed',
        'Mon 18 | 09–12, 13–16',
      ]);
      expect(one(hours, '.day.next').textContent).to.contain('Mon 18');
      expect(all(hours, '[role=img]')).to.have.lengthOf(0);
      expect(all(hours, '.notice'), 'what the rows tell is not told again').to.have.lengthOf(0);
    });
  });

  describe('announces ahead', () => {
    it('other hours long before the day, and no longer when it is over (check 65)', async () => {
      const calendar = calendarWith({ deviations: [deviation('2026-06-08', '2026-06-09', [], 'We are moving')] });
      const { hours } = await hoursAt(moments.open, { calendar });
      const notice = plain(one(hours, '.notice').textContent);
      expect(notice).to.match(/^Coming changes Monday 8( June)? – Tuesday 9 June: Closed\. We are moving$/);
      const { hours: after } = await hoursAt('2026-06-10 10:00', { calendar });
      expect(read(after)).not.to.contain('We are moving');
    });

    it('the red days, short days and bridge days of the coming week', async () => {
      const { hours } = await hoursAt('2026-05-12 10:12');
      expect(all(hours, '.notice li').map((line) => plain(line.textContent))).to.deep.equal([
        'Wednesday 13 May: Closes at 12:00, day before a public holiday',
        'Thursday 14 May: Closed, Ascension Day',
        'Friday 15 May: Closed, bridge day',
      ]);
      expect(all((await hoursAt('2026-05-19 10:12')).hours, '.notice'), 'a week like any other').to.have.lengthOf(0);
    });

    it('nothing that was withdrawn, that is yet to be announced, or that the days below tell', async () => {
      const training = deviation('2026-05-20', '2026-05-20', []);
      const at = '2026-05-19 20:00';
      const withdrawn = calendarWith({ deviations: [{ ...training, withdrawnAt: '2026-05-18T08:00:00.000Z' }] });
      expect(read((await hoursAt(at, { calendar: withdrawn })).hours)).not.to.contain('training');
      const later = { ...deviation('2026-06-08', '2026-06-08', []), announcedAt: '2026-06-01T08:00:00.000Z' };
      expect(read((await hoursAt(at, { calendar: calendarWith({ deviations: [later] }) })).hours)).not.to.contain(
        'train',
      );
      const { hours } = await hoursAt(at, { calendar: calendarWith({ deviations: [training] }) });
      expect(rows(hours)[0]).to.equal('Wed 20 | Different hours: Staff training');
      const cancelled = deviation('2026-05-20', '2026-05-20', [], 'Cancelled');
      const both = [{ ...cancelled, withdrawnAt: '2026-05-18T08:00:00.000Z' }, training];
      const replaced = await hoursAt(at, { calendar: calendarWith({ deviations: both }) });
      expect(rows(replaced.hours)[0]).to.equal('Wed 20 | Different hours: Staff training');
      expect(all(hours, '.notice')).to.have.lengthOf(0);
    });
  });

  describe('promises', () => {
    const promised = async (wall: string, lang = 'en'): Promise<string> => {
      return plain(one((await hoursAt(wall, {}, { lang })).hours, '.promise p').textContent);
    };

    it('an exact time of opening, and how firmly (check 61)', async () => {
      expect(await promised('2026-05-12 10:12')).to.contain(
        'we normally begin before 13:12 today. How we work this out',
      );
      expect(await promised('2026-05-12 11:00')).to.contain('before 14:00 today');
      expect(await promised('2026-05-12 15:30')).to.contain('before 10:30 tomorrow');
      expect(await promised('2026-05-13 11:30')).to.contain('before 10:30 on Monday 18 May');
    });

    it('i regel, in Swedish (check 66)', async () => {
      expect(await promised('2026-05-12 10:12', 'sv')).to.contain('påbörjar vi det i regel före kl.\u00a013:12 i dag');
      expect(await promised('2026-05-13 11:30', 'sv')).to.contain('före måndag 18 maj kl.\u00a010:30');
    });

    it('firmly where the service vows it, in the line, its explanation and the picture', async () => {
      const promises = timeCare.promises.map((rule) => ({ ...rule, hedge: 'always' as const }));
      const { hours } = await hoursAt('2026-05-12 10:12', { calendar: calendarWith({ promises }) });
      button(hours, 'How we work this out').click();
      await hours.updateComplete;
      expect(plain(one(hours, '.promise p').textContent)).to.contain('and we begin before 13:12 today');
      expect(one(hours, '#how').textContent).to.contain('We begin within 2 opening hours');
      expect(one(hours, '.ribbon').getAttribute('aria-label')).to.contain('We begin before 13:12 today');
    });

    it('never earlier than it is: what is no whole minute is rounded up', async () => {
      expect(await promised('2026-05-12 10:12:01')).to.contain('before 13:13 today');
    });

    it('in no smaller type than 12 pixels', async () => {
      const { hours } = await hoursAt('2026-05-12 10:12', { variant: 'promise' });
      const how = button(hours, 'How we work this out');
      expect(Number.parseFloat(getComputedStyle(how).fontSize)).to.be.at.least(12);
    });

    it('and shows on request how that comes about, in terms that add up', async () => {
      const { hours } = await hoursAt('2026-05-12 10:12');
      const how = button(hours, 'How we work this out');
      expect(how.getAttribute('aria-expanded')).to.equal('false');
      how.click();
      await hours.updateComplete;
      expect(how.getAttribute('aria-expanded')).to.equal('true');
      const told = one(hours, `#${how.getAttribute('aria-controls') ?? ''}`);
      expect(told.textContent).to.contain(
        'within 2 opening hours. Lunch, evenings, weekends and closed days do not count.',
      );
      expect(all(hours, '.sum li').map((term) => plain(term.textContent))).to.deep.equal([
        '10:12 to 12:00 1 hr 48 mins',
        '13:00 to 13:12 12 mins',
      ]);
      how.click();
      await hours.updateComplete;
      expect(all(hours, '#how')).to.have.lengthOf(0);
    });

    it('nothing where the service promises nothing, or the calendar ends too soon', async () => {
      const none = await hoursAt('2026-05-12 10:12', { calendar: calendarWith({ promises: [] }) });
      expect(read(none.hours)).not.to.contain('begin');
      const coverage = { from: '2026-01-01', to: '2026-05-12' };
      const short = await hoursAt('2026-05-12 15:30', { calendar: calendarWith({ coverage }) });
      expect(read(short.hours)).to.contain('Closes in 30 minutes').and.not.to.contain('begin');
    });
  });

  describe('is in nobody’s way', () => {
    it('says that the hours are not known, and that a ticket can be filed (check 67)', async () => {
      for (const variant of ['badge', 'card', 'week'] as const) {
        const { hours } = await hoursAt(moments.unknown, { variant });
        expect(read(hours)).to.contain('Opening hours could not be loaded. You can still file a ticket.');
      }
    });

    it('takes a calendar that cannot be read for unknown', async () => {
      const { hours } = await hoursAt(moments.open, { calendar: calendarWith({ timeZone: 'Mars/Olympus' }) });
      expect(read(hours)).to.equal('Opening hours could not be loaded. You can still file a ticket.');
    });

    it('says while it is closed that filing is always open', async () => {
      for (const wall of [moments.closed, moments.lunch]) {
        expect(read((await hoursAt(wall)).hours)).to.contain('You can file a ticket at any time.');
      }
      const { hours } = await hoursAt(moments.closed, {}, { lang: 'sv' });
      expect(read(hours)).to.contain('Du kan registrera ett ärende när som helst.');
    });
  });

  describe('writes times', () => {
    it('in the zone of the service, and names it', async () => {
      expect(read((await hoursAt(moments.open)).hours))
        .to.contain('Times are shown in CET.')
        .and.not.to.contain('your time');
    });

    it('also by the visitor’s clock, where that shows something else (check 64)', async () => {
      const visitorZone = 'Europe/London';
      const { hours } = await hoursAt('2026-05-12 10:12', { visitorZone });
      expect(state(hours)).to.contain('until 12:00 (11:00 your time)');
      expect(one(hours, '.promise').textContent).to.contain('before 13:12 (12:12 your time) today');
      const { hours: inBerlin } = await hoursAt('2026-05-12 10:12', { visitorZone: 'Europe/Berlin' });
      expect(read(inBerlin), 'another zone, the same clock').not.to.contain('your time');
    });

    it('with the visitor’s weekday, where that is another', async () => {
      const { hours } = await hoursAt(moments.closed, { visitorZone: 'Pacific/Honolulu' });
      expect(plain(one(hours, 'h2').textContent)).to.equal('Opens tomorrow at 09:00 (Tue 21:00 your time)');
    });

    it('by the visitor’s offset at that instant, not today’s (check 63)', async () => {
      const calendar = calendarWith({ days: [], deviations: [deviation('2026-10-24', '2026-10-30', [])] });
      // Sweden leaves summer time on 25 October, New York a week later.
      const { hours } = await hoursAt('2026-10-23 17:00', { calendar, visitorZone: 'America/New_York' });
      expect(plain(one(hours, 'h2').textContent)).to.equal('Opens Monday 2 November at 09:00 (03:00 your time)');
    });
  });

  describe('as a badge', () => {
    const said = async (wall: string, lang = 'en'): Promise<string> => {
      return plain(one((await hoursAt(wall, { variant: 'badge' }, { lang })).hours, '.word').textContent);
    };

    it('is one short sentence', async () => {
      expect(await said(moments.open)).to.equal('Support open until 12:00');
      expect(await said(moments.closing)).to.equal('Closes in 12 minutes');
      expect(await said(moments.lunch)).to.equal('Closed for lunch. Back at 13:00');
      expect(await said(moments.closed)).to.equal('Support closed, opens 09:00 tomorrow');
      expect(await said('2026-05-13 14:00')).to.equal('Support closed, opens 09:00 on Monday 18 May');
    });

    it('is one in Swedish', async () => {
      expect(await said(moments.open, 'sv')).to.equal('Supporten har öppet till 12:00');
      expect(await said(moments.closed, 'sv')).to.equal('Supporten är stängd, öppnar kl.\u00a009:00 i morgon');
    });
  });

  describe('as a week', () => {
    it('is a table of seven days with their reasons, each day a row with a heading', async () => {
      const { hours } = await hoursAt('2026-05-12 10:12', { variant: 'week' });
      expect(one<HTMLTableElement>(hours, 'table').caption?.textContent.trim()).to.equal('All opening hours');
      expect(all(hours, 'th[scope=row]')).to.have.lengthOf(7);
      expect(rows(hours)).to.deep.equal([
        'Tue 12 May | 09–12, 13–16',
        'Wed 13 May | 09–12 | Closes at 12:00, day before a public holiday',
        'Thu 14 May | Closed, Ascension Day',
        'Fri 15 May | Closed, bridge day',
        'Sat 16 May | Closed',
        'Sun 17 May | Closed',
        'Mon 18 May | 09–12, 13–16',
      ]);
      expect(plain(one(hours, '[aria-current=date]').textContent)).to.contain('Tuesday 12 May');
      expect(read(hours)).to.contain('Regular hours Weekdays 09–12, 13–16');
    });

    it('reads in full to who cannot see it', async () => {
      const { hours } = await hoursAt('2026-05-12 10:12', { variant: 'week' }, { lang: 'sv' });
      expect(one(hours, 'tr').textContent).to.contain('tisdag 12 maj');
      expect(one(hours, 'tr').textContent).to.contain('09:00 till 12:00 och 13:00 till 16:00');
    });

    it('tells below of changes that are farther away', async () => {
      const deviations = [
        deviation('2026-05-20', '2026-05-20', []),
        deviation('2026-06-08', '2026-06-08', [], 'Later'),
      ];
      const { hours } = await hoursAt(moments.open, { variant: 'week', calendar: calendarWith({ deviations }) });
      expect(all(hours, '.notice li')).to.have.lengthOf(1);
      expect(one(hours, '.notice').textContent).to.contain('Later');
    });

    it('does not guess about days that the calendar does not cover', async () => {
      const calendar = calendarWith({ coverage: { from: '2026-01-01', to: '2026-05-20' } });
      const { hours } = await hoursAt(moments.open, { variant: 'week', calendar });
      expect(rows(hours)[2]).to.equal('Thu 21 May | Not known yet');
    });
  });
});
