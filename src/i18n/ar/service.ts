import type { ServiceMessages } from '../parts/service.js';
import { isolate } from './isolate.js';

/** The texts of the services that can be ordered in Arabic. */
export const service: ServiceMessages = {
  'form.service': 'الخدمة',
  'form.serviceQuote': 'نرد بعرض سعر قبل طلب أي شيء.',
  'form.fromPage': 'يُرسَل مع التذكرة من هذه الصفحة',
  'order.wish': 'ماذا تريد أن تفعل؟',
  'order.now': 'طلب الخدمة',
  'order.quote': 'طلب عرض سعر',
  'order.other': 'شيء آخر',
  'order.subscribed': 'لديكم هذه الخدمة',
  'order.notSubscribed': 'ليست لديكم هذه الخدمة',
  'error.serviceMissing': 'اختر خدمة',
  'error.wishMissing': 'اختر بين طلب الخدمة وطلب عرض سعر',
  'field.choose': 'اختر',
  'field.several': 'اختر كل ما ينطبق',
  'error.fieldMissing': ({ label }) => `${isolate(label)}: اكتب إجابة`,
  'error.fieldUnchosen': ({ label }) => `${isolate(label)}: اختر إجابة`,
  'error.fieldUnticked': ({ label }) => `ضع علامة في المربع: ${isolate(label)}`,
  'error.fieldLong': ({ label, max }) => `${isolate(label)}: الحد الأقصى للأحرف ${max}`,
  'error.fieldNumber': ({ label }) => `${isolate(label)}: اكتب عددًا بالأرقام، مثل 1125 أو 1.5`,
  'error.fieldLeast': ({ label, min }) => `${isolate(label)}: اكتب ${min} أو أكثر`,
  'error.fieldMost': ({ label, max }) => `${isolate(label)}: اكتب ${max} أو أقل`,
};
