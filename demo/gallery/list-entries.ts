import type { Entry } from './entry.js';
import { press, write } from './hand.js';
import { Scene, type SceneOptions } from './scene.js';

const list = (options?: SceneOptions): HTMLElement => new Scene(options).alone('tc-ticket-list');

/** A ticket in every status that a customer meets. */
async function inEveryStatus(): Promise<HTMLElement> {
  const scene = new Scene({ empty: true });
  const support = scene.desk.support('sofia');
  const file = async (subject: string): Promise<string> => (await scene.file({ subject })).id;
  await file('Printing the rota in landscape');
  await support.act(await file('Two swaps for one shift'), { action: 'triage', priority: 'urgent' });
  await support.act(await file('Import of leave balances from payroll stops halfway'), { action: 'escalate', line: 2 });
  await support.act(await file('Holiday balance shows wrong year for part-time staff'), {
    action: 'escalate',
    line: 3,
  });
  await support.reply(await file('Shift swap approved twice after update 7.4'), {
    body: 'Which one holds?',
    expectsReply: true,
  });
  const answered = await file('How do we add a new unit with shift templates of its own?');
  await support.act(answered, { action: 'propose-solution', body: 'Do it in this order.' });
  const leaving = await file('Home care substitutes get no shift requests in the app');
  await scene.desk.customer('anna').act(leaving, { action: 'request-closure' }, scene.key());
  await support.act(await file('Version update to 7.4, production'), { action: 'close', reason: 'solved' });
  return scene.alone('tc-ticket-list', { scope: 'all' });
}

/** The list of tickets. */
export const listEntries: readonly Entry[] = [
  { name: 'list/groups', shows: '.rows', make: () => list() },
  { name: 'list/panel', shows: '.rows', make: () => new Scene().panel('tickets') },
  {
    name: 'list/all',
    shows: '.rows',
    make: () => list(),
    act: (it) => press(it, 'input[value=all] + *, label:has(input[value=all])'),
  },
  { name: 'list/statuses', shows: '.rows', make: inEveryStatus },
  { name: 'list/closed', shows: '.rows', make: () => list(), act: (it) => press(it, 'label:has(input[value=ended])') },
  {
    name: 'list/filtered',
    shows: '.filter[aria-pressed=true]',
    make: () => list(),
    act: (it) => press(it, '.filter'),
  },
  { name: 'list/empty', shows: '.empty h2', make: () => list({ empty: true }) },
  {
    name: 'list/no-closed',
    shows: '.empty h2',
    make: () => list({ empty: true }),
    act: (it) => press(it, 'label:has(input[value=ended])'),
  },
  {
    name: 'list/no-match',
    shows: '.empty button',
    make: () => list(),
    act: (it) => write(it, 'input[type=search]', 'landskape'),
  },
  { name: 'list/loading', shows: '.skeleton', make: () => list({ script: { listTickets: 'waits' } }) },
  { name: 'list/failed', shows: '.notice.bad', make: () => list({ script: { listTickets: 'unavailable' } }) },
  { name: 'list/signed-out', shows: '.notice', make: () => list({ script: { listTickets: 'unauthenticated' } }) },
  { name: 'list/no-access', shows: '[part~=notice]', make: () => list({ as: 'nils' }) },
];
