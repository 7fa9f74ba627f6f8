import { expect } from '@open-wc/testing';
import '../../../src/elements/ticket-thread/define.js';
import type { TcTicketThread } from '../../../src/elements/ticket-thread/ticket-thread.js';
import { SupportError } from '../../../src/port/index.js';
import type { TimelineEntry } from '../../../src/port/index.js';
import { all, button, read } from '../hand.js';
import { Stage, fixtureCleanup, show, until } from '../stage.js';
import type { Place } from '../stage.js';

const markup = '<img src=x onerror="globalThis.harmed = true"><style>*{display:none}</style>';

/** Stands in for the new window: a frame of the page, that notes when it is printed and closed. */
class Paper {
  readonly page: Document;
  prints = 0;
  closed = false;
  readonly #open = globalThis.open;
  readonly #frame = document.createElement('iframe');

  constructor() {
    document.body.append(this.#frame);
    const { contentWindow, contentDocument } = this.#frame;
    if (!contentWindow || !contentDocument) throw new Error('The frame has no page');
    this.page = contentDocument;
    Object.assign(contentWindow, {
      print: () => this.prints++,
      close: () => (this.closed = true),
      focus: () => undefined,
    });
    globalThis.open = () => contentWindow;
  }

  /** What can be read on it. */
  get text(): string {
    return (this.page.body.textContent ?? '').replaceAll(/\s+/g, ' ');
  }

  stop(): void {
    globalThis.open = this.#open;
    this.#frame.remove();
  }
}

async function threadOf(stage: Stage, ticket: string, place: Place = {}): Promise<TcTicketThread> {
  const thread = Object.assign(document.createElement('tc-ticket-thread'), {
    store: stage.store,
    timer: stage.timer.timer,
    ticket,
  });
  await show(thread, place);
  await until(() => all(thread, 'article').length > 0 && all(thread, '.details').length > 0, 'the thread is drawn');
  all<HTMLButtonElement>(thread, '.details > button')[0]?.click();
  await until(() => all(thread, '.unfolded dt').length > 0, 'the details');
  return thread;
}

async function scene(place?: Place, replies = 0): Promise<{ stage: Stage; thread: TcTicketThread }> {
  const stage = new Stage();
  const ticket = await stage.file({ subject: `About ${markup}`.slice(0, 40), body: `First ${markup}` });
  const support = stage.desk.support('sofia');
  stage.wait(1);
  await support.act(ticket.id, { action: 'triage', priority: 'high' });
  await support.act(ticket.id, { action: 'escalate', line: 2 });
  for (let reply = 0; reply < replies; reply++) await support.reply(ticket.id, { body: `Reply ${String(reply)}.` });
  await support.reply(ticket.id, { body: 'Try **this** and `<b>that</b>`' });
  return { stage, thread: await threadOf(stage, ticket.id, place) };
}

describe('printing a ticket', () => {
  let paper: Paper;
  beforeEach(() => {
    paper = new Paper();
  });
  afterEach(() => {
    paper.stop();
    fixtureCleanup();
  });

  it('gives every message and event of the whole timeline, each with author and full time (check 51)', async () => {
    const { stage, thread } = await scene({}, 120);
    button(thread, 'Print').click();
    await until(() => paper.prints === 1, 'printed');
    const entries: TimelineEntry[] = [];
    for (let after: string | undefined = ''; after !== undefined;) {
      const page = await stage.line.adapter.listEntries(thread.ticket, { limit: 100, ...(after && { after }) });
      entries.push(...page.items);
      after = page.next;
    }
    expect(entries.length).to.be.greaterThan(120);
    const times = [...paper.page.querySelectorAll('article time')].map((time) => time.getAttribute('datetime'));
    expect(times).to.deep.equal(entries.map(({ at }) => at));
    expect(paper.text).to.contain('Reply 0.').and.contain('Reply 119.').and.contain('Passed on to 2nd line');
    const headings = [...paper.page.querySelectorAll('article h2')].map((each) =>
      each.textContent.replaceAll(/\s+/g, ' '),
    );
    expect(headings[0]).to.match(/^Anna Ek /);
    expect(headings.at(-1)).to.match(/^Sofia Nyström, \S.* 12 May 2026|^Sofia Nyström, \S.* May 12, 2026/);
    for (const heading of headings) expect(heading).to.match(/2026.* (GMT|UTC|CES?T|[A-Z]{2,5})/);
  });

  it('lets nothing that somebody wrote become anything but text (check 51)', async () => {
    const { thread } = await scene();
    button(thread, 'Print').click();
    await until(() => paper.prints === 1, 'printed');
    expect(paper.text).to.contain(`First ${markup}`).and.contain('<b>that</b>');
    expect(paper.page.querySelectorAll('img, style, script, .message b')).to.have.lengthOf(0);
    expect(paper.page.querySelector('strong')?.textContent).to.equal('this');
    expect(paper.page.title).to.contain('About <img');
    expect(globalThis).not.to.have.property('harmed');
  });

  it('is dark on light on a dark page, in the language and direction of the thread (check 93)', async () => {
    const { thread } = await scene({ theme: 'dark', lang: 'sv' });
    button(thread, 'Skriv ut').click();
    await until(() => paper.prints === 1, 'printed');
    const root = paper.page.documentElement;
    const { backgroundColor, color, colorScheme } = getComputedStyle(root);
    expect([backgroundColor, color]).to.deep.equal(['rgb(255, 255, 255)', 'rgb(26, 35, 39)']);
    expect(colorScheme).to.contain('light');
    expect([root.lang.slice(0, 2), root.dir]).to.deep.equal(['sv', 'ltr']);
    expect(paper.text).to.contain('Utskrivet');
  });

  it('tells the files of a message apart', async () => {
    const { stage, thread } = await scene();
    const listed = stage.line.adapter.listEntries.bind(stage.line.adapter);
    const files = ['swap log.png', 'rota.csv'].map((name) => ({ id: name, name, size: 20, type: 'text/csv' }));
    Object.assign(stage.line.adapter, {
      listEntries: async (...asked: Parameters<typeof listed>) => {
        const { items } = await listed(...asked);
        return { items: items.map((entry) => (entry.kind === 'message' ? { ...entry, attachments: files } : entry)) };
      },
    });
    button(thread, 'Print').click();
    await until(() => paper.prints === 1, 'printed');
    expect(paper.text).to.contain('Files: swap log.png, rota.csv');
  });

  it('says so when the browser opens no window', async () => {
    const { thread } = await scene();
    globalThis.open = () => null;
    button(thread, 'Print').click();
    await until(() => read(thread).includes('Allow pop-up windows for this page'), 'the words');
    expect(paper.prints).to.equal(0);
  });

  it('closes the window and says so when the conversation cannot be read, and prints on request', async () => {
    const { stage, thread } = await scene();
    stage.line.fail('listEntries', new SupportError('unavailable', 'GET entries'));
    button(thread, 'Print').click();
    await until(() => read(thread).includes('could not be printed'), 'the notice');
    expect([paper.closed, paper.prints]).to.deep.equal([true, 0]);
    button(thread, 'Try again').click();
    await until(() => paper.prints === 1, 'printed');
  });

  it('closes the window when the details are folded meanwhile', async () => {
    const { stage, thread } = await scene();
    const held = stage.line.hold('listEntries');
    button(thread, 'Print').click();
    button(thread, 'Ticket details').click();
    held.letThrough();
    await until(() => paper.closed, 'closed');
    expect(paper.prints).to.equal(0);
  });
});
