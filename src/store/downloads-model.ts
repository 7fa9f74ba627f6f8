import type { AttachmentId } from '../domain/attachment.js';
import type { DownloadLink } from '../port/support-adapter.js';
import { SupportError } from '../port/support-error.js';
import { remembered } from './remembered.js';
import type { SupportStore } from './support-store.js';
import type { Visit } from './visit.js';

/** How far the fetching of a file has come. Nothing is told of one that nobody asked for, or that has been handed over. */
export type Download = { readonly phase: 'fetching' } | { readonly phase: 'failed'; readonly error: SupportError };

/**
 * The files that the present user fetches from the help desk, each once at a time. Nothing here rejects: failures stand in the
 * state. Fires `change`.
 */
export class DownloadsModel extends EventTarget {
  readonly #visit: Visit;
  readonly #state = new Map<AttachmentId, Download>();

  constructor(visit: Visit) {
    super();
    this.#visit = visit;
  }

  /** Whether the help desk hands files out at all. */
  get offered(): boolean {
    return this.#visit.settings.adapter.download !== undefined;
  }

  /** How far a file is. */
  of(id: AttachmentId): Download | undefined {
    return this.#visit.ended ? undefined : this.#state.get(id);
  }

  /** Fetches a file, or a short-lived link to it. Gives nothing when that failed, is under way already, or the user has left. */
  async fetch(id: AttachmentId): Promise<Blob | DownloadLink | undefined> {
    if (this.of(id)?.phase === 'fetching') return undefined;
    this.#show(id, { phase: 'fetching' });
    const answer = await this.#visit.ask(async (adapter, options) => handedOut(await adapter.download?.(id, options)));
    if (!answer) return undefined;
    if ('error' in answer) return this.#failed(id, answer.error);
    this.#show(id, undefined);
    return answer.value;
  }

  #failed(id: AttachmentId, error: SupportError): undefined {
    this.#show(id, { phase: 'failed', error });
    // What is refused stands in a thread that is not as it is shown: a scan has found something, or is not done.
    if (!error.retryable) this.#visit.hear('anything');
  }

  #show(id: AttachmentId, download: Download | undefined): void {
    if (this.#visit.ended) return;
    if (download) this.#state.set(id, download);
    else this.#state.delete(id);
    this.dispatchEvent(new Event('change'));
  }
}

/** A link of any other kind could run something in the page. */
function handedOut(given: Blob | DownloadLink | undefined): Blob | DownloadLink {
  if (!given) throw new SupportError('unsupported', 'download: the adapter cannot');
  if (given instanceof Blob || /^https?:\/\//i.test(given.url)) return given;
  throw new SupportError('malformed', `download: the adapter gave a link that is not http or https: ${given.url}`);
}

const downloadsIn = remembered((visit: Visit) => new DownloadsModel(visit));

/** The downloads of the user who is there now. */
export function downloadsOf({ visit }: SupportStore): DownloadsModel {
  return downloadsIn(visit);
}
