import { expect } from '@open-wc/testing';
import '../../../src/elements/ticket-list/define.js';
import { Stage, fixtureCleanup, service, show, until } from '../stage.js';
import { all, button, one, read } from '../hand.js';
import { SupportError } from '../../../src/port/index.js';
import type { Connection, SupportAdapter, SupportEvent } from '../../../src/port/index.js';
import { createSupportStore } from '../../../src/store/create-support-store.js';
import type { Timer } from '../../../src/store/timer.js';
import { calendarWith, deviation, hoursAt, pass, stockholmClock, timeCare } from './hours-page.js';

function words(hours: Element): string {
  return one(hours, '.word').textContent;
}

/** A timer that tells how many are set and how long the last was set for. */
function countingTimer(inner: Timer): { timer: Timer; set: () => number; last: () => number } {
  let set = 0;
  let last = 0;
  const timer: Timer = (callback, milliseconds) => {
    set++;
    last = milliseconds;
    const cancel = inner(() => {
      set--;
      callback();
    }, milliseconds);
    return () => {
      set--;
      cancel();
    };
  };
  return { timer, set: () => set, last: () => last };
}

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;

describe('Opening hours keep time', () => {
  afterEach(fixtureCleanup);

  it('they flip by themselves, at the second (check 69)', async () => {
    const shown = await hoursAt('2026-05-19 11:59:30', { variant: 'badge' });
    expect(words(shown.hours)).to.equal('Closes in 1 minute');
    await pass(shown, 29);
    expect(words(shown.hours)).to.equal('Closes in 1 minute');
    await pass(shown, 1);
    expect(words(shown.hours)).to.equal('Closed for lunch. Back at 13:00');
    await pass(shown, 3600);
    expect(words(shown.hours)).to.equal('Support open until 16:00');
    await pass(shown, 2.5 * 3600);
    expect(words(shown.hours)).to.equal('Closes in 30 minutes');
    await pass(shown, 1800);
    expect(words(shown.hours)).to.equal('Support closed, opens 09:00 tomorrow');
    await pass(shown, 8 * 3600);
    expect(words(shown.hours)).to.equal('Support closed, opens 09:00 today');
    await pass(shown, 9 * 3600);
    expect(words(shown.hours)).to.equal('Support open until 12:00');
  });

  it('the promise moves with the minute', async () => {
    const shown = await hoursAt('2026-05-19 10:12');
    await pass(shown, 60);
    expect(one(shown.hours, '.promise b').textContent).to.equal('before 13:13 today');
  });

  it('they are right after sleep, when no timer has run (check 69)', async () => {
    const clock = stockholmClock('2026-05-19 10:12');
    let asleep = 0;
    const now = (): number => clock.now() + asleep;
    const { hours } = await hoursAt('2026-05-19 10:12', { now, timer: () => () => {} });
    asleep = 2 * hour;
    document.dispatchEvent(new Event('visibilitychange'));
    await hours.updateComplete;
    expect(words(hours)).to.equal('Closed for lunch');
  });

  it('they sleep until the next change, by the minute only where minutes are told', async () => {
    const clock = stockholmClock('2026-05-19 10:12:20');
    const badge = countingTimer(clock.timer);
    await hoursAt('2026-05-19 10:12:20', { variant: 'badge', timer: badge.timer });
    expect(badge.last()).to.equal(77 * minute + 40 * second);
    const card = countingTimer(clock.timer);
    await hoursAt('2026-05-19 10:12:20', { timer: card.timer });
    expect(card.last()).to.equal(40 * second);
    const closed = countingTimer(clock.timer);
    await hoursAt('2026-05-23 10:00:00', { timer: closed.timer });
    expect(closed.last(), 'no longer than six hours').to.equal(6 * hour);
  });

  it('they do not count minutes in a page that nobody sees', async () => {
    const { timer } = stockholmClock('2026-05-19 10:12:20');
    const counting = countingTimer(timer);
    Object.defineProperty(document, 'visibilityState', { configurable: true, value: 'hidden' });
    try {
      await hoursAt('2026-05-19 10:12:20', { timer: counting.timer });
      expect(counting.last()).to.equal(77 * minute + 40 * second);
    } finally {
      Reflect.deleteProperty(document, 'visibilityState');
    }
  });

  it('nor are lists, which tell how long ago things were, woken for that', async () => {
    const { timer } = stockholmClock('2026-05-19 10:12:20');
    const counting = countingTimer(timer);
    Object.defineProperty(document, 'visibilityState', { configurable: true, value: 'hidden' });
    try {
      await show(Object.assign(document.createElement('tc-ticket-list'), { timer: counting.timer }));
      await until(() => counting.set() === 1, 'it is drawn');
      expect(counting.last()).to.equal(6 * hour);
    } finally {
      Reflect.deleteProperty(document, 'visibilityState');
    }
  });

  it('all of a page share one timer, and the last one to leave stops it', async () => {
    const { timer } = stockholmClock('2026-05-19 10:12');
    const counting = countingTimer(timer);
    const { hours: one } = await hoursAt('2026-05-19 10:12', { timer: counting.timer });
    const { hours: other } = await hoursAt('2026-05-19 10:12', { variant: 'badge', timer: counting.timer });
    expect(counting.set()).to.equal(1);
    one.remove();
    expect(counting.set()).to.equal(1);
    other.remove();
    expect(counting.set()).to.equal(0);
    document.dispatchEvent(new Event('visibilitychange'));
    expect(counting.set(), 'nobody is left to be woken').to.equal(0);
  });

  it('they tell how long they sleep while the words of another language are on their way', async () => {
    const { timer } = stockholmClock('2026-05-19 10:12');
    const { hours: one } = await hoursAt('2026-05-19 10:12', { timer });
    const { hours: other } = await hoursAt('2026-05-19 10:12', { variant: 'badge', timer });
    one.lang = 'fi';
    other.requestUpdate();
    await other.updateComplete;
    await until(() => read(one).includes('Avoinna nyt'), 'Finnish');
  });

  it('nothing listens any more when the last one has left', async () => {
    const listen = document.addEventListener.bind(document);
    const signals: AbortSignal[] = [];
    document.addEventListener = (type: string, listener: EventListener, options: AddEventListenerOptions) => {
      if (type === 'visibilitychange' && options.signal) signals.push(options.signal);
      listen(type, listener, options);
    };
    try {
      const { hours } = await hoursAt('2026-05-19 10:12');
      expect(signals.map(({ aborted }) => aborted)).to.deep.equal([false]);
      hours.remove();
      expect(signals.map(({ aborted }) => aborted)).to.deep.equal([true]);
    } finally {
      Reflect.deleteProperty(document, 'addEventListener');
    }
  });

  it('they go on when they are put back', async () => {
    const shown = await hoursAt('2026-05-19 11:59', { variant: 'badge' });
    const page = shown.hours.parentElement;
    shown.hours.remove();
    await pass(shown, 120);
    page?.append(shown.hours);
    await shown.hours.updateComplete;
    expect(words(shown.hours)).to.equal('Closed for lunch. Back at 13:00');
    await pass(shown, 3600);
    expect(words(shown.hours)).to.equal('Support open until 16:00');
  });
});

/** A help desk that tells of itself what the test says, with an event whenever that has changed. */
class TellingDesk {
  readonly adapter: SupportAdapter;
  readonly #stage: Stage = new Stage();
  readonly #told: SupportEvent[] = [];
  #calendar: typeof timeCare;
  #wake = (): void => {};

  constructor(calendar = timeCare) {
    this.#calendar = calendar;
    this.adapter = {
      ...this.#stage.line.adapter,
      connect: async (options) => this.#connection(await this.#stage.line.adapter.connect(options)),
      events: (_query, { signal }) => this.#events(signal),
    };
  }

  get line(): Stage['line'] {
    return this.#stage.line;
  }

  announce(calendar: typeof timeCare): void {
    this.#calendar = calendar;
    this.#told.push({ type: 'service-changed', cursor: String(this.#told.length) });
    this.#wake();
  }

  #connection(connection: Connection): Connection {
    return { ...connection, service: { ...service, calendar: this.#calendar } };
  }

  async *#events(signal: AbortSignal): AsyncGenerator<SupportEvent> {
    for (let told = 0; !signal.aborted;) {
      const event = this.#told[told++];
      if (event) yield event;
      else await new Promise<void>((resolve) => (this.#wake = resolve)).then(() => told--);
    }
  }
}

describe('Opening hours of a help desk', () => {
  afterEach(fixtureCleanup);

  const options = { calendar: undefined, visitorZone: 'Europe/Stockholm' };

  it('show its calendar by its clock, however wrong the visitor’s is', async () => {
    const desk = new TellingDesk();
    const store = createSupportStore({ adapter: desk.adapter, now: () => Date.parse('2026-05-12T17:00:00Z') });
    const { hours } = await hoursAt('2026-05-12 19:00', { ...options, store });
    await until(() => read(hours).includes('Open now'), 'the calendar');
    expect(one(hours, '.track .label').textContent).to.equal('10:12');
    store.close();
  });

  it('change while they are looked at, when the help desk announces something', async () => {
    const desk = new TellingDesk();
    const store = createSupportStore({ adapter: desk.adapter, now: () => 0 });
    const { hours } = await hoursAt('2026-05-12 10:12', { ...options, store });
    await until(() => read(hours).includes('before 13:12 today'), 'the promise');
    desk.announce(
      calendarWith({ revision: 'two', deviations: [deviation('2026-05-12', '2026-05-12', [['09:00', '11:00']])] }),
    );
    await until(() => read(hours).includes('Different hours: Staff training'), 'the announcement');
    expect(one(hours, '.promise b').textContent).to.equal('before 10:12 tomorrow');
    store.close();
  });

  it('hold their place while they are on the way', async () => {
    const desk = new TellingDesk();
    const held = desk.line.hold('connect');
    const store = createSupportStore({ adapter: desk.adapter });
    for (const variant of ['badge', 'card', 'week'] as const) {
      const { hours } = await hoursAt('2026-05-12 10:12', { ...options, store, variant });
      expect(read(hours)).to.equal('Opening hours');
      expect(hours.getBoundingClientRect().height).to.be.at.least(variant === 'badge' ? 34 : 200);
    }
    held.letThrough();
    store.close();
  });

  for (const size of ['15px', '24px'])
    it(`take the same place when they come, as long as it is open, in text of ${size}`, async () => {
      for (const variant of ['badge', 'card', 'week'] as const) {
        const desk = new TellingDesk(calendarWith({ days: [] }));
        const held = desk.line.hold('connect');
        const store = createSupportStore({ adapter: desk.adapter });
        const { hours } = await hoursAt('2026-05-12 10:12', { ...options, store, variant });
        hours.style.setProperty('--tc-font-size', size);
        const before = hours.getBoundingClientRect().height;
        held.letThrough();
        await until(() => /[Oo]pen (now|until)/.test(read(hours)), 'the hours');
        expect(hours.getBoundingClientRect().height, variant).to.be.closeTo(before, 0.5);
        store.close();
      }
    });

  it('that cannot be reached can be asked again, and stop nobody (check 67)', async () => {
    const desk = new TellingDesk();
    desk.line.fail('connect', new SupportError('network', 'unplugged'));
    const store = createSupportStore({ adapter: desk.adapter });
    const { hours } = await hoursAt('2026-05-12 10:12', { ...options, store });
    await until(() => read(hours).includes('You can still file a ticket.'), 'the failure');
    button(hours, 'Try again').click();
    await until(() => read(hours).includes('Open now'), 'the hours');
    store.close();
  });

  it('are not shown where it keeps none', async () => {
    const stage = new Stage();
    const { hours } = await hoursAt('2026-05-12 10:12', { ...options, store: stage.store });
    await until(() => hours.matches(':state(absent)'), 'the answer');
    expect(read(hours)).to.equal('');
    expect(hours.getBoundingClientRect().height).to.equal(0);
    stage.store.close();
  });

  it('leave nothing running when they leave before the answer', async () => {
    const desk = new TellingDesk();
    const held = desk.line.hold('connect');
    const store = createSupportStore({ adapter: desk.adapter });
    const { hours } = await hoursAt('2026-05-12 10:12', { ...options, store });
    hours.remove();
    held.letThrough();
    await until(() => store.connection.phase === 'ready', 'the connection');
    expect(all(hours, '.ribbon')).to.have.lengthOf(0);
    store.close();
  });

  it('give way to a calendar of the page’s own, and ask no help desk for that', async () => {
    const desk = new TellingDesk();
    const store = createSupportStore({ adapter: desk.adapter });
    const hours = Object.assign(document.createElement('tc-opening-hours'), { store, calendar: timeCare });
    await show(hours);
    await hours.updateComplete;
    expect(read(hours)).not.to.equal('');
    expect(desk.line.count('connect')).to.equal(0);
  });
});
