import { expect } from '@open-wc/testing';
import '../../../src/elements/ticket-form/define.js';
import type { TcTicketForm } from '../../../src/elements/ticket-form/ticket-form.js';
import type { ServiceDescription, TimelineEntry } from '../../../src/port/index.js';
import { SupportError } from '../../../src/port/index.js';
import { UploadLine } from '../../store/upload-line.js';
import { DeviceBox } from '../device-box.js';
import { choose, drag, dropFolder, file, paste } from '../file-hand.js';
import { all, button, control, description, focused, hasButton, one, read, type } from '../hand.js';
import { Hearing } from '../hearing.js';
import { Stage, fixtureCleanup, service, show, until } from '../stage.js';
import type { Place, StageSet } from '../stage.js';

const takes: ServiceDescription = { ...service, attachmentLimits: { maxBytes: 1_000, maxCount: 3, types: [] } };

/** A field that asks for files only where another one says so. */
const hasLog = { id: 'has-log', type: 'checkbox', label: { en: 'I have a log' } } as const;
const log = {
  id: 'log',
  type: 'file',
  label: { en: 'Log file' },
  visibleWhen: { field: 'has-log', in: [true] },
} as const;

interface Opened {
  readonly stage: Stage;
  readonly form: TcTicketForm;
  /** What the help desk is sent, where the test holds its hand over it. */
  readonly line: UploadLine;
}

/** A form at a help desk that takes files by itself. */
async function formOn(set: StageSet = {}, place?: Place): Promise<Opened> {
  const stage = new Stage({ offers: takes, ...set });
  const form = Object.assign(document.createElement('tc-ticket-form'), {
    store: stage.store,
    timer: stage.timer.timer,
  });
  await show(form, place);
  await until(() => form.shadowRoot?.querySelector('.drop-zone'), 'files can be attached');
  return { stage, form, line: new UploadLine() };
}

/** A form at a help desk whose taking of files the test does by hand. */
async function formByHand(set: StageSet = {}, place?: Place): Promise<Opened> {
  const opened = await formOn(set, place);
  Object.assign(opened.stage.line.adapter, { upload: opened.line.upload });
  return opened;
}

function rows(form: TcTicketForm): string[] {
  return all(form, '.upload').map((row) => row.textContent.replaceAll(/\s+/g, ' ').trim());
}

async function ask(form: TcTicketForm): Promise<void> {
  control(form, 'A question').click();
  await form.updateComplete;
  type(control(form, 'Subject'), 'Printing');
  type(control(form, 'What do you want to know?'), 'How?');
  await form.updateComplete;
}

async function filesOf(stage: Stage): Promise<string[]> {
  const desk = stage.desk.customer('anna');
  const { items } = await desk.listTickets({ scope: 'all' });
  const entries = await desk.listEntries(items[0]?.id ?? '', {});
  const named = ({ kind, ...entry }: TimelineEntry): string[] =>
    kind === 'message' && 'attachments' in entry ? entry.attachments.map(({ name }) => name) : [];
  return entries.items.flatMap(named);
}

describe('Files of a ticket', () => {
  afterEach(fixtureCleanup);

  it('lend a count of too many characters nothing of how they look when they are dropped', async () => {
    const { form } = await formOn();
    type(control(form, 'Subject'), 'x'.repeat(45));
    await form.updateComplete;
    expect(getComputedStyle(one(form, '.count.over')).backgroundColor).to.equal('rgba(0, 0, 0, 0)');
  });

  it('are chosen, dropped or pasted, and go up at once (check 30)', async () => {
    const { form } = await formOn();
    choose(form, file('chosen.txt'));
    expect(drag('drop', one(form, '.drop-zone'), file('dropped.txt'))).to.be.true;
    expect(paste(control(form, 'Subject'), [file('pasted.txt')])).to.be.true;
    await until(
      () => rows(form).filter((row) => row.includes('20 bytes, uploaded')).length === 3,
      'all three are there',
    );
    expect(rows(form).map((row) => row.split(' ')[0])).to.deep.equal(['chosen.txt', 'dropped.txt', 'pasted.txt']);
  });

  it('are taken wherever on the form they are dropped, and say so while they are held over it (check 37)', async () => {
    const { form } = await formOn();
    const hearing = new Hearing();
    const subject = control(form, 'Subject');
    drag('dragenter', subject, file('a.txt'));
    drag('dragenter', one(form, 'form'), file('a.txt'));
    expect(drag('dragover', subject, file('a.txt'))).to.be.true;
    await form.updateComplete;
    expect(one(form, '.drop-zone').textContent).to.contain('Drop to attach');
    drag('dragenter', document.body, file('a.txt'));
    await form.updateComplete;
    expect(one(form, '.drop-zone').textContent).to.contain('Drop files here');
    expect(drag('drop', subject, file('a.txt'))).to.be.true;
    await until(() => rows(form).length === 1, 'it is attached');
    hearing.stop();
    expect(hearing.heard.slice(0, 2)).to.deep.equal(['Entered drop area', 'Left drop area']);
  });

  it('are named by the time when they are pictures that were pasted, and text beside them is text', async () => {
    const { form, stage, line } = await formByHand();
    expect(paste(control(form, 'Subject'), [file('image.png', { type: 'image/png' })], 'from a sheet')).to.be.false;
    paste(control(form, 'Subject'), [file('image.png', { type: 'image/png' })]);
    await until(() => line.calls.length === 1, 'one is sent');
    const at = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' }).format(stage.now);
    expect(rows(form)[0]).to.contain(`Screenshot ${at}`);
    expect(line.calls[0]?.meta.name).to.equal(`Screenshot ${at}.png`);
  });

  it('show how far each is to eyes and to assistive technology, and cancelling aborts it (check 31)', async () => {
    const { form, line, stage } = await formByHand();
    choose(form, file('logs.zip', { size: 500 }), file('more.txt'));
    await until(() => line.calls.length === 2, 'both go up');
    stage.wait(0.1);
    line.of('logs.zip').send(320);
    const bar = one<HTMLProgressElement>(form, 'progress[aria-label="logs.zip"]');
    expect([bar.value, bar.max]).to.deep.equal([320, 500]);
    expect(rows(form)[0]).to.contain('64% of 500 bytes');
    button(form, 'Cancel upload of logs.zip').click();
    expect(line.of('logs.zip').options.signal?.aborted).to.be.true;
    await until(() => rows(form).length === 1, 'it is gone');
  });

  it('that break off go on from there when that is wanted (check 32)', async () => {
    const { form, line } = await formByHand();
    const hearing = new Hearing();
    choose(form, file('copy.bak', { size: 100 }));
    await until(() => line.calls.length === 1, 'it goes up');
    line.of('copy.bak').send(71);
    line.of('copy.bak').fail();
    await until(() => hasButton(form, 'Retry'), 'it can be tried again');
    expect(rows(form)[0]).to.contain('Upload stopped at 71%. Retry continues from there.');
    button(form, 'Retry').click();
    await until(() => line.calls.length === 2, 'it goes on');
    expect(line.calls[1]?.options.resumeFrom).to.equal(71);
    line.of('copy.bak').take();
    await until(() => rows(form)[0]?.includes('uploaded'), 'it is there');
    hearing.stop();
    const what = hearing.heard.map((words) => words.replace(/^copy\.bak: /, ''));
    expect(what).to.deep.equal([
      '1 file added',
      'Upload stopped at 71%. Retry continues from there.',
      'copy.bak is uploaded',
    ]);
  });

  it('that cannot be taken say why, each by its name (check 33)', async () => {
    const limits = { maxBytes: 1_000, maxCount: 1, types: ['.txt'] };
    const { form, line } = await formByHand({ offers: { ...takes, attachmentLimits: limits } });
    choose(form, file('big.txt', { size: 1_001 }), file('none.txt', { size: 0 }), file('run.exe'));
    choose(form, file('one.txt'), file('two.txt'));
    await until(() => rows(form).length === 5, 'all are shown');
    const [big, none, run, , two] = rows(form);
    expect(big).to.contain('big.txt must be smaller than 1 kB');
    expect(none).to.contain('none.txt is empty');
    expect(run).to.contain('run.exe must be one of: .txt');
    expect(two).to.contain('two.txt').and.contain('You can attach up to 1 file');
    expect(line.calls.map(({ meta }) => meta.name)).to.deep.equal(['one.txt']);
  });

  it('that the help desk refuses for what is in them say that another is wanted, where it names no types', async () => {
    const { form, line } = await formByHand();
    choose(form, file('rota.pdf'));
    await until(() => line.calls.length === 1, 'it goes up');
    line.of('rota.pdf').fail(new SupportError('invalid', '', { problems: [{ pointer: '/name', message: '' }] }));
    await until(() => rows(form)[0]?.includes('Choose another'), 'it is told');
    expect(rows(form)[0]).to.contain('rota.pdf is a kind of file that support does not take. Choose another.');
    expect(hasButton(form, 'Retry')).to.be.false;
  });

  it('are named in the order in which their characters stand, whatever would turn them around', async () => {
    const { form, line } = await formByHand();
    choose(form, file('invoice\u202egpj.exe'));
    await until(() => line.calls.length === 1, 'it goes up');
    expect(one(form, '.upload .name').textContent).to.equal('invoicegpj.exe');
    expect(line.calls[0]?.meta.name).to.equal('invoicegpj.exe');
  });

  it('are told from a folder, which says what to do instead (check 33)', async () => {
    const { form, line } = await formByHand();
    const hearing = new Hearing();
    dropFolder(one(form, '.drop-zone'), 'Reports');
    await until(() => rows(form).length === 1, 'it is shown');
    const words = 'Reports is a folder. Attach its files, or a zip file of it.';
    expect(rows(form)[0]).to.contain(words);
    hearing.stop();
    expect(hearing.heard).to.deep.equal([words]);
    expect(line.calls).to.deep.equal([]);
  });

  it('are waited for when the ticket is sent, which says so once and then goes by itself (check 34)', async () => {
    const { form, line, stage } = await formByHand();
    await ask(form);
    choose(form, file('a.txt'), file('b.txt'));
    await until(() => line.calls.length === 2, 'both go up');
    const hearing = new Hearing();
    button(form, 'Send ticket').click();
    await until(() => hasButton(form, 'Sends when 2 files are uploaded'), 'it says what it waits for');
    hearing.stop();
    expect(hearing.heard).to.deep.equal(['Sends when 2 files are uploaded']);
    line.of('a.txt').take();
    await until(() => hasButton(form, 'Sends when the file is uploaded'), 'one is left');
    expect(stage.line.count('fileTicket')).to.equal(0);
    line.of('b.txt').take();
    await until(() => stage.line.count('fileTicket') === 1, 'it is sent');
  });

  it('stand in the ticket that is filed, and are gone from the next one', async () => {
    const { form, stage } = await formOn();
    await ask(form);
    choose(form, file('rota.txt'));
    await until(() => rows(form)[0]?.includes('uploaded'), 'it is there');
    button(form, 'Send ticket').click();
    await until(() => read(form).includes('is filed'), 'the ticket is filed');
    expect(await filesOf(stage)).to.deep.equal(['rota.txt']);
    button(form, 'another').click();
    await form.updateComplete;
    expect(rows(form)).to.deep.equal([]);
  });

  it('that did not get there keep the ticket back, with a link to each', async () => {
    const { form, line, stage } = await formByHand();
    await ask(form);
    choose(form, file('none.txt', { size: 0 }), file('a.txt'));
    await until(() => line.calls.length === 1, 'one goes up');
    line.of('a.txt').fail();
    await until(() => hasButton(form, 'Retry'), 'it broke off');
    button(form, 'Send ticket').click();
    await until(() => all(form, '.error-summary a').length === 2, 'both are listed');
    expect(all(form, '.error-summary a').map((link) => link.textContent)).to.deep.equal([
      'none.txt is empty',
      'a.txt could not be uploaded',
    ]);
    one(form, '.error-summary li:last-child a').click();
    expect(focused()?.getAttribute('aria-label')).to.equal('Retry, a.txt');
    expect(stage.line.count('fileTicket')).to.equal(0);
    for (const name of ['none.txt', 'a.txt']) button(form, `Remove ${name}`).click();
    await until(() => all(form, '.error-summary').length === 0, 'nothing is left to mend');
  });

  it('that broke off alike are told apart where they are listed: each link names its file (check 33)', async () => {
    const { form, line } = await formByHand();
    const failed: unknown[] = [];
    form.addEventListener('tc-error', ({ operation }) => failed.push(operation));
    await ask(form);
    choose(form, file('a.bak', { size: 100 }), file('b.bak', { size: 100 }));
    await until(() => line.calls.length === 2, 'both go up');
    for (const name of ['a.bak', 'b.bak']) {
      line.of(name).send(71);
      line.of(name).fail();
    }
    await until(() => all(form, 'button').filter((each) => each.textContent.includes('Retry')).length === 2, 'stopped');
    button(form, 'Send ticket').click();
    await until(() => all(form, '.error-summary a').length === 2, 'both are listed');
    expect(all(form, '.error-summary a').map((link) => link.textContent)).to.deep.equal([
      'a.bak: Upload stopped at 71%. Retry continues from there.',
      'b.bak: Upload stopped at 71%. Retry continues from there.',
    ]);
    expect(failed).to.deep.equal(['upload', 'upload']);
  });

  it('leave the focus on the next one, or where others are chosen, when one is removed (check 35)', async () => {
    const { form } = await formOn();
    choose(form, file('a.txt'), file('b.txt'));
    await until(() => rows(form).filter((row) => row.includes('uploaded')).length === 2, 'both are there');
    button(form, 'Remove a.txt').click();
    expect(focused()?.getAttribute('aria-label')).to.equal('Remove b.txt');
    button(form, 'Remove b.txt').click();
    expect(focused()?.textContent.trim()).to.equal('Choose files');
  });

  it('are named at the file when the help desk has lost one, which can be sent again', async () => {
    const { form, stage } = await formOn();
    await ask(form);
    choose(form, file('rota.txt'));
    await until(() => rows(form)[0]?.includes('uploaded'), 'it is there');
    const problems = [{ pointer: '/attachments/0', message: 'has not been uploaded by you' }];
    stage.line.fail('fileTicket', new SupportError('invalid', 'no such file', { problems }));
    button(form, 'Send ticket').click();
    await until(() => all(form, '.error-summary a').length === 1, 'it is told');
    expect(one(form, '.error-summary a').textContent).to.equal('rota.txt could not be uploaded');
    button(form, 'Retry').click();
    await until(() => rows(form)[0]?.includes('uploaded'), 'it is there again');
    button(form, 'Send ticket').click();
    await until(() => read(form).includes('is filed'), 'the ticket is filed');
    expect(await filesOf(stage)).to.deep.equal(['rota.txt']);
  });

  it('go on when the form is closed meanwhile, and are there when it is opened again', async () => {
    const { form, line, stage } = await formByHand();
    choose(form, file('a.txt'));
    await until(() => line.calls.length === 1, 'it goes up');
    form.remove();
    line.of('a.txt').take();
    const again = Object.assign(document.createElement('tc-ticket-form'), { store: stage.store });
    const hearing = new Hearing();
    await show(again);
    await until(() => rows(again)[0]?.includes('uploaded'), 'it is there');
    choose(again, file('b.txt'));
    await until(() => rows(again).length === 2, 'another is added');
    hearing.stop();
    expect(hearing.heard, 'only that is news').to.deep.equal(['1 file added']);
    expect(getComputedStyle(one(again, '.upload')).display, 'it looks as it did').to.equal('grid');
  });

  it('of a page that was left cannot be kept, and that is said (check 26)', async () => {
    const device = new DeviceBox();
    const { form } = await formOn({ device });
    choose(form, file('a.txt'));
    await until(() => rows(form)[0]?.includes('uploaded'), 'it is there');
    const next = await formOn({ device });
    expect(read(next.form)).to.contain('Attach the files again. They could not be kept.');
    choose(next.form, file('a.txt'));
    await until(() => rows(next.form).length === 1, 'it is attached again');
    await next.form.updateComplete;
    expect(read(next.form)).not.to.contain('could not be kept');
    await until(() => hasButton(next.form, 'Remove a.txt'), 'it is there');
    button(next.form, 'Remove a.txt').click();
    expect(device.keys).to.deep.equal([]);
  });

  it('are not asked for again on a later page where none could be taken', async () => {
    const device = new DeviceBox();
    const { form } = await formOn({ device });
    choose(form, file('none.txt', { size: 0 }));
    await until(() => rows(form).length === 1, 'it is refused');
    const next = await formOn({ device });
    expect(read(next.form)).not.to.contain('could not be kept');
  });

  it('are not shown to the next user, and their sending ends with the user', async () => {
    const { form, line, stage } = await formByHand();
    choose(form, file('a.txt'));
    await until(() => rows(form).length === 1, 'it is shown');
    stage.store.signOut();
    expect(line.of('a.txt').options.signal?.aborted).to.be.true;
    await until(() => rows(form).length === 0, 'it is gone');
  });

  it('answer the fields of the help desk that ask for files', async () => {
    const log = { id: 'log', type: 'file', label: { en: 'Log file', sv: 'Loggfil' }, required: true } as const;
    const { form, stage } = await formOn({ offers: { ...takes, fields: [log] } });
    await ask(form);
    button(form, 'Send ticket').click();
    await until(() => all(form, '.error-summary a').length === 1, 'it is asked for');
    await until(() => focused()?.classList.contains('error-summary'), 'the list has the focus');
    const chooseLog = one(form, '[data-files=log] button');
    one(form, '.error-summary a').click();
    await until(() => focused() === chooseLog, 'it is led to');
    expect(description(chooseLog)).to.contain('Log file').and.contain(one(form, '.error-summary a').textContent);
    drag('drop', one(form, '[data-files=log] .drop-zone'), file('server.log'));
    await until(() => one(form, '[data-files=log]').textContent.includes('uploaded'), 'it is under its field');
    button(form, 'Send ticket').click();
    await until(() => read(form).includes('is filed'), 'the ticket is filed');
    expect(await filesOf(stage)).to.deep.equal(['server.log']);
    const { items } = await stage.desk.customer('anna').listTickets({ scope: 'all' });
    expect(items[0]?.fields?.['log']).to.have.length(1);
  });

  it('are chosen by a button that tells the hint of its field (check 20)', async () => {
    const hinted = { id: 'log', type: 'file', label: { en: 'Log file' }, hint: { en: 'From Help, Show log' } } as const;
    const { form } = await formOn({ offers: { ...takes, fields: [hinted] } });
    expect(description(one(form, '[name="fields/log"]'))).to.contain('From Help, Show log');
  });

  it('of a field that is not asked any more are neither waited for, nor counted, nor sent', async () => {
    const { form, line, stage } = await formByHand({
      offers: { ...takes, attachmentLimits: { maxBytes: 1_000, maxCount: 2, types: [] }, fields: [hasLog, log] },
    });
    await ask(form);
    control(form, 'I have a log').click();
    await until(() => all(form, '[data-files=log]').length === 1, 'the log is asked for');
    drag('drop', one(form, '[data-files=log] .drop-zone'), file('server.log'));
    drag('drop', one(form, '[data-files=log] .drop-zone'), file('client.log'));
    await until(() => line.calls.length === 2, 'both go up');
    button(form, 'Send ticket').click();
    await until(() => hasButton(form, 'Sends when 2 files are uploaded'), 'it says what it waits for');
    control(form, 'I have a log').click();
    await until(() => read(form).includes('is filed'), 'the ticket is filed');
    expect(await filesOf(stage)).to.deep.equal([]);
  });

  it('of a field that is not asked any more leave room for others, and are there again with it', async () => {
    const { form, line, stage } = await formByHand({
      offers: { ...takes, attachmentLimits: { maxBytes: 1_000, maxCount: 1, types: [] }, fields: [hasLog, log] },
    });
    await ask(form);
    control(form, 'I have a log').click();
    await until(() => all(form, '[data-files=log]').length === 1, 'the log is asked for');
    drag('drop', one(form, '[data-files=log] .drop-zone'), file('server.log'));
    await until(() => line.calls.length === 1, 'it goes up');
    control(form, 'I have a log').click();
    await until(() => all(form, '[data-files=log]').length === 0, 'the log is not asked for');
    drag('drop', one(form, '.drop-zone'), file('rota.txt'));
    await until(() => line.calls.length === 2, 'the other goes up as well');
    button(form, 'Send ticket').click();
    await until(() => hasButton(form, 'Sends when the file is uploaded'), 'it waits for that alone');
    control(form, 'I have a log').click();
    await until(() => rows(form).some((row) => row.startsWith('server.log')), 'the log is there again');
    expect(hasButton(form, 'Sends when 2 files are uploaded')).to.be.true;
    expect(stage.line.count('fileTicket')).to.equal(0);
  });

  it('that are more than the help desk takes are told in the words of the form', async () => {
    const limits = { maxBytes: 1_000, maxCount: 1, types: [] };
    const { form, stage } = await formOn({ offers: { ...takes, attachmentLimits: limits, fields: [hasLog, log] } });
    await ask(form);
    const uploaded = (count: number): boolean => rows(form).filter((row) => row.includes('uploaded')).length === count;
    control(form, 'I have a log').click();
    await until(() => all(form, '[data-files=log]').length === 1, 'the log is asked for');
    drag('drop', one(form, '[data-files=log] .drop-zone'), file('server.log'));
    await until(() => uploaded(1), 'it is there');
    control(form, 'I have a log').click();
    await until(() => all(form, '[data-files=log]').length === 0, 'the log is not asked for');
    drag('drop', one(form, '.drop-zone'), file('rota.txt'));
    await until(() => uploaded(1), 'the other is there');
    control(form, 'I have a log').click();
    await until(() => uploaded(2), 'both are there');
    const problems = [{ pointer: '/attachments', message: '/attachments may name 1 file' }];
    stage.line.fail('fileTicket', new SupportError('invalid', 'too many', { problems }));
    button(form, 'Send ticket').click();
    await until(() => all(form, '.error-summary').length === 1, 'it is told');
    expect(one(form, '.error-summary').textContent).to.contain('You can attach up to 1 file');
  });

  it('that must not be in a ticket have a way of their own where the help desk names one', async () => {
    const offers = {
      ...takes,
      secureTransfer: { url: 'https://sftp.example', hint: { en: 'Ask for an account first.' } },
    };
    const { form } = await formOn({ offers });
    await until(() => read(form).includes('Send a database copy by secure transfer'), 'it is offered');
    const link = one<HTMLAnchorElement>(form, '.secure a');
    expect([link.href, link.rel]).to.deep.equal(['https://sftp.example/', 'noopener noreferrer nofollow']);
    expect(read(form)).to.contain('Ask for an account first.');
  });

  it('are not asked for where the help desk takes none', async () => {
    const stage = new Stage();
    const form = Object.assign(document.createElement('tc-ticket-form'), { store: stage.store });
    await show(form);
    await until(() => form.shadowRoot?.getElementById('body-limit'), 'the form and what it fetches are there');
    expect(all(form, '.drop-zone')).to.deep.equal([]);
    expect(drag('drop', one(form, 'form'), file('a.txt'))).to.be.false;
  });

  it('that broke off leave room for their names in a narrow form, in German too', async () => {
    const { form, line } = await formByHand({}, { width: 288, lang: 'de' });
    choose(form, file('database-copy.bak', { size: 100 }));
    await until(() => line.calls.length === 1, 'it goes up');
    line.of('database-copy.bak').fail();
    await until(() => hasButton(form, 'Erneut versuchen'), 'it broke off');
    expect(one(form, '.upload .name bdi').getClientRects(), 'lines of the name').to.have.length(1);
  });

  for (const theme of ['light', 'dark'] as const)
    it(`are accessible in every state, in ${theme}, in Swedish too`, async () => {
      const { form, line } = await formByHand({}, { theme, lang: 'sv' });
      choose(form, file('a.txt'), file('b.txt'), file('c.txt', { size: 0 }));
      await until(() => line.calls.length === 2, 'two go up');
      line.of('a.txt').take();
      await until(() => rows(form)[0]?.includes('uppladdad'), 'one is there');
      line.of('b.txt').send(5);
      expect(read(form)).to.contain('25 % av 20 byte').and.contain('c.txt är tom');
      await expect(form).to.be.accessible();
    });
});
