// What a host's own server does for its pages: signs sample people in at a help desk and lets the browser reach it.
import { createServer, request as ask } from 'node:http';

const organisations = { north: { id: 'north', name: 'Norrvik kommun' }, south: { id: 'south', name: 'Sydvik omsorg' } };
const people = [
  { id: 'anna', name: 'Anna Lind', role: 'customer', organisation: organisations.north },
  { id: 'karin', name: 'Karin Berg', role: 'customer', organisation: organisations.north },
  { id: 'bo', name: 'Bo Dahl', role: 'customer', organisation: organisations.south },
];

/**
 * Starts the bridge on loopback. `/dev/people` and `/dev/tokens` are those of the reference server; below `/desk` is the desk.
 * @param {import('./desks.mjs').LiveDesk} desk
 * @param {{port: number, origins: string[]}} options
 * @returns {Promise<{url: string, close(): Promise<unknown>}>}
 */
export function startBridge(desk, { port, origins }) {
  const server = createServer((request, response) => {
    const { origin = '' } = request.headers;
    // Nobody but the demo's own page gets a token.
    if (!origins.includes(origin)) return response.writeHead(403).end();
    response.setHeader('Access-Control-Allow-Origin', origin);
    response.setHeader('Access-Control-Allow-Headers', 'authorization, x-redmine-api-key, content-type, if-match');
    response.setHeader('Access-Control-Allow-Methods', 'GET, POST, PUT');
    response.setHeader('Access-Control-Expose-Headers', 'etag, date');
    response.setHeader('Vary', 'Origin');
    if (request.method === 'OPTIONS') return response.writeHead(204).end();
    if (request.url === '/dev/people') return answer(response, { people });
    if (request.url === '/dev/tokens') return void signIn(request, response, desk);
    if (request.url?.startsWith('/desk/')) return pass(request, response, desk);
    return response.writeHead(404).end();
  });
  return new Promise((resolve, reject) => {
    server.once('error', (cause) => reject(new Error(`the bridge cannot listen: ${cause.message}`, { cause })));
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      const url = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : port}`;
      resolve({ url, close: () => new Promise((done) => server.close(done)) });
    });
  });
}

/** @param {import('node:http').ServerResponse} response @param {object} json */
function answer(response, json) {
  response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify(json));
}

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {import('./desks.mjs').LiveDesk} desk
 */
async function signIn(request, response, { keys }) {
  let body = '';
  for await (const piece of request) body += piece;
  const { as } = JSON.parse(body);
  const token = people.some(({ id }) => id === as) ? keys[as] : undefined;
  return token ? answer(response, { token }) : response.writeHead(404).end();
}

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {import('./desks.mjs').LiveDesk} desk
 */
function pass(request, response, { url }) {
  const { origin: _, host: __, ...headers } = request.headers;
  const target = `${url}${request.url?.slice('/desk'.length)}`;
  const onward = ask(target, { method: request.method, headers }, (came) => {
    response.writeHead(came.statusCode ?? 502, came.headers);
    came.pipe(response);
  });
  onward.on('error', () => response.writeHead(502).end());
  request.pipe(onward);
}
