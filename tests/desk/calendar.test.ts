import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import type { CustomerDesk, DeskEvent, DeviationDraft } from '../../src/desk/desk.js';
import type { CalendarRules } from '../../src/hours/rules.js';
import { timeCareRules } from '../../src/hours/sweden.js';
import { fakeClock, type FakeClock } from '../../src/testing/fake-clock.js';
import { createDesk } from '../../src/desk/desk.js';
import { MemoryStorage } from '../../src/desk/memory-storage.js';
import { samplePeople, sampleService } from '../../src/desk/sample-desk.js';
import { day, draft, minute, openedDesk, refused } from './opened-desk.js';

/** A desk that keeps the sample opening hours, on Tuesday 12 May 2026 at ten unless told otherwise. */
function calendarDesk(rules: CalendarRules = timeCareRules, start = '2026-05-12T08:00:00.000Z') {
  const clock: FakeClock = fakeClock(start);
  let keys = 0;
  const desk = createDesk({
    people: samplePeople,
    service: sampleService(clock.now()),
    now: clock.now,
    calendar: rules,
  });
  const file = async (who = 'anna') =>
    (await desk.customer(who).fileTicket(draft(), { idempotencyKey: `key ${++keys}` })).value.id;
  return { desk, clock, file, sofia: desk.support('sofia'), anna: desk.customer('anna') };
}

function closed(from: string, to = from): DeviationDraft {
  return { from, to, open: [], message: { en: 'We are moving' } };
}

async function told(side: CustomerDesk, id: string): Promise<string[]> {
  const { items } = await side.listEntries(id, { limit: 100 });
  return items.flatMap((entry) => {
    if (entry.kind === 'promise-set') return [`set ${entry.dueAt}`];
    return entry.kind === 'promise-moved' ? [`moved from ${entry.from} to ${entry.dueAt}`] : [];
  });
}

async function first(stream: AsyncIterable<DeskEvent>): Promise<DeskEvent['type'] | undefined> {
  for await (const event of stream) return event.type;
  return undefined;
}

describe('opening hours that the desk keeps', () => {
  test('reach at least 13 months ahead, whatever the day', async () => {
    const { clock, anna } = calendarDesk();
    for (let month = 0; month < 30; month++) {
      const { calendar } = await anna.service();
      const least = new Date(clock.now());
      least.setUTCMonth(least.getUTCMonth() + 13);
      assert.ok(calendar && calendar.coverage.to >= least.toISOString().slice(0, 10), calendar?.coverage.to);
      assert.ok(calendar.coverage.from < new Date(clock.now() - 365 * day).toISOString());
      await clock.advance(29 * day);
    }
  });

  test('stay the same calendar while nothing is new', async () => {
    const { clock, anna } = calendarDesk();
    const before = (await anna.service()).calendar?.revision;
    await clock.advance(day);
    assert.equal((await anna.service()).calendar?.revision, before);
  });

  test('warn support when a list of dates runs out, and not of a day that was decreed once', async () => {
    const rules = (dates: readonly string[]): CalendarRules => ({
      ...timeCareRules,
      holidays: [...timeCareRules.holidays, { id: 'eid', dates }],
    });
    const warnings = async (dates: readonly string[]) =>
      (await calendarDesk(rules(dates)).sofia.calendar.read()).warnings;
    assert.match((await warnings(['2025-03-30', '2026-03-20']))[0] ?? '', /eid end on 2026-03-20.*2027-06-01/);
    assert.deepEqual(await warnings(['2026-03-20', '2027-06-01']), []);
    assert.deepEqual(await warnings(['2026-03-20']), []);
  });

  test('can be put in place anew, and move what was promised', async () => {
    const { file, anna, sofia } = calendarDesk();
    const id = await file();
    const before = await sofia.calendar.read();
    const promises = [{ id: 'begin', event: 'begin', openMinutes: 60, hedge: 'always' }] as const;
    const after = await sofia.calendar.write({ ...timeCareRules, promises });
    assert.notEqual(after.revision, before.revision);
    assert.deepEqual((await anna.service()).calendar?.promises, promises);
    assert.equal((await anna.getTicket(id)).clocks?.begin?.dueAt, '2026-05-12T09:00:00.000Z');
  });

  test('are refused with two deviations on a date, and then stay as they were', async () => {
    const { sofia } = calendarDesk();
    const deviation = { ...closed('2026-06-01', '2026-06-03'), announcedAt: '2026-05-01T08:00:00.000Z' };
    const deviations = [
      { ...deviation, id: 'a' },
      { ...deviation, id: 'b', from: '2026-06-03', to: '2026-06-04' },
    ];
    const { problems } = await refused(sofia.calendar.write({ ...timeCareRules, deviations }), 'invalid');
    assert.deepEqual(
      problems?.map(({ pointer }) => pointer),
      ['/deviations/1'],
    );
    assert.match(problems?.[0]?.message ?? '', /2026-06-03/);
    assert.deepEqual(await sofia.deviations.list(), []);
  });

  test('that the desk does not keep are not there to change', async () => {
    const sofia = openedDesk().desk.support('sofia');
    await refused(sofia.calendar.read(), 'not-found');
    await refused(sofia.calendar.write(timeCareRules), 'not-found');
    await refused(sofia.deviations.announce(closed('2026-06-01')), 'not-found');
  });
});

describe('a deviation', () => {
  test('is told to customers, and counts for tickets filed later', async () => {
    const { anna, sofia, file } = calendarDesk();
    const heard = first(anna.events({}, new AbortController()));
    const before = (await anna.service()).calendar?.revision;
    const announced = await sofia.deviations.announce(closed('2026-05-12'));
    assert.equal(await heard, 'service-changed');
    const { calendar } = await anna.service();
    assert.deepEqual(calendar?.deviations, [announced]);
    assert.equal(announced.announcedAt, '2026-05-12T08:00:00.000Z');
    assert.notEqual(calendar?.revision, before);
    // Wednesday is open 9 to 12, being the day before Ascension.
    assert.deepEqual(await told(anna, await file()), ['set 2026-05-13T09:00:00.000Z']);
  });

  test('moves a promise to begin that is not kept yet, says so in the thread, and moves it back when withdrawn', async () => {
    const { desk, anna, sofia, clock, file } = calendarDesk();
    const [ours, theirs] = [await file('anna'), await file('bo')];
    const { id, announcedAt } = await sofia.deviations.announce(closed('2026-05-12'));
    const [set, moved] = ['2026-05-12T10:00:00.000Z', '2026-05-13T09:00:00.000Z'];
    assert.deepEqual(await told(anna, ours), [`set ${set}`, `moved from ${set} to ${moved}`]);
    assert.deepEqual(await told(desk.customer('bo'), theirs), [`set ${set}`, `moved from ${set} to ${moved}`]);
    const ticket = await anna.getTicket(ours);
    assert.equal(ticket.clocks?.begin?.calendarRevision, (await anna.service()).calendar?.revision);
    assert.equal(ticket.clocks?.begin?.startedAt, ticket.createdAt);
    await clock.advance(minute);
    const open = [['13:00', '16:00']] as const;
    const changed = await sofia.deviations.change(id, { ...closed('2026-05-12'), open });
    assert.deepEqual(
      [changed.announcedAt, (await anna.getTicket(ours)).clocks?.begin?.dueAt],
      [announcedAt, '2026-05-12T13:00:00.000Z'],
    );
    await sofia.deviations.withdraw(id);
    assert.equal((await anna.getTicket(ours)).clocks?.begin?.dueAt, set);
    assert.equal((await told(anna, ours)).length, 4);
    assert.equal((await sofia.deviations.list())[0]?.withdrawnAt, '2026-05-12T08:01:00.000Z');
  });

  test('announced just while a ticket is filed counts for it all the same', async () => {
    const storage = new MemoryStorage();
    const desk = createDesk({
      people: samplePeople,
      service: sampleService(0),
      calendar: timeCareRules,
      now: fakeClock().now,
      storage,
    });
    const commit = storage.commit.bind(storage);
    storage.commit = async (change) => {
      storage.commit = commit;
      await desk.support('sofia').deviations.announce(closed('2026-05-12'));
      return commit(change);
    };
    const anna = desk.customer('anna');
    const { value } = await anna.fileTicket(draft(), { idempotencyKey: 'k' });
    assert.deepEqual(await told(anna, value.id), ['set 2026-05-13T09:00:00.000Z']);
  });

  test('leaves alone what is begun, what is missed, and what it does not touch', async () => {
    const { anna, sofia, clock, file } = calendarDesk();
    const [begun, missed] = [await file(), await file()];
    await sofia.act(begun, { action: 'start-handling' });
    await clock.advance(181 * minute); // over lunch: 13:01
    const late = await file();
    const versions = async () =>
      Promise.all([begun, missed, late].map(async (id) => (await anna.getTicket(id)).version));
    const before = await versions();
    await sofia.deviations.announce(closed('2026-06-01'));
    assert.deepEqual(await versions(), before);
    await sofia.deviations.announce(closed('2026-05-12'));
    assert.deepEqual(await versions(), [before[0], before[1], '2']);
    assert.equal((await anna.getTicket(missed)).clocks?.begin?.missed, true);
  });

  test('is refused on a date that has one, until that one is withdrawn', async () => {
    const { sofia } = calendarDesk();
    const { id } = await sofia.deviations.announce(closed('2026-06-01', '2026-06-03'));
    const { problems } = await refused(sofia.deviations.announce(closed('2026-06-03', '2026-06-05')), 'invalid');
    assert.deepEqual(
      problems?.map(({ pointer }) => pointer),
      ['/from'],
    );
    assert.match(problems?.[0]?.message ?? '', /2026-06-03 has another deviation/);
    const next = await sofia.deviations.announce(closed('2026-06-04'));
    await refused(sofia.deviations.change(next.id, closed('2026-06-02')), 'invalid');
    await refused(sofia.deviations.change(id, closed('2026-06-04')), 'invalid');
    await sofia.deviations.withdraw(id);
    await sofia.deviations.withdraw(id);
    await sofia.deviations.announce(closed('2026-06-03'));
    await refused(sofia.deviations.change(id, closed('2026-07-01')), 'not-allowed');
  });

  test('that does not hold is refused by pointer', async () => {
    const { sofia } = calendarDesk();
    for (const [flawed, pointer] of [
      [{ from: '2026-02-30' }, '/from'],
      [{ to: 'tomorrow' }, '/to'],
      [{ from: '2026-06-02', to: '2026-06-01' }, '/to'],
      [{ open: [['25:00', '26:00']] }, '/open/0'],
      [
        {
          open: [
            ['09:00', '12:00'],
            ['12:00', '16:00'],
          ],
        },
        '/open/1',
      ],
      [
        {
          open: [
            ['22:00', '02:00'],
            ['23:00', '24:00'],
          ],
        },
        '/open/1',
      ],
      [{ message: {} }, '/message'],
      [{ message: { sv: ' ' } }, '/message/sv'],
      [{ announcedAt: '2026-05-01T08:00:00.000Z' }, '/announcedAt'],
    ] as const) {
      const { problems } = await refused(
        sofia.deviations.announce(Object.assign(closed('2026-06-01'), flawed)),
        'invalid',
      );
      assert.deepEqual(
        problems?.map((each) => each.pointer),
        [pointer],
      );
    }
    for (const call of [sofia.deviations.change('x', closed('2026-06-01')), sofia.deviations.withdraw('x')]) {
      await refused(call, 'not-found');
    }
  });

  test('announced by two at once for one date is announced once', async () => {
    const { sofia } = calendarDesk();
    const both = [sofia.deviations.announce(closed('2026-06-01')), sofia.deviations.announce(closed('2026-06-01'))];
    const results = await Promise.allSettled(both);
    assert.deepEqual(results.map(({ status }) => status).sort(), ['fulfilled', 'rejected']);
  });
});

describe('an announcement', () => {
  const outage = { level: 'outage', title: { en: 'The app is down', sv: 'Appen ligger nere' } } as const;

  test('is told to all customers, changed and taken away', async () => {
    const { desk } = openedDesk();
    const [anna, { announcements }] = [desk.customer('anna'), desk.support('sofia')];
    const before = await announcements.list();
    const heard = first(anna.events({}, new AbortController()));
    const added = await announcements.add(outage);
    assert.equal(await heard, 'service-changed');
    assert.deepEqual((await anna.service()).announcements, [...before, added]);
    const changed = await announcements.change(added.id, { ...outage, body: { en: 'Back at ten' } });
    assert.deepEqual(changed, { ...added, body: { en: 'Back at ten' } });
    await announcements.remove(added.id);
    assert.deepEqual(await announcements.list(), before);
    await refused(announcements.remove(added.id), 'not-found');
    await refused(announcements.change(added.id, outage), 'not-found');
  });

  test('that does not hold is refused by pointer', async () => {
    const { announcements } = openedDesk().desk.support('sofia');
    for (const [flawed, pointer] of [
      [{ level: 'loud' }, '/level'],
      [{ title: {} }, '/title'],
      [{ title: { en: 'x'.repeat(201) } }, '/title/en'],
      [{ body: { en: '' } }, '/body/en'],
      [{ from: 'now' }, '/from'],
      [{ from: '2026-05-12T08:00:00Z', until: '2026-05-12T08:00:00Z' }, '/until'],
      [{ id: 'x' }, '/id'],
    ] as const) {
      const { problems } = await refused(announcements.add(Object.assign({ ...outage }, flawed)), 'invalid');
      assert.deepEqual(
        problems?.map((each) => each.pointer),
        [pointer],
      );
    }
  });
});
