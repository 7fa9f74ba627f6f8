/** A clock that stands still until it is told to move, for everything that takes `now` or `timer`. */
export interface FakeClock {
  /** The time in epoch milliseconds. */
  readonly now: () => number;
  /** Calls back once the clock has been moved that far, unless the returned function is called first. */
  readonly timer: (callback: () => void, milliseconds: number) => () => void;
  /** Moves the clock, and lets what falls due happen in order, each with the promises it settles. */
  advance(milliseconds: number): Promise<void>;
}

interface Alarm {
  readonly at: number;
  readonly ring: () => void;
}

/** Makes a clock that begins at an instant; at 12 May 2026, 10:12 in Stockholm, unless told otherwise. */
export function fakeClock(start: string = '2026-05-12T08:12:00.000Z'): FakeClock {
  const alarms = new Set<Alarm>();
  let time = Date.parse(start);
  return {
    now: () => time,
    timer: (ring, milliseconds) => {
      const alarm = { at: time + milliseconds, ring };
      alarms.add(alarm);
      return () => alarms.delete(alarm);
    },
    async advance(milliseconds) {
      const end = time + milliseconds;
      for (let alarm = earliest(alarms, end); alarm; alarm = earliest(alarms, end)) {
        alarms.delete(alarm);
        time = Math.max(time, alarm.at);
        alarm.ring();
        await settled();
      }
      time = end;
      await settled();
    },
  };
}

function earliest(alarms: Iterable<Alarm>, end: number): Alarm | undefined {
  const due = [...alarms].filter(({ at }) => at <= end);
  return due.sort((one, other) => one.at - other.at)[0];
}

/** Lets promises that are already on their way settle, without any real time passing. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await Promise.resolve();
}
