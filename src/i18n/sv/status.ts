import type { StatusMessages } from '../parts/status.js';

/** The words for where a ticket stands in Swedish. */
export const status: StatusMessages = {
  'status.received': 'Mottaget',
  'status.withSupport': 'Hos supporten',
  'status.withLine': ({ line }) => `Hos ${line}`,
  'status.waitingYou': 'Väntar på dig',
  'status.answered': 'Besvarat',
  'status.closureRequested': 'Avslut begärt',
  'status.closed': 'Avslutat',
  'priority.low': 'Låg',
  'priority.normal': 'Normal',
  'priority.high': 'Hög',
  'priority.urgent': 'Akut',
  'line.first': '1st line',
  'line.second': '2nd line',
  'line.third': '3rd line',
  'line.secondWhat': 'installationer och integrationer',
  'line.thirdWhat': 'problem som kräver utvecklare',
  'status.waitingOther': 'Väntar på någon annan',
  'status.cancelled': 'Återkallat',
};
