import type { AnnouncementDraft } from './announcement-desk.js';
import type { DeskProblem } from './desk-refusal.js';
import { choiceProblems, localTextProblems, refuseProblems, strangerProblems } from './text-rules.js';

const titleLimit = 200;
const bodyLimit = 5_000;

/** Refuses an announcement that does not hold. */
export function checkAnnouncement(draft: AnnouncementDraft): void {
  const { level, title, body, from, until } = draft;
  const ends = from !== undefined && until !== undefined && Date.parse(until) <= Date.parse(from);
  refuseProblems('announce', [
    ...strangerProblems(draft, ['level', 'title', 'body', 'from', 'until']),
    ...choiceProblems('/level', level, ['info', 'hours', 'outage']),
    ...localTextProblems('/title', title, titleLimit),
    ...(body === undefined ? [] : localTextProblems('/body', body, bodyLimit)),
    ...instantProblems('/from', from),
    ...instantProblems('/until', until),
    ...(ends ? [{ pointer: '/until', message: '/until must come after /from' }] : []),
  ]);
}

function instantProblems(pointer: string, value: string | undefined): DeskProblem[] {
  const holds = value === undefined || (/^\d{4}-\d\d-\d\dT.*Z$/.test(value) && !Number.isNaN(Date.parse(value)));
  return holds ? [] : [{ pointer, message: `${pointer} must be an instant in UTC such as 2026-05-12T08:12:00Z` }];
}
