import type { Ticket } from '../../domain/ticket.js';
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
import type { TabMessage } from './tab-message.js';
import { UnreadTickets } from './unread-tickets.js';
import type { UnreadListener } from './unread-tickets.js';

/** Who is told what the help desk and the other pages let know. */
export interface SharedListener extends LiveListener, UnreadListener {}

/** After so many milliseconds without a sign, the page that listens for all is taken for frozen. */
const patience = 3_000;

/**
 * Listens to the help desk for all pages of the device that show it to the same user: one has the connection, all hear what it
 * tells. A page that is looked at takes it over from one that is not, and listens by itself where the one that has it is mute:
 * what is heard twice is only read twice. Where the help desk is asked at intervals, each page asks.
 */
export class SharedUpdates {
  readonly unread: UnreadTickets;
  readonly #settings: SupportStoreSettings;
  readonly #listener: SharedListener;
  readonly #updates: LiveUpdates;
  #device: Device = lonePage();
  #channel: TabChannel | undefined;
  #running: AbortController | undefined;
  /** This page's turn to listen for all, or its wait for it. */
  #turn: AbortController | undefined;
  #leads = false;
  /** What the other pages hear is what this one has heard. */
  #inStep = false;
  #asks = false;
  /** The wait for a sign of the page that listens. */
  #wait: AbortController | undefined;

  constructor(settings: SupportStoreSettings, listener: SharedListener) {
    this.#settings = settings;
    this.#listener = listener;
    this.unread = new UnreadTickets(listener);
    this.#updates = new LiveUpdates(
      settings,
      {
        onEvent: (event) => {
          this.#post({ live: 'event', event });
          this.#tell(event);
        },
        onReturn: (missed) => {
          if (this.#leads) this.#post({ live: 'return', missed });
          this.#return(missed);
        },
        onBreak: (error) => listener.onBreak(error),
      },
      () => this.#device.hidden,
    );
  }

  /** Starts unless it runs, from the connection's cursor where nothing was heard yet. */
  start(connection: Connection): void {
    if (this.#running) return;
    const { signal } = (this.#running = new AbortController());
    this.#updates.begin(connection);
    const { device } = this.#settings;
    if (device) void this.#join(device, `${placeOf(this.#settings, connection.session)}live`, signal);
    else this.#updates.start();
  }

  /** Hangs up; the place in the feed is kept for the next start. What is unread is known when it has been read again. */
  stop(): void {
    this.#running?.abort();
    this.#running = undefined;
    this.#updates.stop();
    this.unread.clear();
  }

  /** Counts what is unread on tickets just read, for the other pages too. */
  learn(tickets: readonly Ticket[]): void {
    const seen = this.unread.learn(tickets.map(({ id, unread }) => [id, Boolean(unread)]));
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
    // What was read while this was on its way, the others do not know.
    this.#post({ live: 'seen', seen: this.unread.seen });
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
    this.#inStep = false;
    this.#wait?.abort();
    this.#turn?.abort();
    this.#turn = undefined;
  }

  /** Asks who is here, and listens by itself when nobody gives a sign of listening for all. */
  #look(): void {
    this.#asks = true;
    this.#post({ live: 'looking' });
    if (!this.#updates.listens || this.#leads) return;
    this.#wait?.abort();
    const { signal } = (this.#wait = new AbortController());
    void pause(patience, this.#settings.timer, signal).then(() => {
      if (!signal.aborted) this.#listen();
    });
  }

  #listen(): void {
    this.#inStep = false;
    // What happened since this page has read, a help desk that cannot go on from there does not tell.
    if (this.#updates.cursor === undefined) this.#return(true);
    this.#updates.start();
  }

  /** Listens for all until the turn ends. */
  #lead(leading: AbortSignal): Promise<void> {
    this.#wait?.abort();
    this.#leads = true;
    // Whoever has heard less than this page must not be taken along to where it goes on from.
    this.#post(this.#here(true));
    this.#listen();
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
    else if (message.live === 'return') this.#return(message.missed);
    else if (message.live === 'seen') this.unread.take(message.seen);
  }

  /** A page is looked at: one that is not lets it go first. */
  #answer(): void {
    const { hidden } = this.#device;
    this.#post(this.#here(this.#leads && !hidden));
    if (!hidden) return;
    this.#turn?.abort();
    if (this.#updates.listens) this.#updates.stop();
  }

  #here(listens: boolean): TabMessage {
    return { live: 'here', seen: this.unread.seen, listens, cursor: this.#updates.cursor };
  }

  /** Another page is here. What the one that listens heard before this one began, this one has missed. */
  #meet({ seen, listens, cursor }: Extract<TabMessage, { live: 'here' }>): void {
    // What others have learned since it was asked comes by itself.
    if (this.#asks) this.unread.take(seen);
    this.#asks = false;
    if (!listens || this.#leads) return;
    this.#wait?.abort();
    this.#updates.stop();
    this.#inStep = true;
    if (cursor !== undefined && cursor === this.#updates.cursor) return;
    this.#updates.follow(cursor);
    this.#return(true);
  }

  #heard(event: SupportEvent): void {
    if (this.#inStep) this.#updates.follow(event.cursor);
    this.#tell(event);
  }

  #tell(event: SupportEvent): void {
    this.unread.trust();
    this.#listener.onEvent(event);
  }

  #return(missed: boolean): void {
    this.unread.trust();
    this.#listener.onReturn(missed);
  }

  #post(message: TabMessage): void {
    this.#channel?.post(message);
  }
}
