import type { Ticket, TicketId } from '../../domain/ticket.js';
import type { Connection } from '../../port/support-adapter.js';
import type { SupportEvent } from '../../port/support-event.js';
import type { Device, TabChannel } from '../device.js';
import { lonePage } from '../device.js';
import { placeOf } from '../device-memory.js';
import { pause } from '../pause.js';
import type { SupportStoreSettings } from '../support-store-options.js';
import type { LiveListener } from './live-updates.js';
import { LiveUpdates } from './live-updates.js';
import { isTabMessage } from './tab-message.js';
import type { Seen, TabMessage } from './tab-message.js';

/** Who is told what the help desk and the other pages let know. */
export interface SharedListener extends LiveListener {
  /** Another page knows that a ticket stands otherwise than it did here. */
  onTold(ticketId: TicketId): void;
  /** The tickets with unread replies are others. */
  onUnread(): void;
}

/** After so many milliseconds without a sign, the page that listens for all is taken for frozen. */
const patience = 3_000;

/**
 * Listens to the help desk for all pages of the device that show it to the same user: one has the connection, all hear what it
 * tells. A page that is looked at takes it over from one that is not, and listens by itself where the one that has it is mute:
 * what is heard twice is only read twice. Where the help desk is asked at intervals, each page asks.
 */
export class SharedUpdates {
  /** The tickets with unread replies, among those that any of the pages has seen. */
  readonly unread: Set<TicketId> = new Set<TicketId>();
  readonly #settings: SupportStoreSettings;
  readonly #listener: SharedListener;
  readonly #updates: LiveUpdates;
  #device: Device = lonePage();
  #channel: TabChannel | undefined;
  #running: { readonly owner: string; readonly stop: AbortController } | undefined;
  /** This page's turn to listen for all, or its wait for it. */
  #turn: AbortController | undefined;
  #leads = false;
  /** The wait for a sign of the page that listens. */
  #wait: AbortController | undefined;

  constructor(settings: SupportStoreSettings, listener: SharedListener) {
    this.#settings = settings;
    this.#listener = listener;
    this.#updates = new LiveUpdates(
      settings,
      {
        onEvent: (event) => {
          this.#post({ live: 'event', event });
          listener.onEvent(event);
        },
        onReturn: (missed) => {
          if (this.#leads) this.#post({ live: 'return', missed });
          listener.onReturn(missed);
        },
        onBreak: (error) => listener.onBreak(error),
      },
      () => this.#device.hidden,
    );
  }

  /** Starts unless it runs for this user, from the connection's cursor where nothing was heard yet. */
  start(connection: Connection): void {
    const owner = placeOf(this.#settings, connection.session);
    if (this.#running?.owner === owner) return;
    this.stop();
    const stop = new AbortController();
    this.#running = { owner, stop };
    this.#updates.begin(connection);
    if (this.#settings.device) void this.#join(this.#settings.device, `${owner}live`, stop.signal);
    else this.#updates.start();
  }

  /** Hangs up; the place in the feed is kept for the next start. */
  stop(): void {
    this.#running?.stop.abort();
    this.#running = undefined;
    this.#updates.stop();
  }

  /** Counts what is unread on tickets just read, for the other pages too. */
  learn(tickets: readonly Ticket[]): void {
    const seen = this.#note(tickets.map(({ id, unread }) => [id, Boolean(unread)]));
    if (seen.length > 0) this.#post({ live: 'seen', seen });
  }

  async #join(openDevice: () => Promise<Device>, name: string, signal: AbortSignal): Promise<void> {
    const device = await openDevice().catch(lonePage);
    if (signal.aborted) return;
    const channel = device.channel(name, (message) => this.#hear(message));
    signal.addEventListener('abort', () => this.#part(channel));
    this.#device = device;
    this.#channel = channel;
    device.onWake(() => this.#wake(), signal);
    this.#look();
    if (!this.#updates.listens) return this.#updates.start();
    while (!signal.aborted) {
      const turn = (this.#turn = new AbortController());
      await device.lead(name, turn.signal, (leading) => this.#lead(leading));
    }
  }

  #part(channel: TabChannel): void {
    channel.close();
    this.#channel = undefined;
    this.#wait?.abort();
    this.#turn?.abort();
    this.#turn = undefined;
  }

  /** Asks who is here, and listens by itself when nobody gives a sign of listening for all. */
  #look(): void {
    this.#post({ live: 'looking' });
    if (!this.#updates.listens || this.#leads) return;
    this.#wait?.abort();
    const { signal } = (this.#wait = new AbortController());
    void pause(patience, this.#settings.timer, signal).then(() => {
      if (!signal.aborted) this.#updates.start();
    });
  }

  /** Listens for all until the turn ends. */
  #lead(leading: AbortSignal): Promise<void> {
    this.#wait?.abort();
    this.#leads = true;
    this.#updates.start();
    return new Promise((leave) => {
      leading.addEventListener('abort', () => {
        this.#leads = false;
        this.#updates.stop();
        leave();
      });
    });
  }

  #wake(): void {
    if (this.#device.hidden) return;
    this.#updates.nudge();
    this.#look();
  }

  #hear(message: unknown): void {
    if (!isTabMessage(message)) return;
    if (message.live === 'looking') this.#answer();
    else if (message.live === 'here') this.#meet(message);
    else if (message.live === 'event') this.#heard(message.event);
    else if (message.live === 'return') this.#listener.onReturn(message.missed);
    else this.#take(message.seen);
  }

  /** A page is looked at: one that is not lets it go first. */
  #answer(): void {
    const { hidden } = this.#device;
    const listens = this.#leads && !hidden;
    const seen: Seen = [...this.unread].map((id) => [id, true]);
    this.#post({ live: 'here', seen, listens, cursor: this.#updates.cursor });
    if (hidden) this.#turn?.abort();
  }

  /** Another page is here. What the one that listens heard before this one began, this one has missed. */
  #meet({ seen, listens, cursor }: Extract<TabMessage, { live: 'here' }>): void {
    this.#take(seen);
    if (!listens || this.#leads) return;
    this.#wait?.abort();
    this.#updates.stop();
    if (cursor !== undefined && cursor === this.#updates.cursor) return;
    this.#updates.cursor = cursor;
    this.#listener.onReturn(true);
  }

  #heard(event: SupportEvent): void {
    this.#updates.cursor = event.cursor;
    this.#listener.onEvent(event);
  }

  #take(seen: Seen): void {
    for (const [id] of this.#note(seen)) this.#listener.onTold(id);
  }

  /** Takes in how tickets stand; gives those that stood otherwise. */
  #note(seen: Seen): Seen {
    const news = seen.filter(([id, unread]) => this.unread.has(id) !== unread);
    for (const [id, unread] of news) this.unread[unread ? 'add' : 'delete'](id);
    if (news.length > 0) this.#listener.onUnread();
    return news;
  }

  #post(message: TabMessage): void {
    this.#channel?.post(message);
  }
}
