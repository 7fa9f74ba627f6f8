import type { CustomerDesk, Person, SupportDesk } from '../desk/desk.js';
import type { Incoming } from './operation.js';
import { notFound, unauthenticated } from './problem-response.js';
import { Refusal } from './refusal.js';

/** A person who was let in, until when. */
export interface Caller {
  readonly person: Person;
  /** When the token stops being valid, in epoch milliseconds. */
  readonly until: number;
}

async function callerOf({ request, parts }: Incoming): Promise<Caller> {
  const identity = await parts.identify(request);
  const person = parts.people.get(identity.person);
  if (!person || person.organisation.id !== identity.organisation) throw unauthenticated();
  parts.origins.check(request, identity.organisation);
  return { person, until: identity.expiresAt };
}

/** Lets a customer in, with access or without. */
export async function anyCustomer(incoming: Incoming): Promise<CustomerDesk> {
  const { person } = await callerOf(incoming);
  if (person.role === 'support') throw noAccess();
  return incoming.parts.desk.customer(person.id);
}

/** Lets a customer in who has access to support. */
export async function customerCaller(incoming: Incoming): Promise<Caller> {
  const caller = await callerOf(incoming);
  if (caller.person.role === 'support' || caller.person.access === 'none') throw noAccess();
  return caller;
}

/** Lets one of support's own in. To anyone else who is signed in, support's side does not exist. */
export async function supportCaller(incoming: Incoming): Promise<Caller> {
  const caller = await callerOf(incoming);
  if (caller.person.role !== 'support') throw notFound();
  return caller;
}

/** Opens the desk for a customer with access. */
export async function customer(incoming: Incoming): Promise<CustomerDesk> {
  const { person } = await customerCaller(incoming);
  return incoming.parts.desk.customer(person.id);
}

/** As `customer`, for a call that changes something; refuses when there have been too many. */
export async function changingCustomer(incoming: Incoming): Promise<CustomerDesk> {
  const { person } = await customerCaller(incoming);
  incoming.parts.limiter.take(person.id);
  return incoming.parts.desk.customer(person.id);
}

/** Opens the desk for support. */
export async function support(incoming: Incoming): Promise<SupportDesk> {
  const { person } = await supportCaller(incoming);
  return incoming.parts.desk.support(person.id);
}

function noAccess(): Refusal {
  return new Refusal('no-access', 'You are signed in, but you do not have access to the support portal.');
}
