import type { Timer } from '../../store/timer.js';

/** Some browsers begin to read the file only after a while. */
const untilRead = 60_000;

/** Hands the customer a file made here, as a download. */
export function saveFile(file: Blob, name: string, timer: Timer): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  timer(() => URL.revokeObjectURL(link.href), untilRead);
}

/** Hands the customer a file that lies at another address. Where that shows it instead, the host page stays where it is. */
export function followLink(href: string, name: string): void {
  const rel = 'noopener noreferrer nofollow';
  Object.assign(document.createElement('a'), { href, download: name, target: '_blank', rel }).click();
}
