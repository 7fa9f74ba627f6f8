import type { Instant } from '../domain/instant.js';
import type { Announcement } from '../domain/service.js';

/** An announcement as support writes it; from now on when `from` is left out. */
export type AnnouncementDraft = Omit<Announcement, 'id' | 'from'> & { readonly from?: Instant };

/** What support tells all its customers. Every change is told as `service-changed`. */
export interface AnnouncementDesk {
  list(): Promise<readonly Announcement[]>;
  add(draft: AnnouncementDraft): Promise<Announcement>;
  /** Puts another text under the same id. Without `from` it begins when it began. */
  change(id: string, draft: AnnouncementDraft): Promise<Announcement>;
  remove(id: string): Promise<void>;
}
