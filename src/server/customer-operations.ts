import { connectionSchema } from '../contract/connection.js';
import { paths } from '../contract/paths.js';
import {
  actionRequestSchema,
  fileRequestSchema,
  readRequestSchema,
  replyRequestSchema,
  surveyRequestSchema,
} from '../contract/request.js';
import { entriesQuerySchema, ticketsQuerySchema } from '../contract/query.js';
import { ticketSchema } from '../contract/ticket.js';
import { entrySchema } from '../contract/entry.js';
import type { Replayable } from '../desk/desk.js';
import { anyCustomer, changingCustomer, customer, customerCaller } from './caller.js';
import { contentTag, etagOf, isUnchanged, versionIn } from './etag.js';
import { eventOperation } from './event-operation.js';
import { nothing, operationsFor, type Operation } from './operation.js';
import { entryPageSchema, ticketPageSchema } from './pages.js';
import { linkToNext, patternOf } from './route-path.js';
import { toInstant } from '../domain/instant.js';

const connecting = operationsFor('customer', anyCustomer);
const reading = operationsFor('customer', customer);
const changing = operationsFor('customer', changingCustomer);

function replayed(result: Replayable<unknown>): Readonly<Record<string, string>> {
  return result.replayed ? { 'Idempotency-Replayed': 'true' } : {};
}

const getService = connecting({
  name: 'getService',
  summary: 'What the help desk offers, who is asking, and what this server can do: everything needed to connect.',
  method: 'GET',
  path: paths.service(),
  query: nothing,
  body: nothing,
  answer: connectionSchema,
  status: 200,
  revalidated: true,
  handle: async ({ request, side, now, takesPieces }) => {
    const cursor = await side.eventCursor();
    const can = side.capabilities();
    const attachments = can.attachments && { ...can.attachments, ...(takesPieces && { mode: 'resumable' as const }) };
    const known = { session: side.session(), capabilities: { ...can, attachments }, service: await side.service() };
    // Time and place pass without anything being new: they are no part of what the tag names.
    const etag = await contentTag(known);
    return {
      value: { ...known, serverNow: toInstant(now), ...(cursor !== undefined && { cursor }) },
      headers: { ETag: etag },
      unchanged: isUnchanged(request, etag),
    };
  },
});

const listTickets = reading({
  name: 'listTickets',
  summary: 'The tickets of your organisation, latest change first.',
  method: 'GET',
  path: paths.tickets(),
  query: ticketsQuerySchema,
  body: nothing,
  answer: ticketPageSchema,
  status: 200,
  handle: async ({ request, side, query }) => {
    const value = await side.listTickets(query);
    return { value, headers: linkToNext(request, value.next) };
  },
});

const fileTicket = changing({
  name: 'fileTicket',
  summary: 'Files a ticket. The same key with the same body gives the same ticket.',
  method: 'POST',
  path: paths.tickets(),
  query: nothing,
  body: fileRequestSchema,
  answer: ticketSchema,
  status: 201,
  keyed: true,
  handle: async ({ side, body, key }) => {
    const result = await side.fileTicket(body, { idempotencyKey: key });
    const { value } = result;
    return { value, headers: { Location: paths.ticket(value.id), ...etagOf(value), ...replayed(result) } };
  },
});

const getTicket = reading({
  name: 'getTicket',
  summary: 'A ticket, with what you may do to it now.',
  method: 'GET',
  path: patternOf(paths.ticket),
  query: nothing,
  body: nothing,
  answer: ticketSchema,
  status: 200,
  handle: async ({ side, id }) => {
    const value = await side.getTicket(id);
    return { value, headers: etagOf(value) };
  },
});

const listEntries = reading({
  name: 'listEntries',
  summary: 'What has happened on a ticket, oldest first; `before=end` reads back from the newest.',
  method: 'GET',
  path: patternOf(paths.entries),
  query: entriesQuerySchema,
  body: nothing,
  answer: entryPageSchema,
  status: 200,
  handle: async ({ request, side, id, query }) => {
    const value = await side.listEntries(id, query);
    return { value, headers: linkToNext(request, value.next, query.before === undefined ? 'after' : 'before') };
  },
});

const reply = changing({
  name: 'reply',
  summary: 'Adds a message to a ticket. A reply to a solved or closed ticket opens it again.',
  method: 'POST',
  path: patternOf(paths.messages),
  query: nothing,
  body: replyRequestSchema,
  answer: entrySchema,
  status: 201,
  keyed: true,
  handle: async ({ side, id, body, key }) => {
    const result = await side.reply(id, body, { idempotencyKey: key });
    return { value: result.value, headers: replayed(result) };
  },
});

const act = changing({
  name: 'act',
  summary: 'Does one of the actions that the ticket lists; answers the ticket as it now is.',
  method: 'POST',
  path: patternOf(paths.actions),
  query: nothing,
  body: actionRequestSchema,
  answer: ticketSchema,
  status: 200,
  keyed: true,
  conditional: true,
  handle: async ({ request, side, id, body, key }) => {
    const ifMatch = versionIn(request);
    const options = { idempotencyKey: key, ...(ifMatch !== undefined && { ifMatch }) };
    const result = await side.act(id, body, options);
    return { value: result.value, headers: { ...etagOf(result.value), ...replayed(result) } };
  },
});

const answerSurvey = changing({
  name: 'answerSurvey',
  summary: 'Answers the survey of a closed ticket, or edits the answer, for 28 days.',
  method: 'PUT',
  path: patternOf(paths.survey),
  query: nothing,
  body: surveyRequestSchema,
  answer: nothing,
  status: 204,
  handle: async ({ side, id, body }) => ({ value: await side.answerSurvey(id, body) }),
});

const markRead = reading({
  name: 'markRead',
  summary: 'Remembers how far you have read a ticket.',
  method: 'PUT',
  path: patternOf(paths.read),
  query: nothing,
  body: readRequestSchema,
  answer: nothing,
  status: 204,
  handle: async ({ side, id, body }) => ({ value: await side.markRead(id, body.upTo) }),
});

const events = eventOperation({
  name: 'listenToEvents',
  summary: 'Hints that something changed, as they happen: read what they point at.',
  path: paths.events(),
  audience: 'customer',
  admit: customerCaller,
  listen: ({ parts }, { person }, after, signal) =>
    parts.desk.customer(person.id).events(after === undefined ? {} : { after }, { signal }),
});

/** The customer's calls. */
export const customerOperations: readonly Operation[] = [
  getService,
  listTickets,
  fileTicket,
  getTicket,
  listEntries,
  reply,
  act,
  answerSurvey,
  markRead,
  events,
];
