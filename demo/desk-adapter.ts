import type { SupportAdapter } from 'tc-support/port';

import { endpoint } from './endpoint.js';
import { chosen, tokenFor } from './people.js';

/** Which help desk `npm start -- --adapter` has put behind the demo; the reference server when none. */
export const deskName: string | undefined = import.meta.env.VITE_TC_SUPPORT_ADAPTER;

/** Whether the sample desk stands in the page itself, without any server: `?desk=in-page` in the address. */
export const inPage: boolean = chosen('desk', '') === 'in-page';

/** Opens that help desk for one of the sample people. Its bridge is where the reference server would be. */
export async function deskAdapter(personId: string): Promise<SupportAdapter> {
  if (inPage) return (await import('./in-page-desk.js')).inPageAdapter(personId);
  const [url, token] = [`${endpoint}/desk`, tokenFor(personId)];
  if (deskName === 'redmine') {
    const { redmineAdapter } = await import('tc-support/adapters/redmine');
    // Customers may not list Redmine's custom fields: the command that has made them tells their numbers.
    const numbers: Readonly<Record<string, number>> = JSON.parse(import.meta.env.VITE_TC_SUPPORT_FIELDS ?? '{}');
    const { Kind: kind = 0, Impact: impact = 0, ClientKey: key = 0, ClosureRequest: closure = 0 } = numbers;
    return redmineAdapter({ url, token, fields: { kind, impact, key, closure } });
  }
  const { requestTrackerAdapter } = await import('tc-support/adapters/request-tracker');
  const lines = { Support: 1, 'Support 2nd line': 2, 'Support 3rd line': 3 } as const;
  return requestTrackerAdapter({ url, token, queue: 'Support', lines });
}
