import * as z from 'zod/mini';

import type { Instant } from '../../domain/instant.js';
import type { Announcement } from '../../domain/service.js';
import { localTextSchema } from '../calendar.js';
import { exactly, type Schema } from '../schema.js';

/** The body of `POST /desk/v1/announcements` and `PUT …/{id}`: an announcement before it has an id. */
export type AnnouncementRequest = Omit<Announcement, 'id' | 'from'> & {
  /** From now on when left out. */
  readonly from?: Instant;
};

/** The body of `POST /desk/v1/announcements` and `PUT …/{id}`; strict. */
export const announcementRequestSchema: Schema<AnnouncementRequest> = exactly<AnnouncementRequest>()(
  z.strictObject({
    level: z.literal(['info', 'hours', 'outage']),
    title: localTextSchema,
    body: z.exactOptional(localTextSchema),
    from: z.exactOptional(z.string()),
    until: z.exactOptional(z.string()),
  }),
);
