import type { DraftMessages } from '../parts/draft.js';
import { pluralIn } from '../languages.js';

const plural = pluralIn('ar');
import { isolate } from './isolate.js';

/** The texts of drafts in Arabic. */
export const draft: DraftMessages = {
  'draft.filesGone': 'أرفق الملفات مرة أخرى. لم يكن الاحتفاظ بها ممكنًا.',
  'draft.restored': ({ when }) => `استُعيدت مسودتك المحفوظة في ${when}.`,
  'draft.saved': ({ time }) => `حُفظت المسودة في ${time}`,
  'draft.saving': 'جارٍ حفظ المسودة',
  'draft.startOver': 'البدء من جديد',
  'form.discard': 'تجاهل المسودة',
  'form.discardConfirm': 'هل تريد تجاهل هذه المسودة؟ لا يمكن استعادتها.',
  'form.keepWriting': 'متابعة الكتابة',
  'shell.keepDraftTitle': 'مسودتك محفوظة',
  'home.draft': 'مسودة غير مكتملة',
  'home.draftMeta': ({ subject, when }) => `«${isolate(subject)}»، حُفظت في ${when}`,
  'home.draftUntitled': 'لا عنوان بعد',
  'error.offline': 'أنت غير متصل بالإنترنت. تابع الكتابة. نحفظ نصّك هنا ونرسله عند عودة الاتصال.',
  'draft.notKept': 'لا يحفظ هذا المتصفح النص لنا. سيُفقد ما تكتبه إذا غادرت الصفحة أو أعدت تحميلها.',
  'draft.doNotSend': 'عدم الإرسال',
  'error.rateLimited': ({ minutes }) =>
    `أرسلت تذاكر كثيرة في وقت قصير. حاول مرة أخرى ${plural(minutes, { zero: 'بعد لحظات', one: 'بعد دقيقة واحدة', two: 'بعد دقيقتين', few: 'بعد # دقائق', many: 'بعد # دقيقة', other: 'بعد # دقيقة' })}.`,
  'error.signedOut': 'سُجّل خروجك. سجّل الدخول مرة أخرى للإرسال. نصّك محفوظ.',
};
