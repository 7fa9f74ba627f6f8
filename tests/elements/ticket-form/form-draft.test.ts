import { expect, nextFrame } from '@open-wc/testing';
import '../../../src/elements/ticket-form/define.js';
// What a form fetches right after it stands is there at once in these tests.
import '../../../src/elements/ticket-form/form-extras.js';
import type { TcTicketForm } from '../../../src/elements/ticket-form/ticket-form.js';
import { SupportError } from '../../../src/port/index.js';
import { DeviceBox } from '../device-box.js';
import { button, control, focused, hasButton, read, type } from '../hand.js';
import { Hearing } from '../hearing.js';
import { Stage, fixtureCleanup, show, until } from '../stage.js';
import type { Place } from '../stage.js';

async function formOn(stage: Stage, place?: Place, values: Partial<TcTicketForm> = {}): Promise<TcTicketForm> {
  const { store, timer } = stage;
  const form = Object.assign(document.createElement('tc-ticket-form'), { store, timer: timer.timer, ...values });
  await show(form, place);
  await until(() => store.connection.phase === 'ready', 'connected');
  // The limits of the fields come with what is fetched.
  await until(() => form.shadowRoot?.getElementById('body-limit'), 'the form and what it fetches are there');
  await form.updateComplete;
  return form;
}

async function write(form: TcTicketForm): Promise<void> {
  control(form, 'A fault').click();
  await form.updateComplete;
  type(control(form, 'Subject'), 'The schedule is empty');
  type(control(form, 'Describe what happened'), 'Since this morning.');
  control(form, 'Work has stopped').click();
  await form.updateComplete;
}

/** A page on which a fault was described and left, on a device that keeps it. */
async function left(): Promise<{ readonly device: DeviceBox; readonly stage: Stage }> {
  const device = new DeviceBox();
  const stage = new Stage({ device });
  const form = await formOn(stage);
  await write(form);
  stage.timer.pass(800);
  form.remove();
  stage.wait(30);
  return { device, stage };
}

async function backOn(stage: Stage, place?: Place, words = 'is back'): Promise<TcTicketForm> {
  const form = await formOn(stage, place);
  await until(() => read(form).includes(words), 'the draft is back');
  return form;
}

describe('A ticket that has not been filed', () => {
  afterEach(fixtureCleanup);

  it('is back on the next page, with all that was chosen, and says so once (check 26)', async () => {
    const { device } = await left();
    const hearing = new Hearing();
    const form = await backOn(new Stage({ device }));
    const told = /Your draft from \d\d:\d\d is back\./.exec(read(form))?.[0];
    expect(told).to.be.a('string');
    expect(control(form, 'A fault')).to.have.property('checked', true);
    expect(control(form, 'Work has stopped')).to.have.property('checked', true);
    expect(control(form, 'Subject').value).to.equal('The schedule is empty');
    expect(control(form, 'Describe what happened').value).to.equal('Since this morning.');
    type(control(form, 'Subject'), 'The schedule is empty again');
    await form.updateComplete;
    await until(() => hearing.heard.length > 0, 'it is announced');
    hearing.stop();
    expect(hearing.heard.filter((words) => words === told)).to.have.length(1);
  });

  it('is told to be saved beside the button, and to who listens once a minute at most', async () => {
    const stage = new Stage({ device: new DeviceBox() });
    const form = await formOn(stage);
    const hearing = new Hearing();
    const told = /Draft saved \d\d:\d\d/;
    for (const [words, minutes] of [
      ['The sched', 0],
      ['The schedule', 0.5],
      ['The schedule is empty', 1],
    ] as const) {
      stage.wait(minutes);
      type(control(form, 'Subject'), words);
      await until(() => read(form).includes('Saving draft'), 'it is being saved');
      stage.timer.pass(800);
      await until(() => told.test(read(form)), 'it is saved');
    }
    hearing.stop();
    expect(hearing.heard.filter((words) => told.test(words))).to.have.length(2);
    type(control(form, 'Subject'), '');
    await form.updateComplete;
    expect(read(form)).not.to.match(told);
  });

  it('goes on while the network is gone, which is told at once and no more when it is back', async () => {
    const form = await formOn(new Stage({ device: new DeviceBox() }));
    const hearing = new Hearing();
    const turn = (state: 'online' | 'offline'): void => {
      Object.defineProperty(navigator, 'onLine', { value: state === 'online', configurable: true });
      dispatchEvent(new Event(state));
    };
    try {
      turn('offline');
      await until(() => read(form).includes('You are offline. Keep writing.'), 'it is told');
      await expect(form).to.be.accessible();
      type(control(form, 'Subject'), 'Written in a tunnel');
      turn('online');
      await until(() => !read(form).includes('You are offline.'), 'the network is back');
      expect(control(form, 'Subject').value).to.equal('Written in a tunnel');
    } finally {
      hearing.stop();
      Reflect.deleteProperty(navigator, 'onLine');
    }
    expect(hearing.heard.filter((words) => words.startsWith('You are offline.'))).to.have.length(1);
  });

  it('is not told to be saved where the browser keeps nothing', async () => {
    const stage = new Stage();
    const form = await formOn(stage);
    type(control(form, 'Subject'), 'The sched');
    await form.updateComplete;
    stage.timer.pass(800);
    await form.updateComplete;
    expect(read(form)).not.to.match(/Draft saved|Saving draft/);
  });

  it('is back when the panel is closed in the middle of a word, also where nothing is stored (check 26)', async () => {
    const stage = new Stage();
    const form = await formOn(stage);
    type(control(form, 'Subject'), 'The sched');
    await form.updateComplete;
    form.remove();
    expect(stage.timer.waiting).to.equal(0);
    expect(control(await backOn(stage), 'Subject').value).to.equal('The sched');
  });

  it('stays when the session ends while it is sent, on the next page as well (check 26)', async () => {
    const device = new DeviceBox();
    const stage = new Stage({ device });
    const form = await formOn(stage);
    await write(form);
    stage.line.fail('fileTicket', new SupportError('unauthenticated', 'POST tickets'));
    button(form, 'Send ticket').click();
    await until(() => hasButton(form, 'Sign in'), 'the session has ended');
    expect(control(form, 'Subject').value).to.equal('The schedule is empty');
    form.remove();
    stage.store.close();
    const next = await backOn(new Stage({ device, desk: stage.desk }));
    expect(control(next, 'Subject').value).to.equal('The schedule is empty');
    expect(control(next, 'Describe what happened').value).to.equal('Since this morning.');
  });

  it('is on the device as soon as it is handed in, so that its user finds it when somebody else has signed in meanwhile', async () => {
    const device = new DeviceBox();
    const stage = new Stage({ device });
    const form = await formOn(stage);
    await write(form);
    stage.line.hold('fileTicket');
    button(form, 'Send ticket').click();
    await until(() => stage.line.count('fileTicket') > 0, 'it is on its way');
    expect(device.keys).to.include('draft/form');
  });

  it('is found on its way by the form that comes back, though the page has added to it', async () => {
    const stage = new Stage({ device: new DeviceBox() });
    const form = await formOn(stage);
    form.addEventListener('tc-ticket-filing', (event) => {
      event.draft = { ...event.draft, body: `${event.draft.body} Sent from the ward.` };
    });
    await write(form);
    stage.line.fail('fileTicket', new SupportError('network', 'POST tickets', { outcome: 'unknown' }));
    button(form, 'Send ticket').click();
    await until(() => hasButton(form, 'Try again'), 'it is told');
    form.remove();
    const next = await backOn(stage);
    await until(() => hasButton(next, 'Try again'), 'it is told here too');
  });

  it('is a draft also where its words are those of a ticket that was filed after its form was gone', async () => {
    const stage = new Stage({ device: new DeviceBox() });
    const form = await formOn(stage);
    let filed = 0;
    form.addEventListener('tc-ticket-filed', () => filed++);
    await write(form);
    const held = stage.line.hold('fileTicket');
    button(form, 'Send ticket').click();
    await until(() => stage.line.count('fileTicket') > 0, 'it is on its way');
    form.remove();
    // After that nobody looks any more.
    await nextFrame();
    held.letThrough();
    await until(() => filed > 0, 'it is filed');
    const another = await formOn(stage);
    await write(another);
    another.remove();
    expect(control(await backOn(stage), 'Subject').value).to.equal('The schedule is empty');
  });

  it('tells the day of an older one, in Swedish too', async () => {
    const { device } = await left();
    const next = new Stage({ device });
    next.wait(3 * 24 * 60);
    const form = await backOn(next, { lang: 'sv' }, 'är tillbaka');
    expect(read(form)).to.contain('Ditt utkast från 12 maj är tillbaka.').and.contain('Börja om');
  });

  it('is gone with Start over once that is confirmed, which leads back to the first question (check 27)', async () => {
    const { device } = await left();
    const form = await backOn(new Stage({ device }));
    button(form, 'Start over').click();
    await until(() => hasButton(form, 'Discard draft'), 'it asks first');
    expect(read(form)).to.contain('Discard this draft? It cannot be brought back.');
    expect(control(form, 'Subject').value).to.equal('The schedule is empty');
    await expect(form).to.be.accessible();
    button(form, 'Discard draft').click();
    await until(() => !hasButton(form, 'Discard draft'), 'the notice is gone');
    expect(control(form, 'Subject').value).to.equal('');
    expect(focused()).to.have.property('name', 'kind');
    expect(device.keys).to.deep.equal([]);
    expect(read(await formOn(new Stage({ device })))).not.to.contain('is back');
  });

  it('stays with Keep writing and with Esc, which lead back to Start over and close nothing around', async () => {
    const { device } = await left();
    const form = await backOn(new Stage({ device }));
    for (const stay of [
      () => button(form, 'Keep writing').click(),
      () => {
        const key = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true, cancelable: true });
        expect(focused()?.dispatchEvent(key), 'the panel around hears that it is done').to.be.false;
      },
    ]) {
      button(form, 'Start over').click();
      await until(() => focused()?.textContent.includes('Keep writing'), 'what changes nothing has the focus');
      stay();
      await until(() => focused()?.textContent.includes('Start over'), 'the focus is back');
    }
    expect(control(form, 'Subject').value).to.equal('The schedule is empty');
    expect(device.keys).to.deep.equal(['draft/form']);
  });

  it('is kept apart from an order, so that a fault does not turn into one', async () => {
    const { device } = await left();
    const next = new Stage({ device });
    const order = await formOn(next, {}, { kind: 'order' });
    expect(control(order, 'Subject').value).to.equal('');
    expect(read(order)).not.to.contain('is back');
    type(control(order, 'Subject'), 'Ten seats');
    await order.updateComplete;
    order.remove();
    expect(device.keys).to.have.members(['draft/form', 'draft/order-form']);
    const fault = await backOn(new Stage({ device }));
    expect(control(fault, 'Subject').value).to.equal('The schedule is empty');
    const again = await formOn(new Stage({ device }), {}, { kind: 'quote' });
    await until(() => read(again).includes('is back'), 'the order is back');
    expect(control(again, 'Subject').value).to.equal('Ten seats');
  });

  it('is found where an earlier version kept it: an order in the form for orders', async () => {
    const device = new DeviceBox();
    const stage = new Stage({ device });
    const form = await formOn(stage);
    control(form, 'Order or quote').click();
    type(control(form, 'Subject'), 'Ten seats');
    await form.updateComplete;
    form.remove();
    expect(device.keys).to.deep.equal(['draft/form']);
    const order = await formOn(new Stage({ device }), {}, { kind: 'order' });
    await until(() => read(order).includes('is back'), 'the order is back');
    expect(control(order, 'Subject').value).to.equal('Ten seats');
    type(control(order, 'Subject'), '');
    await order.updateComplete;
    expect(device.keys).to.deep.equal([]);
  });

  it('is gone from the device when it is filed, and what is written next is kept anew', async () => {
    const { device } = await left();
    const next = new Stage({ device });
    const form = await backOn(next);
    button(form, 'Send ticket').click();
    await until(() => read(form).includes('is filed'), 'the ticket is filed');
    await form.updateComplete;
    expect(device.keys).to.deep.equal([]);
    button(form, 'another').click();
    await form.updateComplete;
    expect(read(form)).not.to.contain('is back');
    type(control(form, 'Subject'), 'Another');
    await form.updateComplete;
    next.timer.pass(800);
    expect(device.keys).to.deep.equal(['draft/form']);
  });

  it('stays away from a form in which something is written already', async () => {
    const { device } = await left();
    const stage = new Stage({ device });
    const held = stage.line.hold('connect');
    const form = Object.assign(document.createElement('tc-ticket-form'), { store: stage.store });
    await show(form);
    await until(() => read(form) !== '', 'the form is drawn');
    type(control(form, 'Subject'), 'Something else');
    held.letThrough();
    await until(() => stage.store.connection.phase === 'ready', 'connected');
    await form.updateComplete;
    expect(control(form, 'Subject').value).to.equal('Something else');
    expect(read(form)).not.to.contain('is back');
  });

  it('does not begin with what the page itself has filled in', async () => {
    const device = new DeviceBox();
    const stage = new Stage({ device });
    const form = await formOn(stage, {}, { kind: 'quote', subject: 'Upgrade' });
    control(form, 'A question').click();
    await form.updateComplete;
    stage.timer.pass(800);
    expect(device.keys).to.deep.equal([]);
  });

  it('is not shown to another user of the device, and does not outlive signing out', async () => {
    const { device, stage } = await left();
    const theirs = await formOn(new Stage({ device, desk: stage.desk, as: 'bo' }));
    expect(control(theirs, 'Subject').value).to.equal('');
    const next = new Stage({ device });
    const form = await backOn(next);
    type(control(form, 'Subject'), 'Secret');
    await form.updateComplete;
    next.store.signOut();
    next.timer.pass(800);
    await form.updateComplete;
    expect(control(form, 'Subject').value).to.equal('');
    expect(read(form)).not.to.contain('is back');
    expect(device.keys).to.deep.equal([]);
  });

  for (const theme of ['light', 'dark'] as const)
    it(`is accessible when it is back, in ${theme}`, async () => {
      const { device } = await left();
      await expect(await backOn(new Stage({ device }), { theme })).to.be.accessible();
    });
});
