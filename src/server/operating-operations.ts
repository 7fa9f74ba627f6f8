import * as z from 'zod/mini';

import { nothing, operationsFor, type Incoming, type Operation } from './operation.js';
import { Refusal } from './refusal.js';

const open = operationsFor('anyone', async ({ parts }: Incoming) => parts);
const health = z.object({ status: z.literal('ok') });

const getHealth = open({
  name: 'getHealth',
  summary: 'Whether the process is alive.',
  method: 'GET',
  path: '/healthz',
  query: nothing,
  body: nothing,
  answer: health,
  status: 200,
  handle: async () => ({ value: { status: 'ok' } }),
});

const getReadiness = open({
  name: 'getReadiness',
  summary: 'Whether calls may be sent here; 503 while the server goes down.',
  method: 'GET',
  path: '/readyz',
  query: nothing,
  body: nothing,
  answer: health,
  status: 200,
  handle: async ({ side }) => {
    if (side.streams.closed) throw new Refusal('unavailable', 'This server is going down.');
    return { value: { status: 'ok' } };
  },
});

const getMetrics = open({
  name: 'getMetrics',
  summary: 'What the server has done, as Prometheus text.',
  method: 'GET',
  path: '/metrics',
  query: nothing,
  body: nothing,
  answer: z.string(),
  status: 200,
  mediaType: 'text/plain',
  handle: async ({ side }) => ({ value: side.metrics.text(side.streams.size) }),
});

/** What whoever operates the server asks. */
export const operatingOperations: readonly Operation[] = [getHealth, getReadiness, getMetrics];

/** Serves the description of all calls. */
export function documentOperation(document: () => object): Operation {
  return open({
    name: 'getDescription',
    summary: 'This description.',
    method: 'GET',
    path: '/openapi.json',
    query: nothing,
    body: nothing,
    answer: z.looseObject({}),
    status: 200,
    handle: async () => ({ value: { ...document() } }),
  });
}
