import { expect } from '@open-wc/testing';
import '../../../src/elements/ticket-thread/define.js';
import type { TcTicketThread } from '../../../src/elements/ticket-thread/ticket-thread.js';
import type { MessageDraft, Ticket } from '../../../src/port/index.js';
import { SupportError } from '../../../src/port/index.js';
import { UploadLine } from '../../store/upload-line.js';
import { DeviceBox } from '../device-box.js';
import { choose, drag, file, paste } from '../file-hand.js';
import { all, button, control, focused, hasButton, one, read, type } from '../hand.js';
import { Hearing } from '../hearing.js';
import { Stage, fixtureCleanup, service, show, until } from '../stage.js';
import type { Place, StageSet } from '../stage.js';

const takes = { ...service, attachmentLimits: { maxBytes: 1_000, maxCount: 3, types: [] } };

interface Opened {
  readonly stage: Stage;
  readonly ticket: Ticket;
  readonly thread: TcTicketThread;
  /** What the help desk is sent, where the test holds its hand over it. */
  readonly line: UploadLine;
}

function threadOf(stage: Stage, ticket: string): TcTicketThread {
  const given = { store: stage.store, ticket, timer: stage.timer.timer };
  return Object.assign(document.createElement('tc-ticket-thread'), given);
}

async function ready(thread: TcTicketThread): Promise<void> {
  await until(() => all(thread, '.choose').length > 0, 'files can be attached');
}

/** The thread of a ticket at a help desk that takes files by itself. */
async function threadOn(set: StageSet = {}, place?: Place): Promise<Opened> {
  const stage = new Stage({ offers: takes, ...set });
  const ticket = await stage.file();
  const thread = await show(threadOf(stage, ticket.id), place);
  await ready(thread);
  return { stage, ticket, thread, line: new UploadLine() };
}

/** The same where the test takes the files by hand. */
async function threadByHand(set: StageSet = {}, place?: Place): Promise<Opened> {
  const opened = await threadOn(set, place);
  Object.assign(opened.stage.line.adapter, { upload: opened.line.upload });
  return opened;
}

function rows(thread: TcTicketThread): string[] {
  return all(thread, '.upload').map((row) => row.textContent.replaceAll(/\s+/g, ' ').trim());
}

function write(thread: TcTicketThread, text: string): void {
  type(control(thread, 'Add information'), text);
}

/** The files that stand in the timeline at the help desk, by message. */
async function repliesOf({ stage, ticket }: Opened): Promise<string[][]> {
  const { items } = await stage.desk.customer('anna').listEntries(ticket.id, {});
  return items
    .flatMap((entry) => (entry.kind === 'message' ? [[entry.body, ...entry.attachments.map(({ name }) => name)]] : []))
    .slice(1);
}

/** What the help desk is asked to take, as it comes to the adapter. */
function sentBy({ stage }: Opened): MessageDraft[] {
  const { reply } = stage.line.adapter;
  const sent: MessageDraft[] = [];
  stage.line.adapter.reply = (id, message, options) => {
    sent.push(message);
    return reply(id, message, options);
  };
  return sent;
}

async function uploaded(thread: TcTicketThread, count: number): Promise<void> {
  await until(() => rows(thread).filter((row) => row.includes('uploaded')).length === count, `${String(count)} are up`);
}

describe('Files of a reply', () => {
  afterEach(fixtureCleanup);

  it('have room for what is said of each, and leave some to the thread', async () => {
    const { thread, line } = await threadByHand();
    thread.style.setProperty('--tc-thread-block-size', '600px');
    choose(thread, file('one.txt'), file('two.txt'), file('three.txt'));
    await until(() => line.calls.length > 0, 'they go up');
    line.calls[0]?.fail();
    await until(() => all(thread, '.upload.stuck').length === 1, 'one is stuck');
    const [tools, last] = [one(thread, '.tools'), all(thread, '.upload').at(-1)];
    expect(last?.getBoundingClientRect().bottom).to.be.at.most(tools.getBoundingClientRect().top);
    expect(one(thread, '.foot').offsetTop).to.be.greaterThan(120);
  });

  it('tell how many and how large they may be, and where a copy of a database goes that is too large', async () => {
    const way = { url: 'https://sftp.example', hint: { en: 'Ask for an account first.' } };
    const { thread } = await threadOn({ offers: { ...takes, secureTransfer: way } });
    const attach = button(thread, 'Attach files');
    expect(attach.title.replaceAll(/\s/g, ' ')).to.equal('Attach files. Up to 3 files, 1 kB each.');
    expect(all(thread, '.secure')).to.deep.equal([]);
    choose(thread, file('copy.bak', { size: 1_001 }));
    await until(() => rows(thread)[0]?.includes('copy.bak must be smaller than 1 kB'), 'it is refused');
    expect(one<HTMLAnchorElement>(thread, '.secure a').href).to.equal('https://sftp.example/');
    expect(read(thread)).to.contain('Send a database copy by secure transfer').and.contain('Ask for an account first.');
    await expect(thread).to.be.accessible();
    button(thread, 'Remove copy.bak').click();
    await until(() => !one(thread, '.secure').checkVisibility(), 'it goes with the files');
  });

  it('are chosen, dropped anywhere on the thread or pasted, and go up at once (check 30)', async () => {
    const { thread } = await threadOn();
    choose(thread, file('chosen.txt'));
    expect(drag('drop', one(thread, 'article'), file('dropped.txt'))).to.be.true;
    expect(paste(control(thread, 'Add information'), [file('pasted.txt')])).to.be.true;
    await uploaded(thread, 3);
    expect(rows(thread).map((row) => row.split(' ')[0])).to.deep.equal(['chosen.txt', 'dropped.txt', 'pasted.txt']);
  });

  it('say where they can be let go while they are held over the thread, and never open in its place (check 37)', async () => {
    const { thread } = await threadOn();
    drag('dragenter', one(thread, 'article'), file('a.txt'));
    expect(drag('dragover', one(thread, 'article'), file('a.txt'))).to.be.true;
    await thread.updateComplete;
    expect(read(thread)).to.contain('Drop to attach');
    drag('dragenter', document.body, file('a.txt'));
    await thread.updateComplete;
    expect(read(thread)).not.to.contain('Drop to attach');
  });

  it('stand in the reply that names them, on its way and at the help desk', async () => {
    const opened = await threadOn();
    const { thread, stage } = opened;
    const sent = sentBy(opened);
    choose(thread, file('rota.txt'));
    await uploaded(thread, 1);
    write(thread, 'See the file');
    const held = stage.line.hold('reply');
    button(thread, 'Send').click();
    await until(() => one(thread, 'article:last-of-type').textContent.includes('rota.txt'), 'it is on its way');
    expect(rows(thread)).to.deep.equal([]);
    held.letThrough();
    await until(() => all(thread, '.sent').length === 1, 'it is sent');
    await until(() => hasButton(thread, 'Download rota.txt, 20 bytes'), 'it can be had from there');
    expect(sent[0]?.attachments).to.have.lengthOf(1);
    expect(await repliesOf(opened)).to.deep.equal([['See the file', 'rota.txt']]);
  });

  it('are a reply by themselves, without an empty bubble', async () => {
    const opened = await threadOn();
    const { thread } = opened;
    button(thread, 'Send').click();
    await until(() => read(thread).includes('Write a reply or attach a file'), 'something is missing');
    choose(thread, file('picture.txt'));
    await uploaded(thread, 1);
    button(thread, 'Send').click();
    await until(() => all(thread, '.sent').length === 1, 'it is sent');
    expect(await repliesOf(opened)).to.deep.equal([['', 'picture.txt']]);
    expect(all(thread, 'article .body')).to.have.lengthOf(1);
    expect(read(thread)).not.to.contain('Write a reply or attach a file');
  });

  it('are waited for when the reply is sent, which says so once and then goes by itself (check 34)', async () => {
    const { thread, line, stage } = await threadByHand();
    choose(thread, file('a.txt'), file('b.txt'));
    await until(() => line.calls.length === 2, 'both go up');
    write(thread, 'Both files');
    const hearing = new Hearing();
    button(thread, 'Send').click();
    await until(() => hasButton(thread, 'Sends when 2 files are uploaded'), 'it says what it waits for');
    hearing.stop();
    expect(hearing.heard).to.deep.equal(['Sends when 2 files are uploaded']);
    line.of('a.txt').take();
    await until(() => hasButton(thread, 'Sends when the file is uploaded'), 'one is left');
    expect([stage.line.count('reply'), control(thread, 'Add information').value]).to.deep.equal([0, 'Both files']);
    line.of('b.txt').take();
    await until(() => stage.line.count('reply') === 1, 'it is sent');
  });

  it('that did not get there keep the reply back, with the focus on what can be done', async () => {
    const { thread, line, stage } = await threadByHand();
    choose(thread, file('none.txt', { size: 0 }), file('a.txt'));
    await until(() => line.calls.length === 1, 'one goes up');
    line.of('a.txt').fail();
    await until(() => hasButton(thread, 'Retry, a.txt'), 'it broke off');
    write(thread, 'See the files');
    button(thread, 'Send').click();
    await until(() => focused()?.getAttribute('aria-label') === 'Remove none.txt', 'the first one has the focus');
    expect(one(thread, '.field-error').textContent).to.contain('none.txt is empty');
    button(thread, 'Remove none.txt').click();
    button(thread, 'Send').click();
    await until(() => focused()?.getAttribute('aria-label') === 'Retry, a.txt', 'the other one has the focus');
    button(thread, 'Retry, a.txt').click();
    await until(() => line.calls.length === 2, 'it goes up again');
    await until(() => all(thread, '.field-error').length === 0, 'nothing is left to mend');
    expect(stage.line.count('reply')).to.equal(0);
  });

  it('leave the focus on the next one, or where others are chosen, when one is removed (check 35)', async () => {
    const { thread } = await threadOn();
    choose(thread, file('a.txt'), file('b.txt'));
    await uploaded(thread, 2);
    button(thread, 'Remove a.txt').click();
    expect(focused()?.getAttribute('aria-label')).to.equal('Remove b.txt');
    button(thread, 'Remove b.txt').click();
    expect(focused()?.getAttribute('aria-label')).to.equal('Attach files');
  });

  it('are shown again when others are brought after the last was removed', async () => {
    const { thread } = await threadOn();
    choose(thread, file('a.txt'));
    await uploaded(thread, 1);
    button(thread, 'Remove a.txt').click();
    write(thread, 'Without it');
    await thread.updateComplete;
    expect(one(thread, '.reply-files').checkVisibility()).to.be.false;
    choose(thread, file('b.txt'));
    await uploaded(thread, 1);
  });

  it('and the text come back when the help desk has lost one, which can be sent again', async () => {
    const opened = await threadOn();
    const { thread, stage } = opened;
    choose(thread, file('a.txt'), file('b.txt'));
    await uploaded(thread, 2);
    write(thread, 'See the files');
    const problems = [{ pointer: '/attachments/1', message: 'has not been uploaded by you' }];
    stage.line.fail('reply', new SupportError('invalid', 'no such file', { problems }));
    const hearing = new Hearing();
    button(thread, 'Send').click();
    await until(() => hasButton(thread, 'Retry, b.txt'), 'it is told at the file');
    hearing.stop();
    expect(hearing.heard.join()).to.contain('b.txt could not be uploaded');
    expect(control(thread, 'Add information').value).to.equal('See the files');
    expect(one(thread, '.field-error').textContent).to.contain('b.txt could not be uploaded');
    expect(all(thread, '.unsent')).to.deep.equal([]);
    button(thread, 'Retry, b.txt').click();
    await uploaded(thread, 2);
    button(thread, 'Send').click();
    await until(() => all(thread, '.sent').length === 1, 'it is sent');
    expect(await repliesOf(opened)).to.deep.equal([['See the files', 'a.txt', 'b.txt']]);
  });

  it('come back beside what has been written since', async () => {
    const { thread, stage } = await threadOn();
    choose(thread, file('a.txt'));
    await uploaded(thread, 1);
    write(thread, 'First');
    const problems = [{ pointer: '/attachments/0', message: 'has not been uploaded by you' }];
    stage.line.fail('reply', new SupportError('invalid', 'no such file', { problems }));
    const held = stage.line.hold('reply');
    button(thread, 'Send').click();
    await until(() => stage.line.count('reply') === 1, 'it is on its way');
    write(thread, 'Second');
    held.letThrough();
    await until(() => hasButton(thread, 'Retry, a.txt'), 'the file is back');
    expect(control(thread, 'Add information').value).to.equal('First\n\nSecond');
  });

  it('alone come back with what is missing where the help desk wants words beside them', async () => {
    const { thread, stage } = await threadOn();
    choose(thread, file('a.txt'));
    await uploaded(thread, 1);
    const problems = [{ pointer: '/body', message: 'must have 1 to 400 characters' }];
    stage.line.fail('reply', new SupportError('invalid', 'no words', { problems }));
    button(thread, 'Send').click();
    await until(() => all(thread, '.field-error').length === 1, 'it is told');
    expect(one(thread, '.field-error').textContent).to.match(/Write a reply\s*$/);
    await uploaded(thread, 1);
  });

  it('go on while another ticket is looked at, and each ticket has its own', async () => {
    const { thread, stage, line, ticket } = await threadByHand();
    const other = await stage.file({ subject: 'Other' });
    choose(thread, file('a.txt'));
    await until(() => line.calls.length === 1, 'it goes up');
    write(thread, 'See the file');
    button(thread, 'Send').click();
    await until(() => hasButton(thread, 'Sends when the file is uploaded'), 'it waits');
    thread.ticket = other.id;
    await until(() => read(thread).includes('Other') && rows(thread).length === 0, 'the other ticket has none');
    line.of('a.txt').take();
    write(thread, 'About the other');
    button(thread, 'Send').click();
    await until(() => all(thread, '.sent').length === 1, 'a reply to the other is sent');
    thread.ticket = ticket.id;
    await uploaded(thread, 1);
    expect(control(thread, 'Add information').value).to.equal('See the file');
    expect(stage.line.count('reply'), 'nothing is sent behind the back of its author').to.equal(1);
  });

  it('of a page that was left cannot be kept, and that is said', async () => {
    const device = new DeviceBox();
    const { thread, stage, ticket } = await threadOn({ device });
    choose(thread, file('a.txt'));
    await uploaded(thread, 1);
    const next = new Stage({ offers: takes, device, desk: stage.desk });
    const again = await show(threadOf(next, ticket.id));
    await ready(again);
    await until(() => read(again).includes('Attach the files again. They could not be kept.'), 'it is said');
  });

  it('are not asked for where the help desk takes none, or not on this ticket', async () => {
    const none = new Stage();
    const ticket = await none.file();
    const plain = await show(threadOf(none, ticket.id));
    await until(() => hasButton(plain, 'Formatting'), 'the thread is drawn');
    expect(all(plain, '.choose')).to.deep.equal([]);
    expect(drag('drop', one(plain, 'article'), file('a.txt'))).to.be.false;

    const { thread, stage } = await threadOn();
    const { connect } = stage.line.adapter;
    stage.line.adapter.connect = async (options) => {
      const told = await connect(options);
      const { capabilities } = told;
      return { ...told, capabilities: { ...capabilities, actions: [...capabilities.actions, 'attach'] } };
    };
    stage.store.signOut();
    await until(() => all(thread, 'article').length > 0 && all(thread, '.choose').length === 0, 'none can be attached');
  });

  for (const theme of ['light', 'dark'] as const)
    it(`are accessible in every state, in ${theme}, in Swedish too`, async () => {
      const { thread, line } = await threadByHand({}, { theme, lang: 'sv' });
      choose(thread, file('a.txt'), file('b.txt'), file('c.txt', { size: 0 }));
      await until(() => line.calls.length === 2, 'two go up');
      line.of('a.txt').take();
      await until(() => rows(thread)[0]?.includes('uppladdad'), 'one is there');
      line.of('b.txt').send(5);
      button(thread, 'Skicka').click();
      await until(() => read(thread).includes('c.txt är tom'), 'it is told');
      await expect(thread).to.be.accessible();
    });
});
