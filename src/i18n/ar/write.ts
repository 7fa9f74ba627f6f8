import type { WriteMessages } from '../parts/write.js';

/** The texts of the editor with its preview in Arabic. */
export const write: WriteMessages = {
  'form.bold': 'غامق',
  'form.code': 'رمز برمجي',
  'form.link': 'رابط',
  'form.list': 'قائمة',
  'form.preview': 'معاينة',
  'form.previewEmpty': 'لا شيء للمعاينة',
  'form.write': 'كتابة',
  'reply.format': 'التنسيق',
};
