import type { Announcement } from '../../domain/service.js';
import type { DeviceMemory } from '../../store/device-memory.js';

/** Longer than any announcement stands. */
const days = 365;

function keyOf({ id }: Announcement): string {
  return `dismissed/announcement/${id}`;
}

/** What an announcement says. One that says something else is news again to whoever has hidden it. */
function words({ level, title, body }: Announcement): string {
  return JSON.stringify([level, title, body ?? null]);
}

/** Whether the present user has hidden an announcement as it reads now. */
export function isDismissed(memory: DeviceMemory, announcement: Announcement): boolean {
  return memory.read(keyOf(announcement)) === words(announcement);
}

/** Hides an announcement from the present user until it says something else. */
export function dismiss(memory: DeviceMemory, announcement: Announcement): void {
  memory.write(keyOf(announcement), words(announcement), { days });
}
