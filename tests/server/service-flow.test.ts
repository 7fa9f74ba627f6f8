import assert from 'node:assert/strict';
import test from 'node:test';

import { timeCareRules } from '../../src/hours/sweden.js';
import { EventReader } from './event-reader.js';
import { draft, ServerUnderTest, type Answered } from './server-under-test.js';

const now = (): number => Date.parse('2026-05-12T08:00:00.000Z');
const closing = { from: '2026-05-12', to: '2026-05-12', open: [], message: { en: 'We are moving', sv: 'Vi flyttar' } };

const pointersOf = ({ json }: Answered): string[] => json.errors.map((error: { pointer: string }) => error.pointer);

test('a deviation that support announces is heard of, moves the promise in the thread, and is withdrawn', async (t) => {
  const server = await ServerUnderTest.open(t, { now });
  const [anna, sofia] = await Promise.all([server.as('anna'), server.as('sofia')]);
  const { json: ticket } = await anna.post('/v1/tickets', draft);
  assert.equal(ticket.clocks.begin.dueAt, '2026-05-12T10:00:00.000Z');
  const { json: connection } = await anna.get('/v1/service');
  const events = new EventReader(await anna.stream(`/v1/events?after=${encodeURIComponent(connection.cursor)}`));

  const announced = await sofia.post('/desk/v1/deviations', closing);
  assert.equal(announced.status, 201);
  assert.equal(announced.headers.get('location'), `/desk/v1/deviations/${announced.json.id}`);
  assert.equal((await events.next())?.event, 'service-changed');
  const { json: moved } = await anna.get('/v1/service');
  assert.deepEqual(moved.service.calendar.deviations, [announced.json]);
  const { json: entries } = await anna.get(`/v1/tickets/${ticket.id}/entries`);
  const last = entries.items.at(-1);
  assert.deepEqual(
    [last.kind, last.from, last.dueAt],
    ['promise-moved', '2026-05-12T10:00:00.000Z', '2026-05-13T09:00:00.000Z'],
  );

  const path = `/desk/v1/deviations/${announced.json.id}`;
  const changed = await sofia.put(path, { ...closing, open: [['13:00', '16:00']] });
  assert.deepEqual([changed.status, changed.json.open], [200, [['13:00', '16:00']]]);
  assert.equal((await sofia.send('DELETE', path, {})).status, 204);
  assert.equal((await sofia.get('/desk/v1/deviations')).json.items[0].withdrawnAt, '2026-05-12T08:00:00.000Z');
  assert.equal((await anna.get(`/v1/tickets/${ticket.id}`)).json.clocks.begin.dueAt, '2026-05-12T10:00:00.000Z');
});

test('a deviation that does not hold is refused by pointer, with what to write instead', async (t) => {
  const server = await ServerUnderTest.open(t, { now });
  const sofia = await server.as('sofia');
  await sofia.post('/desk/v1/deviations', closing);
  const clash = await sofia.post('/desk/v1/deviations', { ...closing, to: '2026-05-13' });
  assert.deepEqual([clash.status, pointersOf(clash)], [422, ['/from']]);
  assert.match(clash.json.errors[0].message, /2026-05-12 has another deviation/);
  for (const [flawed, pointer, advice] of [
    [{ ...closing, from: '2026-02-30' }, '/from', /ends on 2026-02-28/],
    [{ ...closing, open: [['9:00', '12:00']] }, '/open/0/0', /write a time of day/],
    [{ ...closing, message: {} }, '/message', /one language at least/],
    [{ ...closing, announcedAt: '2026-05-01T08:00:00.000Z' }, '/announcedAt', /not for the caller/],
  ] as const) {
    const refused = await sofia.post('/desk/v1/deviations', flawed);
    assert.deepEqual([refused.status, pointersOf(refused)], [422, [pointer]]);
    assert.match(refused.json.errors[0].message, advice);
  }
  assert.equal((await sofia.put('/desk/v1/deviations/none', closing)).status, 404);
  assert.equal((await sofia.send('DELETE', '/desk/v1/deviations/none', {})).status, 404);
});

test('the opening hours are read as rules, and other rules are put in place', async (t) => {
  const server = await ServerUnderTest.open(t, { now });
  const [anna, sofia] = await Promise.all([server.as('anna'), server.as('sofia')]);
  const { json: before } = await sofia.get('/desk/v1/calendar');
  assert.deepEqual(before.rules, timeCareRules);
  assert.ok(before.coverage.to >= '2027-06-12');
  assert.deepEqual(before.warnings, []);
  const holidays = [...timeCareRules.holidays, { id: 'eid', dates: ['2025-03-30', '2026-03-20'] }];
  const written = await sofia.put('/desk/v1/calendar', { ...timeCareRules, holidays });
  assert.equal(written.status, 200);
  assert.match(written.json.warnings[0], /eid/);
  const { json: connection } = await anna.get('/v1/service');
  assert.equal(connection.service.calendar.revision, written.json.revision);
  const refused = await sofia.put('/desk/v1/calendar', { ...timeCareRules, timeZone: '+01:00' });
  assert.deepEqual([refused.status, pointersOf(refused)], [422, ['/timeZone']]);
});

test('an announcement is told to customers until it is taken away', async (t) => {
  const server = await ServerUnderTest.open(t, { now });
  const [anna, sofia] = await Promise.all([server.as('anna'), server.as('sofia')]);
  const ids = async (): Promise<string[]> =>
    (await anna.get('/v1/service')).json.service.announcements.map(({ id }: { id: string }) => id);
  const before = await ids();
  const outage = { level: 'outage', title: { en: 'The app is down' } };
  const added = await sofia.post('/desk/v1/announcements', outage);
  assert.deepEqual([added.status, added.json.from], [201, '2026-05-12T08:00:00.000Z']);
  const path = added.headers.get('location') ?? '';
  assert.deepEqual(await ids(), [...before, added.json.id]);
  const changed = await sofia.put(path, { ...outage, body: { en: 'Back at ten' } });
  assert.deepEqual(changed.json, { ...added.json, body: { en: 'Back at ten' } });
  assert.deepEqual((await sofia.get('/desk/v1/announcements')).json.items.at(-1), changed.json);
  assert.deepEqual(pointersOf(await sofia.put(path, { ...outage, id: 'x' })), ['/id']);
  assert.equal((await sofia.send('DELETE', path, {})).status, 204);
  assert.deepEqual(await ids(), before);
});

test('closed days and deviations are to be had as a calendar file', async (t) => {
  const server = await ServerUnderTest.open(t, { now });
  const [nils, sofia] = await Promise.all([server.as('nils'), server.as('sofia')]);
  await sofia.post('/desk/v1/deviations', closing);
  const file = await nils.get('/v1/calendar.ics');
  assert.deepEqual([file.status, file.headers.get('content-type')], [200, 'text/calendar; charset=utf-8']);
  assert.match(file.text, /^BEGIN:VCALENDAR\r\n/);
  assert.match(file.text, /\r\nSUMMARY:Vi flyttar\r\n/);
  assert.match((await nils.get('/v1/calendar.ics?lang=en-GB')).text, /\r\nSUMMARY:We are moving\r\n/);
  assert.equal((await server.call('/v1/calendar.ics')).status, 401);
});

test('to customers, support’s calls about the service are like any path that is not there', async (t) => {
  const server = await ServerUnderTest.open(t, { now });
  const anna = await server.as('anna');
  const missing = await anna.get('/nowhere');
  for (const path of ['announcements', 'deviations', 'calendar']) {
    assert.equal((await anna.get(`/desk/v1/${path}`)).text, missing.text);
    assert.equal((await anna.put(`/desk/v1/${path}/x`, closing)).text, missing.text);
  }
});
