import * as z from 'zod/mini';

import type { Schema } from '../contract/schema.js';
import type { Person } from '../desk/desk.js';
import type { DevelopmentIdentity } from './development-identity.js';
import { nothing, operationsFor, type Incoming, type Operation } from './operation.js';
import { Refusal } from './refusal.js';

const open = operationsFor('anyone', async ({ parts }: Incoming) => parts);

const person = z.object({
  id: z.string(),
  name: z.string(),
  email: z.exactOptional(z.string()),
  title: z.exactOptional(z.string()),
  organisation: z.object({ id: z.string(), name: z.string() }),
  role: z.literal(['customer', 'support']),
  access: z.literal(['granted', 'none']),
  line: z.exactOptional(z.literal([1, 2, 3])),
});

const people: Schema<{ readonly people: readonly Person[] }> = z.object({ people: z.array(person) });

/** The calls that sign in as a sample person. They exist in development mode and nowhere else. */
export function developmentOperations(identity: DevelopmentIdentity): readonly Operation[] {
  const listPeople = open({
    name: 'listSamplePeople',
    summary: 'The sample people. Development mode only.',
    method: 'GET',
    path: '/dev/people',
    query: nothing,
    body: nothing,
    answer: people,
    status: 200,
    handle: async ({ side }) => ({ value: { people: side.desk.people } }),
  });
  const signIn = open({
    name: 'signInAsSamplePerson',
    summary: 'A short-lived token for a sample person. Development mode only.',
    method: 'POST',
    path: '/dev/tokens',
    query: nothing,
    body: z.strictObject({ as: z.string() }),
    answer: z.object({ token: z.string(), expiresAt: z.string() }),
    status: 200,
    handle: async ({ side, body }) => {
      const as = side.people.get(body.as);
      if (as) return { value: await identity.tokenFor(as) };
      throw new Refusal('invalid', 'There is no such sample person; see /dev/people.', {
        errors: [{ pointer: '/as', message: 'is not the id of a sample person' }],
      });
    },
  });
  return [listPeople, signIn];
}
