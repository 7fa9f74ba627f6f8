// Writes src/elements/shared/icons/*.ts from lucide-static: `node scripts/icons.mjs`.
// One module an icon, so that a bundler puts into each chunk only the icons that chunk draws.
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';

const names = [
  'archive',
  'arrow-left',
  'arrow-up-right',
  'bold',
  'calendar-clock',
  'check',
  'chevron-right',
  'circle-alert',
  'circle-check',
  'circle-dashed',
  'code',
  'download',
  'eye',
  'file-archive',
  'file-pen-line',
  'flag',
  'headset',
  'image',
  'inbox',
  'italic',
  'lightbulb',
  'link',
  'list',
  'loader-circle',
  'log-in',
  'maximize-2',
  'minimize-2',
  'octagon-alert',
  'paperclip',
  'pencil-line',
  'reply',
  'rotate-cw',
  'search',
  'wifi-off',
  'x',
];
/** Icons that point along the line of reading and turn with it. */
const mirrored = new Set(['arrow-left', 'arrow-up-right', 'chevron-right', 'log-in', 'reply']);
const target = new URL('../src/elements/shared/icons/', import.meta.url);
const source = new URL('../node_modules/lucide-static/icons/', import.meta.url);

await rm(target, { recursive: true, force: true });
await mkdir(target, { recursive: true });
for (const name of names) {
  const file = await readFile(new URL(`${name}.svg`, source), 'utf8');
  const body = /<svg[^>]*>([\s\S]*)<\/svg>/.exec(file)?.[1] ?? '';
  const inner = body.replace(/\s*\n\s*/g, '').replaceAll(' />', '/>');
  const constant = `${name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase())}Icon`;
  const turning = mirrored.has(name) ? ', true' : '';
  await writeFile(
    new URL(`${name}.ts`, target),
    `// Made by scripts/icons.mjs from lucide-static (ISC License, Copyright (c) Lucide Icons and Contributors).
import { svg } from 'lit';
import type { TemplateResult } from 'lit';
import { icon } from '../icon.js';

/** Draws lucide's \`${name}\`. */
export const ${constant} = (): TemplateResult =>
  icon(svg\`${inner}\`${turning});
`,
  );
}
