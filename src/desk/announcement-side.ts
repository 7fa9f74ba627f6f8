import { toInstant } from '../domain/instant.js';
import type { Announcement } from '../domain/service.js';
import type { AnnouncementDesk, AnnouncementDraft } from './announcement-desk.js';
import { checkAnnouncement } from './announcement-rules.js';
import type { DeskContext } from './desk-context.js';
import { DeskRefusal } from './desk-refusal.js';

/** Support's announcements, kept with the service. */
export class AnnouncementSide implements AnnouncementDesk {
  readonly #desk: DeskContext;

  constructor(desk: DeskContext) {
    this.#desk = desk;
  }

  async list(): Promise<readonly Announcement[]> {
    return (await this.#desk.board.read()).announcements;
  }

  async add(draft: AnnouncementDraft): Promise<Announcement> {
    checkAnnouncement(draft);
    const added = { from: toInstant(this.#desk.now()), ...draft, id: this.#desk.newId() };
    await this.#change((known) => [...known, added]);
    return added;
  }

  async change(id: string, draft: AnnouncementDraft): Promise<Announcement> {
    checkAnnouncement(draft);
    const after = await this.#change((known) => {
      const { from } = find(known, id);
      return known.map((each) => (each.id === id ? { from, ...draft, id } : each));
    });
    return find(after, id);
  }

  async remove(id: string): Promise<void> {
    await this.#change((known) => {
      find(known, id);
      return known.filter((each) => each.id !== id);
    });
  }

  async #change(edit: (known: readonly Announcement[]) => readonly Announcement[]): Promise<readonly Announcement[]> {
    const after = await this.#desk.board.change((service) => ({
      ...service,
      announcements: edit(service.announcements),
    }));
    return after.announcements;
  }
}

function find(announcements: readonly Announcement[], id: string): Announcement {
  const found = announcements.find((each) => each.id === id);
  if (!found) throw new DeskRefusal('not-found', 'there is no such announcement');
  return found;
}
