/** A piece of running text. Every string in here is text to be shown, never markup. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'break' }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'strong'; readonly children: readonly Inline[] }
  | { readonly kind: 'emphasis'; readonly children: readonly Inline[] }
  /** `href` begins with `http:`, `https:`, `mailto:` or `tel:`. */
  | { readonly kind: 'link'; readonly href: string; readonly text: string };

/** A part of a message that stands by itself. */
export type Block =
  | { readonly kind: 'paragraph'; readonly children: readonly Inline[] }
  | { readonly kind: 'code'; readonly text: string }
  | {
      readonly kind: 'list';
      readonly ordered: boolean;
      /** Number of the first item of an ordered list. */
      readonly start?: number;
      readonly items: readonly (readonly Inline[])[];
    };

/**
 * Reads a message in the safe subset of Markdown: paragraphs, line breaks, `**bold**`, `*italic*`, code, fenced code,
 * `-` and `1.` lists, and links. Everything else, HTML included, stays the text it is.
 *
 * Takes time in proportion to the text, whatever is in it: no pattern here looks at a character more than a few times.
 */
export function parseRichText(text: string): readonly Block[] {
  const lines = text.split(/\r\n?|\n/);
  const blocks: Block[] = [];
  for (let at = 0; at < lines.length;) {
    const [block, next] = readBlock(lines, at);
    if (block) blocks.push(block);
    at = next;
  }
  return blocks;
}

const fence = /^ {0,3}```/;
const item = /^\s*(?:-|(\d{1,9})[.)])\s+(?=\S)/;

type BlockAndNext = readonly [block: Block | undefined, next: number];

function readBlock(lines: readonly string[], at: number): BlockAndNext {
  const line = lines[at] ?? '';
  if (line.trim() === '') return [undefined, at + 1];
  if (fence.test(line)) return readCode(lines, at + 1);
  return item.test(line) ? readList(lines, at) : readParagraph(lines, at);
}

function readCode(lines: readonly string[], from: number): BlockAndNext {
  let to = from;
  while (to < lines.length && !fence.test(lines[to] ?? '')) to++;
  return [{ kind: 'code', text: lines.slice(from, to).join('\n') }, to + 1];
}

function readParagraph(lines: readonly string[], from: number): BlockAndNext {
  let to = from + 1;
  while (to < lines.length && !endsParagraph(lines[to] ?? '')) to++;
  return [{ kind: 'paragraph', children: parseInline(lines.slice(from, to).join('\n')) }, to];
}

/** Only `1.` may begin a list in the middle of a paragraph: a line may happen to begin with "2026." */
function endsParagraph(line: string): boolean {
  const match = item.exec(line);
  return line.trim() === '' || fence.test(line) || (match !== null && (match[1] ?? '1') === '1');
}

function readList(lines: readonly string[], from: number): BlockAndNext {
  const number = item.exec(lines[from] ?? '')?.[1];
  const items: string[][] = [];
  let to = from;
  for (; to < lines.length; to++) {
    const line = lines[to] ?? '';
    const match = item.exec(line);
    if (match && Boolean(match[1]) === Boolean(number)) items.push([line.slice(match[0].length)]);
    else if (!match && /^\s+\S/.test(line)) items.at(-1)?.push(line.trim());
    else break;
  }
  const list = {
    kind: 'list',
    ordered: Boolean(number),
    items: items.map((each) => parseInline(each.join('\n'))),
  } as const;
  return [number ? { ...list, start: Number(number) } : list, to];
}

/** Code, a run of stars, a link, an address, a word, a line break, or one character that is none of these. */
const token = /`([^`\n]+)`|(\*+)|\[([^[\]\n]+)\]\(([^\s()]+)\)|(https?:\/\/[^\s<>"`]+)|([^\s*`[\]()<>"]+)|(\n)|[^]/giu;
const safeAddress = /^(?:https?:\/\/|mailto:|tel:)[^\s]/i;
const mailAddress = /^[^@\s]+@[^@\s.]+\.[^@\s]+$/;

function parseInline(text: string): readonly Inline[] {
  const nest = new Nest();
  for (const match of text.matchAll(token)) {
    const [whole, code, stars, label, href, url, word, lineEnd] = match;
    if (code) nest.add({ kind: 'code', text: code });
    else if (stars) nest.stars(stars.length, isInk(text[match.index - 1]), isInk(text[match.index + stars.length]));
    else if (label && href && safeAddress.test(href)) nest.add({ kind: 'link', href, text: label });
    else if (url ?? word) addWord(nest, whole);
    else if (lineEnd) nest.add({ kind: 'break' });
    else nest.addText(whole);
  }
  return nest.end();
}

function isInk(character: string | undefined): boolean {
  return character !== undefined && character.trim() !== '';
}

function addWord(nest: Nest, word: string): void {
  const end = addressEnd(word);
  const address = word.slice(0, end);
  const href = mailAddress.test(address) && !safeAddress.test(address) ? `mailto:${address}` : address;
  if (!safeAddress.test(href)) return nest.addText(word);
  nest.add({ kind: 'link', href, text: address });
  nest.addText(word.slice(end));
}

/** Where an address in a sentence ends: before the sentence's own punctuation. */
function addressEnd(word: string): number {
  const closers = word.includes('(') ? ".,:;!?'*]" : ".,:;!?'*])";
  let end = word.length;
  while (end > 0 && closers.includes(word.charAt(end - 1))) end--;
  return end;
}

type Mark = 'strong' | 'emphasis';

interface Frame {
  readonly kind: 'root' | Mark;
  readonly children: Inline[];
}

/** Builds bold and italic as they open and close. Neither nests in itself, so it is never more than three deep. */
class Nest {
  readonly #frames: Frame[] = [{ kind: 'root', children: [] }];

  add(inline: Inline): void {
    this.#top.children.push(inline);
  }

  addText(text: string): void {
    if (text === '') return;
    const children = this.#top.children;
    const last = children.at(-1);
    if (last?.kind === 'text') children[children.length - 1] = { kind: 'text', text: last.text + text };
    else children.push({ kind: 'text', text });
  }

  stars(count: number, afterInk: boolean, beforeInk: boolean): void {
    if (count > 3) return this.addText('*'.repeat(count));
    const marks: Mark[] = count === 1 ? ['emphasis'] : count === 2 ? ['strong'] : ['strong', 'emphasis'];
    if (afterInk && this.#top.kind === 'emphasis') marks.reverse();
    for (const mark of marks) this.#mark(mark, afterInk, beforeInk);
  }

  end(): readonly Inline[] {
    while (this.#frames.length > 1) this.#giveUp();
    return this.#top.children;
  }

  get #top(): Frame {
    const top = this.#frames.at(-1);
    if (!top) throw new Error('the root frame is never popped');
    return top;
  }

  #mark(kind: Mark, afterInk: boolean, beforeInk: boolean): void {
    const isOpen = this.#frames.some((frame) => frame.kind === kind);
    if (isOpen && afterInk) this.#close(kind);
    else if (!isOpen && beforeInk) this.#frames.push({ kind, children: [] });
    else this.addText(kind === 'strong' ? '**' : '*');
  }

  #close(kind: Mark): void {
    while (this.#top.kind !== kind) this.#giveUp();
    const { children } = this.#top;
    this.#frames.pop();
    this.add({ kind, children });
  }

  /** The innermost mark was never closed: it was text. */
  #giveUp(): void {
    const { kind, children } = this.#top;
    this.#frames.pop();
    this.addText(kind === 'strong' ? '**' : '*');
    for (const child of children) {
      if (child.kind === 'text') this.addText(child.text);
      else this.add(child);
    }
  }
}
