import type { Device, TabChannel } from '../../store/device.js';
import type { DeviceStorage } from '../../store/device-memory.js';
import { DeviceDatabase } from '../../store/outbox/device-database.js';
import { IndexedShelf } from '../../store/outbox/indexed-shelf.js';
import { leaseLead } from '../../store/outbox/lease-lead.js';
import { lockLead } from '../../store/outbox/lock-lead.js';
import type { OutboxShelf } from '../../store/outbox/outbox-shelf.js';
import { StorageShelf } from '../../store/outbox/storage-shelf.js';
import type { Timer } from '../../store/timer.js';

const database = new DeviceDatabase();
const holder = `${String(Date.now())}-${String(Math.random())}`;

/**
 * The browser as a store sees it. What is to be sent goes where drafts go: with `localStorage` into IndexedDB, for all pages; with
 * `sessionStorage` there, for this tab; with none nowhere.
 */
export function pageDevice(storage: () => DeviceStorage | undefined, timer: Timer): Device {
  return {
    shelf: shelfFor(storage),
    get offline() {
      return !navigator.onLine;
    },
    get hidden() {
      return document.visibilityState === 'hidden';
    },
    lead: (name, signal, work) =>
      'locks' in navigator
        ? lockLead(navigator.locks, name, signal, work)
        : leaseLead({ database, now: Date.now, timer, holder }, name, signal, work),
    channel: openChannel,
    onWake,
  };
}

/** A line to the other pages; none where the browser blocks it, and nothing is said on one that is closed. */
function openChannel(name: string, onMessage: (message: unknown) => void): TabChannel {
  let channel: BroadcastChannel | undefined;
  try {
    channel = new BroadcastChannel(name);
  } catch {
    // This page is by itself.
  }
  channel?.addEventListener('message', ({ data }) => onMessage(data));
  return {
    post: (message) => channel?.postMessage(message),
    close: () => {
      channel?.close();
      channel = undefined;
    },
  };
}

function shelfFor(storage: () => DeviceStorage | undefined): OutboxShelf | undefined {
  const isOfTab = (): boolean => storage() === sessionStorage;
  try {
    if (!storage()) return undefined;
    return isOfTab() ? new StorageShelf(storage) : new IndexedShelf(database);
  } catch {
    // Where one is blocked the other is.
    return undefined;
  }
}

function onWake(callback: (away: number) => void, signal: AbortSignal): void {
  let hiddenAt = Date.now();
  const onShow = (): void => {
    if (document.visibilityState === 'hidden') hiddenAt = Date.now();
    else callback(Date.now() - hiddenAt);
  };
  document.addEventListener('visibilitychange', onShow, { signal });
  window.addEventListener('online', () => callback(0), { signal });
  window.addEventListener('offline', () => callback(0), { signal });
}
