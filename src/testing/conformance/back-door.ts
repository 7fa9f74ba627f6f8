import type { SupportActionRequest } from '../../desk/support-action.js';
import type { TicketId, TicketStatus } from '../../domain/ticket.js';
import type { ConformanceFaults, ConformanceStaff } from './harness.js';
import { NotAtThisDesk } from './not-at-this-desk.js';

/** Support's side of the desk as the checks use it, whichever words the harness has for it. */
export interface BackDoor extends Pick<ConformanceStaff, 'reply' | 'count' | 'strange'> {
  note(ticketId: TicketId, body: string): Promise<unknown>;
  act(ticketId: TicketId, request: SupportActionRequest): Promise<unknown>;
}

/** What goes wrong on the way, as the checks ask for it. */
export type FaultMaker = Pick<Required<ConformanceFaults>, 'next'> & Pick<ConformanceFaults, 'restart'>;

/** The status in which an action leaves a ticket. The words of a solution, and why else a ticket is closed, no status tells. */
const leadsTo: Readonly<Partial<Record<SupportActionRequest['action'], TicketStatus>>> = {
  'start-handling': 'in-progress',
  'confirm-closure': 'closed',
  close: 'closed',
  reopen: 'in-progress',
};

/** Opens the back door of a harness. */
export function backDoorOf(staff: ConformanceStaff): BackDoor {
  return {
    reply: (id, message) => staff.reply(id, message),
    note: async (id, body) => ('note' in staff ? staff.note(id, body) : staff.internalNote(id, body)),
    act: async (id, request) => ('act' in staff ? staff.act(id, request) : acted(staff, id, request)),
    ...(staff.count && { count: (subject) => staff.count?.(subject) ?? Promise.resolve(0) }),
    ...(staff.strange && { strange: async (id) => staff.strange?.(id) }),
  };
}

/** How the faults of a harness are made; one that only drops answers has no others. */
export function faultMakerOf(faults: ConformanceFaults): FaultMaker {
  return {
    next(who, fault, on) {
      if (faults.next) return faults.next(who, fault, on);
      if (faults.dropNextResponse && fault === 'response-lost' && on === 'change') return faults.dropNextResponse(who);
      throw new NotAtThisDesk(`the harness cannot make this go wrong: ${fault} on a ${on}`);
    },
    ...(faults.restart && { restart: async () => faults.restart?.() }),
  };
}

async function acted(
  staff: Exclude<ConformanceStaff, { readonly act: unknown }>,
  id: TicketId,
  request: SupportActionRequest,
): Promise<unknown> {
  if (request.action === 'escalate') {
    const { line, note } = request;
    return staff.escalate(id, { line, ...(note !== undefined && { note }) });
  }
  const status = leadsTo[request.action];
  if (status === undefined || (request.action === 'close' && request.reason !== 'solved')) {
    throw new NotAtThisDesk(`staff.setStatus and staff.escalate cannot do this: ${JSON.stringify(request)}`);
  }
  return staff.setStatus(id, status);
}
