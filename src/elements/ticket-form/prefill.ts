import type { ServiceDescription } from '../../domain/service.js';
import type { HostContext } from '../shared/host-context.js';
import { hostValues } from './host-values.js';
import type { HostValues } from './host-values.js';
import type { Answer, FormValues } from './form-values.js';

const nothingGiven: HostValues = { values: {}, shown: new Map() };

/** Puts what the host page knows into the form, and follows the page as long as the customer has not changed it. */
export class Prefill {
  #given: HostValues = nothingGiven;
  #of: readonly [HostContext | undefined, ServiceDescription | undefined] = [undefined, undefined];
  #put: Partial<FormValues> = {};

  /** What the host page has filled in, and how it is shown. */
  get given(): HostValues {
    return this.#given;
  }

  /** A form begins anew: what was emptied in the last one is filled again. */
  fresh(): void {
    this.#put = {};
  }

  /** The values with what the page knows; the same ones where that changes nothing. */
  fill(values: FormValues, context: HostContext | undefined, service: ServiceDescription | undefined): FormValues {
    if (context !== this.#of[0] || service !== this.#of[1]) {
      this.#of = [context, service];
      this.#given = context && service ? hostValues(context, service) : nothingGiven;
    }
    // What the page no longer knows goes with it.
    const gone = Object.fromEntries(entries(this.#put).map(([field]) => [field, '']));
    const wanted = entries({ ...gone, ...this.#given.values });
    const news = wanted.filter(([field, answer]) => this.#isNews(field, answer, values));
    this.#put = this.#given.values;
    return news.length > 0 ? { ...values, ...Object.fromEntries(news) } : values;
  }

  /** What the customer cannot change is always the page's; the rest only where it stands as the page left it. */
  #isNews(field: keyof FormValues, answer: Answer, values: FormValues): boolean {
    const now = values[field];
    if (same(now, answer)) return false;
    const isFixed = [...this.#given.shown.keys()].some((each) => each === field);
    return isFixed || same(now, this.#put[field]);
  }
}

function entries(values: Partial<FormValues>): [keyof FormValues, Answer][] {
  return Object.entries(values).flatMap(([field, answer]) =>
    answer === undefined ? [] : [[field as keyof FormValues, answer] satisfies [keyof FormValues, Answer]],
  );
}

function same(one: Answer | undefined, other: Answer | undefined): boolean {
  return String(one ?? '') === String(other ?? '');
}
