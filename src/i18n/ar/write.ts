import type { WriteMessages } from '../parts/write.js';
import { isolate } from './isolate.js';

/** The texts of the editor with its preview in Arabic. */
export const write: WriteMessages = {
  'form.bold': 'غامق',
  'form.code': 'رمز برمجي',
  'form.italic': 'مائل',
  'form.link': 'رابط',
  'form.list': 'قائمة',
  'form.marks': 'يمكنك استخدام الخط الغامق والمائل والقوائم والرموز البرمجية والروابط.',
  'form.preview': 'معاينة',
  'form.previewEmpty': 'لا شيء للمعاينة',
  'form.write': 'كتابة',
  'reply.format': 'التنسيق',
  'shell.shortcutSend': ({ keys }) => `الإرسال: ${isolate(keys)}`,
};
