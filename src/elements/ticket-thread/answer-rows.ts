import type { Ticket } from '../../domain/ticket.js';
import { answerWords } from '../shared/answer-words.js';
import { localText } from '../shared/local-text.js';
import type { DetailRow } from './detail-rows.js';
import type { ThreadView } from './thread-view.js';

/** What the customer answered to the help desk's own questions. Files stand in the thread, so they are left out. */
export function answerRows({ fields: answers, service }: Ticket, view: ThreadView): DetailRow[] {
  const { fields, catalogue, languageTag } = view;
  const own = catalogue.find(({ id }) => id === service)?.fields ?? [];
  // What the service asks itself stands for what is asked of every ticket under the same id.
  const asked = new Map([...fields, ...own].map((field) => [field.id, field]));
  return [...asked.values()].flatMap((field) => {
    const words = field.type === 'file' ? '' : answerWords(field, answers?.[field.id], languageTag);
    return words === '' ? [] : { label: localText(field.label, languageTag), words };
  });
}
