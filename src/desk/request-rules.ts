import type { ServiceDescription } from '../domain/service.js';
import { surveyCommentLimit, type SurveyAnswers } from '../domain/survey.js';
import type { TicketDraft } from '../domain/ticket.js';
import type { ActionRequest, MessageDraft } from '../domain/timeline.js';
import type { DeskProblem } from './desk-refusal.js';
import { fieldProblems } from './field-rules.js';
import { choiceProblems, optionalTextProblems, refuseProblems, strangerProblems, textProblems } from './text-rules.js';

/** Characters a number to call back at may have. */
const callBackLimit = 40;
/** What a key may look like; long enough for any scheme, short enough to keep. */
const keyLimit = 255;

/** Refuses a draft that does not hold with `invalid` and every problem in it. */
export function checkDraft(draft: TicketDraft, service: ServiceDescription): void {
  const { subject, body } = service.textLimits;
  const known = ['kind', 'subject', 'body', 'impact', 'fields', 'attachments', 'service', 'callBack'];
  refuseProblems('file a ticket', [
    ...strangerProblems(draft, known),
    ...choiceProblems('/kind', draft.kind, service.kinds),
    ...textProblems('/subject', draft.subject, subject),
    ...lineProblems(draft.subject),
    ...textProblems('/body', draft.body, body),
    ...(draft.impact === undefined ? [] : choiceProblems('/impact', draft.impact, ['stopped', 'slowed', 'none'])),
    ...optionalTextProblems('/callBack', draft.callBack, callBackLimit),
    ...serviceProblems(draft, service),
  ]);
}

/** Refuses a customer's message that does not hold. */
export function checkMessage(message: MessageDraft, { textLimits }: ServiceDescription): void {
  refuseProblems('reply', [
    ...strangerProblems(message, ['body', 'attachments']),
    // A screenshot alone may say it all.
    ...(message.body === '' && message.attachments?.length ? [] : textProblems('/body', message.body, textLimits.body)),
  ]);
}

/** Refuses a wish that is not known, or whose comment does not hold. */
export function checkAction(request: ActionRequest, { textLimits }: ServiceDescription): void {
  refuseProblems('act', [
    ...strangerProblems(request, ['action', 'comment']),
    ...choiceProblems('/action', request.action, wishes),
    ...optionalTextProblems('/comment', request.comment, textLimits.body),
  ]);
}

/** Refuses survey answers without a mark from 1 to 5. */
export function checkSurvey({ answers, comment, ...rest }: SurveyAnswers): void {
  const marks = Object.entries(answers);
  const none = { pointer: '/answers', message: '/answers must have at least one mark' };
  refuseProblems('answer the survey', [
    ...strangerProblems(rest, []),
    ...(marks.length === 0 ? [none] : []),
    ...marks.flatMap(([name, mark]) => [
      ...choiceProblems('/answers', name, ['service', 'solution']),
      ...choiceProblems(`/answers/${name}`, mark, [1, 2, 3, 4, 5]),
    ]),
    ...optionalTextProblems('/comment', comment?.trim() && comment, surveyCommentLimit),
  ]);
}

/** Refuses a key that cannot tell one change from another. */
export function checkKey(key: string): void {
  refuseProblems('change', textProblems('/idempotencyKey', key, keyLimit));
}

const wishes: readonly ActionRequest['action'][] = [
  'request-closure',
  'withdraw-closure',
  'accept-solution',
  'reject-solution',
  'reopen',
  'cancel',
  'accept-quote',
  'decline-quote',
];

function lineProblems(subject: unknown): DeskProblem[] {
  const isOneLine = typeof subject !== 'string' || !/[\r\n\u2028\u2029]/.test(subject);
  return isOneLine ? [] : [{ pointer: '/subject', message: '/subject must be one line' }];
}

function serviceProblems(draft: TicketDraft, { catalogue, fields }: ServiceDescription): DeskProblem[] {
  const ordered = catalogue.find((each) => each.id === draft.service);
  const asked = [...(ordered?.fields ?? []), ...fields];
  const unknown = draft.service !== undefined && !ordered;
  return [
    ...(unknown ? [{ pointer: '/service', message: '/service is not in the catalogue' }] : []),
    ...fieldProblems(draft.fields ?? {}, asked, draft.kind, draft.attachments),
  ];
}
