import assert from 'node:assert/strict';

import { SupportError } from '../../../src/port/index.js';

/** The SupportError that a call rejects with; fails when it does not. */
export async function failureOf(call: Promise<unknown>): Promise<SupportError> {
  const error = await call.then(
    () => assert.fail('it did not fail'),
    (reason: unknown) => reason,
  );
  assert.ok(error instanceof SupportError, `not a SupportError but ${String(error)}`);
  return error;
}
