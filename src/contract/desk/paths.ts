/** Where each call of support's side lives, below the server's address. To anyone but support they do not exist. */
export const deskPaths = {
  tickets: (): string => '/desk/v1/tickets',
  ticket: (id: string): string => `/desk/v1/tickets/${encodeURIComponent(id)}`,
  messages: (id: string): string => `${deskPaths.ticket(id)}/messages`,
  notes: (id: string): string => `${deskPaths.ticket(id)}/notes`,
  actions: (id: string): string => `${deskPaths.ticket(id)}/actions`,
  events: (): string => '/desk/v1/events',
};
