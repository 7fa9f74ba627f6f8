import type { ShellMessages } from '../parts/shell.js';
import { pluralIn } from '../languages.js';
import { isolate } from './isolate.js';

const plural = pluralIn('ar');

/** The words of the panel in Arabic. */
export const shell: ShellMessages = {
  'shell.launcher': 'الدعم',
  'shell.launcherUnread': ({ count }) =>
    plural(count, {
      zero: 'لا ردود غير مقروءة',
      one: 'رد واحد غير مقروء',
      two: 'ردّان غير مقروءين',
      few: '# ردود غير مقروءة',
      many: '# ردًا غير مقروء',
      other: '# رد غير مقروء',
    }),
  'shell.close': 'إغلاق الدعم',
  'shell.backTo': ({ place }) => `العودة إلى ${isolate(place)}`,
  'shell.expand': 'توسيع اللوحة',
  'shell.shrink': 'تضييق اللوحة',
  'announce.label': 'إعلان',
  'announce.outage': ({ title }) => `عطل معروف: ${isolate(title)}`,
  'announce.outageHint': 'لا حاجة إلى الإبلاغ عنه.',
  'announce.dismiss': 'إخفاء هذا الإعلان',
  'home.title': 'الدعم',
  'home.newTicket': 'تذكرة جديدة',
  'home.orderService': 'طلب خدمة',
  'home.openTickets': 'التذاكر المفتوحة',
  'home.otherWays': 'طرق أخرى للتواصل معنا',
  'home.seeAllTickets': 'عرض الكل',
  'home.seeAll': ({ count }) => `عرض الكل (${count})`,
  'form.title': 'تذكرة جديدة',
  'form.titleOrder': 'طلب خدمة أو عرض سعر',
  'list.title': 'التذاكر',
  'error.signInFirst': 'سجّل الدخول لعرض تذاكرك.',
  'error.backOnline': 'عاد الاتصال بالإنترنت.',
  'announce.hoursTitle': 'مواعيد مختلفة',
};
