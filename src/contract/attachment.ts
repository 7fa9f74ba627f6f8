import * as z from 'zod/mini';

import type { Attachment } from '../domain/attachment.js';
import { exactly, type Schema } from './schema.js';

/** A file as told about on the wire; its bytes are fetched separately. */
export const attachmentSchema: Schema<Attachment> = exactly<Attachment>()(
  z.object({
    id: z.string(),
    name: z.string(),
    size: z.number(),
    type: z.string(),
    scan: z.exactOptional(z.literal(['pending', 'clean', 'quarantined'])),
  }),
);
