import type { StatusMessages } from '../parts/status.js';
import { isolate } from './isolate.js';

/** The words for where a ticket stands in Arabic. */
export const status: StatusMessages = {
  'status.received': 'مستلمة',
  'status.withSupport': 'لدى الدعم',
  'status.withLine': ({ line }) => `لدى ${isolate(line)}`,
  'status.waitingYou': 'بانتظارك',
  'status.answered': 'تم الرد',
  'status.closureRequested': 'طُلب الإغلاق',
  'status.closed': 'مغلقة',
  'priority.low': 'منخفضة',
  'priority.normal': 'عادية',
  'priority.high': 'مرتفعة',
  'priority.urgent': 'عاجلة',
  'line.first': 'المستوى الأول',
  'line.second': 'المستوى الثاني',
  'line.third': 'المستوى الثالث',
  'line.secondWhat': 'عمليات التثبيت والتكامل',
  'line.thirdWhat': 'المشكلات التي تحتاج إلى مطوّر',
  'status.waitingOther': 'بانتظار جهة أخرى',
  'status.cancelled': 'مسحوبة',
};
