import type { TicketAction, TicketStatus } from './ticket.js';

/** Where a ticket is in its life, as far as the rules look. */
export interface Life {
  readonly status: TicketStatus;
  /** The customer has asked for closure and support has not answered it. */
  readonly closureRequested: boolean;
  /** Support has offered a quote that is neither accepted nor declined. */
  readonly quoteOpen: boolean;
  /** The survey of the latest closing can still be answered. */
  readonly surveyOpen: boolean;
}

/** What support can do to a ticket; `ask` is a message that expects a reply, `answer` one that does not. */
export type SupportMove =
  | 'triage'
  | 'start-handling'
  | 'assign'
  | 'escalate'
  | 'ask'
  | 'answer'
  | 'contact'
  | 'propose-solution'
  | 'offer-quote'
  | 'confirm-closure'
  | 'close'
  | 'reopen'
  | 'merge';

/** One row of the table: from which status to which, under what condition. A status left out refuses. */
interface Rule {
  readonly moves: Moves;
  readonly needs?: Marks;
  readonly sets?: Marks;
}
type Moves = Readonly<Partial<Record<TicketStatus, TicketStatus>>>;
type Marks = Readonly<Partial<Omit<Life, 'status'>>>;

const stays: Moves = {
  new: 'new',
  'in-progress': 'in-progress',
  'waiting-customer': 'waiting-customer',
  'waiting-other': 'waiting-other',
};
/** The customer may ask for closure at any time, and take it back until support confirms. */
const staysOrSolved: Moves = { ...stays, solved: 'solved' };
/** Whatever support does to a new ticket begins the handling of it. */
const begins: Moves = { ...stays, new: 'in-progress' };
const ended: Marks = { closureRequested: false, quoteOpen: false };

function leads(to: TicketStatus, ...from: readonly TicketStatus[]): Moves {
  return Object.fromEntries(from.map((status) => [status, to]));
}

function ongoingLeads(to: TicketStatus): Moves {
  return leads(to, 'new', 'in-progress', 'waiting-customer', 'waiting-other');
}

const reply: Rule = {
  moves: { ...stays, ...leads('in-progress', 'waiting-customer', 'solved', 'closed') },
  sets: { surveyOpen: false },
};
const quoteAnswer: Rule = {
  moves: { ...leads('in-progress', 'in-progress', 'waiting-customer'), 'waiting-other': 'waiting-other' },
  needs: { quoteOpen: true },
  sets: { quoteOpen: false },
};

const customerRules: Readonly<Record<TicketAction, Rule>> = {
  reply,
  attach: reply,
  'request-closure': { moves: staysOrSolved, needs: { closureRequested: false }, sets: { closureRequested: true } },
  'withdraw-closure': { moves: staysOrSolved, needs: { closureRequested: true }, sets: { closureRequested: false } },
  'accept-solution': { moves: leads('closed', 'solved'), sets: { ...ended, surveyOpen: true } },
  'reject-solution': { moves: leads('in-progress', 'solved'), sets: { closureRequested: false } },
  reopen: { moves: leads('in-progress', 'closed'), sets: { surveyOpen: false } },
  cancel: { moves: leads('cancelled', 'new'), sets: ended },
  'answer-survey': { moves: leads('closed', 'closed'), needs: { surveyOpen: true } },
  'accept-quote': quoteAnswer,
  'decline-quote': quoteAnswer,
};

const supportRules: Readonly<Record<SupportMove, Rule>> = {
  triage: { moves: begins },
  'start-handling': { moves: leads('in-progress', 'new') },
  assign: { moves: staysOrSolved },
  escalate: { moves: begins },
  ask: {
    moves: { ...ongoingLeads('waiting-customer'), solved: 'waiting-customer' },
    sets: { closureRequested: false },
  },
  answer: { moves: { ...begins, solved: 'solved', closed: 'closed' } },
  contact: { moves: { ...begins, solved: 'solved' } },
  'propose-solution': { moves: ongoingLeads('solved'), sets: ended },
  'offer-quote': { moves: ongoingLeads('waiting-customer'), sets: { closureRequested: false, quoteOpen: true } },
  'confirm-closure': {
    moves: { ...ongoingLeads('closed'), solved: 'closed' },
    needs: { closureRequested: true },
    sets: { ...ended, surveyOpen: true },
  },
  close: { moves: { ...ongoingLeads('closed'), solved: 'closed' }, sets: { ...ended, surveyOpen: true } },
  reopen: { moves: leads('in-progress', 'solved', 'closed'), sets: { closureRequested: false, surveyOpen: false } },
  merge: { moves: { ...ongoingLeads('cancelled'), solved: 'cancelled' }, sets: ended },
};

/** What a ticket's life becomes when its customer does something; `undefined` when that is refused. */
export function afterCustomer(life: Life, move: TicketAction): Life | undefined {
  return follow(customerRules[move], life);
}

/** What a ticket's life becomes when support does something; `undefined` when that is refused. */
export function afterSupport(life: Life, move: SupportMove): Life | undefined {
  return follow(supportRules[move], life);
}

/** What the customer may do now: exactly what would not be refused. */
export function customerMayDo(life: Life): readonly TicketAction[] {
  return movesOf(customerRules).filter((move) => afterCustomer(life, move));
}

/** What support may do now: exactly what would not be refused. */
export function supportMayDo(life: Life): readonly SupportMove[] {
  return movesOf(supportRules).filter((move) => afterSupport(life, move));
}

function movesOf<Move extends string>(rules: Readonly<Record<Move, Rule>>): Move[] {
  return Object.keys(rules) as Move[];
}

function follow({ moves, needs = {}, sets = {} }: Rule, life: Life): Life | undefined {
  const status = moves[life.status];
  if (!status || !meets(life, needs)) return undefined;
  return { ...life, ...sets, status };
}

function meets(life: Life, needs: Marks): boolean {
  return (
    (needs.closureRequested ?? life.closureRequested) === life.closureRequested &&
    (needs.quoteOpen ?? life.quoteOpen) === life.quoteOpen &&
    (needs.surveyOpen ?? life.surveyOpen) === life.surveyOpen
  );
}
