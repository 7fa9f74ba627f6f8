import { NotAtThisDesk, type ConformanceHarness } from 'tc-support/testing';
import { ExampleDesk } from './example-desk.js';
import { myDeskAdapter } from './my-desk-adapter.js';

const desk = new ExampleDesk();
const nr = (ticketId: string): number => Number(ticketId.replace('case-', ''));

/** How the conformance kit reaches the desk: through the adapter as a customer, and by a back door as the staff. */
export const harness: ConformanceHarness = {
  adapter: (who) => myDeskAdapter(desk, who),
  staff: {
    reply: async (id, { body, expectsReply = false }) => desk.answer(nr(id), body, expectsReply),
    note: async (id, body) => desk.whisper(nr(id), body),
    act: async (id, request) => {
      if (request.action === 'close' && request.reason === 'solved') return desk.finish(nr(id));
      throw new NotAtThisDesk(`the example desk does not know ${JSON.stringify(request)}`);
    },
  },
};

/** Ends what the harness has started. A server that listens in this process keeps the tests from ending: stop it here. */
export async function close(): Promise<void> {}
