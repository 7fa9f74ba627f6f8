import type { StatusMessages } from '../parts/status.js';

/** The words for where a ticket stands in Finnish. */
export const status: StatusMessages = {
  'status.received': 'Vastaanotettu',
  'status.withSupport': 'Tuen käsittelyssä',
  'status.withLine': ({ line }) => `Käsittelyssä: ${line}`,
  'status.waitingYou': 'Odottaa sinua',
  'status.answered': 'Vastattu',
  'status.closureRequested': 'Sulkemista pyydetty',
  'status.closed': 'Suljettu',
  'priority.low': 'Matala',
  'priority.normal': 'Normaali',
  'priority.high': 'Korkea',
  'priority.urgent': 'Kiireellinen',
  'line.first': '1. taso',
  'line.second': '2. taso',
  'line.third': '3. taso',
  'line.secondWhat': 'asennukset ja integraatiot',
  'line.thirdWhat': 'ongelmat, joihin tarvitaan kehittäjää',
  'status.waitingOther': 'Odottaa muuta osapuolta',
  'status.cancelled': 'Peruttu',
};
