import type { RichMessage } from '../rich-message.js';

/** The words of opening hours and of promises. */
export interface HoursMessages {
  readonly 'hours.openNow': string;
  readonly 'hours.untilThen': (values: {
    readonly end: string;
    readonly nextStart: string;
    readonly nextEnd: string;
  }) => string;
  readonly 'hours.until': (values: { readonly end: string }) => string;
  readonly 'hours.badgeOpen': (values: { readonly end: string }) => string;
  readonly 'hours.closingSoon': (values: { readonly minutes: number }) => string;
  readonly 'hours.lunch': string;
  readonly 'hours.lunchBack': (values: { readonly time: string }) => string;
  readonly 'hours.closedNow': string;
  readonly 'hours.opensToday': (values: { readonly time: string }) => string;
  readonly 'hours.opensTomorrow': (values: { readonly time: string }) => string;
  readonly 'hours.opensOn': (values: { readonly date: string; readonly time: string }) => string;
  readonly 'hours.badgeClosed': (values: { readonly when: string }) => string;
  readonly 'hours.closedAllDay': string;
  readonly 'hours.reasonHoliday': (values: { readonly holiday: string }) => string;
  readonly 'hours.reasonBridge': string;
  readonly 'hours.reasonDayBefore': (values: { readonly time: string }) => string;
  readonly 'hours.reasonDeviation': (values: { readonly reason: string }) => string;
  readonly 'hours.alwaysFile': string;
  readonly 'hours.title': string;
  readonly 'hours.regular': string;
  readonly 'hours.weekdays': (values: { readonly ranges: string }) => string;
  readonly 'hours.rangeAria': (values: { readonly start: string; readonly end: string }) => string;
  readonly 'hours.ribbonAria': (values: { readonly ranges: string; readonly now: string }) => string;
  readonly 'hours.upcoming': string;
  readonly 'hours.timezone': (values: { readonly zone: string }) => string;
  readonly 'hours.timezoneYours': (values: { readonly time: string }) => string;
  readonly 'hours.unavailable': string;
  readonly 'hours.notKnown': string;
  readonly 'promise.home': (values: { readonly when: string }) => RichMessage;
  readonly 'promise.homeFirm': (values: { readonly when: string }) => RichMessage;
  readonly 'promise.shortFirm': (values: { readonly when: string }) => string;
  readonly 'promise.howBodyFirm': (values: { readonly hours: number }) => string;
  readonly 'promise.short': (values: { readonly when: string }) => string;
  readonly 'promise.filed': (values: { readonly when: string }) => RichMessage;
  readonly 'promise.filedFirm': (values: { readonly when: string }) => RichMessage;
  readonly 'promise.late': string;
  readonly 'promise.today': (values: { readonly time: string }) => string;
  readonly 'promise.tomorrow': (values: { readonly time: string }) => string;
  readonly 'promise.on': (values: { readonly time: string; readonly date: string }) => string;
  readonly 'promise.how': string;
  readonly 'promise.howBody': (values: { readonly hours: number }) => string;
  readonly 'hours.all': string;
}
