import type { Attachment, TimelineEntry } from 'tc-support';

import type { Entry } from './entry.js';
import { madeFile, type FileFate } from './file-fates.js';
import { appears, choose, holdOver, press, write } from './hand.js';
import { Scene, type SceneOptions } from './scene.js';

const fates: Record<string, FileFate> = {
  'server-logs.zip': { reaches: 0.64 },
  'database-copy.bak': { breaksAt: 0.71 },
  'rota-export.csv': 'scanned',
};

const form = (): HTMLElement => new Scene({ fates }).alone('tc-ticket-form');

async function thread(options: SceneOptions = {}): Promise<HTMLElement> {
  const scene = new Scene({ fates, ...options });
  return scene.alone('tc-ticket-thread', { ticket: await scene.idOf('TC-2481') });
}

/** A picture that is there, one file on its way, one that broke off, one that is scanned, one that cannot be taken. */
async function attach(element: HTMLElement): Promise<void> {
  await choose(
    element,
    await madeFile('swap-log.png', 'image/png', 214_000),
    await madeFile('server-logs.zip', 'application/zip', 18_000_000),
    await madeFile('database-copy.bak', '', 24_000_000),
  );
  await appears(element, '.upload.stuck');
  await choose(element, await madeFile('rota-export.csv', 'text/csv', 48_200), await madeFile('notes.txt', '', 0));
  await appears(element, '.upload:nth-of-type(5)');
  await appears(element, '.thumb');
}

async function attachTwo(element: HTMLElement): Promise<void> {
  await choose(
    element,
    await madeFile('swap-log.png', 'image/png', 214_000),
    await madeFile('server-logs.zip', 'application/zip', 18_000_000),
  );
  await appears(element, '.thumb');
  await appears(element, 'progress');
}

async function fill(element: HTMLElement): Promise<void> {
  await press(element, 'input[type=radio][value=question]');
  await write(element, 'input[name=subject]', 'Two swaps for one shift');
  await write(element, 'textarea', 'The log shows both. Which one holds?');
}

const log: Attachment = { id: 'log', name: 'audit-swap 12 May.log', size: 18_400, type: 'text/plain' };

function message(role: 'support' | 'customer', body: string, ...attachments: readonly Attachment[]): TimelineEntry {
  const actor = role === 'support' ? ({ role, name: 'Ali Haddad', line: 2 } as const) : ({ role, self: true } as const);
  return { id: `files ${role}`, at: '2026-05-12T08:05:00.000Z', actor, kind: 'message', body, attachments };
}

const picture: Attachment = { id: 'picture', name: 'both-rows.png', size: 214_000, type: 'image/png', scan: 'clean' };

const told: readonly TimelineEntry[] = [
  message('support', 'The picture shows *both* rows.', log, picture),
  message(
    'customer',
    '',
    { id: 'scanned', name: 'rota-export-of-all-wards.zip', size: 4_800_000, type: 'application/zip', scan: 'pending' },
    { id: 'harmful', name: 'macros.xlsm', size: 91_000, type: 'application/vnd.ms-excel', scan: 'quarantined' },
  ),
];

/** Files: attached to tickets and replies, and had from threads. */
export const fileEntries: readonly Entry[] = [
  { name: 'form/files', shows: '.upload.stuck', make: form, act: attach },
  {
    name: 'form/files-refused',
    shows: '[part~=error-summary]',
    make: form,
    async act(element) {
      await fill(element);
      await attach(element);
      await press(element, '[part~=button-primary]');
    },
  },
  {
    name: 'form/files-waited-for',
    shows: 'progress',
    make: form,
    async act(element) {
      await fill(element);
      await attachTwo(element);
      await press(element, '[part~=button-primary]');
    },
  },
  {
    name: 'form/files-held-over',
    shows: '.drop-zone.over',
    make: form,
    act: async (it) => holdOver(it, '.drop-zone', await madeFile('a.txt', '', 9)),
  },
  { name: 'thread/files', shows: '.fetched', make: () => thread({ told }) },
  {
    name: 'thread/files-fetching',
    shows: '.fetched .spin',
    make: () => thread({ told: told.slice(0, 1), script: { download: 'waits' } }),
    act: (it) => press(it, '.fetch'),
  },
  {
    name: 'thread/files-failed',
    shows: '.fetched .failure',
    make: () => thread({ told: told.slice(0, 1), script: { download: 'unavailable' } }),
    act: (it) => press(it, '.fetch'),
  },
  { name: 'thread/reply-files', shows: '.upload.stuck', make: () => thread(), act: attach },
  {
    name: 'thread/reply-files-waited-for',
    shows: 'progress',
    make: () => thread(),
    async act(element) {
      await attachTwo(element);
      await write(element, 'textarea', 'The log shows both swaps.');
      await press(element, '[part~=composer] [part~=button-primary]');
    },
  },
  {
    name: 'thread/reply-files-held-over',
    shows: '.drop-now',
    make: () => thread(),
    async act(element) {
      await appears(element, '.choose');
      await holdOver(element, 'article', await madeFile('a.txt', '', 9));
    },
  },
  {
    name: 'thread/reply-files-sending',
    shows: '.sending',
    make: () => thread({ script: { reply: 'waits' } }),
    async act(element) {
      await choose(element, await madeFile('swap-log.png', 'image/png', 214_000));
      await appears(element, '.thumb');
      await write(element, 'textarea', 'The log shows both swaps.');
      await press(element, '[part~=composer] [part~=button-primary]');
    },
  },
];
