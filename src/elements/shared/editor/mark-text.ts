/** What the toolbar of the editor puts around or before a text. */
export type Mark = 'bold' | 'italic' | 'list' | 'code' | 'link';

/** A stretch of a text, as a selection has it. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** One change of a text: what is put in place of a stretch of it, and what is selected then. */
export interface TextEdit extends Stretch {
  readonly put: string;
  readonly select: Stretch;
}

const signs = { bold: '**', italic: '*', code: '`' } as const;

/** How a text changes when what is selected in it gets a mark of the safe subset of Markdown, or loses it. */
export function markText(mark: Mark, text: string, selected: Stretch): TextEdit {
  if (mark === 'list') return listLines(text, selected);
  if (mark === 'link') return link(text, selected);
  const chosen = text.slice(selected.from, selected.to);
  if (mark === 'code' && chosen.includes('\n')) return fence(text, selected);
  return wrap(signs[mark], text, inked(text, selected));
}

/** A mark binds to letters: what is blank at the ends of a selection stays outside. */
function inked(text: string, { from, to }: Stretch): Stretch {
  const chosen = text.slice(from, to);
  if (chosen.trim() === '') return { from, to };
  return { from: from + chosen.search(/\S/), to: to - (chosen.length - chosen.trimEnd().length) };
}

function wrap(sign: string, text: string, { from, to }: Stretch): TextEdit {
  const chosen = text.slice(from, to);
  const { length } = sign;
  if (isWrapped(sign, text, { from, to })) {
    const select = { from: from - length, to: to - length };
    return { from: from - length, to: to + length, put: chosen, select };
  }
  const select = { from: from + length, to: to + length };
  return { from, to, put: `${sign}${chosen}${sign}`, select };
}

/** Two stars are no italic, three are both. */
function isWrapped(sign: string, text: string, { from, to }: Stretch): boolean {
  if (!text.slice(0, from).endsWith(sign) || !text.slice(to).startsWith(sign)) return false;
  if (sign !== '*') return true;
  const before = /\**$/.exec(text.slice(0, from))?.[0].length ?? 0;
  return before % 2 === 1;
}

function fence(text: string, { from, to }: Stretch): TextEdit {
  const before = from > 0 && text[from - 1] !== '\n' ? '\n```\n' : '```\n';
  const after = to < text.length && text[to] !== '\n' ? '\n```\n' : '\n```';
  const select = { from: from + before.length, to: to + before.length };
  return { from, to, put: `${before}${text.slice(from, to)}${after}`, select };
}

function listLines(text: string, selected: Stretch): TextEdit {
  const from = text.lastIndexOf('\n', selected.from - 1) + 1;
  const end = text.indexOf('\n', selected.to);
  const to = end === -1 ? text.length : end;
  const lines = text.slice(from, to).split('\n');
  const isList = lines.every((line) => line.startsWith('- '));
  const put = lines.map((line) => (isList ? line.slice(2) : `- ${line}`)).join('\n');
  // One line goes on being written; of several it is seen what became of them.
  const at = Math.max(from, selected.to + put.length - (to - from));
  return { from, to, put, select: lines.length > 1 ? { from, to: from + put.length } : { from: at, to: at } };
}

const address = /^(?:https?:\/\/|mailto:|tel:)\S+$/i;
const start = 'https://';

/** What is selected is taken as the address if it is one, and else as the words; the other half is left to be written. */
function link(text: string, stretch: Stretch): TextEdit {
  const { from, to } = inked(text, stretch);
  const chosen = text.slice(from, to);
  const words = { from: from + 1, to: from + 1 };
  if (address.test(chosen)) return { from, to, put: `[](${chosen})`, select: words };
  const put = `[${chosen}](${start})`;
  const at = from + chosen.length + 3;
  return { from, to, put, select: chosen.trim() === '' ? words : { from: at, to: at + start.length } };
}
