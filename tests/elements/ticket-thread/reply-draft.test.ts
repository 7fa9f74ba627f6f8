import { expect } from '@open-wc/testing';
import '../../../src/elements/ticket-thread/define.js';
import type { TcTicketThread } from '../../../src/elements/ticket-thread/ticket-thread.js';
import { DeviceBox } from '../device-box.js';
import { all, button, control, focused, hasButton, one, read, type } from '../hand.js';
import { Hearing } from '../hearing.js';
import { Stage, fixtureCleanup, show, until } from '../stage.js';

async function threadOn(stage: Stage, ticket: string): Promise<TcTicketThread> {
  const { store, timer } = stage;
  const thread = Object.assign(document.createElement('tc-ticket-thread'), { store, ticket, timer: timer.timer });
  await show(thread);
  await until(() => all(thread, 'textarea').length > 0, 'the thread is drawn');
  return thread;
}

function reply(thread: TcTicketThread): HTMLInputElement | HTMLTextAreaElement {
  return control(thread, 'Add information');
}

describe('A reply that has not been sent', () => {
  afterEach(fixtureCleanup);

  it('is back on the next page, at its own ticket only (check 26)', async () => {
    const device = new DeviceBox();
    const stage = new Stage({ device });
    const ticket = await stage.file();
    const other = await stage.file();
    type(reply(await threadOn(stage, ticket.id)), 'It is on ward 4');
    expect(device.keys).to.deep.equal([]);
    stage.timer.pass(800);
    expect(device.keys).to.deep.equal([`draft/${ticket.id}`]);
    const next = new Stage({ device, desk: stage.desk });
    const thread = await threadOn(next, ticket.id);
    expect(reply(thread).value).to.equal('It is on ward 4');
    expect(reply(await threadOn(next, other.id)).value).to.equal('');
    await expect(thread).to.be.accessible();
  });

  it('is back when the panel is closed in the middle of a word and opened again (check 26)', async () => {
    const stage = new Stage();
    const ticket = await stage.file();
    const thread = await threadOn(stage, ticket.id);
    type(reply(thread), 'It is on w');
    thread.remove();
    expect(stage.timer.waiting).to.equal(0);
    expect(reply(await threadOn(stage, ticket.id)).value).to.equal('It is on w');
  });

  for (const [moment, happens] of [
    ['leaves the page', () => window.dispatchEvent(new PageTransitionEvent('pagehide'))],
    [
      'goes to another field',
      (field: HTMLElement) => field.dispatchEvent(new FocusEvent('focusout', { bubbles: true, composed: true })),
    ],
  ] as const) {
    it(`is kept at once when the customer ${moment} (check 26)`, async () => {
      const device = new DeviceBox();
      const stage = new Stage({ device });
      const ticket = await stage.file();
      const field = reply(await threadOn(stage, ticket.id));
      type(field, 'It is on ward 4');
      happens(field);
      expect(device.keys).to.deep.equal([`draft/${ticket.id}`]);
    });
  }

  it('is gone from the device once it is sent, or deleted', async () => {
    const device = new DeviceBox();
    const stage = new Stage({ device });
    const ticket = await stage.file();
    const thread = await threadOn(stage, ticket.id);
    type(reply(thread), 'It is on ward 4');
    stage.timer.pass(800);
    button(thread, 'Send').click();
    await until(() => all(thread, 'article').length > 1, 'the reply is there');
    expect(device.keys).to.deep.equal([]);
    expect(reply(thread).value).to.equal('');
    type(reply(thread), 'And one');
    stage.timer.pass(800);
    type(reply(thread), '');
    stage.timer.pass(800);
    expect(device.keys).to.deep.equal([]);
  });

  it('is told to be back in a line under it, and is gone with Start over once that is confirmed', async () => {
    const device = new DeviceBox();
    const stage = new Stage({ device });
    const ticket = await stage.file();
    const left = await threadOn(stage, ticket.id);
    type(reply(left), 'It is on ward 4');
    left.remove();
    const hearing = new Hearing();
    const thread = await threadOn(new Stage({ device, desk: stage.desk }), ticket.id);
    await until(() => /Your draft from \d\d:\d\d is back\./.test(read(thread)), 'it is told');
    await until(() => hearing.heard.some((words) => words.includes('is back')), 'it is announced');
    hearing.stop();
    await expect(thread).to.be.accessible();
    button(thread, 'Start over').click();
    await until(() => focused()?.textContent.includes('Keep writing'), 'it asks first');
    expect(reply(thread).value).to.equal('It is on ward 4');
    await expect(thread).to.be.accessible();
    button(thread, 'Discard draft').click();
    await until(() => !hasButton(thread, 'Discard draft'), 'the line is gone');
    expect(reply(thread).value).to.equal('');
    expect(focused()).to.equal(reply(thread));
    expect(device.keys).to.deep.equal([]);
    expect(read(thread)).not.to.contain('is back');
  });

  it('is told to be saved, and not where the device keeps nothing', async () => {
    const stage = new Stage({ device: new DeviceBox() });
    const ticket = await stage.file();
    const thread = await threadOn(stage, ticket.id);
    expect(read(thread)).not.to.match(/Draft|draft/);
    type(reply(thread), 'It is on w');
    await until(() => read(thread).includes('Saving draft'), 'it is being saved');
    stage.timer.pass(800);
    await until(() => /Draft saved \d\d:\d\d/.test(read(thread)), 'it is saved');
    expect(hasButton(thread, 'Start over')).to.be.false;
    button(thread, 'Send').click();
    await until(() => all(thread, 'article').length > 1, 'the reply is there');
    expect(read(thread)).not.to.match(/Draft|draft/);
    const device = new DeviceBox();
    device.setItem = () => {
      throw new DOMException('Full', 'QuotaExceededError');
    };
    const full = await threadOn(new Stage({ device, desk: stage.desk }), ticket.id);
    type(reply(full), 'It is on w');
    expect(read(full)).not.to.contain('keeps no text for us');
    full.dispatchEvent(new FocusEvent('focusout'));
    await until(() => read(full).includes('This browser keeps no text for us.'), 'it is told');
  });

  it('moves nothing when it is told to be saved, where there is room beside the ways to end the ticket', async () => {
    const stage = new Stage({ device: new DeviceBox() });
    const ticket = await stage.file();
    const thread = await threadOn(stage, ticket.id);
    thread.style.inlineSize = '600px';
    const { offsetTop } = one(thread, '.foot');
    type(reply(thread), 'It is on w');
    await until(() => read(thread).includes('Saving draft'), 'it is being saved');
    expect(one(thread, '.foot').offsetTop).to.equal(offsetTop);
  });

  it('is not shown to another user of the device, and does not outlive signing out', async () => {
    const device = new DeviceBox();
    const stage = new Stage({ device });
    const ticket = await stage.file();
    const thread = await threadOn(stage, ticket.id);
    type(reply(thread), 'Secret');
    stage.timer.pass(800);
    const bo = new Stage({ device, desk: stage.desk, as: 'bo' });
    const theirs = Object.assign(document.createElement('tc-ticket-thread'), { store: bo.store, ticket: ticket.id });
    await show(theirs);
    await until(() => bo.store.connection.phase === 'ready', 'the other user is there');
    expect(all<HTMLTextAreaElement>(theirs, 'textarea').some(({ value }) => value !== '')).to.be.false;
    type(reply(thread), 'Secret, and more');
    stage.store.signOut();
    stage.timer.pass(800);
    expect(device.keys).to.deep.equal([]);
  });
});
