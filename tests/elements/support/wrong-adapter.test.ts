import { expect } from '@open-wc/testing';
import { memoryAdapter } from '../../../src/adapters/memory/index.js';
import type { SupportAdapter } from '../../../src/port/index.js';
import { appears, deep, openPanel, supportOnPage, until } from './support-fixture.js';

/** An adapter in plain JavaScript, whose author has forgotten some parts. */
function unfinished(): SupportAdapter {
  const whole = memoryAdapter();
  const parts = {
    spec: 'tc-support/1',
    name: 'unfinished',
    version: '0',
    connect: async (options: Parameters<SupportAdapter['connect']>[0]) => {
      const connection = await whole.connect(options);
      const { announcements, ...service } = connection.service;
      return { ...connection, service, serverNow: `not ${String(announcements.length)}` };
    },
    ...Object.fromEntries(
      ['listTickets', 'getTicket', 'listEntries', 'fileTicket', 'reply', 'close'].map((name) => [
        name,
        () => undefined,
      ]),
    ),
  };
  return parts as unknown as SupportAdapter;
}

describe('an adapter that breaks the contract', () => {
  const { warn } = console;
  afterEach(() => {
    console.warn = warn;
  });

  it('leaves a notice for the customer, and all that is wrong for whoever builds the page', async () => {
    const said: string[] = [];
    console.warn = (...words: unknown[]): void => void said.push(words.map(String).join(' '));
    const support = await supportOnPage(unfinished());
    const panel = await openPanel(support);
    await appears(panel, '.notice.bad');
    expect(deep(panel, 'tc-support-home')).to.have.length(0);
    await until(() => said.length > 0, 'the reason');
    expect(said.join(' '))
      .to.contain('act should be a function')
      .and.to.contain('connect().service.announcements should be a list')
      .and.to.contain('connect().serverNow should be an instant in UTC')
      .and.not.to.contain('kinds');
  });
});
