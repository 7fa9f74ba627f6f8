import type { StatusMessages } from '../parts/status.js';

/** The words for where a ticket stands in Danish. */
export const status: StatusMessages = {
  'status.received': 'Modtaget',
  'status.withSupport': 'Hos supporten',
  'status.withLine': ({ line }) => `Hos ${line}`,
  'status.waitingYou': 'Venter på dig',
  'status.answered': 'Besvaret',
  'status.closureRequested': 'Bedt om afslutning',
  'status.closed': 'Afsluttet',
  'priority.low': 'Lav',
  'priority.normal': 'Normal',
  'priority.high': 'Høj',
  'priority.urgent': 'Haster',
  'line.first': '1. linje',
  'line.second': '2. linje',
  'line.third': '3. linje',
  'line.secondWhat': 'installationer og integrationer',
  'line.thirdWhat': 'problemer, der kræver en udvikler',
  'status.waitingOther': 'Venter på en anden',
  'status.cancelled': 'Trukket tilbage',
};
