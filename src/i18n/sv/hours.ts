import type { HoursMessages } from '../parts/hours.js';
import { pluralIn } from '../languages.js';

const plural = pluralIn('sv');

/** The words of opening hours and of promises in Swedish. */
export const hours: HoursMessages = {
  'hours.openNow': 'Öppet nu',
  'hours.untilThen': ({ end, nextStart, nextEnd }) => `till ${end}, sedan ${nextStart} till ${nextEnd}`,
  'hours.until': ({ end }) => `till ${end}`,
  'hours.badgeOpen': ({ end }) => `Supporten har öppet till ${end}`,
  'hours.closingSoon': ({ minutes }) => `Stänger om ${plural(minutes, { one: '# minut', other: '# minuter' })}`,
  'hours.lunch': 'Lunchstängt',
  'hours.lunchBack': ({ time }) => `Öppnar igen kl.\u00a0${time}`,
  'hours.closedNow': 'Stängt just nu',
  'hours.opensToday': ({ time }) => `Öppnar i dag kl.\u00a0${time}`,
  'hours.opensTomorrow': ({ time }) => `Öppnar i morgon kl.\u00a0${time}`,
  'hours.opensOn': ({ date, time }) => `Öppnar ${date} kl.\u00a0${time}`,
  'hours.badgeClosed': ({ when }) => `Supporten är stängd, öppnar ${when}`,
  'hours.closedAllDay': 'Stängt',
  'hours.reasonHoliday': ({ holiday }) => `Stängt, ${holiday}`,
  'hours.reasonBridge': 'Stängt, klämdag',
  'hours.reasonDayBefore': ({ time }) => `Stänger kl.\u00a0${time}, dag före röd dag`,
  'hours.reasonDeviation': ({ reason }) => `Avvikande öppettider: ${reason}`,
  'hours.alwaysFile': 'Du kan registrera ett ärende när som helst.',
  'hours.title': 'Öppettider',
  'hours.regular': 'Ordinarie öppettider',
  'hours.weekdays': ({ ranges }) => `Vardagar ${ranges}`,
  'hours.rangeAria': ({ start, end }) => `${start} till ${end}`,
  'hours.ribbonAria': ({ ranges, now }) => `Öppet i dag ${ranges}. Klockan är ${now}.`,
  'hours.upcoming': 'Kommande avvikelser',
  'hours.timezone': ({ zone }) => `Tiderna visas i ${zone}.`,
  'hours.timezoneYours': ({ time }) => `${time} din tid`,
  'hours.unavailable': 'Öppettiderna kunde inte hämtas. Du kan ändå registrera ett ärende.',
  'hours.notKnown': 'Inte bestämt än',
  'promise.home': ({ when }) => ['Registrera ditt ärende nu så påbörjar vi det i regel ', { b: `före ${when}` }, '.'],
  'promise.homeFirm': ({ when }) => ['Registrera ditt ärende nu så påbörjar vi det ', { b: `före ${when}` }, '.'],
  'promise.shortFirm': ({ when }) => `Vi börjar före ${when}`,
  'promise.howBodyFirm': ({ hours }) =>
    `Vi börjar inom ${plural(hours, { one: '# öppettimme', other: '# öppettimmar' })}. Lunch, kvällar, helger och stängda dagar räknas inte.`,
  'promise.short': ({ when }) => `Vi börjar i regel före ${when}`,
  'promise.filed': ({ when }) => ['Vi börjar i regel ', { b: `före ${when}` }, '.'],
  'promise.filedFirm': ({ when }) => ['Vi börjar ', { b: `före ${when}` }, '.'],
  'promise.late': 'Det här tar längre tid än vanligt. Vi har inte börjat än.',
  'promise.today': ({ time }) => `kl.\u00a0${time} i dag`,
  'promise.tomorrow': ({ time }) => `kl.\u00a0${time} i morgon`,
  'promise.on': ({ date, time }) => `${date} kl.\u00a0${time}`,
  'promise.how': 'Så räknar vi',
  'promise.howBody': ({ hours }) =>
    `Vi börjar i regel inom ${plural(hours, { one: '# öppettimme', other: '# öppettimmar' })}. Lunch, kvällar, helger och stängda dagar räknas inte.`,
  'hours.all': 'Alla öppettider',
};
