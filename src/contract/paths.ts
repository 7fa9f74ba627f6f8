/** Where each call of `tc-support/1` lives, below the server's address. Ids may hold any character. */
export const paths = {
  service: (): string => '/v1/service',
  tickets: (): string => '/v1/tickets',
  ticket: (id: string): string => `/v1/tickets/${encodeURIComponent(id)}`,
  entries: (id: string): string => `${paths.ticket(id)}/entries`,
  messages: (id: string): string => `${paths.ticket(id)}/messages`,
  actions: (id: string): string => `${paths.ticket(id)}/actions`,
  survey: (id: string): string => `${paths.ticket(id)}/survey`,
  read: (id: string): string => `${paths.ticket(id)}/read`,
  events: (): string => '/v1/events',
};
