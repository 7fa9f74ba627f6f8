import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { broughtFiles, pastedFiles } from './brought-files.js';
import type { Bringing } from './brought-files.js';

/** What becomes of what is brought. `field` is what the zone under it says in `data-files`; empty everywhere else. */
export interface DropHandling {
  takes(): boolean;
  onFiles(files: readonly File[], how: Bringing, field: string): void;
  /** Files are held over a place, or no longer; told at every step, whether that is new or not. */
  onOver(field: string | undefined): void;
}

/**
 * Takes files dropped or pasted anywhere on the panel, or on the element that stands alone. Whether files are over it is told
 * by where they enter: Safari says of no leaving where to. Safari may not show what is held either, so it is judged when dropped.
 */
export class DropArea implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #handling: DropHandling;
  #entered: EventTarget | undefined;
  #listening: AbortController | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, handling: DropHandling) {
    this.#host = host;
    this.#handling = handling;
    host.addController(this);
  }

  hostConnected(): void {
    const { signal } = (this.#listening = new AbortController());
    const area = this.#host.closest<HTMLElement>('dialog[part~=panel]') ?? this.#host;
    document.addEventListener('dragenter', (event) => this.#onEnter(event, area), { signal });
    document.addEventListener('dragleave', (event) => this.#onLeave(event), { signal });
    document.addEventListener('dragend', () => this.#handling.onOver(undefined), { signal });
    document.addEventListener('drop', () => this.#handling.onOver(undefined), { signal, capture: true });
    area.addEventListener('dragover', (event) => this.#onOver(event), { signal });
    area.addEventListener('drop', (event) => this.#onDrop(event), { signal });
    area.addEventListener('paste', (event) => this.#onPaste(event), { signal });
  }

  hostDisconnected(): void {
    this.#listening?.abort();
  }

  #isFor(event: Event): boolean {
    return !event.defaultPrevented && this.#handling.takes() && this.#host.checkVisibility();
  }

  #onEnter(event: DragEvent, area: Element): void {
    const path = event.composedPath();
    this.#entered = path[0];
    const inside = path.includes(area) && holdsFiles(event) && this.#isFor(event);
    this.#handling.onOver(inside ? fieldUnder(event) : undefined);
  }

  /** Out of the window: nothing else is entered then. */
  #onLeave(event: DragEvent): void {
    if (event.relatedTarget === null && event.composedPath()[0] === this.#entered) this.#handling.onOver(undefined);
  }

  #onOver(event: DragEvent): void {
    if (!holdsFiles(event) || !this.#isFor(event)) return;
    event.preventDefault();
    if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy';
  }

  #onDrop(event: DragEvent): void {
    if (!holdsFiles(event) || !this.#isFor(event)) return;
    event.preventDefault();
    // They are taken: a drop zone of the host page around us has nothing to take.
    event.stopPropagation();
    this.#handling.onFiles(broughtFiles(event.dataTransfer), 'dropped', fieldUnder(event));
  }

  #onPaste(event: ClipboardEvent): void {
    const files = this.#isFor(event) ? pastedFiles(event) : [];
    if (files.length === 0) return;
    event.preventDefault();
    this.#handling.onFiles(files, 'pasted', fieldUnder(event));
  }
}

function holdsFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') ?? false;
}

function fieldUnder(event: Event): string {
  const zone = event.composedPath().find((each) => each instanceof Element && each.hasAttribute('data-files'));
  return (zone instanceof Element && zone.getAttribute('data-files')) || '';
}
