import type { Device, TabChannel } from '../device.js';
import { lonePage } from '../device.js';
import type { Visit } from '../visit.js';
import { MemoryShelf, SafeShelf } from './outbox-shelf.js';

/** Where the entries of one user are, and the line to the other pages that show them. */
export interface OutboxBox {
  readonly owner: string;
  readonly shelf: SafeShelf;
  readonly device: Device;
  readonly channel: TabChannel;
}

/** Who is told what happens to the device's entries. */
export interface BoxListener {
  onMessage(message: unknown): void;
  /** The network is back, or the page is looked at again. */
  onWake(): void;
}

/** Opens the box of an owner; where the device gives nothing, one that ends with the page. */
export async function openBox(
  { settings, signal }: Visit,
  owner: string,
  { onMessage, onWake }: BoxListener,
): Promise<OutboxBox> {
  const device = (await settings.device?.().catch(() => undefined)) ?? lonePage();
  const channel = device.channel(`${owner}outbox`, onMessage);
  signal.addEventListener('abort', () => channel.close());
  if (signal.aborted) channel.close();
  device.onWake(onWake, signal);
  return { owner, device, channel, shelf: new SafeShelf(device.shelf ?? new MemoryShelf()) };
}
