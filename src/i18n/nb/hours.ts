import type { HoursMessages } from '../parts/hours.js';
import { pluralIn } from '../languages.js';

const plural = pluralIn('nb');

/** The words of opening hours and of promises in Norwegian Bokmål. */
export const hours: HoursMessages = {
  'hours.openNow': 'Åpent nå',
  'hours.untilThen': ({ end, nextStart, nextEnd }) => `til ${end}, deretter ${nextStart} til ${nextEnd}`,
  'hours.until': ({ end }) => `til ${end}`,
  'hours.badgeOpen': ({ end }) => `Support er åpen til ${end}`,
  'hours.closingSoon': ({ minutes }) => `Stenger om ${plural(minutes, { one: '# minutt', other: '# minutter' })}`,
  'hours.lunch': 'Lunsjstengt',
  'hours.lunchBack': ({ time }) => `Åpner igjen kl.\u00a0${time}`,
  'hours.closedNow': 'Stengt akkurat nå',
  'hours.opensToday': ({ time }) => `Åpner i dag kl.\u00a0${time}`,
  'hours.opensTomorrow': ({ time }) => `Åpner i morgen kl.\u00a0${time}`,
  'hours.opensOn': ({ date, time }) => `Åpner ${date} kl.\u00a0${time}`,
  'hours.badgeClosed': ({ when }) => `Support er stengt, åpner ${when}`,
  'hours.closedAllDay': 'Stengt',
  'hours.reasonHoliday': ({ holiday }) => `Stengt, ${holiday}`,
  'hours.reasonBridge': 'Stengt, inneklemt dag',
  'hours.reasonDayBefore': ({ time }) => `Stenger kl.\u00a0${time}, dag før helligdag`,
  'hours.reasonDeviation': ({ reason }) => `Avvikende åpningstider: ${reason}`,
  'hours.alwaysFile': 'Du kan opprette en sak når som helst.',
  'hours.title': 'Åpningstider',
  'hours.regular': 'Vanlige åpningstider',
  'hours.weekdays': ({ ranges }) => `Hverdager ${ranges}`,
  'hours.rangeAria': ({ start, end }) => `${start} til ${end}`,
  'hours.ribbonAria': ({ ranges, now }) => `Åpent i dag ${ranges}. Klokken er ${now}.`,
  'hours.upcoming': 'Kommende avvik',
  'hours.timezone': ({ zone }) => `Tidssone: ${zone}.`,
  'hours.timezoneYours': ({ time }) => `${time} din tid`,
  'hours.unavailable': 'Åpningstidene kunne ikke hentes. Du kan likevel opprette en sak.',
  'hours.notKnown': 'Ikke kjent ennå',
  'promise.home': ({ when }) => ['Opprett en sak nå, så begynner vi normalt ', { b: `før ${when}` }, '.'],
  'promise.homeFirm': ({ when }) => ['Opprett en sak nå, så begynner vi ', { b: `før ${when}` }, '.'],
  'promise.shortFirm': ({ when }) => `Vi begynner før ${when}`,
  'promise.howBodyFirm': ({ hours }) =>
    `Vi begynner innen ${plural(hours, { one: '# åpningstime', other: '# åpningstimer' })}. Lunsj, kvelder, helger og stengte dager teller ikke.`,
  'promise.short': ({ when }) => `Vi begynner normalt før ${when}`,
  'promise.filed': ({ when }) => ['Vi begynner normalt ', { b: `før ${when}` }, '.'],
  'promise.filedFirm': ({ when }) => ['Vi begynner ', { b: `før ${when}` }, '.'],
  'promise.late': 'Dette tar lengre tid enn vanlig. Vi har ikke begynt ennå.',
  'promise.today': ({ time }) => `kl.\u00a0${time} i dag`,
  'promise.tomorrow': ({ time }) => `kl.\u00a0${time} i morgen`,
  'promise.on': ({ date, time }) => `${date} kl.\u00a0${time}`,
  'promise.how': 'Slik regner vi',
  'promise.howBody': ({ hours }) =>
    `Vi begynner normalt innen ${plural(hours, { one: '# åpningstime', other: '# åpningstimer' })}. Lunsj, kvelder, helger og stengte dager teller ikke.`,
  'hours.all': 'Alle åpningstider',
};
