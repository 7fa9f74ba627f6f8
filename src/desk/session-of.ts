import type { Session } from '../domain/session.js';
import type { Person } from './person.js';

/** Who is asking. Someone without access is told who in the organisation has it and can help. */
export function sessionOf(person: Person, people: readonly Person[]): Session {
  const { id, name, email, title, organisation, role, access } = person;
  return {
    user: { id, name, ...(email && { email }), ...(title && { title }) },
    organisation: { id: organisation.id, name: organisation.name },
    role,
    access,
    ...(access === 'none' && { accessHolders: people.filter((each) => helps(each, person)).map(contactOf) }),
  };
}

function helps(other: Person, person: Person): boolean {
  return other.role === 'customer' && other.access === 'granted' && other.organisation.id === person.organisation.id;
}

function contactOf({ name, title, email }: Person): NonNullable<Session['accessHolders']>[number] {
  return { name, ...(title && { title }), ...(email && { email }) };
}
