import type { Account } from '../../../src/adapters/request-tracker/account.js';

/** The one who asks in the tests that need no desk. */
export const anna: Account = {
  user: '1',
  login: 'anna',
  session: {
    user: { id: '1', name: 'Anna Ek' },
    organisation: { id: 'o1', name: 'Region Mitt' },
    role: 'customer',
    access: 'granted',
  },
  lines: new Map([['1', 1]]),
  fields: new Map(),
  now: 0,
};
