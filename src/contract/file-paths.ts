/** Where files go in and out; apart from the other paths, since few pages need them. */
export const filePaths = {
  uploads: (): string => '/v1/uploads',
  /** An upload that comes in pieces. */
  upload: (id: string): string => `/v1/uploads/${encodeURIComponent(id)}`,
  attachment: (id: string): string => `/v1/attachments/${encodeURIComponent(id)}`,
  calendarFile: (): string => '/v1/calendar.ics',
};
