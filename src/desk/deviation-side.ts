import { toInstant } from '../domain/instant.js';
import type { Deviation } from '../hours/calendar.js';
import type { DeviationDesk, DeviationDraft } from './calendar-desk.js';
import type { CalendarSide } from './calendar-side.js';
import type { DeskContext } from './desk-context.js';
import { DeskRefusal } from './desk-refusal.js';
import { checkDeviation } from './deviation-rules.js';

/** Support's deviations, kept in the rules of the calendar. */
export class DeviationSide implements DeviationDesk {
  readonly #desk: DeskContext;
  readonly #calendar: CalendarSide;

  constructor(desk: DeskContext, calendar: CalendarSide) {
    this.#desk = desk;
    this.#calendar = calendar;
  }

  async list(): Promise<readonly Deviation[]> {
    return (await this.#calendar.rules()).deviations;
  }

  async announce(draft: DeviationDraft): Promise<Deviation> {
    checkDeviation(draft);
    const added = { ...draft, id: this.#desk.newId(), announcedAt: this.#now() };
    await this.#change((known) => [...known, added]);
    return added;
  }

  async change(id: string, draft: DeviationDraft): Promise<Deviation> {
    checkDeviation(draft);
    const after = await this.#change((known) => {
      const { announcedAt, withdrawnAt } = find(known, id);
      if (withdrawnAt !== undefined) throw new DeskRefusal('not-allowed', 'the deviation has been withdrawn');
      return known.map((each) => (each.id === id ? { ...draft, id, announcedAt } : each));
    });
    return find(after, id);
  }

  async withdraw(id: string): Promise<void> {
    if (find(await this.list(), id).withdrawnAt !== undefined) return;
    const withdrawnAt = this.#now();
    await this.#change((known) => known.map((each) => (each.id === id ? { ...each, withdrawnAt } : each)));
  }

  async #change(edit: (known: readonly Deviation[]) => readonly Deviation[]): Promise<readonly Deviation[]> {
    const after = await this.#calendar.change(
      (rules) => ({ ...rules, deviations: edit(rules.deviations) }),
      () => '/from',
    );
    return after.deviations;
  }

  #now(): string {
    return toInstant(this.#desk.now());
  }
}

function find(deviations: readonly Deviation[], id: string): Deviation {
  const found = deviations.find((each) => each.id === id);
  if (!found) throw new DeskRefusal('not-found', 'there is no such deviation');
  return found;
}
