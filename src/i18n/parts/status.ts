/** The words for where a ticket stands: status, priority and line. */
export interface StatusMessages {
  readonly 'status.received': string;
  readonly 'status.withSupport': string;
  readonly 'status.withLine': (values: { readonly line: string }) => string;
  readonly 'status.waitingYou': string;
  readonly 'status.answered': string;
  readonly 'status.closureRequested': string;
  readonly 'status.closed': string;
  readonly 'priority.low': string;
  readonly 'priority.normal': string;
  readonly 'priority.high': string;
  readonly 'priority.urgent': string;
  readonly 'line.first': string;
  readonly 'line.second': string;
  readonly 'line.third': string;
  readonly 'line.secondWhat': string;
  readonly 'line.thirdWhat': string;
  readonly 'status.waitingOther': string;
  readonly 'status.cancelled': string;
}
