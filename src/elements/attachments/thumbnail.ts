import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { until } from 'lit/directives/until.js';

/** Pixels of a side: twice what is shown, for sharp screens. */
const side = 80;
/** A larger picture takes longer to read than a thumbnail is worth. */
const readable = 20_000_000;
const types: ReadonlySet<string> = new Set(['image/png', 'image/jpeg', 'image/gif', 'image/webp']);

/**
 * A small copy of a picture that has not left the device, or `otherwise`. It is drawn on a canvas: a page that allows no
 * images of its own, as a strict one does, shows it all the same.
 */
export function thumbnail(content: Blob, name: string, otherwise: TemplateResult): unknown {
  if (!types.has(content.type) || content.size > readable) return otherwise;
  return guard([content, name], () => until(drawn(content, name, otherwise), otherwise));
}

async function drawn(content: Blob, name: string, otherwise: TemplateResult): Promise<unknown> {
  try {
    const picture = await createImageBitmap(content);
    const canvas = Object.assign(document.createElement('canvas'), { width: side, height: side, className: 'thumb' });
    const cut = Math.min(picture.width, picture.height);
    const [x, y] = [(picture.width - cut) / 2, (picture.height - cut) / 2];
    canvas.getContext('2d')?.drawImage(picture, x, y, cut, cut, 0, 0, side, side);
    picture.close();
    canvas.setAttribute('role', 'img');
    canvas.setAttribute('aria-label', name);
    return html`${canvas}`;
  } catch {
    // What calls itself a picture and is none.
    return otherwise;
  }
}
