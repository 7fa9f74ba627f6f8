/** Reads one message of the copy deck as ICU would: placeholders and plurals, which is all that the deck uses. */
export function deckText(source: string, values: Record<string, string | number>, language: string): string {
  const rules = new Intl.PluralRules(language);
  return pieces(source)
    .map((piece) => {
      if (!piece.startsWith('{')) return piece;
      const plural = /^\{(\w+), plural, (.*)\}$/s.exec(piece);
      if (!plural) return String(values[piece.slice(1, -1)]);
      const count = Number(values[plural[1] ?? '']);
      const forms = new Map(
        [...(plural[2] ?? '').matchAll(/(=?\w+) \{([^}]*)\}/g)].map(([, key, form]) => [key, form]),
      );
      const form = forms.get(`=${count}`) ?? forms.get(rules.select(count)) ?? forms.get('other') ?? '';
      return form.replace('#', count.toLocaleString(language));
    })
    .join('');
}

/** Cuts a message into running text and balanced `{…}`. */
function pieces(source: string): string[] {
  const found: string[] = [];
  let depth = 0;
  let piece = '';
  for (const character of source) {
    if (character === '{' && depth++ === 0) {
      found.push(piece);
      piece = '';
    }
    piece += character;
    if (character === '}' && --depth === 0) {
      found.push(piece);
      piece = '';
    }
  }
  return [...found, piece];
}
