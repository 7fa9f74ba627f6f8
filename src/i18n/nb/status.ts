import type { StatusMessages } from '../parts/status.js';

/** The words for where a ticket stands in Norwegian Bokmål. */
export const status: StatusMessages = {
  'status.received': 'Mottatt',
  'status.withSupport': 'Hos support',
  'status.withLine': ({ line }) => `Hos ${line}`,
  'status.waitingYou': 'Venter på deg',
  'status.answered': 'Besvart',
  'status.closureRequested': 'Bedt om avslutning',
  'status.closed': 'Avsluttet',
  'priority.low': 'Lav',
  'priority.normal': 'Normal',
  'priority.high': 'Høy',
  'priority.urgent': 'Haster',
  'line.first': '1. linje',
  'line.second': '2. linje',
  'line.third': '3. linje',
  'line.secondWhat': 'installasjoner og integrasjoner',
  'line.thirdWhat': 'problemer som krever en utvikler',
  'status.waitingOther': 'Venter på noen andre',
  'status.cancelled': 'Trukket tilbake',
};
