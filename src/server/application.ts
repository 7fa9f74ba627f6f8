import { Hono } from 'hono';

import { supportCaller } from './caller.js';
import type { Operation, ServerParts } from './operation.js';
import { notFound } from './problem-response.js';
import { Refusal } from './refusal.js';

/** Answers a failed call. */
export type AnswerFailure = (error: unknown, request: Request) => Response;

/** Routes requests to the operations. What is routed nowhere is refused like everything else. */
export function createApplication(
  operations: readonly Operation[],
  parts: ServerParts,
  answerFailure: AnswerFailure,
): Hono {
  const app = new Hono();
  for (const { method, path, run } of operations) {
    app.on(method, path, (context) => run({ request: context.req.raw, id: context.req.param('id') ?? '', parts }));
  }
  for (const [path, methods] of methodsByPath(operations)) {
    app.all(path, async (context) => {
      await hideSupport(context.req.raw, parts);
      throw new Refusal('unsupported', `This takes ${methods}.`, { headers: { Allow: methods } });
    });
  }
  app.notFound(async (context) => {
    await hideSupport(context.req.raw, parts);
    throw notFound();
  });
  app.onError((error, context) => answerFailure(error, context.req.raw));
  return app;
}

/** On support's side whoever is not support hears the same of every path, whether there is one or not. */
async function hideSupport(request: Request, parts: ServerParts): Promise<void> {
  if (new URL(request.url).pathname.startsWith('/desk/')) await supportCaller({ request, id: '', parts });
}

function methodsByPath(operations: readonly Operation[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { path, method } of operations) {
    if (method === 'HEAD') continue; // comes with GET
    const also = method === 'GET' ? 'GET, HEAD' : method;
    const known = found.get(path);
    found.set(path, known === undefined ? also : `${known}, ${also}`);
  }
  return found;
}
