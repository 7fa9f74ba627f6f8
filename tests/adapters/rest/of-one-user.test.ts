import assert from 'node:assert/strict';
import { test } from 'node:test';

import { settingsOf as redmineSettings } from '../../../src/adapters/redmine/options.js';
import { openVisit as openRedmine } from '../../../src/adapters/redmine/visit.js';
import { settingsOf as trackerSettings } from '../../../src/adapters/request-tracker/options.js';
import { openVisit as openTracker } from '../../../src/adapters/request-tracker/visit.js';
import type { RestCaller } from '../../../src/adapters/rest/rest-caller.js';
import { failureOf } from '../http/failure-of.js';

const url = 'https://desk.example';
const anything = { parse: (json: unknown) => json };

/** A page whose user changes when the first token has run out, and a help desk that keeps what it was sent under which. */
function changing(
  tokens: readonly [string, string, ...string[]],
  answer: (path: string, key: string) => object | undefined,
) {
  const sent: string[] = [];
  const fetched: typeof fetch = async (given, init) => {
    const request = new Request(given, init);
    const key =
      request.headers.get('authorization')?.slice('token '.length) ?? request.headers.get('x-redmine-api-key');
    const { pathname } = new URL(request.url);
    if (request.method === 'POST') sent.push(`${key} ${await request.text()}`);
    if (request.method === 'POST' && key === tokens[0]) return new Response(null, { status: 401 });
    const found = answer(pathname, key ?? '');
    return found ? Response.json(found) : new Response(null, { status: 404 });
  };
  let current = 0;
  const token = async (): Promise<string> => {
    return tokens[current] ?? '';
  };
  return { fetch: fetched, token, sent, next: () => void current++ };
}

/** What becomes of a reply whose token is no longer taken, when the page gives `next` for it. */
async function replying(
  { caller }: { readonly caller: RestCaller },
  page: ReturnType<typeof changing>,
): Promise<unknown> {
  page.next();
  return caller.call({ method: 'POST', path: '/replies', json: 'written by Anna' }, anything);
}

const redmineUser = (_path: string, key: string): object => ({
  user: { id: key.startsWith('anna') ? 7 : 8, firstname: 'A', lastname: 'B' },
});
const trackerUser = (path: string): object | undefined => {
  const [, id] = /\/user\/(\d+)/.exec(path) ?? [];
  return path === '/replies' ? {} : id === undefined ? undefined : { id, Name: 'a', Privileged: '0' };
};

test('what one user has written is not sent to Redmine with the next user’s key, and is with a further one of their own', async () => {
  const settings = redmineSettings({ url });
  const other = changing(['anna-1', 'karin-1'], redmineUser);
  const refused = await failureOf(replying(await openRedmine({ url, ...other }, settings), other));
  assert.deepEqual([refused.code, refused.outcome], ['unauthenticated', 'not-applied']);
  assert.deepEqual(other.sent, ['anna-1 "written by Anna"']);
  const own = changing(['anna-1', 'anna-2'], redmineUser);
  await replying(await openRedmine({ url, ...own }, settings), own);
  assert.deepEqual(own.sent, ['anna-1 "written by Anna"', 'anna-2 "written by Anna"']);
});

test('what one user has written is not sent to Request Tracker with the next user’s token, and is with a further one of their own', async () => {
  const settings = trackerSettings({ url, queue: 'Support' });
  const other = changing(['1-7-anna', '1-8-karin'], trackerUser);
  const refused = await failureOf(replying(await openTracker({ url, ...other }, settings), other));
  assert.deepEqual([refused.code, refused.outcome], ['unauthenticated', 'not-applied']);
  assert.deepEqual(other.sent, ['1-7-anna "written by Anna"']);
  const own = changing(['1-7-anna', '1-7-again'], trackerUser);
  await replying(await openTracker({ url, ...own }, settings), own);
  assert.deepEqual(own.sent, ['1-7-anna "written by Anna"', '1-7-again "written by Anna"']);
});
