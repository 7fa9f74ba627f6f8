import { endpoint } from './endpoint.js';

/** One of the sample people that the server's development mode knows. */
export interface SamplePerson {
  id: string;
  name: string;
  title?: string;
  role: 'customer' | 'support';
  organisation: { id: string; name: string };
}

/** Asks the development server who can be signed in as. */
export async function samplePeople(role: SamplePerson['role']): Promise<SamplePerson[]> {
  const response = await fetch(`${endpoint}/dev/people`);
  const { people }: { people: SamplePerson[] } = await response.json();
  return people.filter((person) => person.role === role);
}

/** Makes a token callback that signs a sample person in. A real site asks its own back end for the user's token here. */
export function tokenFor(personId: string): () => Promise<string> {
  return async () => {
    const response = await fetch(`${endpoint}/dev/tokens`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ as: personId }),
    });
    const { token }: { token: string } = await response.json();
    return token;
  };
}

/** The person, the language and the desk chosen in the address, so that two windows can be two people. */
export function chosen(name: 'as' | 'lang' | 'desk', fallback: string): string {
  return new URLSearchParams(location.search).get(name) ?? fallback;
}

/** Keeps a choice in the address without loading the page again. */
export function choose(name: 'as' | 'lang', value: string): void {
  const url = new URL(location.href);
  url.searchParams.set(name, value);
  history.replaceState(null, '', url);
}
