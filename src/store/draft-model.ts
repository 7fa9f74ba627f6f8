import type { TicketId } from '../domain/ticket.js';
import type { DeviceMemory } from './device-memory.js';
import type { FormPlace } from './form-place.js';
import type { Timer } from './timer.js';

/** What was written and not sent, and when it was last changed, in epoch milliseconds. */
export interface Draft {
  readonly value: unknown;
  readonly at: number;
}

/** Where a draft is kept, and by which clock. */
export interface DraftPlace {
  /** Of the user who writes: taken when writing begins and never looked up again, so that nothing is saved for the next user. */
  readonly memory: DeviceMemory;
  /** See {@link draftKey}. */
  readonly key: string;
  readonly timer: Timer;
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** Called when what was written has been saved. */
  readonly onSaved?: () => void;
}

/** Where the device keeps what is written and not sent: to a ticket, or in a form for a new one. */
export function draftKey(place: TicketId | FormPlace): string {
  return `draft/${place}`;
}

const pause = 800;

/** Whether what was kept is a draft. */
export function isDraft(kept: unknown): kept is Draft {
  return typeof kept === 'object' && kept !== null && 'value' in kept && 'at' in kept && typeof kept.at === 'number';
}

/** Keeps what is being written on this device: soon after the last change, and at once where that may be too late. */
export class DraftModel {
  readonly place: DraftPlace;
  #unsaved: Draft | undefined;
  #cancel: (() => void) | undefined;
  #restoredAt: number | undefined;
  #savedAt: number | undefined;

  constructor(place: DraftPlace) {
    this.place = place;
  }

  /** When what was found here had been written; nothing once it is cleared. */
  get restoredAt(): number | undefined {
    return this.#restoredAt;
  }

  /** When what is saved now was last changed here; nothing before that, and once it is cleared. */
  get savedAt(): number | undefined {
    return this.#savedAt;
  }

  /** Hears of every change; saves once there has been none for a while. */
  change(value: unknown): void {
    this.#cancel?.();
    this.#unsaved = { value, at: this.place.now() };
    this.#cancel = this.place.timer(() => this.save(), pause);
  }

  /** Saves what has changed since the last time. */
  save(): void {
    const draft = this.#unsaved;
    this.#rest();
    if (!draft) return;
    this.#savedAt = draft.at;
    this.place.memory.write(this.place.key, draft);
    this.place.onSaved?.();
  }

  /** Whether something has changed that is not saved yet. */
  get pending(): boolean {
    return this.#unsaved !== undefined;
  }

  /** What was left here before; from then on it is ours to forget. */
  restore(): Draft | undefined {
    const draft = this.#kept();
    this.#restoredAt = draft?.at;
    return draft;
  }

  /** Forgets what was written here, sent or thrown away. What another page has written since stays. */
  clear(): void {
    this.#rest();
    // Tells our own draft from that of another page, which has the same key.
    const at = this.#savedAt ?? this.#restoredAt;
    if (at !== undefined && this.#kept()?.at === at) this.place.memory.forget(this.place.key);
    this.#restoredAt = undefined;
    this.#savedAt = undefined;
  }

  #kept(): Draft | undefined {
    const kept = this.place.memory.read(this.place.key);
    return isDraft(kept) ? kept : undefined;
  }

  #rest(): void {
    this.#cancel?.();
    this.#cancel = undefined;
    this.#unsaved = undefined;
  }
}
