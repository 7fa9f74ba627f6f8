/** Where each call of support's side lives, below the server's address. To anyone but support they do not exist. */
export const deskPaths = {
  tickets: (): string => '/desk/v1/tickets',
  ticket: (id: string): string => `/desk/v1/tickets/${encodeURIComponent(id)}`,
  messages: (id: string): string => `${deskPaths.ticket(id)}/messages`,
  notes: (id: string): string => `${deskPaths.ticket(id)}/notes`,
  actions: (id: string): string => `${deskPaths.ticket(id)}/actions`,
  attachment: (id: string): string => `/desk/v1/attachments/${encodeURIComponent(id)}`,
  announcements: (): string => '/desk/v1/announcements',
  announcement: (id: string): string => `${deskPaths.announcements()}/${encodeURIComponent(id)}`,
  deviations: (): string => '/desk/v1/deviations',
  deviation: (id: string): string => `${deskPaths.deviations()}/${encodeURIComponent(id)}`,
  calendar: (): string => '/desk/v1/calendar',
  surveys: (): string => '/desk/v1/surveys',
  events: (): string => '/desk/v1/events',
};
