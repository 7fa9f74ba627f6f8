/** What is never shown, contents included. */
const unseen =
  /<(script|style|head|title|noscript|iframe|object|svg|math|template)\b[^]*?(?:<\/\1\s*>|$)|<!--[^]*?(?:-->|$)|<!doctype[^>]*>/gi;
/** One tag with its attributes, quoted ones holding `>` included. */
const tag = /<(\/?)([a-z][a-z0-9]*)((?:[^<>"']|"[^"]*"|'[^']*')*)>/gi;
const href = /\bhref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i;
const safeAddress = /^(?:https?:\/\/|mailto:|tel:)[^\s()]+$/i;
const blocks = new Set(
  'address article blockquote div dl dd dt footer form h1 h2 h3 h4 h5 h6 header hr main ol p section table tr ul'.split(
    ' ',
  ),
);
const marks: Readonly<Record<string, string>> = { b: '**', strong: '**', i: '*', em: '*', code: '`', tt: '`' };
const named: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  auml: 'ä',
  ouml: 'ö',
  aring: 'å',
  Auml: 'Ä',
  Ouml: 'Ö',
  Aring: 'Å',
};

/**
 * Turns a help desk's HTML into the safe Markdown subset of rich-text.ts: what is bold, a list or a link stays so, what is
 * never shown is dropped, and everything else becomes the text it is. Nothing of the HTML comes out as HTML.
 */
export function textOfHtml(html: string): string {
  const links: (string | undefined)[] = [];
  const written = html
    .replace(unseen, '')
    .replace(/\s+/g, ' ')
    .replace(tag, (_, end: string, name: string, attributes: string) => {
      return markOf(name.toLowerCase(), end === '/', attributes, links);
    });
  return decoded(written)
    .replace(/[ \t]*\n[ \t]*/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function markOf(name: string, ends: boolean, attributes: string, links: (string | undefined)[]): string {
  if (name === 'br') return '\n';
  if (name === 'li') return ends ? '' : '\n- ';
  if (name === 'a') return ends ? linkEnd(links.pop()) : linkStart(attributes, links);
  if (blocks.has(name)) return name === 'p' || name.startsWith('h') ? '\n\n' : '\n';
  if (name === 'td' || name === 'th') return ends ? '\t' : '';
  return marks[name] ?? '';
}

function linkStart(attributes: string, links: (string | undefined)[]): string {
  const [, double, single, bare] = href.exec(attributes) ?? [];
  const address = decoded(double ?? single ?? bare ?? '').trim();
  const safe = safeAddress.test(address) ? address : undefined;
  links.push(safe);
  return safe ? '[' : '';
}

function linkEnd(address: string | undefined): string {
  return address ? `](${address})` : '';
}

function decoded(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return named[name] ?? named[name.toLowerCase()] ?? whole;
      const code = decimal !== undefined ? Number(decimal) : Number.parseInt(hex ?? '', 16);
      return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : '';
    },
  );
}
