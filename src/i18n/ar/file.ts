import type { FileMessages } from '../parts/file.js';
import { pluralIn } from '../languages.js';
import { isolate } from './isolate.js';

const plural = pluralIn('ar');

/** The words of attaching files in Arabic. */
export const file: FileMessages = {
  'file.label': 'المرفقات',
  'file.choose': 'اختيار ملفات',
  'file.dropHint': 'أفلت الملفات هنا أو ألصق لقطة شاشة.',
  'file.limits': ({ count, size }) =>
    `الحد الأقصى: ${plural(count, { zero: 'بلا ملفات', one: 'ملف واحد', two: 'ملفان', few: '# ملفات', many: '# ملفًا', other: '# ملف' })}، و${isolate(size)} لكل ملف.`,
  'file.dropNow': 'أفلت للإرفاق',
  'file.enterZone': 'فوق منطقة الإفلات',
  'file.leaveZone': 'خارج منطقة الإفلات',
  'file.pastedName': ({ time }) => `لقطة شاشة ${time}`,
  'file.added': ({ count }) =>
    plural(count, {
      zero: 'لم تُضف ملفات',
      one: 'أُضيف ملف واحد',
      two: 'أُضيف ملفان',
      few: 'أُضيفت # ملفات',
      many: 'أُضيف # ملفًا',
      other: 'أُضيف # ملف',
    }),
  'file.waiting': 'في الانتظار',
  'file.progress': ({ percent, size }) => `${isolate(percent)} من ${isolate(size)}`,
  'file.timeLeft': ({ duration }) => `الوقت المتبقي: ${isolate(duration)}`,
  'file.uploaded': ({ size }) => `${isolate(size)}، رُفع`,
  'file.uploadedAnnounce': ({ name }) => `رُفع الملف ${isolate(name)}`,
  'file.cancel': ({ name }) => `إلغاء رفع ${isolate(name)}`,
  'file.remove': ({ name }) => `إزالة ${isolate(name)}`,
  'file.removed': ({ name }) => `أُزيل الملف ${isolate(name)}`,
  'file.retry': 'إعادة المحاولة',
  'file.stopped': ({ percent }) => `توقف الرفع عند ${isolate(percent)}. أعد المحاولة لاستئنافه من هناك.`,
  'file.failed': ({ name }) => `تعذّر رفع الملف ${isolate(name)}`,
  'file.tooBig': ({ name, max }) => `يجب أن يكون حجم الملف ${isolate(name)} أقل من ${isolate(max)}`,
  'file.wrongType': ({ name, types }) =>
    `يجب أن يكون نوع الملف ${isolate(name)} أحد الأنواع التالية: ${isolate(types)}`,
  'file.otherType': ({ name }) => `لا يقبل الدعم ملفات مثل ${isolate(name)}. اختر ملفًا آخر.`,
  'file.empty': ({ name }) => `الملف ${isolate(name)} فارغ`,
  'file.folder': ({ name }) => `${isolate(name)} مجلد. أرفق الملفات التي فيه، أو أرفقه مضغوطًا بصيغة zip.`,
  'file.tooMany': ({ max }) =>
    `الحد الأقصى للمرفقات: ${plural(max, { zero: 'بلا ملفات', one: 'ملف واحد', two: 'ملفان', few: '# ملفات', many: '# ملفًا', other: '# ملف' })}`,
  'file.virus': ({ name }) => `يحتوي الملف ${isolate(name)} على فيروس ولم يُرفق`,
  'file.scanning': 'جارٍ البحث عن فيروسات',
  'file.secureTransfer': 'إرسال نسخة من قاعدة البيانات عبر نقل آمن',
  'file.download': ({ name, size }) => `تنزيل ${isolate(name)}، ${isolate(size)}`,
  'file.imageAlt': ({ name }) => `صورة مرفقة: ${isolate(name)}`,
  'file.downloading': 'جارٍ التنزيل',
  'file.downloaded': ({ name }) => `نُزّل الملف ${isolate(name)}`,
  'file.downloadFailed': ({ name }) => `تعذّر تنزيل الملف ${isolate(name)}`,
  'file.gone': ({ name }) => `لم يعد الملف ${isolate(name)} موجودًا لدى الدعم`,
  'file.quarantined': 'يحتوي على فيروس ولا يمكن تنزيله',
  'form.submitWaitsUpload': ({ count }) =>
    `يُرسل بعد ${plural(count, { zero: 'اكتمال الرفع', one: 'رفع الملف', two: 'رفع الملفين', few: 'رفع # ملفات', many: 'رفع # ملفًا', other: 'رفع # ملف' })}`,
  'reply.attach': 'إرفاق ملفات',
  'shell.newWindow': '(يُفتح في علامة تبويب جديدة)',
  'error.replyEmpty': 'اكتب ردًا أو أرفق ملفًا',
};
