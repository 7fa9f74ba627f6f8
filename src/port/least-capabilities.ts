import type { Capabilities } from './capabilities.js';

/**
 * What a help desk can that can no more than it must: file, read and reply, asked again every now and then. For adapters to
 * begin from: `{ ...leastCapabilities, search: true }`.
 */
export const leastCapabilities: Capabilities = {
  idempotency: { filing: 'at-least-once', replying: 'at-least-once' },
  concurrency: 'read-back',
  statuses: ['new', 'in-progress', 'closed'],
  actions: ['reply'],
  attachments: false,
  live: { mode: 'poll', resume: false },
  search: false,
  survey: false,
  anonymousSurveys: false,
  calendar: false,
  announcements: false,
  catalogue: false,
  quotes: false,
  readMarkers: false,
};
