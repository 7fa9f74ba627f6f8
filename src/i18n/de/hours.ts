import type { HoursMessages } from '../parts/hours.js';
import { pluralIn } from '../languages.js';

const plural = pluralIn('de');

/** The words of opening hours and of promises in German. */
export const hours: HoursMessages = {
  'hours.openNow': 'Jetzt geöffnet',
  'hours.untilThen': ({ end, nextStart, nextEnd }) => `bis ${end}, dann ${nextStart} bis ${nextEnd}`,
  'hours.until': ({ end }) => `bis ${end}`,
  'hours.badgeOpen': ({ end }) => `Support geöffnet bis ${end}\u00a0Uhr`,
  'hours.closingSoon': ({ minutes }) => `Schließt in ${plural(minutes, { one: '# Minute', other: '# Minuten' })}`,
  'hours.lunch': 'Mittagspause',
  'hours.lunchBack': ({ time }) => `Öffnet wieder um ${time}\u00a0Uhr`,
  'hours.closedNow': 'Zurzeit geschlossen',
  'hours.opensToday': ({ time }) => `Öffnet heute um ${time}\u00a0Uhr`,
  'hours.opensTomorrow': ({ time }) => `Öffnet morgen um ${time}\u00a0Uhr`,
  'hours.opensOn': ({ date, time }) => `Öffnet ${date}, ${time}\u00a0Uhr`,
  'hours.badgeClosed': ({ when }) => `Support geschlossen, öffnet ${when}`,
  'hours.closedAllDay': 'Geschlossen',
  'hours.reasonHoliday': ({ holiday }) => `Geschlossen, ${holiday}`,
  'hours.reasonBridge': 'Geschlossen, Brückentag',
  'hours.reasonDayBefore': ({ time }) => `Schließt um ${time}\u00a0Uhr, Tag vor einem Feiertag`,
  'hours.reasonDeviation': ({ reason }) => `Abweichende Zeiten: ${reason}`,
  'hours.alwaysFile': 'Sie können jederzeit ein Ticket erstellen.',
  'hours.title': 'Öffnungszeiten',
  'hours.regular': 'Reguläre Zeiten',
  'hours.weekdays': ({ ranges }) => `Werktags ${ranges}`,
  'hours.rangeAria': ({ start, end }) => `${start} bis ${end}`,
  'hours.ribbonAria': ({ ranges, now }) => `Heute geöffnet: ${ranges}. Es ist jetzt ${now}.`,
  'hours.upcoming': 'Kommende Abweichungen',
  'hours.timezone': ({ zone }) => `Zeitzone der Angaben: ${zone}.`,
  'hours.timezoneYours': ({ time }) => `${time} Ihrer Zeit`,
  'hours.unavailable': 'Die Öffnungszeiten konnten nicht geladen werden. Sie können trotzdem ein Ticket erstellen.',
  'hours.notKnown': 'Noch nicht bekannt',
  'promise.home': ({ when }) => [
    'Erstellen Sie jetzt ein Ticket, dann beginnen wir in der Regel ',
    { b: `bis ${when}` },
    '.',
  ],
  'promise.homeFirm': ({ when }) => ['Erstellen Sie jetzt ein Ticket, dann beginnen wir ', { b: `bis ${when}` }, '.'],
  'promise.shortFirm': ({ when }) => `Wir beginnen bis ${when}`,
  'promise.howBodyFirm': ({ hours }) =>
    `Wir beginnen innerhalb von ${plural(hours, { one: '# Öffnungsstunde', other: '# Öffnungsstunden' })}. Mittagspausen, Abende, Wochenenden und geschlossene Tage zählen nicht.`,
  'promise.short': ({ when }) => `Wir beginnen in der Regel bis ${when}`,
  'promise.filed': ({ when }) => ['Wir beginnen in der Regel ', { b: `bis ${when}` }, '.'],
  'promise.filedFirm': ({ when }) => ['Wir beginnen ', { b: `bis ${when}` }, '.'],
  'promise.late': 'Das dauert länger als üblich. Wir haben noch nicht begonnen.',
  'promise.today': ({ time }) => `heute, ${time}\u00a0Uhr`,
  'promise.tomorrow': ({ time }) => `morgen, ${time}\u00a0Uhr`,
  'promise.on': ({ date, time }) => `${date}, ${time}\u00a0Uhr`,
  'promise.how': 'So rechnen wir',
  'promise.howBody': ({ hours }) =>
    `Wir beginnen in der Regel innerhalb von ${plural(hours, { one: '# Öffnungsstunde', other: '# Öffnungsstunden' })}. Mittagspausen, Abende, Wochenenden und geschlossene Tage zählen nicht.`,
  'hours.all': 'Alle Öffnungszeiten',
};
