import type { Entry } from './entry.js';
import { appears } from './hand.js';

/** Several entries side by side, as the mocks have states and steps: one picture that can be compared. */
function sheet(name: string, entries: readonly Entry[], shown: readonly string[]): Entry {
  const parts = shown.map((each) => {
    const entry = entries.find((other) => other.name === each);
    if (!entry) throw new Error(`There is no entry ${each}`);
    return entry;
  });
  return {
    name: `sheet/${name}`,
    shows: 'figure',
    async make() {
      const page = Object.assign(document.createElement('section'), { className: 'sheet' });
      page.append(...(await Promise.all(parts.map(framed))));
      return page;
    },
    async act(page) {
      // One after the other: what has been pressed has the focus until the next is.
      for (const [index, { act, shows }] of parts.entries()) {
        const element = page.children[index]?.lastElementChild;
        if (!(element instanceof HTMLElement)) continue;
        await act?.(element);
        await appears(element, shows);
      }
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    },
  };
}

async function framed({ name, make }: Entry): Promise<HTMLElement> {
  const figure = document.createElement('figure');
  figure.append(Object.assign(document.createElement('figcaption'), { textContent: name }), await make());
  return figure;
}

/** The sheets that the entries are put together to. */
export function sheetEntries(entries: readonly Entry[]): readonly Entry[] {
  return [
    // Three columns, from top to bottom.
    sheet('states', entries, [
      ...['thread/sending', 'list/loading', 'list/empty', 'thread/queued'],
      ...['thread/not-sent', 'list/failed', 'list/signed-out', 'thread/not-found'],
      ...['thread/sent', 'list/no-match', 'list/no-access', 'form/done'],
    ]),
    sheet('steps', entries, ['thread/quote-step', 'thread/close-step', 'thread/closure-asked']),
    sheet('forms', entries, ['form/order-chosen', 'form/order-errors', 'form/preview']),
    sheet('survey', entries, [
      'survey/chosen',
      'survey/missing',
      'survey/low-mark',
      'survey/thanks',
      'survey/answered',
    ]),
  ];
}
