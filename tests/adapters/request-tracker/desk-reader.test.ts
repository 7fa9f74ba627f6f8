import assert from 'node:assert/strict';
import { test } from 'node:test';

import { DeskReader } from '../../../src/adapters/request-tracker/desk-reader.js';
import { settingsOf } from '../../../src/adapters/request-tracker/options.js';
import { RestCaller } from '../../../src/adapters/rest/rest-caller.js';
import { anna } from './anna.js';

const page = 100;

/** A reader before a desk with these rows, which answers a hundred at a time and notes what it was asked. */
function readerOf(rows: readonly { readonly id: number }[]): { reader: DeskReader; asked: string[] } {
  const asked: string[] = [];
  const fetch = async (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
    const request = input instanceof Request ? input : new Request(input, init);
    const { searchParams } = new URL(request.url);
    const words = `${searchParams.get('query') ?? ''} ${await request.text()}`;
    asked.push(words);
    // Reads "id > 200" out of a query, and {"field":"id","operator":">","value":"200"} out of a filter.
    const after = Number(/\bid > (\d+)|"id","operator":">","value":"(\d+)"/.exec(words)?.slice(1).find(Boolean) ?? 0);
    return Response.json({ items: rows.filter(({ id }) => id > after).slice(0, page), total: rows.length });
  };
  const url = 'https://desk.example';
  const caller = new RestCaller({ url, token: undefined, authorise: () => ({}), fetch, timeout: 1000 });
  return { reader: new DeskReader(caller, anna, settingsOf({ url, queue: 'Support' })), asked };
}

/** What Request Tracker tells of a reply: nothing changed, which it writes as ''. */
const reply = {
  ObjectId: 7,
  Type: 'Correspond',
  Created: '2026-05-12T08:12:00Z',
  Field: '',
  OldValue: '',
  NewValue: '',
  Creator: { id: 'anna' },
  CustomFields: '',
};

const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);

test('a history of more rows than Request Tracker gives at once is read whole, each row once', async () => {
  const { reader, asked } = readerOf(numbers(250).map((id) => ({ ...reply, id })));
  const read = await reader.transactions([7]);
  assert.deepEqual(
    read.map(({ id }) => id),
    numbers(250),
  );
  assert.equal(asked.length, 3);
});

test('the texts of a long history are asked for a hundred messages at a time', async () => {
  const { reader, asked } = readerOf(
    numbers(3).map((id) => ({ id, TransactionId: id, ContentType: 'text/plain', Content: 'SGVq' })),
  );
  await reader.texts(numbers(250));
  assert.deepEqual(
    asked.map((words) => words.match(/TransactionId/g)?.length),
    [100, 100, 50],
  );
});
