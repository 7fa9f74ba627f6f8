import assert from 'node:assert/strict';
import test from 'node:test';

import { ServerUnderTest } from './server-under-test.js';

/* eslint-disable @typescript-eslint/no-explicit-any -- the description is walked as plain JSON */

async function openDescription(t: test.TestContext): Promise<{ server: ServerUnderTest; document: any }> {
  const server = await ServerUnderTest.open(t);
  return { server, document: (await server.call('/openapi.json')).json };
}

function operationsOf(document: any): [path: string, method: string, operation: any][] {
  return Object.entries<any>(document.paths).flatMap(([path, item]) =>
    Object.entries<any>(item).map(([method, operation]): [string, string, any] => [path, method, operation]),
  );
}

test('every call of the protocol is described', async (t) => {
  const { document } = await openDescription(t);
  assert.equal(document.openapi, '3.1.0');
  const calls = operationsOf(document).map(([path, method]) => `${method} ${path}`);
  assert.deepEqual(
    calls.sort(),
    [
      'delete /desk/v1/announcements/{id}',
      'delete /desk/v1/deviations/{id}',
      'delete /v1/uploads/{id}',
      'get /desk/v1/announcements',
      'get /desk/v1/attachments/{id}',
      'get /desk/v1/calendar',
      'get /desk/v1/deviations',
      'get /desk/v1/events',
      'get /desk/v1/surveys',
      'get /desk/v1/tickets',
      'get /desk/v1/tickets/{id}',
      'get /dev/people',
      'get /healthz',
      'get /metrics',
      'get /openapi.json',
      'get /readyz',
      'get /v1/attachments/{id}',
      'get /v1/calendar.ics',
      'get /v1/events',
      'get /v1/service',
      'get /v1/tickets',
      'get /v1/tickets/{id}',
      'get /v1/tickets/{id}/entries',
      'get /v1/uploads/{id}',
      'head /v1/uploads/{id}',
      'options /v1/uploads',
      'patch /v1/uploads/{id}',
      'post /desk/v1/announcements',
      'post /desk/v1/deviations',
      'post /desk/v1/tickets/{id}/actions',
      'post /desk/v1/tickets/{id}/messages',
      'post /desk/v1/tickets/{id}/notes',
      'post /dev/tokens',
      'post /v1/tickets',
      'post /v1/uploads',
      'post /v1/tickets/{id}/actions',
      'post /v1/tickets/{id}/messages',
      'put /desk/v1/announcements/{id}',
      'put /desk/v1/calendar',
      'put /desk/v1/deviations/{id}',
      'put /v1/tickets/{id}/read',
      'put /v1/tickets/{id}/survey',
    ].sort(),
  );
});

test('every call that is described is there, and needs a token exactly where it says so', async (t) => {
  const { server, document } = await openDescription(t);
  for (const [path, method, operation] of operationsOf(document)) {
    const answer = await server.call(path.replace('{id}', 'x'), { method: method.toUpperCase() });
    assert.notEqual(answer.status, 404, path);
    assert.notEqual(answer.status, 405, path);
    assert.equal(answer.status === 401, operation.security.length > 0, path);
  }
});

test('every reference leads somewhere, ids are unique, and what a path names is a parameter', async (t) => {
  const { document } = await openDescription(t);
  const references = [...JSON.stringify(document).matchAll(/"\$ref":"([^"]+)"/g)].map((match) => match[1] ?? '');
  assert.ok(references.length > 20);
  for (const reference of references) {
    const found = reference
      .split('/')
      .slice(1)
      .reduce<any>((node, step) => node?.[step], document);
    assert.ok(found, reference);
  }
  const operations = operationsOf(document);
  assert.equal(new Set(operations.map(([, , operation]) => operation.operationId)).size, operations.length);
  for (const [path, , operation] of operations) {
    const named = operation.parameters.some((parameter: any) => parameter.in === 'path');
    assert.equal(named, path.includes('{id}'), path);
  }
});

test('answers and bodies are closed: nothing that is not described can come or go', async (t) => {
  const { document } = await openDescription(t);
  const { schemas } = document.components;
  for (const name of ['Ticket', 'Connection', 'Problem', 'SupportTicket', 'TicketDraft', 'Message', 'ActionRequest']) {
    assert.equal(schemas[name].additionalProperties, false, name);
  }
  for (const entry of schemas.TimelineEntry.anyOf) assert.equal(entry.additionalProperties, false);
  assert.equal('notes' in schemas.Ticket.properties || 'callBack' in schemas.Ticket.properties, false);
  assert.ok(schemas.SupportEntry.anyOf.length > 1);
});

test('a change says that it needs a key', async (t) => {
  const { document } = await openDescription(t);
  for (const path of ['/v1/tickets', '/v1/tickets/{id}/messages', '/v1/tickets/{id}/actions']) {
    const key = document.paths[path].post.parameters.find((parameter: any) => parameter.name === 'Idempotency-Key');
    assert.equal(key?.required, true, path);
  }
});

test('a call that can answer that nothing is new says so', async (t) => {
  const { document } = await openDescription(t);
  assert.ok(document.paths['/v1/service'].get.responses['304']);
  assert.equal(document.paths['/v1/tickets'].get.responses['304'], undefined);
});

test('development calls are described in development alone', async () => {
  const { createSupportServer } = await import('../../src/server/index.js');
  const server = createSupportServer({ log: () => undefined });
  const text = await (await server.fetch(new Request('http://localhost/openapi.json'))).text();
  assert.equal(text.includes('/dev/'), false);
  assert.ok(text.includes('/v1/tickets'));
});
