import type { HoursMessages } from '../parts/hours.js';
import { pluralIn } from '../languages.js';

const plural = pluralIn('da');

/** The words of opening hours and of promises in Danish. */
export const hours: HoursMessages = {
  'hours.openNow': 'Åbent nu',
  'hours.untilThen': ({ end, nextStart, nextEnd }) => `til ${end}, derefter ${nextStart} til ${nextEnd}`,
  'hours.until': ({ end }) => `til ${end}`,
  'hours.badgeOpen': ({ end }) => `Supporten har åbent til ${end}`,
  'hours.closingSoon': ({ minutes }) => `Lukker om ${plural(minutes, { one: '# minut', other: '# minutter' })}`,
  'hours.lunch': 'Frokostlukket',
  'hours.lunchBack': ({ time }) => `Åbner igen kl.\u00a0${time}`,
  'hours.closedNow': 'Lukket lige nu',
  'hours.opensToday': ({ time }) => `Åbner i dag kl.\u00a0${time}`,
  'hours.opensTomorrow': ({ time }) => `Åbner i morgen kl.\u00a0${time}`,
  'hours.opensOn': ({ date, time }) => `Åbner ${date} kl.\u00a0${time}`,
  'hours.badgeClosed': ({ when }) => `Supporten er lukket, åbner ${when}`,
  'hours.closedAllDay': 'Lukket',
  'hours.reasonHoliday': ({ holiday }) => `Lukket, ${holiday}`,
  'hours.reasonBridge': 'Lukket, indeklemt dag',
  'hours.reasonDayBefore': ({ time }) => `Lukker kl.\u00a0${time}, dagen før en helligdag`,
  'hours.reasonDeviation': ({ reason }) => `Ændrede åbningstider: ${reason}`,
  'hours.alwaysFile': 'Du kan oprette en sag når som helst.',
  'hours.title': 'Åbningstider',
  'hours.regular': 'Normale åbningstider',
  'hours.weekdays': ({ ranges }) => `Hverdage ${ranges}`,
  'hours.rangeAria': ({ start, end }) => `${start} til ${end}`,
  'hours.ribbonAria': ({ ranges, now }) => `Åbent i dag ${ranges}. Klokken er ${now}.`,
  'hours.upcoming': 'Kommende ændringer',
  'hours.timezone': ({ zone }) => `Tidszone: ${zone}.`,
  'hours.timezoneYours': ({ time }) => `${time} din tid`,
  'hours.unavailable': 'Åbningstiderne kunne ikke hentes. Du kan stadig oprette en sag.',
  'hours.notKnown': 'Kendes ikke endnu',
  'promise.home': ({ when }) => ['Opret en sag nu, så begynder vi som regel ', { b: `før ${when}` }, '.'],
  'promise.homeFirm': ({ when }) => ['Opret en sag nu, så begynder vi ', { b: `før ${when}` }, '.'],
  'promise.shortFirm': ({ when }) => `Vi begynder før ${when}`,
  'promise.howBodyFirm': ({ hours }) =>
    `Vi begynder inden for ${plural(hours, { one: '# åbningstime', other: '# åbningstimer' })}. Frokost, aftener, weekender og lukkede dage tæller ikke med.`,
  'promise.short': ({ when }) => `Vi begynder som regel før ${when}`,
  'promise.filed': ({ when }) => ['Vi begynder som regel ', { b: `før ${when}` }, '.'],
  'promise.filedFirm': ({ when }) => ['Vi begynder ', { b: `før ${when}` }, '.'],
  'promise.late': 'Det tager længere tid end normalt. Vi er ikke begyndt endnu.',
  'promise.today': ({ time }) => `kl.\u00a0${time} i dag`,
  'promise.tomorrow': ({ time }) => `kl.\u00a0${time} i morgen`,
  'promise.on': ({ time, date }) => `${date} kl.\u00a0${time}`,
  'promise.how': 'Sådan regner vi',
  'promise.howBody': ({ hours }) =>
    `Vi begynder som regel inden for ${plural(hours, { one: '# åbningstime', other: '# åbningstimer' })}. Frokost, aftener, weekender og lukkede dage tæller ikke med.`,
  'hours.all': 'Alle åbningstider',
};
