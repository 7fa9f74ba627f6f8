import { html, nothing } from 'lit';
import type { CSSResultGroup, TemplateResult } from 'lit';
import type { ServiceCalendar } from '../../hours/calendar.js';
import type { Connection } from '../../port/support-adapter.js';
import { shownValue } from '../../store/loadable.js';
import { serviceOf } from '../../store/service-model.js';
import type { ServiceModel } from '../../store/service-model.js';
import { platformTimer } from '../../store/timer.js';
import type { Timer } from '../../store/timer.js';
import { setState } from '../shared/custom-state.js';
import { rotateCwIcon } from '../shared/icons/rotate-cw.js';
import { ModelController } from '../shared/model-controller.js';
import { property, state } from '../shared/property.js';
import { skeleton } from '../shared/skeleton.js';
import { baseStyles } from '../shared/styles/base.js';
import { buttonStyles } from '../shared/styles/button.js';
import { cardStyles } from '../shared/styles/card.js';
import { linkStyles } from '../shared/styles/link.js';
import { noticeStyles } from '../shared/styles/notice.js';
import { skeletonStyles } from '../shared/styles/skeleton.js';
import { SupportElement } from '../shared/support-element.js';
import { tokens } from '../shared/tokens.js';
import { Waker, restOfMinute } from '../shared/waker.js';
import { warnOnce } from '../shared/warn-once.js';
import { zoneTime } from '../shared/zone-time.js';
import { compiledCalendar } from './compiled-calendar.js';
import { hoursCard, hoursFrame, hoursPromise, hoursWeek } from './hours-card.js';
import { hasTimeToday, stateAt, staysFor } from './hours-state.js';
import { hoursParts } from './hours-text.js';
import type { HoursView } from './hours-view.js';
import { ribbonStyles } from './ribbon-styles.js';
import { stateBadge, unknownLine } from './state-line.js';
import type * as Structured from './structured-data.js';
import { styles } from './styles.js';

/** The variants that show what moves by the minute all day. */
const hasTime: readonly string[] = ['card', 'promise'];

/**
 * When support is open: how it stands now and why, when that changes, and by when a ticket filed now is begun.
 * Changes by itself, at the minute. Never in the way of filing: without hours it says so and no more.
 *
 * @element tc-opening-hours
 * @attr variant - `card` (default) with the day as a ribbon or the coming days and the promise; `badge`, one short sentence; `week`, a table of seven days; `promise`, only by when a ticket filed now is begun.
 * @attr visitor-zone - The visitor's time zone, such as `Asia/Kolkata`, where the page knows better than the browser.
 * @attr structured-data - Also gives search engines the hours, as schema.org JSON-LD.
 * @slot - Between the card and what is told of changes that are coming.
 * @csspart hours - The card or the badge.
 * @csspart ribbon - Today from morning to evening.
 * @csspart notice - Changes that are coming.
 * @csspart button - Buttons.
 * @cssstate absent - The help desk has no opening hours, and nothing is shown.
 * @cssstate changes - Changes that are coming are told of.
 */
export class TcOpeningHours extends SupportElement<(typeof hoursParts)[number]> {
  static override styles: CSSResultGroup = [
    tokens,
    baseStyles,
    buttonStyles,
    linkStyles,
    cardStyles,
    noticeStyles,
    skeletonStyles,
    ribbonStyles,
    styles,
  ];

  /** How much to show. */
  @property({ reflect: true }) variant: 'badge' | 'card' | 'week' | 'promise' = 'card';
  /** Hours of the page's own, instead of those of the help desk. */
  @property({ attribute: false }) calendar: ServiceCalendar | undefined;
  /** The visitor's time zone, where the page knows better than the browser. */
  @property({ attribute: 'visitor-zone' }) visitorZone: string | undefined;
  /** Whether to give search engines the hours as well. */
  @property({ type: Boolean, attribute: 'structured-data' }) structuredData = false;
  /** The device's clock in epoch milliseconds, asked while there is no help desk that knows better. */
  @property({ attribute: false }) now: () => number = Date.now;
  /** Wakes it; one timer serves all of a page. */
  @property({ attribute: false }) timer: Timer = platformTimer;

  @state() private explained = false;

  readonly #service: ModelController<ServiceModel> = new ModelController(this, () => {
    return this.calendar || !this.store ? undefined : serviceOf(this.store);
  });
  readonly #internals = this.attachInternals();
  #structured: Promise<typeof Structured | undefined> | undefined;

  constructor() {
    super(hoursParts);
    new Waker(this, (seen) => this.#sleep(seen));
  }

  protected override updated(): void {
    setState(this.#internals, 'absent', this.#isAbsent);
    setState(this.#internals, 'changes', this.renderRoot.querySelector('.notice') !== null);
    if (this.structuredData || this.#structured) void this.#tellSearchEngines();
  }

  /** What writes for search engines is fetched where it is asked for. */
  async #tellSearchEngines(): Promise<void> {
    this.#structured ??= import('./structured-data.js').catch((error: unknown) => {
      warnOnce('What gives search engines the hours could not be fetched.', error);
      return undefined;
    });
    const structured = await this.#structured;
    structured?.layStructuredData(this, this.structuredData ? this.#calendar : undefined, this.#time);
  }

  get #time(): number {
    return this.store?.serverNow() ?? this.now();
  }

  get #connection(): Connection | undefined {
    return this.#service.state && shownValue(this.#service.state);
  }

  get #calendar(): ServiceCalendar | undefined {
    return this.calendar ?? this.#connection?.service.calendar;
  }

  /** A help desk that keeps no hours; not one that could not be asked. */
  get #isAbsent(): boolean {
    return !this.#calendar && this.#connection !== undefined;
  }

  /** What is to show of this moment, without the words for it. */
  get #moment(): Omit<HoursView, 'text'> | undefined {
    const calendar = this.#calendar;
    const hours = calendar && compiledCalendar(calendar);
    if (!hours) return undefined;
    const now = this.#time;
    const { languageTag } = this;
    const time = zoneTime(languageTag, calendar.timeZone, this.visitorZone);
    const mayFile = this.#connection?.session.access !== 'none';
    return { calendar, hours, now, state: stateAt(now, hours, time), time, languageTag, mayFile };
  }

  /** Asked by the alarm of the page, also while the words of another language are on their way. */
  #sleep(seen: boolean): number {
    const moment = this.#moment;
    if (!moment) return Infinity;
    const { state, now, time } = moment;
    const moves = state.kind === 'closing' || (hasTime.includes(this.variant) && hasTimeToday(state, now, time));
    const stays = staysFor(state, now, time);
    return seen && moves ? Math.min(stays, restOfMinute(now)) : stays;
  }

  #onToggle(): void {
    this.explained = !this.explained;
  }

  protected override render(): TemplateResult | typeof nothing {
    const moment = this.#moment;
    if (moment) return this.#renderHours({ ...moment, text: this.text });
    const phase = this.#service.state?.phase;
    if (this.variant === 'promise' || this.#isAbsent || (!this.calendar && !phase)) return nothing;
    return this.calendar || phase === 'failed' ? this.#renderUnknown(phase === 'failed') : this.#renderLoading();
  }

  #renderHours(view: HoursView): TemplateResult | typeof nothing {
    if (this.variant === 'badge') return stateBadge(view);
    if (this.variant === 'week') return hoursWeek(view);
    const explanation = { shown: this.explained, onToggle: () => this.#onToggle() };
    return this.variant === 'promise' ? hoursPromise(view, explanation) : hoursCard(view, explanation);
  }

  #renderUnknown(canRetry: boolean): TemplateResult {
    const { text } = this;
    if (this.variant === 'badge') return unknownLine(text);
    return hoursFrame(text['hours.title'], html`${unknownLine(text)} ${canRetry ? this.#renderRetry() : nothing}`);
  }

  #renderRetry(): TemplateResult {
    return html`<button type="button" class="button secondary compact" part="button" @click=${() => this.store?.retry()}>
      ${rotateCwIcon()}${this.text['error.retry']}
    </button>`;
  }

  #renderLoading(): TemplateResult {
    const words = this.text['hours.title'];
    if (this.variant === 'badge')
      // With a line of text, so that the page's own line stands as it will.
      return html`<p class="badge state loading">&nbsp;<span class="visually-hidden">${words}</span></p>`;
    return hoursFrame(words, skeleton(2, words));
  }
}
