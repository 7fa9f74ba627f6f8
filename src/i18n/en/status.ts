import type { StatusMessages } from '../parts/status.js';

/** The words for where a ticket stands in English. */
export const status: StatusMessages = {
  'status.received': 'Received',
  'status.withSupport': 'With support',
  'status.withLine': ({ line }) => `With ${line}`,
  'status.waitingYou': 'Waiting for you',
  'status.answered': 'Answered',
  'status.closureRequested': 'Closure requested',
  'status.closed': 'Closed',
  'priority.low': 'Low',
  'priority.normal': 'Normal',
  'priority.high': 'High',
  'priority.urgent': 'Urgent',
  'line.first': '1st line',
  'line.second': '2nd line',
  'line.third': '3rd line',
  'line.secondWhat': 'installations and integrations',
  'line.thirdWhat': 'problems that need a developer',
  'status.waitingOther': 'Waiting for someone else',
  'status.cancelled': 'Withdrawn',
};
