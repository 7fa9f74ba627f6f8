import { expect } from '@open-wc/testing';
import '../../../src/elements/ticket-thread/define.js';
import type { TcTicketThread } from '../../../src/elements/ticket-thread/ticket-thread.js';
import { createSupportStore } from '../../../src/store/create-support-store.js';
import { BigDesk, message } from '../big-desk.js';
import { all, button, hasButton, one, type } from '../hand.js';
import { fixtureCleanup, show, until } from '../stage.js';

async function longThread(options: ConstructorParameters<typeof BigDesk>[0], unread = 0) {
  const desk = new BigDesk(options);
  desk.tickets = desk.tickets.map((each) => ({ ...each, unread }));
  const store = createSupportStore({ adapter: desk.adapter });
  const thread = Object.assign(document.createElement('tc-ticket-thread'), { store, ticket: 't99999' });
  await show(thread);
  await until(() => messages(thread).length > 0, 'messages');
  await thread.updateComplete;
  return { desk, thread, frame: one(thread, '.frame') };
}

function messages(thread: TcTicketThread): HTMLElement[] {
  return all(thread, 'article');
}

function fromEnd({ scrollHeight, scrollTop, clientHeight }: HTMLElement): number {
  return Math.round(scrollHeight - scrollTop - clientHeight);
}

describe('a long tc-ticket-thread', () => {
  afterEach(fixtureCleanup);

  it('leaves the reader where they have just scrolled to, whatever grows in that frame', async () => {
    const { thread, frame } = await longThread({ entries: 130, paged: false });
    await new Promise(requestAnimationFrame);
    frame.scrollTop = 0;
    one(thread, '.log').append(Object.assign(document.createElement('p'), { textContent: 'More' }));
    for (let drawn = 0; drawn < 3; drawn++) await new Promise(requestAnimationFrame);
    expect(frame.scrollTop).to.equal(0);
  });

  it('is at its end again after it was moved or hidden there, and not where the reader had left the end', async () => {
    const { thread, frame } = await longThread({ entries: 130, paged: false });
    const drawn = async (): Promise<void> => {
      for (let frames = 0; frames < 3; frames++) await new Promise(requestAnimationFrame);
    };
    thread.parentElement?.prepend(thread);
    await drawn();
    expect(fromEnd(frame), 'moved').to.be.lessThan(4);
    const hide = async (): Promise<void> => {
      thread.hidden = true;
      await drawn();
      thread.hidden = false;
      await drawn();
    };
    await hide();
    expect(fromEnd(frame), 'hidden').to.be.lessThan(4);
    frame.scrollTop = 0;
    await drawn();
    await hide();
    expect(fromEnd(frame), 'left').to.be.above(100);
  });

  for (const paged of [true, false]) {
    it(`opens at its end with the newest entries alone, ${paged ? 'read page by page' : 'all at hand'}`, async () => {
      const { thread, frame } = await longThread({ entries: 2000, paged });
      expect(messages(thread).length).to.equal(50);
      expect(messages(thread).at(-1)?.textContent).to.contain('91999');
      expect(fromEnd(frame)).to.be.lessThan(4);
    });

    it(`draws earlier ones on request and leaves the reader where they read, ${paged ? 'page by page' : 'all at hand'}`, async () => {
      const { thread, frame } = await longThread({ entries: 130, paged });
      for (const drawn of [100, 130]) {
        frame.scrollTop = 0;
        const [first] = messages(thread);
        const before = first?.getBoundingClientRect().top ?? NaN;
        button(thread, 'Show earlier').click();
        await until(() => messages(thread).length === drawn, `${String(drawn)} messages`);
        await thread.updateComplete;
        expect(messages(thread)[drawn === 100 ? 50 : 30]).to.equal(first);
        // Heights above may be fractions; scrolling goes by whole pixels. The day's line moves up with what is before it.
        expect(first?.getBoundingClientRect().top).to.be.closeTo(before, 60);
      }
      expect(hasButton(thread, 'Show earlier')).to.be.false;
    });
  }

  it('draws back to the first unread reply', async () => {
    const { thread } = await longThread({ entries: 200, paged: false }, 80);
    expect(messages(thread).length).to.be.greaterThan(80);
    expect(all(thread, '.day.new')).to.have.lengthOf(1);
  });

  it('keeps what stands when a reply comes in, and draws that alone', async () => {
    const { desk, thread, frame } = await longThread({ entries: 200, paged: true });
    const before = messages(thread);
    desk.entries = [...desk.entries, message(95_000)];
    desk.change('t99999');
    await until(() => messages(thread).at(-1)?.textContent.includes('95000'), 'the reply');
    expect(messages(thread).slice(0, before.length)).to.deep.equal(before);
    await until(() => fromEnd(frame) < 4, 'the end');
  });

  it('looks at no entry again while a reply is being written', async () => {
    const { thread } = await longThread({ entries: 100, paged: false });
    let looked = 0;
    thread.messages = { 'thread.supportRole': ({ line }) => `${line} ${String(looked++)}` };
    await until(() => looked > 0, 'drawn in the words of the page');
    await thread.updateComplete;
    const before = looked;
    const reply = one<HTMLTextAreaElement>(thread, 'textarea');
    type(reply, 'Thank');
    await thread.updateComplete;
    expect(reply.value).to.equal('Thank');
    expect(looked).to.equal(before);
  });
});
