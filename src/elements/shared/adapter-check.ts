import { isInstant } from '../../domain/is-instant.js';
import type { Connection, SupportAdapter } from '../../port/support-adapter.js';
import { SupportError } from '../../port/support-error.js';

const spec: SupportAdapter['spec'] = 'tc-support/1';
const methods = ['listTickets', 'getTicket', 'listEntries', 'fileTicket', 'reply', 'act', 'close'];
const lists = ['languages', 'lines', 'contactWays', 'kinds', 'fields', 'catalogue', 'announcements'];

/** Whether something is as it should be. */
type Finding = [is: unknown, path: string, should: string];

/** A part of an object of which nothing is known but that it should be one. */
function partOf(whole: unknown, name: string): unknown {
  return typeof whole === 'object' && whole !== null ? Reflect.get(whole, name) : undefined;
}

/** What is wrong with what an adapter in plain JavaScript is, or answers to connect(), as a path and what should be there. */
function faultsOf(adapter: unknown, connection: unknown): string[] {
  const service = partOf(connection, 'service');
  const session = partOf(connection, 'session');
  const found: Finding[] = [
    [partOf(adapter, 'spec') === spec, 'spec', `be "${spec}"`],
    ...methods.map((name): Finding => [typeof partOf(adapter, name) === 'function', name, 'be a function']),
    [partOf(session, 'user'), 'connect().session.user', 'be there'],
    [partOf(connection, 'capabilities'), 'connect().capabilities', 'be there'],
    [isInstant(partOf(connection, 'serverNow')), 'connect().serverNow', 'be an instant in UTC'],
    ...lists.map((name): Finding => [Array.isArray(partOf(service, name)), `connect().service.${name}`, 'be a list']),
    [partOf(service, 'textLimits'), 'connect().service.textLimits', 'be there'],
  ];
  return found.filter(([is]) => !is).map(([, path, should]) => `${path} should ${should}`);
}

/**
 * Looks at the adapter of a page before anything is drawn from it, so that the customer gets a notice and its developer the
 * reason. Throws a SupportError `malformed` that names all that is wrong. The conformance kit looks at far more.
 */
export function checkAdapter(connection: Connection, adapter: SupportAdapter): void {
  const faults = faultsOf(adapter, connection);
  if (faults.length === 0) return;
  throw new SupportError(
    'malformed',
    `The adapter breaks the contract: ${faults.join('; ')}. See node_modules/tc-support/docs/adapters.md.`,
  );
}
