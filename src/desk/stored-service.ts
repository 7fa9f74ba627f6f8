import type { Announcement } from '../domain/service.js';
import type { CalendarRules } from '../hours/rules.js';

/** What support may change about the service. */
export interface StoredService {
  /** 0 as the desk was opened, one more with every change. */
  readonly version: number;
  readonly announcements: readonly Announcement[];
  /** The opening hours as authored, where the desk keeps them. */
  readonly rules?: CalendarRules;
}
