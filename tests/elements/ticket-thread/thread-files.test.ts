import { expect } from '@open-wc/testing';
import '../../../src/elements/ticket-thread/define.js';
import type { TcTicketThread } from '../../../src/elements/ticket-thread/ticket-thread.js';
import type { Attachment, TimelineEntry } from '../../../src/port/index.js';
import { SupportError } from '../../../src/port/index.js';
import { DownloadLine } from '../../store/download-line.js';
import { Downloads } from '../downloads.js';
import { all, button, focused, hasButton, one, read } from '../hand.js';
import { Hearing } from '../hearing.js';
import { Stage, fixtureCleanup, service, show, until } from '../stage.js';
import type { Place } from '../stage.js';

const takes = { ...service, attachmentLimits: { maxBytes: 100_000, maxCount: 3, types: [] } };
const rota: Attachment = { id: 'f1', name: 'rota.csv', size: 214_000, type: 'text/csv' };

interface Scene {
  readonly stage: Stage;
  readonly thread: TcTicketThread;
  /** What the help desk is asked for, where the test holds its hand over it. */
  readonly line: DownloadLine;
}

/** The thread of a ticket, in which further entries stand where told. */
async function threadWith(entries: readonly TimelineEntry[], place?: Place, adapter: object = {}): Promise<Scene> {
  const stage = new Stage({ offers: takes });
  const line = new DownloadLine();
  const ticket = await stage.file();
  const read = stage.line.adapter.listEntries;
  Object.assign(stage.line.adapter, {
    download: line.download,
    listEntries: async (...asked: Parameters<typeof read>) => {
      const page = await read(...asked);
      return { ...page, items: [...page.items, ...entries] };
    },
    ...adapter,
  });
  const { store, timer } = stage;
  const given = { store, ticket: ticket.id, timer: timer.timer };
  const thread = await show(Object.assign(document.createElement('tc-ticket-thread'), given), place);
  await until(() => all(thread, '.fetched').length > 0, 'the files are drawn');
  return { stage, thread, line };
}

function message(...attachments: readonly Attachment[]): TimelineEntry {
  const actor = { role: 'support', name: 'Sofia Nyström' } as const;
  return { id: 'm1', at: '2026-05-12T08:12:30.000Z', actor, kind: 'message', body: 'See the file', attachments };
}

function rows(thread: TcTicketThread): string[] {
  return all(thread, '.file').map((row) => row.textContent.replaceAll(/\s+/g, ' ').trim());
}

describe('Files in a thread', () => {
  const caught: Downloads[] = [];
  function downloads(): Downloads {
    const made = new Downloads();
    caught.push(made);
    return made;
  }
  afterEach(() => {
    for (const each of caught.splice(0)) each.stop();
    fixtureCleanup();
  });

  it('are saved under their own name when they are pressed, byte for byte, and that is said', async () => {
    const saved = downloads();
    const hearing = new Hearing();
    const stage = new Stage({ offers: takes });
    const anna = stage.desk.customer('anna');
    const bytes = new TextEncoder().encode('Avdelning;Vecka\nÅland;34\n');
    const { value: file } = await anna.upload({ name: 'Schema åäö.csv', bytes }, stage.key());
    const ticket = await stage.file({ attachments: [file.id] });
    const given = { store: stage.store, ticket: ticket.id, timer: stage.timer.timer };
    const thread = await show(Object.assign(document.createElement('tc-ticket-thread'), given));
    await until(() => hasButton(thread, 'Download Schema åäö.csv, 26 bytes'), 'it is offered');
    button(thread, 'Download Schema åäö.csv').click();
    await until(() => saved.names.length === 1, 'it is saved');
    hearing.stop();
    expect(saved.names).to.deep.equal(['Schema åäö.csv']);
    expect(await saved.files[0]?.text()).to.equal('Avdelning;Vecka\nÅland;34\n');
    expect(hearing.heard).to.deep.equal(['Schema åäö.csv is downloaded']);
    stage.timer.pass(60_000);
    expect(saved.revoked).to.deep.equal(['blob:made-here']);
  });

  it('say that they are being fetched, and are asked for once', async () => {
    const saved = downloads();
    const { thread, line } = await threadWith([message(rota)]);
    expect(rows(thread)).to.deep.equal(['rota.csv 214 kB']);
    const pressed = button(thread, 'Download rota.csv, 214 kB');
    pressed.focus();
    pressed.click();
    await until(() => rows(thread)[0] === 'rota.csv Downloading', 'it says so');
    expect(pressed.getAttribute('aria-label')).to.equal('rota.csv, Downloading');
    expect(pressed.getAttribute('aria-disabled')).to.equal('true');
    pressed.click();
    await until(() => line.calls.length > 0, 'it is asked for');
    line.last.give(new Blob(['Rota']));
    await until(() => rows(thread)[0] === 'rota.csv 214 kB', 'it is as before');
    expect([line.calls.length, saved.names.length]).to.deep.equal([1, 1]);
    expect(focused()).to.equal(pressed);
  });

  it('that could not be fetched say so in place, and are fetched when that is tried again', async () => {
    const saved = downloads();
    const hearing = new Hearing();
    const { thread, line } = await threadWith([message(rota)]);
    button(thread, 'Download rota.csv').click();
    await until(() => line.calls.length === 1, 'it is asked for');
    line.last.fail();
    await until(() => rows(thread)[0]?.includes('rota.csv could not be downloaded'), 'it is told');
    button(thread, 'Retry, rota.csv').click();
    expect(focused()).to.equal(one(thread, '.fetch'));
    await until(() => line.calls.length === 2, 'it is asked for again');
    line.last.give(new Blob(['Rota']));
    await until(() => saved.names.length === 1, 'it is saved');
    hearing.stop();
    expect(hearing.heard).to.deep.equal(['rota.csv could not be downloaded', 'rota.csv is downloaded']);
    await until(() => rows(thread)[0] === 'rota.csv 214 kB', 'nothing is left of the failure');
  });

  it('that the help desk no longer has say so, and who is signed out is told what to do', async () => {
    const { thread, line } = await threadWith([message(rota)]);
    button(thread, 'Download rota.csv').click();
    await until(() => line.calls.length === 1, 'it is asked for');
    line.last.fail(new SupportError('not-found', 'no such file'));
    await until(() => rows(thread)[0]?.includes('Support no longer has rota.csv'), 'it is told');
    expect(hasButton(thread, 'Retry')).to.be.false;
    button(thread, 'Download rota.csv').click();
    await until(() => line.calls.length === 2, 'it is asked for again');
    line.last.fail(new SupportError('unauthenticated', 'the token has run out'));
    await until(() => rows(thread)[0]?.includes('You have been signed out'), 'it is told');
  });

  it('are bytes and no page, whatever the help desk says that they are, and keep a harmless name', async () => {
    const saved = downloads();
    const { thread, line } = await threadWith([message({ ...rota, name: '../ro\u202eta.html' })]);
    expect(rows(thread)[0]).to.contain('../rota.html');
    one(thread, '.fetch').click();
    await until(() => line.calls.length === 1, 'it is asked for');
    line.last.give(new Blob(['<script>globalThis.harmed = true</script>'], { type: 'text/html' }));
    await until(() => saved.names.length === 1, 'it is saved');
    expect(saved.files[0]?.type).to.equal('application/octet-stream');
    expect(saved.names).to.deep.equal(['-rota.html']);
    expect(globalThis).not.to.have.property('harmed');
  });

  it('that lie at another address are fetched from there, without leaving the page or telling where it is', async () => {
    const saved = downloads();
    const { thread, line } = await threadWith([message(rota)]);
    button(thread, 'Download rota.csv').click();
    await until(() => line.calls.length === 1, 'it is asked for');
    line.last.give({ url: 'https://files.example/1?key=2', expiresAt: '2026-05-12T09:00:00Z' });
    await until(() => saved.links.length === 1, 'the link is followed');
    const [link] = saved.links;
    expect([link?.href, link?.target, link?.rel]).to.deep.equal([
      'https://files.example/1?key=2',
      '_blank',
      'noopener noreferrer nofollow',
    ]);
    expect(saved.files).to.deep.equal([]);
  });

  it('that are being scanned, or were found harmful, say so and are not offered', async () => {
    const files = [
      { ...rota, id: 'f1', scan: 'clean' },
      { ...rota, id: 'f2', name: 'log.zip', scan: 'pending' },
      { ...rota, id: 'f3', name: 'macro.xls', scan: 'quarantined' },
    ] as const;
    const { thread } = await threadWith([message(...files)]);
    expect(rows(thread)).to.deep.equal([
      'rota.csv 214 kB',
      'log.zip 214 kB Checking for viruses',
      'macro.xls 214 kB Contains a virus and cannot be downloaded',
    ]);
    expect(all(thread, '.fetched button').map((each) => each.ariaLabel)).to.deep.equal(['Download rota.csv, 214 kB']);
  });

  it('have a name and a size, and no more, where the help desk hands out none', async () => {
    const { thread } = await threadWith([message(rota)], {}, { download: undefined });
    expect(rows(thread)).to.deep.equal(['rota.csv 214 kB']);
    expect(all(thread, '.fetched button')).to.deep.equal([]);
  });

  it('that somebody added to the ticket stand with what is told of it', async () => {
    const added: TimelineEntry = {
      ...{ id: 'e1', at: '2026-05-12T08:12:30.000Z', actor: { role: 'customer', self: true } },
      ...{ kind: 'attachment-added', attachments: [rota] },
    };
    const { thread } = await threadWith([added]);
    expect(one(thread, '.event:has(.files)').textContent.replaceAll(/\s+/g, ' ')).to.contain('You attached rota.csv.');
    expect(hasButton(thread, 'Download rota.csv, 214 kB')).to.be.true;
  });

  it('are not saved for the user who comes after', async () => {
    const saved = downloads();
    const { thread, line, stage } = await threadWith([message(rota)]);
    button(thread, 'Download rota.csv').click();
    await until(() => line.calls.length === 1, 'it is asked for');
    stage.store.signOut();
    const { signal } = line.last;
    line.last.give(new Blob(['Rota']));
    await until(() => hasButton(thread, 'Download rota.csv'), 'the next one sees it');
    button(thread, 'Download rota.csv').click();
    await until(() => line.calls.length === 2, 'the next one asks for it');
    expect([saved.names, signal?.aborted]).to.deep.equal([[], true]);
  });

  for (const theme of ['light', 'dark'] as const)
    it(`are accessible in every state, in ${theme}, in Swedish too`, async () => {
      const files = (['clean', 'pending', 'quarantined'] as const).map((scan) => ({ ...rota, id: scan, scan }));
      const shown = message(...files, { ...rota, id: 'broken', name: 'trasig.csv' });
      const { thread, line } = await threadWith([shown], { theme, lang: 'sv' });
      button(thread, 'Ladda ner trasig.csv').click();
      await until(() => line.calls.length === 1, 'it is asked for');
      line.last.fail();
      await until(() => read(thread).includes('trasig.csv kunde inte laddas ner'), 'it is told');
      button(thread, 'Ladda ner rota.csv').click();
      await until(() => read(thread).includes('Laddas ner'), 'one is being fetched');
      await expect(thread).to.be.accessible();
    });
});
