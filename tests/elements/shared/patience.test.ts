import { expect } from '@open-wc/testing';
import '../../../src/elements/ticket-list/define.js';
import '../../../src/elements/ticket-thread/define.js';
import { all } from '../hand.js';
import { Stage, fixtureCleanup, show, until } from '../stage.js';

describe('a skeleton', () => {
  afterEach(fixtureCleanup);

  for (const tag of ['tc-ticket-list', 'tc-ticket-thread'] as const) {
    const what = { 'tc-ticket-list': '.ticket-row', 'tc-ticket-thread': 'article' }[tag];
    const method = { 'tc-ticket-list': 'listTickets', 'tc-ticket-thread': 'listEntries' } as const;

    const waiting = async () => {
      const stage = new Stage();
      const { id } = await stage.file();
      const held = stage.line.hold(method[tag]);
      const values = { store: stage.store, timer: stage.timer.timer };
      const element = Object.assign(
        document.createElement(tag),
        values,
        tag === 'tc-ticket-thread' ? { ticket: id } : {},
      );
      await show(element);
      await until(() => all(element, '.skeleton').length === 1, 'the skeleton');
      return { stage, held, element };
    };

    it(`of ${tag} goes at once with what comes before it is seen (check 58)`, async () => {
      const { stage, held, element } = await waiting();
      stage.timer.pass(299);
      held.letThrough();
      await until(() => all(element, what).length === 1, 'what was loading');
      expect(all(element, '.skeleton')).to.have.lengthOf(0);
    });

    it(`of ${tag} stays for 400 ms once it has been seen`, async () => {
      const { stage, held, element } = await waiting();
      stage.timer.pass(300);
      held.letThrough();
      await stage.store.connect();
      stage.timer.pass(399);
      await new Promise(requestAnimationFrame);
      expect([all(element, '.skeleton').length, all(element, what).length]).to.deep.equal([1, 0]);
      stage.timer.pass(1);
      await until(() => all(element, what).length === 1, 'what was loading');
      expect(all(element, '.skeleton')).to.have.lengthOf(0);
    });
  }
});
