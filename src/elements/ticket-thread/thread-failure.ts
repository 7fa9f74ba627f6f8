import { nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { ThreadState } from '../../store/thread-state.js';
import { failureNotice } from '../shared/failure-notice.js';
import type { ThreadText } from './thread-text.js';

/** Why the thread, or a part of it, cannot be shown. A ticket that is not there and one that is not yours read the same. */
export function threadFailure(
  { ticket, entries }: ThreadState,
  number: string,
  text: ThreadText,
  onRetry: () => void,
): TemplateResult | typeof nothing {
  const failed = ticket.phase === 'failed' ? ticket : entries;
  if (failed.phase !== 'failed') return nothing;
  const { error } = failed;
  if (error.code === 'not-found') return failureNotice({ error, text, otherwise: text['error.notFound']({ number }) });
  return failureNotice({ error, text, otherwise: text['error.loadTicket'], onRetry });
}
