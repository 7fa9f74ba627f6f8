import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Connection } from '../../port/support-adapter.js';
import { shownValue } from '../../store/loadable.js';
import type { Loadable } from '../../store/loadable.js';

/** Tells an element that the user who filled it in has left, so that the next one sees nothing of it. */
export class UserWatch implements ReactiveController {
  readonly #connection: () => Loadable<Connection> | undefined;
  readonly #onLeft: () => void;
  #user: string | undefined;

  constructor(host: ReactiveControllerHost, connection: () => Loadable<Connection> | undefined, onLeft: () => void) {
    this.#connection = connection;
    this.#onLeft = onLeft;
    host.addController(this);
  }

  hostUpdate(): void {
    const connection = this.#connection();
    const user = connection && shownValue(connection)?.session.user.id;
    // A connection that fails or is made anew says nothing about who is there; only an idle one has been signed out.
    if (user === undefined && connection?.phase !== 'idle') return;
    const left = this.#user !== undefined && user !== this.#user;
    this.#user = user;
    if (left) this.#onLeft();
  }
}
