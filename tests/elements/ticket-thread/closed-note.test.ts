import { expect } from '@open-wc/testing';
import '../../../src/elements/ticket-thread/closed-words.js';
import '../../../src/elements/ticket-thread/define.js';
import { sampleService } from '../../../src/desk/sample-service.js';
import type { TcTicketThread } from '../../../src/elements/ticket-thread/ticket-thread.js';
import { control, description, hasButton, read, type } from '../hand.js';
import { Stage, fixtureCleanup, service, show, until } from '../stage.js';

async function threadAt(instant: string, lang = 'en'): Promise<TcTicketThread> {
  return (await threadOn(instant, lang)).thread;
}

async function threadOn(instant: string, lang = 'en'): Promise<{ stage: Stage; thread: TcTicketThread }> {
  const { calendar } = sampleService(Date.parse('2026-05-12T08:12:00Z'));
  const stage = new Stage({ offers: { ...service, ...(calendar && { calendar }) } });
  stage.now = Date.parse(instant);
  const { id: ticket } = await stage.file();
  const { store, timer } = stage;
  const thread = Object.assign(document.createElement('tc-ticket-thread'), { store, ticket, timer: timer.timer });
  await show(thread, { lang });
  await until(() => hasButton(thread, lang === 'sv' ? 'Formatering' : 'Formatting'), 'the thread is drawn');
  return { stage, thread };
}

describe('A reply while support is closed', () => {
  afterEach(fixtureCleanup);

  it('says when they will see it, also to who hears the field', async () => {
    const thread = await threadAt('2026-05-12T18:00:00Z');
    // In another time zone than support's, the reader's own time stands beside it.
    const words = /Support is closed\. They see your reply 09:00( \(\d\d:\d\d your time\))? tomorrow\./;
    await until(() => words.test(read(thread)), 'the note');
    expect(description(control(thread, 'Add information'))).to.match(words);
    await expect(thread).to.be.accessible();
  });

  it('says so from the minute on in which support closes, and the next day no more, with what was today as yesterday', async () => {
    const { stage, thread } = await threadOn('2026-05-12T13:58:00Z');
    const later = async (minutes: number): Promise<void> => {
      stage.wait(minutes);
      stage.timer.pass(minutes * 60_000);
      await thread.updateComplete;
    };
    await until(() => read(thread).includes('We normally begin'), 'the hours are there');
    expect(read(thread)).to.contain('Today').and.not.contain('Support is closed');
    await later(3);
    await until(() => read(thread).includes('Support is closed'), 'closed');
    await later(19 * 60);
    await until(() => !read(thread).includes('Support is closed'), 'open again');
    expect(read(thread)).to.contain('Yesterday').and.not.contain('Today');
  });

  it('says nothing any more once the ticket takes no reply, though what is being written stays', async () => {
    const { stage, thread } = await threadOn('2026-05-12T18:00:00Z');
    await until(() => read(thread).includes('They see your reply'), 'the note');
    type(control(thread, 'Add information'), 'It is the night shifts.');
    const { adapter } = stage.line;
    const { getTicket } = adapter;
    Object.assign(adapter, {
      getTicket: async (id: string) => ({ ...(await getTicket(id)), status: 'closed', actions: [] }),
    });
    await stage.desk.support('sofia').reply(thread.ticket, { body: 'It is closed for good.' });
    await until(() => !read(thread).includes('They see your reply'), 'no note');
    expect(control(thread, 'Write a reply').value).to.equal('It is the night shifts.');
  });

  it('says it in Swedish', async () => {
    const thread = await threadAt('2026-05-12T18:00:00Z', 'sv');
    await until(() => read(thread).includes('Supporten är stängd. De ser ditt svar'), 'the note');
  });

  it('says nothing while support is open or at lunch', async () => {
    for (const instant of ['2026-05-12T08:12:00Z', '2026-05-12T10:30:00Z']) {
      const thread = await threadAt(instant);
      await import('../../../src/elements/ticket-thread/closed-words.js');
      await thread.updateComplete;
      expect(read(thread)).to.not.contain('Support is closed');
    }
  });
});

describe('A promise that stands in the thread', () => {
  afterEach(fixtureCleanup);

  it('is told in the time of support, with the reader’s own beside it where that is another', async () => {
    const thread = await threadAt('2026-05-12T08:12:00Z');
    const words = /We normally begin before 13:12( \(\d\d:\d\d your time\))? today\./;
    await until(() => words.test(read(thread)), 'the promise');
  });

  it('is told of another day by its date', async () => {
    const thread = await threadAt('2026-05-13T09:30:00Z');
    await until(
      () => /We normally begin before 10:30( \(.+ your time\))? on Monday,? 18 May\./.test(read(thread)),
      'the date',
    );
  });
});
