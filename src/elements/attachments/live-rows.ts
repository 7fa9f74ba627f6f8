import { AsyncDirective, directive } from 'lit/async-directive.js';
import type { DirectiveResult } from 'lit/async-directive.js';
import type { AttachmentBox } from './attachment-box.js';

/** Draws anew by itself whenever the box changes, so that the element around is not drawn with every step of every file. */
class LiveRows extends AsyncDirective {
  #box: AttachmentBox | undefined;
  #draw: () => unknown = () => undefined;
  #listening: AbortController | undefined;

  override render(box: AttachmentBox, draw: () => unknown): unknown {
    this.#draw = draw;
    if (box !== this.#box) this.#listen(box);
    return draw();
  }

  override disconnected(): void {
    this.#listening?.abort();
  }

  override reconnected(): void {
    if (this.#box) this.#listen(this.#box);
  }

  #listen(box: AttachmentBox): void {
    this.#listening?.abort();
    this.#listening = new AbortController();
    this.#box = box;
    box.addEventListener('change', () => this.setValue(this.#draw()), { signal: this.#listening.signal });
  }
}

/** What `draw` gives, as long as it stands there, for what the box holds at the time. */
export const liveRows: (box: AttachmentBox, draw: () => unknown) => DirectiveResult = directive(LiveRows);
