import { expect } from '@open-wc/testing';
import '../../../src/elements/ticket-list/define.js';
import '../../../src/elements/ticket-thread/define.js';
import { all, hasButton, one } from '../hand.js';
import { Stage, fixtureCleanup, show, until } from '../stage.js';

describe('With text twice as large as usual', () => {
  const { style } = document.documentElement;
  beforeEach(() => void (style.fontSize = '200%'));
  afterEach(() => {
    style.fontSize = '';
    fixtureCleanup();
  });

  it('a thread as high as a phone leaves its room to what was written, and the way to what is new in sight', async () => {
    const stage = new Stage();
    const { id } = await stage.file();
    const support = stage.desk.support('sofia');
    for (let number = 0; number < 20; number++) await support.reply(id, { body: `Reply ${String(number)}` });
    const { store, timer } = stage;
    const thread = Object.assign(document.createElement('tc-ticket-thread'), { store, ticket: id, timer: timer.timer });
    thread.style.setProperty('--tc-thread-block-size', '520px');
    await show(thread);
    await until(() => all(thread, 'article').length > 0, 'the thread is drawn');
    const stuck = all(thread, '.top, .foot').filter((each) => getComputedStyle(each).position === 'sticky');
    expect(stuck.map(({ className }) => className)).to.deep.equal([]);
    const frame = one(thread, '.frame');
    await until(() => frame.scrollHeight - frame.scrollTop - frame.clientHeight <= 1, 'the end');
    frame.scrollTop = 40;
    await support.reply(id, { body: 'The newest' });
    await until(() => hasButton(thread, '1 new message'), 'the way to it');
    const [jump, place] = [one(thread, '.jump'), thread].map((each) => each.getBoundingClientRect());
    expect(jump?.top).to.be.within(place?.top ?? NaN, (place?.bottom ?? NaN) - (jump?.height ?? NaN));
  });

  it('the search field has its words beside its icon', async () => {
    const stage = new Stage();
    await stage.file();
    const list = await show(Object.assign(document.createElement('tc-ticket-list'), { store: stage.store }));
    await until(() => all(list, '#search').length > 0, 'the search');
    const icon = one<SVGElement>(list, '.search > .icon').getBoundingClientRect();
    const field = one(list, '#search');
    const { left } = field.getBoundingClientRect();
    expect(parseFloat(getComputedStyle(field).paddingInlineStart)).to.be.at.least(icon.right - left);
  });
});
