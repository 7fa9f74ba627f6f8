import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/elements/ticket-list/define.js';
import { createSupportStore } from '../../../src/store/create-support-store.js';
import { BigDesk } from '../big-desk.js';
import { all } from '../hand.js';
import { fixtureCleanup, until } from '../stage.js';

/** A list on a page in some language, with the languages that its parts say they are in. */
async function listIn(lang: string): Promise<{ page: HTMLElement; said: () => (string | null)[] }> {
  const store = createSupportStore({ adapter: new BigDesk({ tickets: 3 }).adapter });
  const page = await fixture<HTMLElement>(
    html`<div lang=${lang}><tc-ticket-list .store=${store}></tc-ticket-list></div>`,
  );
  const list = page.querySelector('tc-ticket-list') as HTMLElement;
  await until(() => all(list, '.ticket-row').length > 0, 'rows');
  return { page, said: () => [...(list.shadowRoot?.children ?? [])].map((part) => part.getAttribute('lang')) };
}

describe('words that stand in for those of the page’s language', () => {
  afterEach(fixtureCleanup);

  it('say that they are English, for whoever reads them aloud', async () => {
    const { said } = await listIn('pl');
    expect(said()).to.deep.equal(['en-GB']);
  });

  it('say another once the page changes to a language that there are words in', async () => {
    const { page, said } = await listIn('pl');
    page.lang = 'sv-FI';
    await until(() => said().every((lang) => lang === 'sv-FI'), 'Swedish');
    page.lang = 'nn';
    await until(() => said().every((lang) => lang === 'nb'), 'Norwegian that stands in');
  });

  it('say nothing where they are in the page’s language, whatever its region', async () => {
    for (const lang of ['en', 'en-US', 'sv-FI', 'ar']) expect((await listIn(lang)).said()).to.deep.equal([null]);
  });
});
