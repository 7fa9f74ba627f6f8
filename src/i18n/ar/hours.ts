import type { HoursMessages } from '../parts/hours.js';
import { pluralIn } from '../languages.js';
import { isolate } from './isolate.js';

const plural = pluralIn('ar');

/** The words of opening hours and of promises in Arabic. */
export const hours: HoursMessages = {
  'hours.openNow': 'مفتوح الآن',
  'hours.untilThen': ({ end, nextStart, nextEnd }) => `حتى ${end}، ثم من ${nextStart} إلى ${nextEnd}`,
  'hours.until': ({ end }) => `حتى ${end}`,
  'hours.badgeOpen': ({ end }) => `الدعم مفتوح حتى ${end}`,
  'hours.closingSoon': ({ minutes }) =>
    `يغلق ${plural(minutes, { zero: 'الآن', one: 'بعد دقيقة واحدة', two: 'بعد دقيقتين', few: 'بعد # دقائق', many: 'بعد # دقيقة', other: 'بعد # دقيقة' })}`,
  'hours.lunch': 'استراحة الغداء',
  'hours.lunchBack': ({ time }) => `نعود الساعة ${time}`,
  'hours.closedNow': 'مغلق الآن',
  'hours.opensToday': ({ time }) => `يفتح اليوم الساعة ${time}`,
  'hours.opensTomorrow': ({ time }) => `يفتح غدًا الساعة ${time}`,
  'hours.opensOn': ({ date, time }) => `يفتح يوم ${date} الساعة ${time}`,
  'hours.badgeClosed': ({ when }) => `الدعم مغلق، ويفتح ${when}`,
  'hours.closedAllDay': 'مغلق',
  'hours.reasonHoliday': ({ holiday }) => `مغلق، ${isolate(holiday)}`,
  'hours.reasonBridge': 'مغلق، يوم بين عطلتين',
  'hours.reasonDayBefore': ({ time }) => `يغلق الساعة ${time}، عشية عطلة رسمية`,
  'hours.reasonDeviation': ({ reason }) => `مواعيد مختلفة: ${isolate(reason)}`,
  'hours.alwaysFile': 'يمكنك فتح تذكرة في أي وقت.',
  'hours.title': 'مواعيد العمل',
  'hours.regular': 'المواعيد المعتادة',
  'hours.weekdays': ({ ranges }) => `أيام العمل ${ranges}`,
  'hours.rangeAria': ({ start, end }) => `من ${start} إلى ${end}`,
  'hours.ribbonAria': ({ ranges, now }) => `مفتوح اليوم ${ranges}. الساعة الآن ${now}.`,
  'hours.upcoming': 'تغييرات قادمة',
  'hours.timezone': ({ zone }) => `المنطقة الزمنية: ${isolate(zone)}.`,
  'hours.timezoneYours': ({ time }) => `${time} بتوقيتك`,
  'hours.unavailable': 'تعذّر تحميل مواعيد العمل. ما زال بإمكانك فتح تذكرة.',
  'hours.notKnown': 'غير معروف بعد',
  'promise.home': ({ when }) => ['إذا فتحت تذكرة الآن، فسنبدأ عادةً ', { b: `قبل ${when}` }, '.'],
  'promise.homeFirm': ({ when }) => ['إذا فتحت تذكرة الآن، فسنبدأ ', { b: `قبل ${when}` }, '.'],
  'promise.shortFirm': ({ when }) => `نبدأ قبل ${when}`,
  'promise.howBodyFirm': ({ hours }) =>
    `نبدأ خلال ${plural(hours, { zero: 'أقل من ساعة عمل', one: 'ساعة عمل واحدة', two: 'ساعتي عمل', few: '# ساعات عمل', many: '# ساعة عمل', other: '# ساعة عمل' })}. لا تُحتسب استراحات الغداء والأمسيات وعطلات نهاية الأسبوع وأيام الإغلاق.`,
  'promise.short': ({ when }) => `نبدأ عادةً قبل ${when}`,
  'promise.filed': ({ when }) => ['نبدأ عادةً ', { b: `قبل ${when}` }, '.'],
  'promise.filedFirm': ({ when }) => ['نبدأ ', { b: `قبل ${when}` }, '.'],
  'promise.late': 'يستغرق هذا وقتًا أطول من المعتاد. لم نبدأ بعد.',
  'promise.today': ({ time }) => `الساعة ${time} اليوم`,
  'promise.tomorrow': ({ time }) => `الساعة ${time} غدًا`,
  'promise.on': ({ time, date }) => `الساعة ${time} يوم ${date}`,
  'promise.how': 'كيف نحسب ذلك',
  'promise.howBody': ({ hours }) =>
    `نبدأ عادةً خلال ${plural(hours, { zero: 'أقل من ساعة عمل', one: 'ساعة عمل واحدة', two: 'ساعتي عمل', few: '# ساعات عمل', many: '# ساعة عمل', other: '# ساعة عمل' })}. لا تُحتسب استراحات الغداء والأمسيات وعطلات نهاية الأسبوع وأيام الإغلاق.`,
  'hours.all': 'كل مواعيد العمل',
};
