/** Identifies a file at its help desk. Opaque. */
export type AttachmentId = string;

/** A file on a ticket or a message. The content is fetched through the adapter, never from a URL in here. */
export interface Attachment {
  readonly id: AttachmentId;
  /** File name as the sender wrote it, for showing only. */
  readonly name: string;
  /** Size in bytes. */
  readonly size: number;
  /** Media type by content, such as `image/png`. */
  readonly type: string;
  /** Where the virus scan stands, when the help desk scans. */
  readonly scan?: 'pending' | 'clean' | 'quarantined';
}
