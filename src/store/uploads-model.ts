import type { Attachment } from '../domain/attachment.js';
import type { AttachmentLimits } from '../domain/service.js';
import type { SupportError } from '../port/support-error.js';
import { refusalIn, refusalOf } from './file-limits.js';
import { connectionOf } from './connection-of.js';
import { withPhase } from './upload.js';
import type { PickedFile, Upload, UploadPhase } from './upload.js';
import { UploadPace } from './upload-pace.js';
import type { Visit } from './visit.js';

/** How many go at once: more would only share the line. */
const atOnce = 2;

/**
 * The files of one text, from the moment they are brought until they are named. They go on whether somebody looks or not, and
 * end with the visit. Nothing here rejects: failures stand in the state. Fires `change`.
 */
export class UploadsModel extends EventTarget {
  readonly #visit: Visit;
  readonly #runs = new Map<string, AbortController>();
  /** Under which key the help desk knows each; another one only where the first is spent. */
  readonly #keys = new Map<string, string>();
  #state: readonly Upload[] = [];

  constructor(visit: Visit) {
    super();
    this.#visit = visit;
  }

  /** All files, in the order in which they came; none once the user has left. */
  get state(): readonly Upload[] {
    return this.#visit.ended ? [] : this.#state;
  }

  /**
   * Takes files in and begins to send them. Those that the help desk would not take stand there refused. `counts`: the files of
   * which fields there is room for.
   */
  add(files: readonly PickedFile[], field = '', counts: (field: string) => boolean = () => true): void {
    const limits = this.#limits;
    let count = this.state.filter((each) => each.phase !== 'refused' && counts(each.field)).length;
    const added = files.map((file): Upload => {
      const why = limits && refusalOf(file, limits, count);
      if (!why) count++;
      const of = { key: this.#visit.settings.newKey(), file, field };
      return why ? { ...of, phase: 'refused', why } : { ...of, phase: 'queued', sent: 0 };
    });
    this.#change([...this.state, ...added]);
    this.#next();
  }

  /** Drops a file, and gives up its sending. */
  remove(key: string): void {
    this.#runs.get(key)?.abort();
    this.#runs.delete(key);
    this.#change(this.state.filter((upload) => upload.key !== key));
    this.#next();
  }

  /** Sends a failed file on from where it broke off. */
  retry(key: string): void {
    const upload = this.state.find((each) => each.key === key);
    if (upload?.phase !== 'failed') return;
    this.#show(key, { phase: 'queued', sent: upload.sent });
    this.#next();
  }

  /** The help desk no longer has a file, or has found harm in it. */
  lose({ id, scan }: Attachment): void {
    const upload = this.state.find((each) => each.phase === 'done' && each.attachment.id === id);
    if (!upload) return;
    this.#keys.delete(upload.key);
    const gone = { phase: 'failed', sent: 0, error: { code: 'not-found' } } as const;
    this.#show(upload.key, scan ? { phase: 'refused', why: 'harmful' } : gone);
  }

  /** Takes files back that were named in a text which was refused. */
  putBack(uploads: readonly Upload[]): void {
    this.#change([...uploads, ...this.state]);
  }

  /** Drops all of them: they are sent, or not wanted. */
  clear(): void {
    for (const run of this.#runs.values()) run.abort();
    this.#runs.clear();
    this.#change([]);
  }

  get #limits(): AttachmentLimits | undefined {
    return connectionOf(this.#visit)?.capabilities.attachments || undefined;
  }

  #next(): void {
    for (const upload of this.state) {
      if (this.#runs.size >= atOnce) return;
      if (upload.phase === 'queued') void this.#send(upload);
    }
  }

  async #send({ key, file, sent }: Extract<Upload, { phase: 'queued' }>): Promise<void> {
    const run = new AbortController();
    this.#runs.set(key, run);
    this.#show(key, { phase: 'uploading', sent });
    const meta = { name: file.sentName ?? file.name, type: file.content.type };
    const change = {
      idempotencyKey: this.#keyOf(key),
      onProgress: this.#follow(key, run, sent),
      ...(sent > 0 && { resumeFrom: sent }),
    };
    const answer = await this.#visit.ask(
      async (adapter, options) => adapter.upload?.(file.content, meta, { ...options, ...change }),
      run.signal,
    );
    if (this.#runs.get(key) !== run) return;
    this.#runs.delete(key);
    if (answer) this.#show(key, 'error' in answer ? this.#failure(key, answer.error) : settled(answer.value));
    this.#next();
  }

  #keyOf(key: string): string {
    const known = this.#keys.get(key) ?? this.#visit.settings.newKey();
    this.#keys.set(key, known);
    return known;
  }

  #follow(key: string, run: AbortController, from: number): (sent: number, total: number) => void {
    const pace = new UploadPace(this.#visit.settings.now, from);
    return (sent, total) => {
      if (this.#runs.get(key) === run) this.#show(key, { phase: 'uploading', sent, ...pace.at(sent, total) });
    };
  }

  #failure(key: string, error: SupportError): UploadPhase {
    const why = refusalIn(error);
    if (why) return { phase: 'refused', why };
    if (error.code === 'key-reused' || error.code === 'not-found') this.#keys.delete(key);
    const upload = this.#state.find((each) => each.key === key);
    return { phase: 'failed', sent: upload?.phase === 'uploading' ? upload.sent : 0, error };
  }

  #show(key: string, phase: UploadPhase): void {
    this.#change(withPhase(this.#state, key, phase));
  }

  #change(state: readonly Upload[]): void {
    if (this.#visit.ended) return;
    this.#state = state;
    this.dispatchEvent(new Event('change'));
  }
}

function settled(attachment: Attachment | undefined): UploadPhase {
  if (!attachment) return { phase: 'failed', sent: 0, error: { code: 'unsupported' } };
  return attachment.scan === 'quarantined' ? { phase: 'refused', why: 'harmful' } : { phase: 'done', attachment };
}
