import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import type { ServiceDescription } from '../../src/domain/service.js';
import { sampleService } from '../../src/desk/sample-desk.js';
import { draft, openedDesk, refused } from './opened-desk.js';

describe('filing a ticket', () => {
  test('tells of everything that does not hold at once, by pointer', async () => {
    const { desk, key } = openedDesk();
    const flawed = {
      kind: 'complaint',
      subject: '',
      body: ' ',
      impact: 'huge',
      callBack: '0'.repeat(41),
      service: 'gift',
    };
    const error = await refused(desk.customer('anna').fileTicket(Object.assign(draft(), flawed), key()), 'invalid');
    assert.deepEqual(error.problems?.map(({ pointer }) => pointer).sort(), [
      '/body',
      '/callBack',
      '/impact',
      '/kind',
      '/service',
      '/subject',
    ]);
    assert.ok(error.problems?.every(({ message }) => message.length > 0));
  });

  test('refuses what is the desk’s to decide, and anything it does not know', async () => {
    const { desk, key } = openedDesk();
    for (const name of ['organisation', 'status', 'line', 'priority', 'requester', 'id', 'internal', 'a/b~c']) {
      const error = await refused(
        desk.customer('anna').fileTicket(Object.assign(draft(), { [name]: 'x' }), key()),
        'invalid',
      );
      assert.deepEqual(
        error.problems?.map(({ pointer }) => pointer),
        [name === 'a/b~c' ? '/a~1b~0c' : `/${name}`],
      );
    }
  });

  test('refuses a subject of two lines and a NUL anywhere', async () => {
    const { desk, key } = openedDesk();
    for (const over of [{ subject: 'one\ntwo' }, { subject: 'a\0' }, { body: 'a\0' }]) {
      await refused(desk.customer('anna').fileTicket(draft(over), key()), 'invalid');
    }
  });

  test('takes texts up to their limit, and trims a subject', async () => {
    const { file } = openedDesk();
    const ticket = await file('anna', { subject: `  ${'å'.repeat(116)}  `, body: 'x'.repeat(20_000) });
    assert.equal(ticket.subject, 'å'.repeat(116));
  });

  test('numbers tickets one after the other, and starts them with 1st line', async () => {
    const { file } = openedDesk();
    const [first, second] = [await file(), await file('bo')];
    assert.deepEqual([first.number, second.number, first.id], ['TC-1', 'TC-2', 'TC-1']);
    assert.deepEqual([first.line, first.status, first.version, first.lastReply], [1, 'new', '1', undefined]);
  });

  test('shows the number to call back at to support, not in the ticket', async () => {
    const { desk, file } = openedDesk();
    const ticket = await file('anna', { callBack: '+46 8 555 010 99' });
    assert.equal(JSON.stringify(ticket).includes('010 99'), false);
    assert.equal((await desk.support('sofia').getTicket(ticket.id)).ticket.callBack, '+46 8 555 010 99');
  });
});

test('a subject or a text that nobody could read is not taken', async () => {
  const { file } = openedDesk();
  for (const nothing of ['\u200b', ' \ufeff\t', '\u200d\u2060', '\u202e\u202c']) {
    assert.equal((await refused(file('anna', { subject: nothing }), 'invalid')).problems?.[0]?.pointer, '/subject');
    assert.equal((await refused(file('anna', { body: nothing }), 'invalid')).problems?.[0]?.pointer, '/body');
  }
  for (const subject of ['👩\u200d💻', 'م\u200cن', '?', '\u200fא'])
    assert.equal((await file('anna', { subject })).subject, subject);
});

describe('the help desk’s own fields', () => {
  const service: ServiceDescription = {
    ...sampleService(0),
    fields: [
      { id: 'version', type: 'text', label: { en: 'Version' }, required: true, maxLength: 5, kinds: ['fault'] },
      { id: 'users', type: 'number', label: { en: 'Users' }, min: 1, max: 99 },
      { id: 'since', type: 'date', label: { en: 'Since' } },
      {
        id: 'where',
        type: 'select',
        label: { en: 'Where' },
        options: [
          { value: 'app', label: {} },
          { value: 'web', label: {} },
        ],
      },
      {
        id: 'phone',
        type: 'text',
        label: { en: 'Phone' },
        required: true,
        visibleWhen: { field: 'where', in: ['app'] },
      },
      {
        id: 'wards',
        type: 'multi-select',
        label: { en: 'Wards' },
        options: [
          { value: '1', label: {} },
          { value: '2', label: {} },
        ],
      },
      { id: 'agree', type: 'consent', label: { en: 'Agree' }, required: true, kinds: ['order'] },
      { id: 'log', type: 'file', label: { en: 'Log' } },
    ],
  };
  const values = (
    fields: Record<string, string | number | boolean | string[]>,
    kind: 'fault' | 'question' | 'order' = 'question',
  ) => openedDesk({ service }).file('anna', { kind, fields });

  test('are kept as they were answered', async () => {
    const fields = { users: 7, since: '2026-05-12', where: 'app', phone: 'iPhone', wards: ['1', '2'] };
    assert.deepEqual((await values(fields)).fields, fields);
    assert.deepEqual((await values({ agree: true }, 'order')).fields, { agree: true });
  });

  test('take a day that the calendar has, and no other', async () => {
    for (const since of ['2024-02-29', '2026-12-31']) assert.equal((await values({ since })).status, 'new');
    for (const since of ['2026-02-30', '2026-02-29', '2026-06-31', '2026-13-01', '2026-00-10', '2026-01-00'])
      assert.equal((await refused(values({ since }), 'invalid')).problems?.[0]?.pointer, '/fields/since', since);
  });

  test('must be answered where they are required and asked for, and only there', async () => {
    const required = [
      [values({}, 'fault'), '/fields/version'],
      [values({ version: '  ' }, 'fault'), '/fields/version'],
      [values({ where: 'app' }), '/fields/phone'],
      [values({ agree: false }, 'order'), '/fields/agree'],
    ] as const;
    for (const [call, pointer] of required)
      assert.equal((await refused(call, 'invalid')).problems?.[0]?.pointer, pointer);
    assert.equal((await values({})).status, 'new');
    assert.equal((await values({ where: 'web' })).status, 'new');
  });

  test('are refused when they are not asked for or not of their type', async () => {
    const wrong = [
      { version: '7.4' }, // not asked for a question
      { phone: 'iPhone' }, // hidden until where is app
      { colour: 'red' },
      { users: '7' },
      { users: 0 },
      { users: 100 },
      { users: NaN },
      { since: '12/5' },
      { since: '2026-13-45' },
      { where: 'moon' },
      { wards: ['1', '3'] },
      { wards: '1' },
      { log: 'a-file' },
    ];
    for (const fields of wrong) {
      const error = await refused(values(fields), 'invalid');
      assert.deepEqual(
        error.problems?.map(({ pointer }) => pointer),
        [`/fields/${Object.keys(fields)[0]}`],
      );
    }
    await refused(values({ version: '7.4.12' }, 'fault'), 'invalid');
  });

  test('of an ordered service are asked for with it, and not without', async () => {
    const { file } = openedDesk();
    const order = { kind: 'order', service: 'upgrade-help' } as const;
    const fields = { 'current-version': '7.2' };
    assert.deepEqual((await file('anna', { ...order, fields })).service, 'upgrade-help');
    await refused(file('anna', { kind: 'order', fields }), 'invalid');
  });
});

describe('sending the same again', () => {
  test('answers from before whatever the order of the properties, and says that it does', async () => {
    const { desk } = openedDesk();
    const anna = desk.customer('anna');
    const key = { idempotencyKey: 'k' };
    const first = await anna.fileTicket({ kind: 'fault', subject: 'a', body: 'b', impact: 'none' }, key);
    const again = await anna.fileTicket({ impact: 'none', body: 'b', subject: 'a', kind: 'fault' }, key);
    assert.deepEqual([first.replayed, again.replayed], [false, true]);
    assert.deepEqual(again.value, first.value);
    await refused(anna.fileTicket({ kind: 'fault', subject: 'a', body: 'b', impact: 'slowed' }, key), 'key-reused');
  });

  test('keeps each person’s keys apart, and each call’s', async () => {
    const { desk } = openedDesk();
    const key = { idempotencyKey: 'k' };
    const ours = await desk.customer('anna').fileTicket(draft(), key);
    assert.equal((await desk.customer('karin').fileTicket(draft(), key)).replayed, false);
    assert.equal((await desk.customer('bo').fileTicket(draft(), key)).replayed, false);
    await refused(desk.customer('anna').reply(ours.value.id, { body: 'x' }, key), 'key-reused');
  });

  test('needs a key that tells one from another', async () => {
    const { desk } = openedDesk();
    for (const idempotencyKey of ['', '  ', 'k'.repeat(256)]) {
      const error = await refused(desk.customer('anna').fileTicket(draft(), { idempotencyKey }), 'invalid');
      assert.equal(error.problems?.[0]?.pointer, '/idempotencyKey');
    }
  });

  test('replays an action even though its ifMatch is old by then', async () => {
    const { desk, file, key } = openedDesk();
    const { id } = await file();
    const options = { ...key(), ifMatch: '1' };
    const first = await desk.customer('anna').act(id, { action: 'request-closure' }, options);
    const again = await desk.customer('anna').act(id, { action: 'request-closure' }, options);
    assert.deepEqual([first.replayed, again.replayed, again.value.version], [false, true, '2']);
  });
});
