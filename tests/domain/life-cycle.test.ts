import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import {
  afterCustomer,
  afterSupport,
  customerMayDo,
  supportMayDo,
  type Life,
  type SupportMove,
} from '../../src/domain/life-cycle.js';
import type { TicketAction, TicketStatus } from '../../src/domain/ticket.js';

const statuses = 'new in-progress waiting-customer waiting-other solved closed cancelled unknown'.split(
  ' ',
) as TicketStatus[];
const short: Record<string, TicketStatus> = {
  new: 'new',
  work: 'in-progress',
  you: 'waiting-customer',
  other: 'waiting-other',
  solved: 'solved',
  closed: 'closed',
  gone: 'cancelled',
};

/** The life cycle as an independent table: one column a status, `-` where the move is refused. */
// prettier-ignore
const customer: Record<TicketAction, string> = {
  //                  new   in-progress waiting-customer waiting-other solved closed cancelled unknown
  reply:              'new  work        work             other         work   work   -         -',
  attach:             'new  work        work             other         work   work   -         -',
  'request-closure':  'new  work        you              other         solved -      -         -',
  'withdraw-closure': 'new  work        you              other         solved -      -         -',
  'accept-solution':  '-    -           -                -             closed -      -         -',
  'reject-solution':  '-    -           -                -             work   -      -         -',
  reopen:             '-    -           -                -             -      work   -         -',
  cancel:             'gone -           -                -             -      -      -         -',
  'answer-survey':    '-    -           -                -             -      closed -         -',
  'accept-quote':     '-    work        work             other         -      -      -         -',
  'decline-quote':    '-    work        work             other         -      -      -         -',
};
// prettier-ignore
const support: Record<SupportMove, string> = {
  //                  new    in-progress waiting-customer waiting-other solved closed cancelled unknown
  triage:             'work   work        you              other         -      -      -         -',
  'start-handling':   'work   -           -                -             -      -      -         -',
  assign:             'new    work        you              other         solved -      -         -',
  escalate:           'work   work        you              other         -      -      -         -',
  ask:                'you    you         you              you           you    -      -         -',
  answer:             'work   work        you              other         solved closed -         -',
  contact:            'work   work        you              other         solved -      -         -',
  'propose-solution': 'solved solved      solved           solved        -      -      -         -',
  'offer-quote':      'you    you         you              you           -      -      -         -',
  'confirm-closure':  'closed closed      closed           closed        closed -      -         -',
  close:              'closed closed      closed           closed        closed -      -         -',
  reopen:             '-      -           -                -             work   work   -         -',
  merge:              'gone   gone        gone             gone          gone   -      -         -',
};

/** What else must hold for a move, beside the status. */
const needs: Record<string, Partial<Life>> = {
  'request-closure': { closureRequested: false },
  'withdraw-closure': { closureRequested: true },
  'answer-survey': { surveyOpen: true },
  'accept-quote': { quoteOpen: true },
  'decline-quote': { quoteOpen: true },
  'confirm-closure': { closureRequested: true },
};

const marks = ['closureRequested', 'quoteOpen', 'surveyOpen'] as const;
const everyLife: Life[] = statuses.flatMap((status) =>
  [0, 1, 2, 3, 4, 5, 6, 7].map((bits) => ({
    status,
    closureRequested: Boolean(bits & 1),
    quoteOpen: Boolean(bits & 2),
    surveyOpen: Boolean(bits & 4),
  })),
);

function expected(row: string, move: string, life: Life): TicketStatus | undefined {
  const column = row.split(/ +/)[statuses.indexOf(life.status)] ?? '-';
  const holds = marks.every((mark) => (needs[move]?.[mark] ?? life[mark]) === life[mark]);
  return holds ? short[column] : undefined;
}

function checkRow(who: string, move: string, row: string, after: (life: Life) => Life | undefined): void {
  for (const status of statuses) {
    test(`${who}: ${move} on a ticket that is ${status}`, () => {
      for (const life of everyLife.filter((each) => each.status === status)) {
        assert.equal(after(life)?.status, expected(row, move, life), JSON.stringify(life));
      }
    });
  }
}

describe('every move from every state leads where the life cycle says, or is refused', () => {
  for (const [move, row] of Object.entries(customer)) {
    checkRow('customer', move, row, (life) => afterCustomer(life, move as TicketAction));
  }
  for (const [move, row] of Object.entries(support)) {
    checkRow('support', move, row, (life) => afterSupport(life, move as SupportMove));
  }
});

describe('what may be done now', () => {
  test('lists exactly what would not be refused, to customers and to support', () => {
    for (const life of everyLife) {
      const allowed = (table: object): string[] =>
        Object.entries(table).flatMap(([move, row]) => (expected(row, move, life) ? [move] : []));
      assert.deepEqual([...customerMayDo(life)].sort(), allowed(customer).sort());
      assert.deepEqual([...supportMayDo(life)].sort(), allowed(support).sort());
    }
  });
});

describe('what a move does beside the status', () => {
  const life: Life = { status: 'in-progress', closureRequested: false, quoteOpen: false, surveyOpen: false };

  test('a closure that was asked for can be taken back, and only then', () => {
    const asked = afterCustomer(life, 'request-closure');
    assert.deepEqual(asked, { ...life, closureRequested: true });
    assert.deepEqual(asked && afterCustomer(asked, 'withdraw-closure'), life);
  });

  test('whoever says whether a proposed solution helped has answered their own request for closure', () => {
    const asked: Life = { ...life, status: 'solved', closureRequested: true };
    assert.deepEqual(afterCustomer(asked, 'accept-solution'), { ...life, status: 'closed', surveyOpen: true });
    assert.deepEqual(afterCustomer(asked, 'reject-solution'), life);
    assert.deepEqual(afterSupport(asked, 'reopen'), life);
  });

  test('closing ends requests and quotes, and opens the survey', () => {
    const busy = { ...life, closureRequested: true, quoteOpen: true };
    for (const move of ['confirm-closure', 'close'] as const) {
      assert.deepEqual(afterSupport(busy, move), { ...life, status: 'closed', surveyOpen: true });
    }
    assert.deepEqual(afterCustomer({ ...life, status: 'solved' }, 'accept-solution'), {
      ...life,
      status: 'closed',
      surveyOpen: true,
    });
  });

  test('what ends a ticket unsolved leaves no request, quote or survey behind', () => {
    const busy = { ...life, closureRequested: true, quoteOpen: true };
    assert.deepEqual(afterSupport(busy, 'merge'), { ...life, status: 'cancelled' });
    assert.deepEqual(afterCustomer({ ...busy, status: 'new' }, 'cancel'), { ...life, status: 'cancelled' });
  });

  test('opening a closed ticket again closes its survey', () => {
    const closed: Life = { ...life, status: 'closed', surveyOpen: true };
    assert.deepEqual(afterCustomer(closed, 'reply'), life);
    assert.deepEqual(afterCustomer(closed, 'reopen'), life);
    assert.deepEqual(afterSupport(closed, 'reopen'), life);
  });

  test('a question, a quote or a solution from support answers a request for closure', () => {
    const asked = { ...life, closureRequested: true };
    for (const move of ['ask', 'offer-quote', 'propose-solution'] as const) {
      assert.equal(afterSupport(asked, move)?.closureRequested, false, move);
    }
    assert.equal(afterSupport(asked, 'answer')?.closureRequested, true);
  });

  test('a quote stays open until it is accepted or declined, whatever is written meanwhile', () => {
    const quoted = afterSupport(life, 'offer-quote');
    assert.deepEqual(quoted, { ...life, status: 'waiting-customer', quoteOpen: true });
    const discussed = quoted && afterCustomer(quoted, 'reply');
    assert.deepEqual(discussed, { ...life, quoteOpen: true });
    assert.deepEqual(discussed && afterCustomer(discussed, 'decline-quote'), life);
  });
});
