import type { Person } from './person.js';

const norrvik = { id: 'norrvik', name: 'Norrviks sjukhus' };
const bergslid = { id: 'bergslid', name: 'Bergslids kommun, omsorgen' };
const timeCare = { id: 'time-care', name: 'Time Care Support' };

/** Two care organisations and the three lines of support, for demos and tests. */
export const samplePeople: readonly Person[] = [
  {
    ...{ id: 'anna', name: 'Anna Ek', email: 'anna.ek@norrvik.example', title: 'Head administrator' },
    ...{ organisation: norrvik, role: 'customer', access: 'granted' },
  },
  {
    ...{ id: 'karin', name: 'Karin Lindholm', email: 'karin.lindholm@norrvik.example', title: 'IT responsible' },
    ...{ organisation: norrvik, role: 'customer', access: 'granted' },
  },
  {
    ...{ id: 'bo', name: 'Bo Strandberg', email: 'bo.strandberg@bergslid.example', title: 'Head administrator' },
    ...{ organisation: bergslid, role: 'customer', access: 'granted' },
  },
  {
    ...{ id: 'nils', name: 'Nils Ahlgren', email: 'nils.ahlgren@norrvik.example', title: 'Ward manager' },
    ...{ organisation: norrvik, role: 'customer', access: 'none' },
  },
  { id: 'sofia', name: 'Sofia Nyström', organisation: timeCare, role: 'support', access: 'granted', line: 1 },
  { id: 'ali', name: 'Ali Haddad', organisation: timeCare, role: 'support', access: 'granted', line: 2 },
  { id: 'maja', name: 'Maja Forsell', organisation: timeCare, role: 'support', access: 'granted', line: 3 },
];
