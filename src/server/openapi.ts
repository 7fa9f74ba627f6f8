import * as z from 'zod/mini';

import {
  actionRequestSchema,
  fileRequestSchema,
  readRequestSchema,
  replyRequestSchema,
  surveyRequestSchema,
} from '../contract/request.js';
import { announcedDeviationSchema } from '../contract/announced-deviation.js';
import { calendarRulesSchema } from '../contract/calendar-rules.js';
import { attachmentSchema } from '../contract/attachment.js';
import { connectionSchema } from '../contract/connection.js';
import { announcementRequestSchema } from '../contract/desk/announcement.js';
import { supportActionSchema } from '../contract/desk/action.js';
import { deskCalendarSchema } from '../contract/desk/calendar.js';
import { deviationRequestSchema } from '../contract/desk/deviation.js';
import { noteRequestSchema, supportReplyRequestSchema } from '../contract/desk/request.js';
import { surveyReportSchema } from '../contract/desk/survey.js';
import { supportEntrySchema, supportThreadSchema, supportTicketSchema } from '../contract/desk/ticket.js';
import { entrySchema } from '../contract/entry.js';
import { servedProblemSchema } from '../contract/served-problem.js';
import type { Schema } from '../contract/schema.js';
import { serviceSchema } from '../contract/service.js';
import { ticketSchema } from '../contract/ticket.js';
import { nothing, type Operation } from './operation.js';
import { entryPageSchema, queuePageSchema, ticketPageSchema } from './pages.js';

const binary = 'application/octet-stream';

type Json = Readonly<Record<string, unknown>>;

const named: Readonly<Record<string, Schema<unknown>>> = {
  Attachment: attachmentSchema,
  ActionRequest: actionRequestSchema,
  AnnouncementRequest: announcementRequestSchema,
  CalendarRules: calendarRulesSchema,
  Connection: connectionSchema,
  DeskCalendar: deskCalendarSchema,
  Deviation: announcedDeviationSchema,
  DeviationRequest: deviationRequestSchema,
  Message: replyRequestSchema,
  NoteRequest: noteRequestSchema,
  Problem: servedProblemSchema,
  ReadRequest: readRequestSchema,
  ServiceDescription: serviceSchema,
  SupportAction: supportActionSchema,
  SupportEntry: supportEntrySchema,
  SupportMessage: supportReplyRequestSchema,
  SupportThread: supportThreadSchema,
  SupportTicket: supportTicketSchema,
  SupportTicketPage: queuePageSchema,
  SurveyAnswers: surveyRequestSchema,
  SurveyReport: surveyReportSchema,
  Ticket: ticketSchema,
  TicketDraft: fileRequestSchema,
  TicketPage: ticketPageSchema,
  TimelineEntry: entrySchema,
  TimelinePage: entryPageSchema,
};
const names: ReadonlyMap<Schema<unknown>, string> = new Map(
  Object.entries(named).map(([name, schema]) => [schema, name]),
);

function refTo(name: string): string {
  return `#/components/schemas/${name}`;
}

function components(): Json {
  const registry = z.registry<{ id: string }>();
  for (const [name, schema] of Object.entries(named)) registry.add(schema, { id: name });
  const { schemas } = z.toJSONSchema(registry, { uri: refTo, unrepresentable: 'any' });
  return Object.fromEntries(Object.entries(schemas).map(([name, { $schema, $id, ...schema }]) => [name, schema]));
}

function schemaOf(schema: Schema<unknown>): Json {
  const name = names.get(schema);
  if (name !== undefined) return { $ref: refTo(name) };
  const { $schema, ...inline } = z.toJSONSchema(schema, { io: 'input' });
  return inline;
}

function queryParameters(query: Schema<unknown>): readonly Json[] {
  if (query === nothing) return [];
  const { properties = {} } = z.toJSONSchema(query, { io: 'input' });
  return Object.entries(properties).map(([name, schema]) => ({ name, in: 'query', schema }));
}

function header(name: string, required: boolean, description: string): Json {
  return { name, in: 'header', required, description, schema: { type: 'string' } };
}

function parametersOf(operation: Operation): readonly Json[] {
  return [
    ...(operation.path.includes(':id') ? [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }] : []),
    ...queryParameters(operation.query),
    ...(operation.keyed
      ? [header('Idempotency-Key', true, 'Under one key a change happens once. 1 to 200 printable ASCII characters.')]
      : []),
    ...(operation.conditional
      ? [header('If-Match', false, 'The ETag of the ticket that the change is meant for.')]
      : []),
    ...(operation.revalidated ? [header('If-None-Match', false, 'The ETag of the answer that you have.')] : []),
    ...Object.entries(operation.headers ?? {}).map(([name, description]) =>
      header(name.replace('?', ''), !name.endsWith('?'), description),
    ),
    ...(operation.mediaType === 'text/event-stream' ? [header('Last-Event-ID', false, 'Where to resume.')] : []),
  ];
}

function answerOf(operation: Operation): Json {
  if (operation.answer === nothing && !operation.mediaType) return { description: 'Done.' };
  const type = operation.mediaType ?? 'application/json';
  const schema =
    operation.mediaType === 'text/event-stream' || type === binary ? { type: 'string' } : schemaOf(operation.answer);
  return { description: operation.summary, content: { [type]: { schema } } };
}

/** One call, as OpenAPI says it. Every call may answer with a problem. */
function described(operation: Operation, bodyLimit: number): Json {
  const { name, summary, audience, body, status } = operation;
  const problem = {
    description: 'Why not.',
    content: { 'application/problem+json': { schema: { $ref: refTo('Problem') } } },
  };
  return {
    operationId: name,
    summary,
    tags: [audience],
    parameters: parametersOf(operation),
    ...(operation.sends && {
      requestBody: { required: true, content: { [operation.sends]: { schema: { type: 'string' } } } },
    }),
    ...(body !== nothing && {
      requestBody: {
        required: true,
        description: `At most ${bodyLimit} bytes.`,
        content: { 'application/json': { schema: schemaOf(body) } },
      },
    }),
    responses: {
      [status]: answerOf(operation),
      ...(operation.revalidated && { 304: { description: 'You have it.' } }),
      default: problem,
    },
    security: audience === 'anyone' ? [] : [{ bearer: [] }],
  };
}

/** Describes the given calls as OpenAPI 3.1, from the very schemas that check and write them. */
export function openApiOf(operations: readonly Operation[], bodyLimit: number): object {
  const paths: Record<string, Record<string, Json>> = {};
  for (const operation of operations) {
    const path = operation.path.replace(':id', '{id}');
    paths[path] = { ...paths[path], [operation.method.toLowerCase()]: described(operation, bodyLimit) };
  }
  return {
    openapi: '3.1.0',
    info: { title: 'tc-support', version: '1', description: 'The wire protocol tc-support/1.' },
    paths,
    components: {
      schemas: components(),
      securitySchemes: { bearer: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } },
    },
  };
}
