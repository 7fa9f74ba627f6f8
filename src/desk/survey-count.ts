import type { SurveyCount, StoredTicket } from './desk-storage.js';

/** Counts the surveys of the tickets that are closed. */
export function countSurveys(tickets: readonly StoredTicket[]): SurveyCount {
  const closed = tickets.filter(({ facts }) => facts.status === 'closed');
  const given = closed.flatMap(({ survey }) => survey?.answers ?? []);
  const marks = (name: 'service' | 'solution'): number[] => given.flatMap((answers) => answers[name] ?? []);
  return {
    offered: closed.length,
    answered: given.length,
    service: countOf(marks('service')),
    solution: countOf(marks('solution')),
  };
}

function countOf(marks: readonly number[]): SurveyCount['service'] {
  return { count: marks.length, sum: marks.reduce((sum, mark) => sum + mark, 0) };
}
