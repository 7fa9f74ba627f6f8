import type { HoursMessages } from '../parts/hours.js';
import { pluralIn } from '../languages.js';
import { atTime, onDay } from './inflect.js';

const plural = pluralIn('fi');

/** The words of opening hours and of promises in Finnish. */
export const hours: HoursMessages = {
  'hours.openNow': 'Avoinna nyt',
  'hours.untilThen': ({ end, nextStart, nextEnd }) => `${atTime(end)} asti, sitten ${nextStart}–${nextEnd}`,
  'hours.until': ({ end }) => `${atTime(end)} asti`,
  'hours.badgeOpen': ({ end }) => `Tuki on avoinna ${atTime(end)} asti`,
  'hours.closingSoon': ({ minutes }) =>
    `Sulkeutuu ${plural(minutes, { one: '# minuutin', other: '# minuutin' })} kuluttua`,
  'hours.lunch': 'Lounastauko',
  'hours.lunchBack': ({ time }) => `Avautuu jälleen klo\u00a0${time}`,
  'hours.closedNow': 'Suljettu juuri nyt',
  'hours.opensToday': ({ time }) => `Avautuu tänään klo\u00a0${time}`,
  'hours.opensTomorrow': ({ time }) => `Avautuu huomenna klo\u00a0${time}`,
  'hours.opensOn': ({ date, time }) => `Avautuu ${onDay(date)} klo\u00a0${time}`,
  'hours.badgeClosed': ({ when }) => `Tuki on suljettu, avautuu ${when}`,
  'hours.closedAllDay': 'Suljettu',
  'hours.reasonHoliday': ({ holiday }) => `Suljettu, ${holiday}`,
  'hours.reasonBridge': 'Suljettu, välipäivä',
  'hours.reasonDayBefore': ({ time }) => `Sulkeutuu klo\u00a0${time}, pyhäpäivän aatto`,
  'hours.reasonDeviation': ({ reason }) => `Poikkeava aukioloaika: ${reason}`,
  'hours.alwaysFile': 'Voit tehdä tukipyynnön milloin tahansa.',
  'hours.title': 'Aukioloajat',
  'hours.regular': 'Tavalliset aukioloajat',
  'hours.weekdays': ({ ranges }) => `Arkisin ${ranges}`,
  'hours.rangeAria': ({ start, end }) => `klo\u00a0${start}–${end}`,
  'hours.ribbonAria': ({ ranges, now }) => `Avoinna tänään ${ranges}. Kello on ${now}.`,
  'hours.upcoming': 'Tulevat poikkeukset',
  'hours.timezone': ({ zone }) => `Aikavyöhyke: ${zone}.`,
  'hours.timezoneYours': ({ time }) => `${time} sinun aikaasi`,
  'hours.unavailable': 'Aukioloaikoja ei voitu ladata. Voit silti tehdä tukipyynnön.',
  'hours.notKnown': 'Ei vielä tiedossa',
  'promise.home': ({ when }) => ['Tee tukipyyntö nyt, niin aloitamme yleensä ', { b: `viimeistään ${when}` }, '.'],
  'promise.homeFirm': ({ when }) => ['Tee tukipyyntö nyt, niin aloitamme ', { b: `viimeistään ${when}` }, '.'],
  'promise.shortFirm': ({ when }) => `Aloitamme viimeistään ${when}`,
  'promise.howBodyFirm': ({ hours }) =>
    `Aloitamme ${plural(hours, { one: '# aukiolotunnin', other: '# aukiolotunnin' })} kuluessa. Lounastaukoja, iltoja, viikonloppuja ja suljettuja päiviä ei lasketa mukaan.`,
  'promise.short': ({ when }) => `Aloitamme yleensä viimeistään ${when}`,
  'promise.filed': ({ when }) => ['Aloitamme yleensä ', { b: `viimeistään ${when}` }, '.'],
  'promise.filedFirm': ({ when }) => ['Aloitamme ', { b: `viimeistään ${when}` }, '.'],
  'promise.late': 'Tämä kestää tavallista kauemmin. Emme ole vielä aloittaneet.',
  'promise.today': ({ time }) => `tänään klo\u00a0${time}`,
  'promise.tomorrow': ({ time }) => `huomenna klo\u00a0${time}`,
  'promise.on': ({ time, date }) => `${onDay(date)} klo\u00a0${time}`,
  'promise.how': 'Näin laskemme',
  'promise.howBody': ({ hours }) =>
    `Aloitamme yleensä ${plural(hours, { one: '# aukiolotunnin', other: '# aukiolotunnin' })} kuluessa. Lounastaukoja, iltoja, viikonloppuja ja suljettuja päiviä ei lasketa mukaan.`,
  'hours.all': 'Kaikki aukioloajat',
};
