import type { StatusMap } from '../rest/statuses.js';

/** The statuses of Request Tracker's own life cycle, and two that many add: waiting for others, and solved before closed. */
export const usualStatuses: StatusMap = {
  new: 'new',
  open: 'in-progress',
  stalled: 'waiting-customer',
  waiting: 'waiting-other',
  solved: 'solved',
  resolved: 'closed',
  rejected: 'cancelled',
  deleted: 'cancelled',
};
