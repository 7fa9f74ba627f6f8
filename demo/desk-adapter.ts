import type { SupportAdapter } from 'tc-support/port';

import { endpoint } from './endpoint.js';
import { tokenFor } from './people.js';

/** Which help desk `npm start -- --adapter` has put behind the demo; the reference server when none. */
export const deskName: string | undefined = import.meta.env.VITE_TC_SUPPORT_ADAPTER;

/** Opens that help desk for one of the sample people. Its bridge is where the reference server would be. */
export async function deskAdapter(personId: string): Promise<SupportAdapter> {
  const { requestTrackerAdapter } = await import('tc-support/adapters/request-tracker');
  return requestTrackerAdapter({
    url: `${endpoint}/desk`,
    queue: 'Support',
    lines: { Support: 1, 'Support 2nd line': 2, 'Support 3rd line': 3 },
    token: tokenFor(personId),
  });
}
