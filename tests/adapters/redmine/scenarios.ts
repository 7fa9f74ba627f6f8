import assert from 'node:assert/strict';

import type { SupportAdapter } from '../../../src/port/index.js';
import { SupportError } from '../../../src/port/index.js';

/** Where a scenario is played: before a live Redmine, or before answers that it once gave. */
export interface Stage {
  adapter(who: string): SupportAdapter;
  /** An idempotency key of this play. */
  key(name: string): { readonly idempotencyKey: string };
  /** What support does to an issue meanwhile, past the adapter. Nothing when answers are replayed: they tell of it. */
  support(id: string, issue: object): Promise<void>;
}

const draft = {
  kind: 'fault',
  subject: 'Rota cannot be saved',
  body: 'It says *no*.\n\n- åäö 🙂',
  impact: 'slowed',
} as const;
const numbers = { progress: 2, resolved: 3, feedback: 4 };

async function opened(stage: Stage, who: string): Promise<SupportAdapter> {
  const adapter = stage.adapter(who);
  await adapter.connect({});
  return adapter;
}

async function codeOf(call: Promise<unknown>): Promise<string> {
  const error = await call.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  assert.ok(error instanceof SupportError, `${error} is a SupportError`);
  return `${error.code}, ${error.outcome}`;
}

/** What an adapter of Redmine is held to, by the name of the file that has its answers. */
export const scenarios: Readonly<
  Record<string, { readonly gets: string; readonly play: (stage: Stage) => Promise<void> }>
> = {
  conversation: {
    gets: 'journals are told as a conversation: handling, a question, an answer, a passing on; a private note is not',
    async play(stage) {
      const anna = await opened(stage, 'anna');
      const { id } = await anna.fileTicket(draft, stage.key('conversation'));
      await stage.support(id, { priority_id: 4, status_id: numbers.progress });
      const hostile = 'Which version? <script>alert(1)</script><img src=x onerror=alert(1)>';
      await stage.support(id, { notes: hostile, status_id: numbers.feedback });
      await stage.support(id, { notes: 'Difficult customer', private_notes: true });
      const asked = await anna.getTicket(id);
      assert.deepEqual([asked.status, asked.priority, asked.lastReply?.by], ['waiting-customer', 'urgent', 'support']);
      await anna.reply(id, { body: 'Version 7' }, stage.key('answer'));
      await stage.support(id, { category_id: 2 });
      const { items } = await anna.listEntries(id, {});
      assert.deepEqual(
        items.map((entry) => [entry.kind, entry.actor.role, entry.actor.name]),
        [
          ['created', 'customer', 'Anna Lind'],
          ['message', 'customer', 'Anna Lind'],
          ['handling-started', 'support', 'Sofia Holm'],
          ['message', 'support', 'Sofia Holm'],
          ['message', 'customer', 'Anna Lind'],
          ['escalated', 'support', 'Sofia Holm'],
        ],
      );
      const bodies = items.flatMap((entry) => (entry.kind === 'message' ? entry.body : []));
      assert.deepEqual(bodies, [draft.body, hostile, 'Version 7']);
      const now = await anna.getTicket(id);
      assert.deepEqual([now.status, now.line, now.requester], ['in-progress', 2, { name: 'Anna Lind', self: true }]);
      assert.doesNotMatch(JSON.stringify(items), /Difficult/);
    },
  },
  repeating: {
    gets: 'a key that has filed is looked up before it files again, and a reply without an answer is looked for before it is sent again',
    async play(stage) {
      const [anna, again] = await Promise.all([opened(stage, 'anna'), opened(stage, 'anna')]);
      const { id } = await anna.fileTicket(draft, stage.key('once'));
      assert.equal((await again.fileTicket(draft, stage.key('once'))).id, id);
      const other = again.fileTicket({ ...draft, subject: 'Other' }, stage.key('once'));
      assert.equal(await codeOf(other), 'key-reused, not-applied');
      const lossy = await opened(stage, 'lossy');
      assert.equal(await codeOf(lossy.reply(id, { body: 'Once' }, stage.key('lost'))), 'network, unknown');
      const sent = await lossy.reply(id, { body: 'Once' }, stage.key('lost'));
      const said = (await anna.listEntries(id, {})).items.filter(
        (each) => each.kind === 'message' && each.body === 'Once',
      );
      assert.deepEqual(said, [sent]);
    },
  },
  closing: {
    gets: 'closure is asked for and taken back, a solution is accepted, a closed ticket opened again; what is answered 204 and not done is not-applied',
    async play(stage) {
      const [anna, karin] = await Promise.all([opened(stage, 'anna'), opened(stage, 'karin')]);
      const { id, version = '' } = await anna.fileTicket(draft, stage.key('closing'));
      const comment = 'It works now';
      const asked = await anna.act(
        id,
        { action: 'request-closure', comment },
        { ...stage.key('ask'), ifMatch: version },
      );
      assert.ok(asked.closureRequestedAt);
      const stale = anna.act(id, { action: 'withdraw-closure' }, { ...stage.key('stale'), ifMatch: version });
      assert.equal(await codeOf(stale), 'stale, not-applied');
      // A colleague may write and not change: Redmine says 204 to both.
      const refused = karin.act(id, { action: 'withdraw-closure' }, stage.key('refused'));
      assert.equal(await codeOf(refused), 'not-applied, not-applied');
      await anna.act(id, { action: 'withdraw-closure' }, stage.key('back'));
      await stage.support(id, { notes: 'Use *Copy*', status_id: numbers.resolved });
      const accepted = await anna.act(id, { action: 'accept-solution' }, stage.key('accept'));
      assert.deepEqual([accepted.status, accepted.actions], ['closed', ['reply', 'attach', 'reopen']]);
      const reopened = await anna.act(id, { action: 'reopen', comment: 'It came back' }, stage.key('reopen'));
      assert.deepEqual([reopened.status, reopened.reopenCount], ['in-progress', 1]);
      const kinds = (await anna.listEntries(id, {})).items.map(({ kind }) => kind);
      const told = ['closure-requested', 'closure-withdrawn', 'solution-proposed', 'closed', 'message', 'reopened'];
      assert.deepEqual(kinds.slice(2), told);
    },
  },
  strangers: {
    gets: 'what is another organisation’s is not found in the same words as what is nowhere; a colleague reads it; no access is no access',
    async play(stage) {
      const [anna, karin, bo, nils] = await Promise.all(
        ['anna', 'karin', 'bo', 'nils'].map((who) => opened(stage, who)),
      );
      assert.ok(anna && karin && bo && nils);
      const spoof = { ...draft, author_id: 8, requester: 'bo', project_id: 2 };
      const { id, requester } = await anna.fileTicket(spoof, stage.key('spoof'));
      assert.equal(requester.self, true);
      assert.equal((await karin.getTicket(id)).requester.name, 'Anna Lind');
      const calls = [bo.getTicket(id), bo.getTicket('99999'), bo.listEntries(id, {})].map(codeOf);
      assert.deepEqual(await Promise.all(calls), Array(3).fill('not-found, not-applied'));
      assert.equal(await codeOf(bo.reply(id, { body: 'Let me in' }, stage.key('in'))), 'not-found, not-applied');
      assert.equal(await codeOf(nils.getTicket(id)), 'no-access, not-applied');
    },
  },
  files: {
    gets: 'files go ahead by token, are named once, and come back byte for byte, to nobody else',
    async play(stage) {
      const [anna, bo] = await Promise.all(['anna', 'bo'].map((who) => opened(stage, who)));
      assert.ok(anna?.upload && anna.download && bo?.download);
      const content = 'Rota;Week\nNorth;34\n';
      const meta = { name: '../../"ro\u202eta" å.csv', type: 'text/csv' };
      const file = await anna.upload(new Blob([content]), meta, stage.key('up'));
      assert.deepEqual([file.name, file.size, file.type], ['_rota_ å.csv', content.length, 'text/csv']);
      const { id } = await anna.fileTicket({ ...draft, attachments: [file.id] }, stage.key('files'));
      const { items } = await anna.listEntries(id, {});
      assert.deepEqual(
        items.flatMap((entry) => (entry.kind === 'message' ? entry.attachments : [])),
        [file],
      );
      const loaded = await anna.download(file.id);
      assert.equal(loaded instanceof Blob && (await loaded.text()), content);
      assert.equal(await codeOf(bo.download(file.id)), 'not-found, not-applied');
      const again = anna.reply(id, { body: 'Again', attachments: [file.id] }, stage.key('twice'));
      assert.equal(await codeOf(again), 'invalid, not-applied');
    },
  },
};
