import type { ReactiveControllerHost } from 'lit';
import type { Timer } from '../../store/timer.js';

/** Draws an element anew every minute: how long ago things were, what is today and what is over goes on while it is looked at. */
export function everyMinute(host: ReactiveControllerHost, timer: () => Timer): void {
  let cancel: (() => void) | undefined;
  const hostConnected = (): void => {
    cancel = timer()(() => {
      host.requestUpdate();
      hostConnected();
    }, 60_000);
  };
  host.addController({ hostConnected, hostDisconnected: () => cancel?.() });
}
