import { expect } from '@open-wc/testing';
import '../../../src/elements/shared/editor/text-editor.js';
import '../../../src/elements/ticket-thread/define.js';
import type { TcTicketThread } from '../../../src/elements/ticket-thread/ticket-thread.js';
import { all, button, control, description, focused, hasButton, one, type } from '../hand.js';
import { Stage, fixtureCleanup, show, until } from '../stage.js';

async function threadOn(stage = new Stage()): Promise<TcTicketThread> {
  const { id: ticket } = await stage.file();
  const { store, timer } = stage;
  const thread = Object.assign(document.createElement('tc-ticket-thread'), { store, ticket, timer: timer.timer });
  await show(thread);
  await until(() => hasButton(thread, 'Formatting'), 'the thread is drawn');
  return thread;
}

async function format(thread: TcTicketThread): Promise<void> {
  button(thread, 'Formatting').click();
  await until(() => all(thread, '[role=tab]').length === 2, 'the tools are there');
}

async function press(thread: TcTicketThread, name: string): Promise<void> {
  button(thread, name).click();
  await thread.updateComplete;
}

describe('Writing a reply', () => {
  afterEach(fixtureCleanup);

  it('goes without tools until they are wanted, and keeps what is written when they come and go', async () => {
    const thread = await threadOn();
    const area = control(thread, 'Add information');
    type(area, 'It is on ward 4');
    expect(getComputedStyle(area).unicodeBidi, 'in its own direction').to.equal('plaintext');
    expect(button(thread, 'Formatting').getAttribute('aria-expanded')).to.equal('false');
    await format(thread);
    expect(button(thread, 'Formatting').getAttribute('aria-expanded')).to.equal('true');
    expect(control(thread, 'Add information')).to.equal(area);
    expect(description(area)).to.contain('bold, italic, lists, code and links');
    await expect(thread).to.be.accessible();
    await press(thread, 'Preview');
    await expect(thread).to.be.accessible();
    await press(thread, 'Formatting');
    await until(() => all(thread, '[role=tab]').length === 0, 'the tools are gone');
    expect(area.checkVisibility()).to.equal(true);
    expect(area.value).to.equal('It is on ward 4');
    await expect(thread).to.be.accessible();
  });

  it('says what the empty field is for within it on a page from right to left, with nothing to scroll', async () => {
    const thread = await threadOn();
    thread.dir = 'rtl';
    const area = control(thread, 'Add information');
    expect(area.scrollWidth).to.equal(area.clientWidth);
  });

  it('sends what was marked and previewed, and begins the next reply where it is written', async () => {
    const stage = new Stage();
    const thread = await threadOn(stage);
    await format(thread);
    type(control(thread, 'Add information'), 'twice');
    one<HTMLTextAreaElement>(thread, '#reply').select();
    await press(thread, 'Bold');
    await press(thread, 'Preview');
    expect(one(thread, '.preview strong').textContent).to.equal('twice');
    one(thread, '.preview').dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true, composed: true }),
    );
    await until(() => all(thread, '[part~=message-own] strong').length > 0, 'the reply stands in the thread');
    expect(control(thread, 'Add information').checkVisibility()).to.equal(true);
    expect(control(thread, 'Add information').value).to.equal('');
  });

  it('leads to the text when there is nothing to send', async () => {
    const thread = await threadOn();
    await format(thread);
    await press(thread, 'Preview');
    expect(one(thread, '.preview').textContent).to.contain('Nothing to preview');
    await press(thread, 'Send');
    await until(() => focused() === control(thread, 'Add information'), 'the focus is in the text');
  });
});
