import { changeContext, type DeskContext } from './desk-context.js';
import type { StoredTicket } from './desk-storage.js';
import type { Person } from './person.js';
import { TicketChange } from './ticket-change.js';

/** Moves the promise to begin on every ticket that nobody has begun, to where the opening hours are now. */
export async function movePromises(desk: DeskContext, person: Person): Promise<void> {
  const waiting = await desk.storage.listTickets('every-organisation', { statuses: ['new'], limit: Infinity });
  // Oldest first, so that they stay in their order.
  for (const { ticket } of [...waiting].reverse()) await movePromise(desk, person, ticket);
}

/** Whoever is overtaken looks again at what the ticket has become. */
async function movePromise(desk: DeskContext, person: Person, { organisation, id }: StoredTicket): Promise<void> {
  for (;;) {
    const ticket = await desk.storage.readTicket({ organisation }, id);
    if (!ticket) return;
    const change = new TicketChange(ticket, await changeContext(desk, person));
    if (!change.movePromise('begin') || (await desk.storage.commit(change))) return;
  }
}
