import { expect, fixtureCleanup, waitUntil } from '@open-wc/testing';
import { memoryAdapter } from '../../../src/adapters/memory/index.js';
import { SupportError } from '../../../src/port/index.js';
import { appears, openPanel, supportOnPage } from './support-fixture.js';

describe('what developers read in the console', () => {
  const { warn } = console;
  afterEach(() => {
    console.warn = warn;
    fixtureCleanup();
  });

  it('is one warning when the help desk answers outside the contract', async () => {
    const said: unknown[] = [];
    console.warn = (words: unknown): void => void said.push(words);
    const adapter = memoryAdapter();
    adapter.connect = async () => Promise.reject(new SupportError('malformed', 'GET service: outside the contract'));
    const support = await supportOnPage(adapter);
    await openPanel(support);
    await appears(support, '.notice', 'Support cannot be reached right now.');
    expect(said).to.have.length(1);
    expect(said[0]).to.contain('GET service: outside the contract');
  });

  it('is a misspelt attribute with what it can be, once, where the page is being built', async () => {
    const said: string[] = [];
    console.warn = (words: string): void => void said.push(words);
    const list = document.createElement('tc-ticket-list');
    list.setAttribute('scope', 'openn');
    const support = await supportOnPage();
    support.theme = 'drak';
    document.body.append(list);
    support.setAttribute('unread', 'false');
    await openPanel(support);
    await waitUntil(() => said.length === 3);
    support.close();
    await openPanel(support);
    list.remove();
    expect(said).to.deep.equal([
      'tc-support: <tc-support unread="false"> turns it on: leave the attribute out.',
      'tc-support: <tc-support theme="drak"> is not known; it can be auto, light, dark.',
      'tc-support: <tc-ticket-list scope="openn"> is not known; it can be ongoing, ended, all.',
    ]);
  });
});
