import type { StatusMessages } from '../parts/status.js';

/** The words for where a ticket stands in German. */
export const status: StatusMessages = {
  'status.received': 'Eingegangen',
  'status.withSupport': 'Beim Support',
  'status.withLine': ({ line }) => `Beim ${line}`,
  'status.waitingYou': 'Wartet auf Sie',
  'status.answered': 'Beantwortet',
  'status.closureRequested': 'Abschluss beantragt',
  'status.closed': 'Abgeschlossen',
  'priority.low': 'Niedrig',
  'priority.normal': 'Normal',
  'priority.high': 'Hoch',
  'priority.urgent': 'Dringend',
  'line.first': '1st Level',
  'line.second': '2nd Level',
  'line.third': '3rd Level',
  'line.secondWhat': 'Installationen und Integrationen',
  'line.thirdWhat': 'Probleme, die die Entwicklung lösen muss',
  'status.waitingOther': 'Wartet auf jemand anderen',
  'status.cancelled': 'Zurückgezogen',
};
