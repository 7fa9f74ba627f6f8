import { expect, fixtureCleanup } from '@open-wc/testing';
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
});
