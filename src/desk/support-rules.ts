import type { ServiceDescription } from '../domain/service.js';
import { refuseProblems, choiceProblems, optionalTextProblems, strangerProblems, textProblems } from './text-rules.js';
import type { DeskProblem } from './desk-refusal.js';
import type { SupportActionName, SupportActionRequest } from './support-action.js';
import type { SupportMessage } from './support-desk.js';

const lines = [1, 2, 3];
const nameLimit = 100;

/** Refuses a message or note of support's that does not hold. */
export function checkSupportMessage(message: SupportMessage, { textLimits }: ServiceDescription): void {
  refuseProblems('write', [
    ...strangerProblems(message, ['body', 'expectsReply']),
    ...textProblems('/body', message.body, textLimits.body),
  ]);
}

/** Refuses an action of support's that is not known, or whose particulars do not hold. */
export function checkSupportAction(request: SupportActionRequest, { kinds, textLimits }: ServiceDescription): void {
  const names: readonly string[] = Object.keys(properties);
  refuseProblems('act', choiceProblems('/action', request.action, names));
  refuseProblems(request.action, [
    ...strangerProblems(request, ['action', ...properties[request.action]]),
    ...particularProblems(request, kinds, textLimits.body),
  ]);
}

const properties: Readonly<Record<SupportActionName, readonly string[]>> = {
  triage: ['priority', 'kind', 'line'],
  'start-handling': [],
  assign: ['line', 'team', 'to'],
  escalate: ['line', 'note'],
  contact: ['channel', 'note'],
  'propose-solution': ['body'],
  'offer-quote': ['body'],
  'confirm-closure': [],
  close: ['reason'],
  reopen: [],
  merge: ['into'],
};

function particularProblems(request: SupportActionRequest, kinds: readonly string[], limit: number): DeskProblem[] {
  switch (request.action) {
    case 'triage':
      return [
        ...choiceProblems('/priority', request.priority, ['low', 'normal', 'high', 'urgent']),
        ...(request.kind === undefined ? [] : choiceProblems('/kind', request.kind, kinds)),
        ...(request.line === undefined ? [] : choiceProblems('/line', request.line, lines)),
      ];
    case 'assign':
      return [
        ...choiceProblems('/line', request.line, lines),
        ...optionalTextProblems('/team', request.team, nameLimit),
        ...optionalTextProblems('/to', request.to, nameLimit),
      ];
    case 'escalate':
      return [...choiceProblems('/line', request.line, lines), ...optionalTextProblems('/note', request.note, limit)];
    case 'contact':
      return [
        ...choiceProblems('/channel', request.channel, ['phone', 'remote-session', 'visit']),
        ...optionalTextProblems('/note', request.note, limit),
      ];
    case 'propose-solution':
    case 'offer-quote':
      return textProblems('/body', request.body, limit);
    case 'close':
      return choiceProblems('/reason', request.reason, [
        'solved',
        'no-reply',
        'withdrawn',
        'duplicate',
        'rejected',
        'other',
      ]);
    case 'merge':
      return textProblems('/into', request.into, nameLimit);
    default:
      return [];
  }
}
