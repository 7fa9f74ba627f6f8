import { SupportError, type SupportAdapter, type TimelineEntry } from 'tc-support';

import { stopClock } from './fixed-clock.js';

/** How far a file gets: all the way, is then scanned, to a share of it, to where it breaks off. */
export type FileFate = 'done' | 'scanned' | { readonly reaches: number } | { readonly breaksAt: number };

/** The file, as large as it is said to be. A picture can be seen. */
export async function madeFile(name: string, type: string, size: number): Promise<File> {
  const content = type.startsWith('image/') ? await picture() : new Blob();
  const rest = new Uint8Array(Math.max(0, size - content.size));
  return new File([content, rest], name, { type });
}

async function picture(): Promise<Blob> {
  const canvas = new OffscreenCanvas(120, 80);
  const pen = canvas.getContext('2d');
  for (const [row, colour] of ['#17693c', '#0d5c6e', '#87480a', '#a8261c'].entries()) {
    if (!pen) break;
    pen.fillStyle = '#ffffff';
    pen.fillRect(0, row * 20, 120, 20);
    pen.fillStyle = colour;
    pen.fillRect(16 + row * 14, row * 20 + 4, 40, 12);
  }
  return canvas.convertToBlob();
}

/** A help desk to which files get as far as is told of each, by name; the others get there. */
export function takingFiles(desk: SupportAdapter, fates: Readonly<Record<string, FileFate>>): SupportAdapter {
  const upload: SupportAdapter['upload'] = (file, { name, type }, { idempotencyKey, onProgress }) => {
    const fate = fates[name] ?? 'done';
    if (typeof fate === 'object') return underWay(file, fate, onProgress);
    const scan = fate === 'scanned' ? ({ scan: 'pending' } as const) : {};
    return Promise.resolve({ id: idempotencyKey, name, size: file.size, type, ...scan });
  };
  return overriding(desk, { upload });
}

async function underWay(
  { size }: Blob,
  fate: Exclude<FileFate, string>,
  onProgress?: (sent: number, total: number) => void,
): Promise<never> {
  // The time that is left is told once some has passed.
  const began = Date.now();
  stopClock(new Date(began + 35_000).toISOString());
  onProgress?.(size * ('reaches' in fate ? fate.reaches : fate.breaksAt), size);
  stopClock(new Date(began).toISOString());
  if ('breaksAt' in fate) throw new SupportError('network', 'the gallery cuts the line', { outcome: 'unknown' });
  return new Promise(() => {});
}

/** A help desk in whose timelines these entries stand last. */
export function telling(desk: SupportAdapter, entries: readonly TimelineEntry[]): SupportAdapter {
  const listEntries: SupportAdapter['listEntries'] = async (...asked) => {
    const page = await desk.listEntries(...asked);
    return { ...page, items: [...page.items, ...entries] };
  };
  return overriding(desk, { listEntries });
}

function overriding(desk: SupportAdapter, members: Partial<SupportAdapter>): SupportAdapter {
  return new Proxy(desk, {
    get: (target, key) => {
      const member: unknown = Reflect.get(key in members ? members : target, key);
      return typeof member === 'function' && !(key in members) ? member.bind(target) : member;
    },
  });
}
