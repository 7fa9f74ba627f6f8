import type { SurveyMessages } from '../parts/survey.js';
import { isolate } from './isolate.js';

/** The words of the survey after closing in Arabic. */
export const survey: SurveyMessages = {
  'survey.title': 'كيف كانت تجربتك؟',
  'survey.intro': 'أُغلقت التذكرة. سؤالان في أقل من دقيقة، والإجابة اختيارية.',
  'survey.service': 'كيف كانت خدمتنا؟',
  'survey.serviceHint': 'أسلوب التعامل والوضوح والسرعة',
  'survey.solving': 'إلى أي حد حللنا مشكلتك؟',
  'survey.serviceLow': 'سيئة جدًا',
  'survey.serviceHigh': 'جيدة جدًا',
  'survey.solvingLow': 'لم تُحل إطلاقًا',
  'survey.solvingHigh': 'حُلّت تمامًا',
  'survey.option': ({ value, max }) => `${value} من ${max}`,
  'survey.comment': 'ما الذي يمكننا تحسينه؟',
  'survey.notAnonymous': 'يرى الدعم إجابتك مع التذكرة واسمك.',
  'survey.anonymous': 'إجابتك مجهولة الهوية.',
  'survey.submit': 'إرسال الإجابة',
  'survey.later': 'ليس الآن',
  'survey.thanks': 'شكرًا لك. أُرسلت إجابتك.',
  'survey.thanksLow': 'شكرًا لك. هل تريد فتح التذكرة من جديد؟',
  'survey.reopen': 'فتح التذكرة من جديد',
  'survey.missing': 'اختر رقمًا لسؤال واحد على الأقل',
  'survey.expired': 'انتهى الاستبيان. ما زال بإمكانك الرد في التذكرة.',
  'survey.over': 'انتهى الاستبيان.',
  'survey.edit': 'تغيير الإجابة',
  'survey.answer': 'الإجابة عن الاستبيان',
  'survey.answeredByOther': ({ date }) => `وصلت إجابة من زميل في ${date}`,
  'survey.notSent': 'لم تُرسل الإجابة. ما زالت هنا. حاول مرة أخرى.',
  'survey.answered': ({ date }) => `أجبت في ${date}`,
  'home.surveyWaiting': ({ number }) => `كيف كانت تجربتك مع ${isolate(number)}؟ أجب عن سؤالين`,
  'survey.tooLong': ({ max }) => `الحد الأقصى لأحرف التعليق: ${max}`,
};
