import { supportActionSchema } from '../contract/desk/action.js';
import { deskPaths } from '../contract/desk/paths.js';
import { noteRequestSchema, supportReplyRequestSchema } from '../contract/desk/request.js';
import { surveyReportSchema } from '../contract/desk/survey.js';
import { supportEntrySchema, supportThreadSchema, supportTicketSchema } from '../contract/desk/ticket.js';
import { entrySchema } from '../contract/entry.js';
import { queueQuerySchema, surveysQuerySchema } from '../contract/query.js';
import { support, supportCaller } from './caller.js';
import { etagOf } from './etag.js';
import { eventOperation } from './event-operation.js';
import { nothing, operationsFor, type Operation } from './operation.js';
import { queuePageSchema } from './pages.js';
import { linkToNext, patternOf } from './route-path.js';

const operation = operationsFor('support', support);

const listQueue = operation({
  name: 'listQueue',
  summary: "Every organisation's tickets, latest change first.",
  method: 'GET',
  path: deskPaths.tickets(),
  query: queueQuerySchema,
  body: nothing,
  answer: queuePageSchema,
  status: 200,
  handle: async ({ request, side, query }) => {
    const value = await side.listTickets(query);
    return { value, headers: linkToNext(request, value.next) };
  },
});

const getThread = operation({
  name: 'getThread',
  summary: 'A ticket with all of its history, internal notes included.',
  method: 'GET',
  path: patternOf(deskPaths.ticket),
  query: nothing,
  body: nothing,
  answer: supportThreadSchema,
  status: 200,
  handle: async ({ side, id }) => {
    const value = await side.getTicket(id);
    return { value, headers: etagOf(value.ticket) };
  },
});

const replyToCustomer = operation({
  name: 'replyToCustomer',
  summary: 'Writes to the customer; with `expectsReply` the ball is with the customer.',
  method: 'POST',
  path: patternOf(deskPaths.messages),
  query: nothing,
  body: supportReplyRequestSchema,
  answer: entrySchema,
  status: 201,
  handle: async ({ side, id, body }) => ({ value: await side.reply(id, body) }),
});

const addNote = operation({
  name: 'addNote',
  summary: 'Writes something that only support will ever see.',
  method: 'POST',
  path: patternOf(deskPaths.notes),
  query: nothing,
  body: noteRequestSchema,
  answer: supportEntrySchema,
  status: 201,
  handle: async ({ side, id, body }) => ({ value: await side.addNote(id, body) }),
});

const actAsSupport = operation({
  name: 'actAsSupport',
  summary: 'Does one of the actions that the ticket lists for support; answers the ticket as it now is.',
  method: 'POST',
  path: patternOf(deskPaths.actions),
  query: nothing,
  body: supportActionSchema,
  answer: supportTicketSchema,
  status: 200,
  handle: async ({ side, id, body }) => {
    const value = await side.act(id, body);
    return { value, headers: etagOf(value) };
  },
});

const getSurveys = operation({
  name: 'getSurveys',
  summary: 'How customers found it went: answers, how many answered, and the means of their marks.',
  method: 'GET',
  path: deskPaths.surveys(),
  query: surveysQuerySchema,
  body: nothing,
  answer: surveyReportSchema,
  status: 200,
  handle: async ({ request, side, query }) => {
    const value = await side.surveys(query);
    return { value, headers: linkToNext(request, value.next) };
  },
});

const events = eventOperation({
  name: 'listenToQueue',
  summary: "Hints that something changed in any organisation's tickets, as they happen.",
  path: deskPaths.events(),
  audience: 'support',
  admit: supportCaller,
  listen: ({ parts }, { person }, after, signal) =>
    parts.desk.support(person.id).events(after === undefined ? {} : { after }, { signal }),
});

/** Support's calls. */
export const supportOperations: readonly Operation[] = [
  listQueue,
  getThread,
  replyToCustomer,
  addNote,
  actAsSupport,
  getSurveys,
  events,
];
