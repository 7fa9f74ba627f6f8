import type { SurveyAnswers } from '../domain/survey.js';
import type { TicketDraft } from '../domain/ticket.js';
import type { ActionRequest, MessageDraft, TimelineEntry } from '../domain/timeline.js';
import type { Attachment } from '../domain/attachment.js';
import { toInstant, toMilliseconds } from '../domain/instant.js';
import { DeskRefusal } from './desk-refusal.js';
import type { StoredTicket } from './desk-storage.js';
import { mayAnswer, surveyEnd } from './ticket-survey.js';
import { TicketChange, type ChangeContext } from './ticket-change.js';

/** Makes a ticket of a draft. A new ticket lies with 1st line, who watch what comes in. */
export function fileTicket(
  draft: TicketDraft,
  number: string,
  context: ChangeContext,
  attachments: readonly Attachment[] = [],
): TicketChange {
  const change = new TicketChange(blankTicket(draft, number, context), context);
  if (draft.callBack) change.keep({ callBack: draft.callBack });
  change.tell({ kind: 'created', ticketKind: draft.kind });
  change.tell({ kind: 'message', body: draft.body, attachments });
  change.promise('begin');
  change.promise('resolve');
  return change;
}

function blankTicket(draft: TicketDraft, number: string, { person, now }: ChangeContext): StoredTicket {
  const { kind, impact, service, fields } = draft;
  const at = toInstant(now);
  return {
    organisation: person.organisation.id,
    id: number,
    organisationName: person.organisation.name,
    requester: { id: person.id, name: person.name },
    quoteOpen: false,
    version: 0,
    entryCount: 0,
    supportReplies: 0,
    facts: {
      ...{ id: number, number, kind, subject: draft.subject.trim(), status: 'new', line: 1, priority: null },
      ...(impact && { impact }),
      ...(service && { service }),
      ...(fields && { fields }),
      ...{ createdAt: at, updatedAt: at, reopenCount: 0 },
    },
  };
}

/** Adds the customer's message; a ticket that was answered or closed opens again. */
export function customerReplies(
  change: TicketChange,
  { body }: Pick<MessageDraft, 'body'>,
  attachments: readonly Attachment[] = [],
): TimelineEntry {
  change.customerMoves('reply');
  return change.tell({ kind: 'message', body, attachments });
}

/** Does what the customer wishes. A comment is kept in the thread as the customer's own words. */
export function customerActs(change: TicketChange, { action, comment }: ActionRequest): void {
  change.customerMoves(action);
  if (comment && action !== 'request-closure') change.tell({ kind: 'message', body: comment, attachments: [] });
  switch (action) {
    case 'request-closure':
      change.tell({ kind: 'closure-requested', ...(comment && { comment }) });
      break;
    case 'withdraw-closure':
      change.tell({ kind: 'closure-withdrawn' });
      break;
    case 'accept-solution':
      change.close('solved');
      break;
    case 'cancel':
      change.close('withdrawn');
      break;
    case 'accept-quote':
      change.tell({ kind: 'quote-accepted' });
      break;
    case 'decline-quote':
      change.tell({ kind: 'quote-declined' });
      break;
    case 'reject-solution':
    case 'reopen': // told by the life cycle itself
  }
}

/** Keeps the customer's marks for the latest closing; an edited answer is not told twice. */
export function customerAnswersSurvey(change: TicketChange, survey: SurveyAnswers): void {
  const { person, ticket, at } = change;
  const end = surveyEnd(ticket.facts);
  if (toMilliseconds(at) > end && Number.isFinite(end)) {
    throw new DeskRefusal('not-allowed', `answer-survey: it could be answered until ${toInstant(end)}`);
  }
  change.customerMoves('answer-survey');
  if (!mayAnswer(ticket, person)) {
    throw new DeskRefusal('not-allowed', 'answer-survey: somebody else has answered for your organisation');
  }
  if (!ticket.survey) change.tell({ kind: 'survey-answered' });
  const { answers, comment } = survey;
  const by = { id: person.id, name: person.name };
  change.keep({ survey: { answers, ...(comment?.trim() && { comment }), by, answeredAt: at } });
}
