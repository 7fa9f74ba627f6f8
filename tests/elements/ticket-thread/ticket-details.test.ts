import { expect } from '@open-wc/testing';
import { itWithKeysInFront } from '../engine.js';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/elements/ticket-thread/define.js';
import { ticketLink } from '../../../src/elements/shared/ticket-link.js';
import type { TcTicketThread } from '../../../src/elements/ticket-thread/ticket-thread.js';
import type { FormField } from '../../../src/port/index.js';
import { SupportError } from '../../../src/port/index.js';
import { all, button, focused, hasButton, one, read } from '../hand.js';
import { Downloads } from '../downloads.js';
import { Hearing } from '../hearing.js';
import { Stage, fixtureCleanup, service, show, until } from '../stage.js';
import type { Place } from '../stage.js';

interface Scene {
  readonly stage: Stage;
  readonly thread: TcTicketThread;
  readonly number: string;
}

const wordsFor = { en: 'Ticket details', sv: 'Uppgifter om ärendet' };

async function scene(values: Partial<TcTicketThread> = {}, place: Place = {}, replies = 0): Promise<Scene> {
  const stage = new Stage();
  const ticket = await stage.file({ body: 'Går det på Åland?' });
  const support = stage.desk.support('sofia');
  await support.act(ticket.id, { action: 'triage', priority: 'high' });
  for (let reply = 0; reply < replies; reply++) await support.reply(ticket.id, { body: `Reply ${String(reply)}` });
  const given = { store: stage.store, ticket: ticket.id, timer: stage.timer.timer, ...values };
  const thread = await show(Object.assign(document.createElement('tc-ticket-thread'), given), place);
  await until(() => all(thread, 'article').length > 0 && all(thread, '.details').length > 0, 'the thread is drawn');
  return { stage, thread, number: ticket.number };
}

async function unfold(thread: TcTicketThread, lang: 'en' | 'sv' = 'en'): Promise<void> {
  button(thread, wordsFor[lang]).click();
  await until(() => all(thread, '.unfolded dt').length > 0, 'the details');
}

function facts(thread: TcTicketThread): Record<string, string> {
  const told = (selector: string): string[] =>
    all(thread, `.unfolded ${selector}`).map((each) => each.textContent.trim());
  const values = told('dd');
  return Object.fromEntries(told('dt').map((label, index) => [label, values[index] ?? '']));
}

function clipboard(write: (text: string) => Promise<void>): () => void {
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: write } });
  return () => void Reflect.deleteProperty(navigator, 'clipboard');
}

describe('the details of a ticket', () => {
  let undo: (() => void)[] = [];
  afterEach(() => {
    for (const each of undo) each();
    undo = [];
    fixtureCleanup();
  });

  function downloads(): Downloads {
    const caught = new Downloads();
    undo.push(() => caught.stop());
    return caught;
  }

  it('tell what the title had no room for, and all that the customer said when filing', async () => {
    const subject = `${'Long '.repeat(23)}words`;
    const fields: readonly FormField[] = [
      { id: 'ward', type: 'text', label: { en: 'Ward' } },
      {
        id: 'module',
        type: 'multi-select',
        label: { en: 'Modules' },
        options: [
          { value: 'a', label: { en: 'Rota' } },
          { value: 'b', label: { en: 'Payroll' } },
        ],
      },
      { id: 'again', type: 'checkbox', label: { en: 'It happens again' } },
      { id: 'since', type: 'date', label: { en: 'Since' } },
      { id: 'hours', type: 'number', label: { en: 'Hours lost' } },
      { id: 'unasked', type: 'text', label: { en: 'Not answered' } },
    ];
    const stage = new Stage({ offers: { ...service, fields, textLimits: { subject: 200, body: 400 } } });
    const answers = { ward: '4 B', module: ['a', 'b'], again: true, since: '2026-05-04', hours: 1234.5 };
    const { id } = await stage.file({ kind: 'fault', subject, impact: 'slowed', fields: answers });
    await stage.desk.support('sofia').act(id, { action: 'close', reason: 'solved' });
    const given = { store: stage.store, ticket: id, timer: stage.timer.timer };
    const thread = await show(Object.assign(document.createElement('tc-ticket-thread'), given));
    await until(() => all(thread, '.details').length > 0, 'the thread is drawn');
    await unfold(thread);
    const told = facts(thread);
    expect(told).to.include({
      Subject: subject,
      'Filed by': 'Anna Ek',
      'Effect on work': 'Work is slowed',
      Ward: '4 B',
      Modules: 'Rota, Payroll',
      'It happens again': '✓',
      'Hours lost': '1,234.5',
    });
    expect(told['Since']).to.match(/4 May,? 2026|May 4, 2026/);
    expect(told['Closed']).to.match(/2026/);
    expect(told).not.to.have.property('Not answered');
  });

  it('are folded until asked for, and tell what there is to know with full times and their zone', async () => {
    const { thread, number } = await scene();
    expect(button(thread, 'Ticket details').getAttribute('aria-expanded')).to.equal('false');
    expect(one(thread, '.unfolded').checkVisibility()).to.be.false;
    await unfold(thread);
    expect(button(thread, 'Ticket details').getAttribute('aria-expanded')).to.equal('true');
    const told = facts(thread);
    expect(told).to.include({
      'Ticket number': number,
      Kind: 'Question',
      Priority: 'High',
      'Support line': '1st line',
    });
    expect(told).to.have.property('Status', 'With support');
    expect(told['Filed']).to.match(/^12 May 2026 at \d\d:12 \S+$/);
    expect(one(thread, '.unfolded time').getAttribute('datetime')).to.equal('2026-05-12T08:12:00.000Z');
  });

  it('are told in Swedish', async () => {
    const { thread, number } = await scene({}, { lang: 'sv' });
    await unfold(thread, 'sv');
    expect(facts(thread)).to.include({ Ärendenummer: number, Typ: 'Fråga', Prioritet: 'Hög', Status: 'Hos supporten' });
    expect(hasButton(thread, 'Ladda ner konversationen (.txt)')).to.be.true;
  });

  itWithKeysInFront('fold on Escape, with the focus back on their button and the panel told to stay', async () => {
    const { thread } = await scene();
    let outside = 0;
    thread.addEventListener('keydown', (event) => {
      if (!event.defaultPrevented) outside++;
    });
    button(thread, 'Ticket details').focus();
    await sendKeys({ press: 'Enter' });
    await until(() => all(thread, '.unfolded dt').length > 0, 'the details');
    outside = 0;
    button(thread, 'Download conversation (.txt)').focus();
    await sendKeys({ press: 'Escape' });
    await until(() => !one(thread, '.unfolded').checkVisibility(), 'folded');
    expect(focused()).to.equal(button(thread, 'Ticket details'));
    expect(outside).to.equal(0);
    await sendKeys({ press: 'Escape' });
    expect(outside, 'the next one is the panel’s').to.equal(1);
  });

  it('are folded again for another ticket', async () => {
    const { stage, thread } = await scene();
    await unfold(thread);
    const other = await stage.file({ subject: 'Other' });
    thread.ticket = other.id;
    await until(() => read(thread).includes('Other'), 'the other ticket');
    expect(button(thread, 'Ticket details').getAttribute('aria-expanded')).to.equal('false');
  });

  it('hand over the whole conversation as a text in UTF-8, also what is not shown (check 52)', async () => {
    const caught = downloads();
    const { stage, thread, number } = await scene({}, {}, 120);
    await unfold(thread);
    button(thread, 'Download conversation (.txt)').click();
    await until(() => caught.names.length === 1, 'the download');
    expect(caught.names).to.deep.equal([`${number}.txt`]);
    const [file] = caught.files;
    expect(file?.type).to.equal('text/plain;charset=utf-8');
    const bytes = new Uint8Array((await file?.arrayBuffer()) ?? new ArrayBuffer(0));
    expect([...bytes.slice(0, 3)]).to.deep.equal([0xef, 0xbb, 0xbf]);
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    expect(text).to.contain('  Går det på Åland?\n').and.contain('Reply 0\n').and.contain('Reply 119\n');
    expect(text.match(/Reply \d+\n/g)).to.have.lengthOf(120);
    expect(caught.revoked).to.deep.equal([]);
    stage.timer.pass(60_000);
    expect(caught.revoked).to.deep.equal(['blob:made-here']);
  });

  it('hand over the conversation as JSON', async () => {
    const caught = downloads();
    const { thread, number } = await scene();
    await unfold(thread);
    button(thread, 'Download conversation (.json)').click();
    await until(() => caught.names.length === 1, 'the download');
    expect(caught.names).to.deep.equal([`${number}.json`]);
    const value: unknown = JSON.parse((await caught.files[0]?.text()) ?? '');
    expect(value).to.have.keys('ticket', 'entries', 'writtenAt');
    expect(value).to.have.nested.property('ticket.number', number);
  });

  it('say that the conversation could not be downloaded, and download it on request', async () => {
    const caught = downloads();
    const { stage, thread } = await scene();
    await unfold(thread);
    stage.line.fail('listEntries', new SupportError('unavailable', 'GET entries'));
    button(thread, 'Download conversation (.txt)').click();
    await until(() => read(thread).includes('The conversation could not be downloaded.'), 'the notice');
    await expect(thread).to.be.accessible();
    expect(caught.names).to.deep.equal([]);
    button(thread, 'Try again').click();
    await until(() => caught.names.length === 1, 'the download');
    expect(read(thread)).not.to.contain('could not be downloaded');
  });

  it('hand over nothing once the thread has been taken off the page', async () => {
    const caught = downloads();
    const { stage, thread } = await scene();
    await unfold(thread);
    const held = stage.line.hold('listEntries');
    button(thread, 'Download conversation (.txt)').click();
    await until(() => button(thread, 'Download conversation (.txt)').ariaDisabled === 'true', 'reading');
    button(thread, 'Download conversation (.json)').click();
    thread.remove();
    held.letThrough();
    await stage.store.connect();
    await stage.line.adapter.listEntries(thread.ticket, {});
    expect(caught.files).to.deep.equal([]);
  });

  it('copy the address of the ticket on the page, and say so', async () => {
    const copied: string[] = [];
    undo.push(clipboard(async (text) => void copied.push(text)));
    const { thread } = await scene({ ticketUrl: 'https://shop.example/help?ticket={id}' });
    await unfold(thread);
    const hearing = new Hearing();
    undo.push(() => hearing.stop());
    button(thread, 'Copy link').click();
    await until(() => read(thread).includes('Link copied'), 'copied');
    expect(copied).to.deep.equal([`https://shop.example/help?ticket=${thread.ticket}`]);
    expect(hearing.heard).to.deep.equal(['Link copied']);
  });

  it('show the address where the page may not copy', async () => {
    undo.push(clipboard(() => Promise.reject(new DOMException('denied', 'NotAllowedError'))));
    const { thread } = await scene({ ticketUrl: 'https://shop.example/{id}' });
    await unfold(thread);
    button(thread, 'Copy link').click();
    await until(() => read(thread).includes('The link could not be copied.'), 'the address');
    expect(one<HTMLAnchorElement>(thread, '.unfolded a').href).to.equal(`https://shop.example/${thread.ticket}`);
    await expect(thread).to.be.accessible();
  });

  it('offer no link where the page has no web address for it', async () => {
    for (const template of [undefined, 'javascript:alert("{id}")', 'https://shop.example/', 'http://[{id}']) {
      expect(ticketLink(template, 'T1'), template).to.be.undefined;
    }
    expect(ticketLink('https://shop.example/#{id}', 'a/b?"')).to.equal('https://shop.example/#a%2Fb%3F%22');
    const { thread } = await scene({ ticketUrl: 'javascript:alert("{id}")' });
    await unfold(thread);
    expect(hasButton(thread, 'Copy link')).to.be.false;
  });

  for (const theme of ['light', 'dark'] as const) {
    it(`are accessible in ${theme}, folded and unfolded, and fit in 320 pixels`, async () => {
      const { thread } = await scene({ ticketUrl: 'https://shop.example/{id}' }, { theme, width: 320 });
      await expect(thread).to.be.accessible();
      await unfold(thread);
      await expect(thread).to.be.accessible();
      const { scrollWidth, clientWidth } = one(thread, '.unfolded');
      expect(scrollWidth).to.be.at.most(clientWidth);
    });
  }
});
