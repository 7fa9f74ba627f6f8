import type { ListMessages } from '../parts/list.js';
import { pluralIn } from '../languages.js';
import { isolate } from './isolate.js';

const plural = pluralIn('ar');

/** The words of the list of tickets in Arabic. */
export const list: ListMessages = {
  'error.loadTickets': 'تعذّر تحميل تذاكرك. لم يُفقد شيء.',
  'list.search': 'البحث في التذاكر',
  'list.searchHint': 'العنوان أو الرقم أو النص',
  'list.filterLegend': 'العرض',
  'list.groupYou': 'بانتظارك',
  'list.groupSupport': 'لدى الدعم',
  'list.groupClosed': 'مغلقة',
  'list.results': ({ count }) =>
    plural(count, {
      zero: 'لا تذاكر',
      one: 'تذكرة واحدة',
      two: 'تذكرتان',
      few: '# تذاكر',
      many: '# تذكرة',
      other: '# تذكرة',
    }),
  'list.resultsSoFar': ({ count }) =>
    plural(count, {
      zero: 'لا تذاكر معروضة',
      one: 'تذكرة واحدة معروضة، وهناك المزيد',
      two: 'تذكرتان معروضتان، وهناك المزيد',
      few: '# تذاكر معروضة، وهناك المزيد',
      many: '# تذكرة معروضة، وهناك المزيد',
      other: '# تذكرة معروضة، وهناك المزيد',
    }),
  'list.noMatch': ({ query }) => `لا تذاكر تطابق «${isolate(query)}»`,
  'list.noMatchHint': 'تحقق من الإملاء، أو ابحث في كل التذاكر.',
  'list.searchAll': 'البحث في كل التذاكر',
  'list.noClosed': 'لا تذاكر مغلقة',
  'list.more': 'عرض المزيد',
  'list.loading': 'جارٍ تحميل التذاكر',
  'list.newReplies': ({ count }) =>
    plural(count, {
      zero: 'لا ردود جديدة',
      one: 'رد جديد واحد',
      two: 'ردّان جديدان',
      few: '# ردود جديدة',
      many: '# ردًا جديدًا',
      other: '# رد جديد',
    }),
  'list.repliedBy': ({ name, when }) => `رد من ${isolate(name)}، ${when}`,
  'list.updated': ({ when }) => `آخر تحديث: ${when}`,
  'list.closedOn': ({ date }) => `أُغلقت في ${date}`,
  'list.closingAsked': ({ date }) => `طُلب الإغلاق في ${date}`,
  'list.open': 'مفتوحة',
  'list.closed': 'مغلقة',
  'list.all': 'الكل',
  'home.emptyTitle': 'لا تذاكر بعد',
  'home.emptyBody': 'عندما تفتح تذكرة تبقى هنا مع كل ردودها، حتى بعد إغلاقها.',
  'home.noOpen': 'ليست لديك تذاكر مفتوحة',
  'list.checkSpelling': 'تحقق من الإملاء.',
  'list.clearSearch': 'مسح البحث',
  'list.filterUnread': 'غير مقروءة',
  'list.filterMine': 'تذاكري فقط',
  'list.filterOrders': 'الطلبات وعروض الأسعار',
  'list.clearFilters': 'مسح عوامل التصفية',
};
