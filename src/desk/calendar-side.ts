import type { Deviation } from '../hours/calendar.js';
import type { CalendarRules } from '../hours/rules.js';
import type { CalendarDesk, DeskCalendar } from './calendar-desk.js';
import { coverageWarnings } from './calendar-horizon.js';
import type { DeskContext } from './desk-context.js';
import { DeskRefusal } from './desk-refusal.js';
import { checkClashes } from './deviation-rules.js';
import type { Person } from './person.js';
import { movePromises } from './promise-moves.js';

/** The calendar in the hands of one of support's people. */
export class CalendarSide implements CalendarDesk {
  readonly #desk: DeskContext;
  readonly #person: Person;

  constructor(desk: DeskContext, person: Person) {
    this.#desk = desk;
    this.#person = person;
  }

  async read(): Promise<DeskCalendar> {
    const rules = await this.rules();
    const { calendar } = await this.#desk.board.describe();
    if (!calendar) throw noCalendar();
    const { revision, coverage } = calendar;
    return { rules, revision, coverage, warnings: coverageWarnings(calendar, rules, this.#desk.now()) };
  }

  async write(rules: CalendarRules): Promise<DeskCalendar> {
    const pointerTo = (deviation: Deviation): string => `/deviations/${rules.deviations.indexOf(deviation)}`;
    await this.change(() => rules, pointerTo);
    return this.read();
  }

  /** The rules as they are now. */
  async rules(): Promise<CalendarRules> {
    const { rules } = await this.#desk.board.read();
    if (!rules) throw noCalendar();
    return rules;
  }

  /** Changes the rules, and moves what was promised by them. `pointerTo` says where a deviation stands that clashes. */
  async change(
    edit: (rules: CalendarRules) => CalendarRules,
    pointerTo: (deviation: Deviation) => string,
  ): Promise<CalendarRules> {
    await this.#desk.board.change((service) => {
      if (!service.rules) throw noCalendar();
      const rules = edit(service.rules);
      checkClashes(rules.deviations, pointerTo);
      return { ...service, rules };
    });
    await movePromises(this.#desk, this.#person);
    return this.rules();
  }
}

function noCalendar(): DeskRefusal {
  return new DeskRefusal('not-found', 'this desk keeps no calendar');
}
