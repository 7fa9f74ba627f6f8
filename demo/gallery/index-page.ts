import type { Entry } from './entry.js';

/** Lists the entries with a filter. Choices in the address are kept in the links. */
export function drawIndex(place: HTMLElement, entries: readonly Entry[]): void {
  const heading = Object.assign(document.createElement('h1'), { textContent: 'Gallery' });
  const label = Object.assign(document.createElement('label'), { textContent: 'Filter' });
  const filter = Object.assign(document.createElement('input'), { type: 'search' });
  const list = document.createElement('ul');
  label.append(filter);
  const draw = (): void => list.replaceChildren(...entries.filter(({ name }) => name.includes(filter.value)).map(row));
  filter.addEventListener('input', draw);
  place.append(heading, label, list);
  draw();
}

function row({ name }: Entry): HTMLLIElement {
  const url = new URL(location.href);
  url.searchParams.set('entry', name);
  const item = document.createElement('li');
  item.append(Object.assign(document.createElement('a'), { href: url.href, textContent: name }));
  return item;
}
