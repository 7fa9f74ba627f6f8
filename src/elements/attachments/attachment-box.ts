import type { Attachment } from '../../domain/attachment.js';
import { memoryOf } from '../../store/device-memory.js';
import type { DeviceMemory } from '../../store/device-memory.js';
import { remembered } from '../../store/remembered.js';
import type { SupportStore } from '../../store/support-store.js';
import { isUnderWay } from '../../store/upload.js';
import type { PickedFile, Upload } from '../../store/upload.js';
import type { UploadsModel } from '../../store/uploads-model.js';
import type { Visit } from '../../store/visit.js';
import type * as Uploading from './uploading.js';

/** Files brought before what sends them was there. */
interface Brought {
  readonly files: readonly PickedFile[];
  readonly field: string;
}

/** Whether a field is asked for now; the text's own files are those of the field ``. */
export type Asks = (field: string) => boolean;

/**
 * The files that go with one text, of the user who was there when it was made. Whoever attaches nothing carries nothing: what
 * sends files, and what shows them, is fetched with the first. Fires `change`.
 */
export class AttachmentBox extends EventTarget {
  readonly #visit: Visit;
  readonly #memory: DeviceMemory;
  readonly #key: string;
  #model: UploadsModel | undefined;
  #uploading: typeof Uploading | undefined;
  #brought: readonly Brought[] = [];
  #unfetched = false;
  #asks: Asks = () => true;
  /** Somebody has done something here, so what an earlier page left is no news. */
  #touched = false;
  #then: (() => void) | undefined;

  /** `place`: where the text that they go with is kept as a draft. */
  constructor(store: SupportStore, place: string) {
    super();
    this.#visit = store.visit;
    this.#memory = memoryOf(store);
    this.#key = `${place}/files`;
  }

  /** Whether it is of the user who is there now. */
  isOf({ visit }: SupportStore): boolean {
    return visit === this.#visit;
  }

  get uploads(): readonly Upload[] {
    return this.#model?.state ?? [];
  }

  /** What shows them and tells of them, once there are any. */
  get uploading(): typeof Uploading | undefined {
    return this.#uploading;
  }

  /** There were files on an earlier page; a device cannot keep those. */
  get gone(): boolean {
    return !this.#touched && this.#memory.read(this.#key) === true;
  }

  /** What sends files could not be fetched; `add()` with none tries again. */
  get unfetched(): boolean {
    return this.#unfetched;
  }

  /** How many files the sending waits for; 0 while nobody has asked to send. */
  get awaited(): number {
    return this.#then ? this.#pending : 0;
  }

  get #pending(): number {
    const brought = this.#brought.flatMap(({ files, field }) => (this.#asks(field) ? files : []));
    return this.uploads.filter((each) => isUnderWay(each) && this.#asks(each.field)).length + brought.length;
  }

  /** Neither waits for the files of fields that are not asked, nor counts them: they are not sent. */
  ask(asks: Asks): void {
    this.#asks = asks;
    if (this.#then) queueMicrotask(() => this.#changed());
  }

  /** Takes files, and begins to send them. */
  async add(files: readonly PickedFile[], field = ''): Promise<void> {
    if (files.length > 0) this.#brought = [...this.#brought, { files, field }];
    this.#touched = true;
    try {
      this.#uploading = await import('./uploading.js');
      this.#unfetched = false;
    } catch {
      this.#unfetched = true;
    }
    if (this.#uploading) this.#hand(this.#uploading);
    this.#changed();
  }

  remove(key: string): void {
    this.#model?.remove(key);
  }

  retry(key: string): void {
    this.#model?.retry(key);
  }

  /** The help desk no longer has a file, or has found harm in it. */
  lose(attachment: Attachment): void {
    this.#model?.lose(attachment);
  }

  /** Takes files back that were handed over and then refused. `some`: an earlier page had others, which are gone. */
  async putBack(uploads: readonly Upload[], some: boolean): Promise<void> {
    await this.add([]);
    if (some) {
      this.#touched = false;
      this.#memory.write(this.#key, true);
    }
    this.#model?.putBack(uploads);
    this.#changed();
  }

  /** Drops all files: they are sent, or not wanted. */
  clear(): void {
    this.#brought = [];
    this.#touched = true;
    this.#then = undefined;
    this.#model?.clear();
    this.#memory.forget(this.#key);
  }

  /** Whether files are still on their way; if so, calls back once none is. */
  holdsBack(then: () => void): boolean {
    this.#then = this.#pending > 0 ? then : undefined;
    if (this.#then) this.#changed();
    return this.#then !== undefined;
  }

  /** The page does without, but another may still take it up. */
  leave(place: string): void {
    if (this.uploads.length === 0 || this.#visit.ended) return;
    leftIn(this.#visit).set(place, this);
  }

  #hand({ UploadsModel }: typeof Uploading): void {
    const brought = this.#brought;
    this.#brought = [];
    if (!this.#model) {
      this.#model = new UploadsModel(this.#visit);
      this.#model.addEventListener('change', () => this.#changed());
    }
    for (const { files, field } of brought) this.#model.add(files, field, this.#asks);
  }

  #changed(): void {
    if (this.uploads.some(({ phase }) => phase !== 'refused')) this.#memory.write(this.#key, true);
    else if (this.#touched) this.#memory.forget(this.#key);
    this.dispatchEvent(new Event('change'));
    const then = this.#pending === 0 ? this.#then : undefined;
    if (!then) return;
    this.#then = undefined;
    then();
  }
}

const leftIn = remembered((_: Visit) => new Map<string, AttachmentBox>());

/** A box for a text: the one left there before, with what is on its way in it, or a new one. */
export function boxOf(store: SupportStore, place: string): AttachmentBox {
  const boxes = leftIn(store.visit);
  const box = boxes.get(place) ?? new AttachmentBox(store, place);
  boxes.delete(place);
  return box;
}
