import type { ServiceDescription } from '../domain/service.js';

/** The least a service can be: every kind of ticket, no opening hours, nothing to order. */
export const plainService: ServiceDescription = {
  name: 'Support',
  languages: ['en'],
  lines: [],
  contactWays: [],
  kinds: ['question', 'fault', 'task', 'order', 'quote'],
  fields: [],
  catalogue: [],
  announcements: [],
  attachmentLimits: { maxBytes: 25_000_000, maxCount: 10, types: [] },
  textLimits: { subject: 120, body: 20_000 },
};
