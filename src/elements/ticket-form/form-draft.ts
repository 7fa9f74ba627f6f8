import { html, nothing } from 'lit';
import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import type { ServiceDescription, TextLimits } from '../../domain/service.js';
import type { TicketKind } from '../../domain/ticket.js';
import type { MessagesOf } from '../../i18n/messages.js';
import { memoryOf } from '../../store/device-memory.js';
import type { DeviceMemory } from '../../store/device-memory.js';
import { DraftModel, draftKey } from '../../store/draft-model.js';
import { formPlace, keptPlace } from '../../store/form-place.js';
import type { FormPlace } from '../../store/form-place.js';
import { connectionOf } from '../../store/connection-of.js';
import type { SupportStore } from '../../store/support-store.js';
import type { Timer } from '../../store/timer.js';
import { countText } from '../shared/character-count.js';
import { DraftKeeper } from '../shared/draft-keeper.js';
import { DraftTeller } from '../shared/draft-teller.js';
import { filePenLineIcon } from '../shared/icons/file-pen-line.js';
import { wifiOffIcon } from '../shared/icons/wifi-off.js';
import { NetworkWatch } from '../shared/network-watch.js';
import { PausedVoice } from '../shared/paused-voice.js';
import { StartOver } from '../shared/start-over.js';
import { describedService } from './described-service.js';
import { deskField, shownField } from './desk-answers.js';
import type { FormText } from './form-text.js';
import type { Answer, FormField, FormValues } from './form-values.js';

/** What of the form the draft goes by. */
export interface FormDraftHost extends ReactiveControllerHost, HTMLElement {
  readonly store: SupportStore | undefined;
  readonly timer: Timer;
  readonly kind: TicketKind | undefined;
  readonly subject: string;
}

/** The form's values, and what of them is the page's. */
export interface DraftValues {
  readonly values: () => FormValues;
  readonly restore: (values: FormValues) => void;
  /** What the page has filled in, which is nothing that anybody has written. */
  readonly given: () => Partial<FormValues>;
}

/** In which words the draft is told of. */
export interface DraftNotice {
  readonly text: MessagesOf<'draft'> | undefined;
  readonly languageTag: string;
  readonly onStartOver: () => void;
  /** The ticket waits for the network. */
  readonly queued: boolean;
}

/**
 * Keeps what is written in the form on this device, and puts it back into a form that nobody has written in.
 * It looks at the values before every drawing, so whatever empties the form, filing it or another user, ends the draft.
 */
export class FormDraft implements ReactiveController {
  readonly #host: FormDraftHost;
  readonly #form: DraftValues;
  readonly #voice: PausedVoice;
  readonly #teller: DraftTeller;
  readonly #startOver: StartOver;
  readonly #network: NetworkWatch;
  #draft: DraftModel | undefined;
  #looked: DeviceMemory | undefined;
  #seen: FormValues;

  constructor(host: FormDraftHost, form: DraftValues) {
    this.#host = host;
    this.#form = form;
    this.#seen = blankOf(host);
    this.#voice = new PausedVoice(host);
    this.#teller = new DraftTeller(host);
    this.#startOver = new StartOver(host);
    this.#network = new NetworkWatch(host);
    new DraftKeeper(host, () => this.save());
    host.addController(this);
  }

  hostUpdate(): void {
    this.#lookFor(this.#form.values());
    this.#follow(this.#form.values());
  }

  /** Saves what has been written, without waiting for a pause. */
  save(): void {
    this.#draft?.save();
  }

  /** Announces the room that a field has left once typing pauses. */
  count(field: FormField, value: Answer, limits: TextLimits, text: FormText): void {
    const asked = shownField(field, this.#form.values(), describedService(this.#host.store));
    const limit = field === 'subject' || field === 'body' ? limits[field] : asked?.maxLength;
    if (limit === undefined || typeof value !== 'string') return;
    this.#voice.say(countText(value.length, limit, text), this.#host.timer);
  }

  /** Where the device keeps the draft, and what goes with it. */
  get key(): string {
    return this.#draft?.place.key ?? draftKey(formPlace(this.#host.kind));
  }

  /** Tells that a draft is back, that there is no network to send it, or that it is not kept; and offers to do without it. */
  notice({ text, languageTag, onStartOver, queued }: DraftNotice): TemplateResult | typeof nothing {
    if (!text) return nothing;
    const away = (label: string): TemplateResult =>
      this.#startOver.render(text, { label, look: 'button secondary compact', onDiscard: onStartOver });
    if (queued) return this.#wait(text['error.offline'], away(text['draft.doNotSend']));
    if (this.#isWritten(this.#form.values()) && this.#looked?.refused) return this.#wait(text['draft.notKept']);
    const back = this.#draft && this.#teller.back(this.#draft, text, languageTag);
    if (this.#network.offline) return this.#wait(text['error.offline'], back && away(text['draft.startOver']));
    if (!back) return nothing;
    return html`<div class="notice info" part="notice">
      ${filePenLineIcon()}
      <div><p>${back}</p> ${away(text['draft.startOver'])}</div>
    </div>`;
  }

  /** That what is written is kept, and since when; nothing where it is not, or nothing has been written since. */
  saved(text: MessagesOf<'draft'> | undefined, languageTag: string): string | undefined {
    return text && this.#draft && this.#teller.saved(this.#draft, text, languageTag);
  }

  #wait(words: string, away?: TemplateResult | ''): TemplateResult {
    return html`<div class="notice wait" part="notice">
      ${wifiOffIcon()}
      <div><p>${this.#teller.notice(words)}</p> ${away}</div>
    </div>`;
  }

  /** Once for each user, as soon as the help desk has told who it is. */
  #lookFor(values: FormValues): void {
    const { store } = this.#host;
    const connection = connectionOf(store);
    if (!store || connection?.session.access !== 'granted') return;
    const memory = memoryOf(store);
    if (memory === this.#looked) return;
    this.#looked = memory;
    if (this.#isWritten(values)) return;
    const draft = this.#begin(store, keptPlace(memory, formPlace(this.#host.kind)));
    const kept = draft.restore();
    const restored = kept && readValues(kept.value, connection.service);
    if (!restored || !this.#isWritten(restored)) return;
    this.#draft = draft;
    const chosen = values.kind !== this.#host.kind && values.kind;
    this.#seen = { ...restored, ...(chosen && { kind: chosen }) };
    this.#form.restore(this.#seen);
  }

  #follow(values: FormValues): void {
    if (this.#seen === values) return;
    this.#seen = values;
    const { store } = this.#host;
    if (this.#isWritten(values) && store)
      return (this.#draft ??= this.#begin(store, formPlace(this.#host.kind))).change(values);
    this.#draft?.clear();
    this.#draft = undefined;
    this.#startOver.rest();
  }

  #begin(store: SupportStore, place: FormPlace): DraftModel {
    return new DraftModel({
      memory: memoryOf(store),
      key: draftKey(place),
      timer: this.#host.timer,
      now: () => store.serverNow(),
      onSaved: () => this.#host.requestUpdate(),
    });
  }

  /** Whether there is text that the page has not put there, in whichever field. */
  #isWritten(values: FormValues): boolean {
    const page: Partial<FormValues> = { subject: this.#host.subject, ...this.#form.given() };
    const texts = Object.entries(values).filter(([field]) => /^(subject|body|callBack|fields)/.test(field));
    return texts.some(([field, text]) => typeof text === 'string' && text.trim() !== '' && text !== entry(page, field));
  }
}

function blankOf({ kind, subject }: FormDraftHost): FormValues {
  return { subject, body: '', callBack: '', ...(kind && { kind }) };
}

function entry(from: object, name: string): unknown {
  return Reflect.get(from, name);
}

function textOf(from: object, name: string): string {
  const value = entry(from, name);
  return typeof value === 'string' ? value : '';
}

function isAnswer(value: unknown): value is Answer {
  const isList = Array.isArray(value) && value.every((each) => typeof each === 'string');
  return isList || typeof value === 'string' || typeof value === 'boolean';
}

/** What another version of the page may have left is read field by field. */
function readValues(kept: unknown, { kinds, fields, catalogue }: ServiceDescription): FormValues | undefined {
  if (typeof kept !== 'object' || kept === null) return undefined;
  const kind = kinds.find((each) => each === entry(kept, 'kind'));
  const impact = (['stopped', 'slowed', 'none'] as const).find((each) => each === entry(kept, 'impact'));
  const texts = { subject: textOf(kept, 'subject'), body: textOf(kept, 'body'), callBack: textOf(kept, 'callBack') };
  const wish = (['order', 'quote'] as const).find((each) => each === entry(kept, 'wish'));
  const ordered = entry(kept, 'service');
  const all = [...fields, ...catalogue.flatMap((each) => each.fields ?? [])];
  const answers = all.map(({ id }) => [deskField(id), entry(kept, deskField(id))] as const);
  const readable = Object.fromEntries(answers.filter(([, answer]) => isAnswer(answer)));
  const order = { ...(typeof ordered === 'string' && { service: ordered }), ...(wish && { wish }) };
  return { ...readable, ...texts, ...order, ...(kind && { kind }), ...(impact && { impact }) };
}
