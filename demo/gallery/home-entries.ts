import type { Entry } from './entry.js';
import { appears, press, write } from './hand.js';
import { Scene } from './scene.js';

/** The launcher before a desk on which so many tickets have replies that the customer has not read. */
async function launcherOver(count: number): Promise<HTMLElement> {
  const scene = new Scene({ empty: true });
  for (let filed = 0; filed < count; filed++) {
    const { id } = await scene.file();
    await scene.desk.support('sofia').reply(id, { body: 'Choose landscape in the print dialog.' });
  }
  return Object.assign(document.createElement('tc-support'), { adapter: scene.adapter, unread: true });
}

/** Support in the corner, and its home view. */
export const homeEntries: readonly Entry[] = [
  {
    name: 'launcher/closed',
    shows: '[part~=launcher]',
    make: () => Object.assign(document.createElement('tc-support'), { adapter: new Scene().adapter }),
  },
  {
    name: 'launcher/unread',
    shows: '[part~=badge]',
    make: () => Object.assign(document.createElement('tc-support'), { adapter: new Scene().adapter, unread: true }),
  },
  { name: 'launcher/unread-9', shows: '[part~=badge]', make: () => launcherOver(9) },
  { name: 'launcher/unread-many', shows: '[part~=badge]', make: () => launcherOver(12) },
  { name: 'home/open', shows: '.tickets .rows', make: () => new Scene().panel() },
  {
    name: 'home/draft',
    shows: '.waiting',
    make: () => new Scene().panel('new-ticket'),
    async act(element) {
      // What keeps the draft comes right after the form, and saves it when the focus goes.
      await appears(element, '#body-limit');
      (await appears(element, 'input[name=subject]')).focus();
      await write(element, 'input[name=subject]', 'Printing the rota in landscape');
      await press(element, '.header button');
      (await appears(element, '.waiting')).scrollIntoView({ block: 'center' });
    },
  },
  {
    name: 'home/queue',
    shows: '.waiting',
    make: () => new Scene({ script: { reply: 'waits' } }).panel({ ticket: 'TC-2481' }),
    async act(element) {
      await write(element, '.composer textarea', 'Any time after 14:00 suits us.');
      await press(element, '.composer .primary');
      await appears(element, '.sending');
      await press(element, '.header button');
      (await appears(element, '.waiting')).scrollIntoView({ block: 'center' });
    },
  },
  {
    name: 'home/survey',
    shows: '.waiting',
    async make() {
      const scene = new Scene();
      const { id } = await scene.file();
      await scene.desk.support('sofia').act(id, { action: 'close', reason: 'solved' });
      return scene.panel();
    },
    act: async (it) => (await appears(it, '.waiting')).scrollIntoView({ block: 'end' }),
  },
  {
    name: 'home/how',
    shows: '.explanation',
    make: () => new Scene().panel(),
    act: (it) => press(it, '.promise [aria-expanded]'),
  },
  { name: 'home/lunch', at: '2026-05-12T10:20:00Z', shows: '.tickets .rows', make: () => new Scene().panel() },
  { name: 'home/closed', at: '2026-05-13T18:00:00Z', shows: '.tickets .rows', make: () => new Scene().panel() },
  { name: 'home/no-tickets', shows: '.empty h2', make: () => new Scene({ empty: true }).panel() },
  {
    name: 'home/announcement-outage',
    shows: '.notice',
    async make() {
      const scene = new Scene();
      const title = { en: 'Sign-in is slow this morning', sv: 'Inloggningen är långsam i förmiddag' };
      await scene.desk.support('sofia').announcements.add({ level: 'outage', title });
      return scene.panel();
    },
  },
  {
    name: 'home/deviation',
    shows: '.tickets .rows',
    async make() {
      const scene = new Scene();
      const message = { en: 'Staff training', sv: 'Utbildningsdag' };
      const day = { from: '2026-05-13', to: '2026-05-13', open: [], message };
      await scene.desk.support('sofia').deviations.announce(day);
      return scene.panel();
    },
  },
  {
    name: 'home/tickets-loading',
    shows: '.skeleton',
    make: () => new Scene({ script: { listTickets: 'waits' } }).panel(),
  },
  {
    name: 'home/tickets-failed',
    shows: '.notice.bad',
    make: () => new Scene({ script: { listTickets: 'unavailable' } }).panel(),
  },
  { name: 'home/no-hours', shows: '.tickets .rows, .empty h2', make: () => new Scene({ noHours: true }).panel() },
  { name: 'shell/no-access', shows: '[part~=notice]', make: () => new Scene({ as: 'nils' }).panel() },
  {
    name: 'shell/unreachable',
    shows: '[part~=notice]',
    make: () => new Scene({ script: { connect: 'network' } }).panel(),
  },
  {
    name: 'shell/unreachable-again',
    shows: 'tc-opening-hours',
    async make() {
      const scene = new Scene({ keeps: true });
      const { service } = await scene.adapter.connect({ signal: new AbortController().signal });
      const kept = JSON.stringify({ until: Date.now() + 60_000, value: service });
      sessionStorage.setItem('tc-support/1/memory/service', kept);
      scene.script.connect = 'network';
      return scene.panel();
    },
  },
  {
    name: 'shell/signed-out',
    shows: '[part~=notice]',
    make: () => new Scene({ script: { connect: 'unauthenticated' } }).panel(),
  },
  { name: 'shell/connecting', shows: 'dialog', make: () => new Scene({ script: { connect: 'waits' } }).panel() },
];
