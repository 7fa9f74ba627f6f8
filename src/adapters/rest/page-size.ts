import { SupportError } from '../../port/support-error.js';

const usual = 25;

/** How many items a page has; throws `invalid` outside 1 to 100. */
export function pageSize(limit: number = usual): number {
  if (Number.isInteger(limit) && limit >= 1 && limit <= 100) return limit;
  throw new SupportError('invalid', `A page of ${limit} is not between 1 and 100`, {
    problems: [{ pointer: '/limit', message: 'is not between 1 and 100' }],
  });
}
