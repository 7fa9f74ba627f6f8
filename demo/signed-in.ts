import type { TcSupport } from 'tc-support';

import { deskAdapter, deskName, inPage } from './desk-adapter.js';
import { endpoint } from './endpoint.js';
import { choose, chosen, samplePeople, tokenFor, type SamplePerson } from './people.js';
import { demoLanguage, languageNames, words, type DemoLanguage } from './words.js';

function select(label: string, options: [value: string, text: string][], value: string): HTMLLabelElement {
  const element = document.createElement('label');
  const control = document.createElement('select');
  control.append(...options.map(([id, text]) => new Option(text, id, false, id === value)));
  element.append(`${label} `, control);
  return element;
}

/** Writes the page's own words in a language; `data-text` names the word. */
function speak(language: DemoLanguage): void {
  const said = words[language];
  document.documentElement.lang = language;
  for (const element of document.querySelectorAll<HTMLElement>('[data-text],[data-label]')) {
    const word = said[(element.dataset['text'] ?? element.dataset['label'] ?? '') as 'heading'];
    if (element.dataset['text']) element.textContent = word;
    else element.setAttribute('aria-label', word);
  }
  document
    .querySelector('[data-nav]')
    ?.replaceChildren(...said.nav.map((text) => Object.assign(document.createElement('span'), { textContent: text })));
}

/**
 * Puts "signed in as" and the language into the host page's bar and tells the widget of both, as a product's own page
 * would: a token callback for the user, `signOut()` when the user changes, `lang` when the language does.
 */
export async function signIn(support: TcSupport, onLanguage: (language: DemoLanguage) => void): Promise<void> {
  const form = document.querySelector<HTMLFormElement>('[data-signed-in]');
  let tag = chosen('lang', document.documentElement.lang);
  let as = chosen('as', 'anna');
  const people: SamplePerson[] = inPage
    ? (await import('./in-page-desk.js')).customers
    : await samplePeople('customer').catch(() => []);

  const draw = (): void => {
    const language = demoLanguage(tag);
    const said = words[language];
    const who = people.map(({ id, name, organisation }): [string, string] => [id, `${name}, ${organisation.name}`]);
    const user = people.length > 0 ? select(said.as, who, as) : said.serverDown;
    const tongue = select(said.language, languageNames, tag);
    form?.replaceChildren(user, tongue);
    speak(language);
    support.lang = tag;
    onLanguage(language);
    if (user instanceof HTMLElement)
      user.addEventListener('change', (event) => become((event.target as HTMLSelectElement).value));
    tongue.addEventListener('change', (event) => {
      tag = (event.target as HTMLSelectElement).value;
      choose('lang', tag);
      draw();
    });
  };
  const become = (personId: string): void => {
    as = personId;
    choose('as', as);
    support.signOut();
    void open();
  };
  const open = async (): Promise<void> => {
    if (deskName || inPage) support.adapter = await deskAdapter(as);
    else support.token = tokenFor(as);
  };
  draw();
  await open();
  if (!deskName && !inPage) support.setAttribute('endpoint', endpoint);
}
