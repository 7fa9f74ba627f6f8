import type { HoursMessages } from '../parts/hours.js';
import { pluralIn } from '../languages.js';
import { oClock } from './clock.js';

const plural = pluralIn('de');

/** The words of opening hours and of promises in German. */
export const hours: HoursMessages = {
  'hours.openNow': 'Jetzt geöffnet',
  'hours.untilThen': ({ end, nextStart, nextEnd }) => `bis ${end}, dann ${nextStart} bis ${nextEnd}\u00a0Uhr`,
  'hours.until': ({ end }) => `bis ${oClock(end)}`,
  'hours.badgeOpen': ({ end }) => `Support geöffnet bis ${oClock(end)}`,
  'hours.closingSoon': ({ minutes }) => `Schließt in ${plural(minutes, { one: '# Minute', other: '# Minuten' })}`,
  'hours.lunch': 'Mittagspause',
  'hours.lunchBack': ({ time }) => `Öffnet wieder um ${oClock(time)}`,
  'hours.closedNow': 'Zurzeit geschlossen',
  'hours.opensToday': ({ time }) => `Öffnet heute um ${oClock(time)}`,
  'hours.opensTomorrow': ({ time }) => `Öffnet morgen um ${oClock(time)}`,
  'hours.opensOn': ({ date, time }) => `Öffnet ${date}, ${oClock(time)}`,
  'hours.badgeClosed': ({ when }) => `Support geschlossen, öffnet ${when}`,
  'hours.closedAllDay': 'Geschlossen',
  'hours.reasonHoliday': ({ holiday }) => `Geschlossen, ${holiday}`,
  'hours.reasonBridge': 'Geschlossen, Brückentag',
  'hours.reasonDayBefore': ({ time }) => `Schließt um ${time}\u00a0Uhr, Tag vor einem Feiertag`,
  'hours.reasonDeviation': ({ reason }) => `Abweichende Zeiten: ${reason}`,
  'hours.alwaysFile': 'Sie können jederzeit ein Ticket erstellen.',
  'hours.title': 'Öffnungszeiten',
  'hours.regular': 'Reguläre Zeiten',
  'hours.weekdays': ({ ranges }) => `Montag bis Freitag ${ranges.replace(/\d$/, '$&\u00a0Uhr')}`,
  'hours.rangeAria': ({ start, end }) => `${start} bis ${end}\u00a0Uhr`,
  'hours.ribbonAria': ({ ranges, now }) => `Heute geöffnet: ${ranges}. Es ist jetzt ${now}\u00a0Uhr.`,
  'hours.upcoming': 'Kommende Abweichungen',
  'hours.timezone': ({ zone }) => `Zeitzone der Angaben: ${zone}.`,
  'hours.timezoneYours': ({ time }) => `${time}\u00a0Uhr Ihrer Zeit`,
  'hours.unavailable': 'Die Öffnungszeiten konnten nicht geladen werden. Sie können trotzdem ein Ticket erstellen.',
  'hours.notKnown': 'Noch nicht bekannt',
  'promise.home': ({ when }) => [
    'Erstellen Sie jetzt ein Ticket, dann beginnen wir in der Regel ',
    { b: `spätestens ${when}` },
    '.',
  ],
  'promise.homeFirm': ({ when }) => [
    'Erstellen Sie jetzt ein Ticket, dann beginnen wir ',
    { b: `spätestens ${when}` },
    '.',
  ],
  'promise.shortFirm': ({ when }) => `Wir beginnen spätestens ${when}`,
  'promise.howBodyFirm': ({ hours }) =>
    `Wir beginnen innerhalb von ${plural(hours, { one: '# Öffnungsstunde', other: '# Öffnungsstunden' })}. Mittagspausen, Abende, Wochenenden und geschlossene Tage zählen nicht.`,
  'promise.short': ({ when }) => `Wir beginnen in der Regel spätestens ${when}`,
  'promise.filed': ({ when }) => ['Wir beginnen in der Regel ', { b: `spätestens ${when}` }, '.'],
  'promise.filedFirm': ({ when }) => ['Wir beginnen ', { b: `spätestens ${when}` }, '.'],
  'promise.late': 'Das dauert länger als üblich. Wir haben noch nicht begonnen.',
  'promise.today': ({ time }) => `heute, ${oClock(time)}`,
  'promise.tomorrow': ({ time }) => `morgen, ${oClock(time)}`,
  'promise.on': ({ date, time }) => `${date}, ${oClock(time)}`,
  'promise.how': 'So rechnen wir',
  'promise.howBody': ({ hours }) =>
    `Wir beginnen in der Regel innerhalb von ${plural(hours, { one: '# Öffnungsstunde', other: '# Öffnungsstunden' })}. Mittagspausen, Abende, Wochenenden und geschlossene Tage zählen nicht.`,
  'hours.all': 'Alle Öffnungszeiten',
};
