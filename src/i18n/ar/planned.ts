import type { PlannedMessages } from '../parts/planned.js';
import { isolate } from './isolate.js';

/** The texts that no element shows yet, in Arabic. */
export const planned: PlannedMessages = {
  'done.body': ({ when, email }) => [
    'نبدأ عادةً ',
    { b: `قبل ${when}` },
    `. تصلك رسالة على ${isolate(email)} عندما نرد.`,
  ],
  'done.finish': 'تم',
  'form.similar': 'هل يفيدك شيء مما يلي؟',
  'form.watchers': 'إرسال المستجدات إلى الزملاء',
  'shell.shortcuts': 'اختصارات لوحة المفاتيح',
  'shell.shortcutClose': `إغلاق اللوحة: ${isolate('Esc')}`,
  'shell.shortcutSearch': ({ keys }) => `البحث في التذاكر: ${isolate(keys)}`,
  'error.maintenance': ({ when }) => `يجري تحديث الدعم، ويعود ${when}.`,
  'shell.panelLabel': 'الدعم',
  'shell.open': 'فتح الدعم',
  'shell.back': 'رجوع',
  'shell.more': 'إجراءات أخرى',
  'announce.readMore': 'قراءة المزيد',
  'list.filterOpen': ({ count }) => `مفتوحة: ${count}`,
  'list.filterClosed': ({ count }) => `مغلقة: ${count}`,
  'list.filterAll': ({ count }) => `الكل: ${count}`,
  'thread.edited': ({ when }) => `عُدّل ${when}`,
  'event.asked': ({ name }) => `سؤال لك من ${isolate(name)}.`,
  'hours.ribbonAriaClosed': ({ when }) => `مغلق اليوم. يفتح في المرة القادمة ${when}.`,
  'promise.begun': ({ when }) => `بدأ العمل ${when}`,
  'status.reopened': 'أُعيد فتحها',
  'draft.localOnly': 'محفوظة على هذا الجهاز فقط',
  'error.productMissing': 'اختر منتجًا',
  'form.product': 'المنتج',
  'form.productChoose': 'اختيار منتج',
  'form.productUnknown': 'لا أعرف',
};
