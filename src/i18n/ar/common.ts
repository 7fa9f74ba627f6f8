import type { CommonMessages } from '../parts/common.js';
import { pluralIn } from '../languages.js';
import { isolate } from './isolate.js';

const plural = pluralIn('ar');

/** Words every part of the widget may need in Arabic. */
export const common: CommonMessages = {
  'error.noAccess': 'لا يمكن فتح تذاكر من حسابك. اطلب الصلاحية من المسؤول الرئيسي في مؤسستك.',
  'error.retry': 'إعادة المحاولة',
  'error.reference': ({ id }) => `المرجع: ${isolate(id)}`,
  'error.unreachable': 'لا يمكن الوصول إلى الدعم في الوقت الحالي.',
  'form.charsLeft': ({ count }) =>
    plural(count, {
      zero: 'لم يبقَ أي حرف',
      one: 'بقي حرف واحد',
      two: 'بقي حرفان',
      few: 'بقيت # أحرف',
      many: 'بقي # حرفًا',
      other: 'بقي # حرف',
    }),
  'form.charsOver': ({ count }) =>
    plural(count, {
      zero: 'لا أحرف زائدة',
      one: 'حرف واحد زائد',
      two: 'حرفان زائدان',
      few: '# أحرف زائدة',
      many: '# حرفًا زائدًا',
      other: '# حرف زائد',
    }),
  'access.holders': 'يمكن لهؤلاء مساعدتك في مؤسستك',
  'form.limit': ({ max }) => `الحد الأقصى للأحرف: ${max}`,
  'form.optional': '(اختياري)',
  'error.prefix': 'خطأ:',
  'error.signIn': 'تسجيل الدخول',
  'error.signInAgain': 'سُجّل خروجك. سجّل الدخول مرة أخرى.',
  'error.tooOften': ({ minutes }) =>
    `طلبات كثيرة في وقت قصير. حاول مرة أخرى ${plural(minutes, { zero: 'بعد لحظات', one: 'بعد دقيقة واحدة', two: 'بعد دقيقتين', few: 'بعد # دقائق', many: 'بعد # دقيقة', other: 'بعد # دقيقة' })}.`,
};
