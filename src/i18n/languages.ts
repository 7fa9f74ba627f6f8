/** The languages that come with the package, by their primary subtag. */
export const languages: readonly string[] = ['en', 'sv', 'de', 'nb', 'da', 'fi', 'ar'];

/** One text per plural category of a language, `#` standing for the number. `=0` wins over the category of zero. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule | '=0', string>> & { readonly other: string };

/**
 * Gives a language's way of choosing between plural forms and of writing the number. It lies here, where what fetches
 * texts is, since all of them need it: in a file of its own it would be fetched after the first of them.
 */
export function pluralIn(language: string): (count: number, forms: PluralForms) => string {
  // To make these takes longer than to draw a form, which may have nothing to count.
  let rules: Intl.PluralRules | undefined;
  let numbers: Intl.NumberFormat | undefined;
  return (count, forms) => {
    rules ??= new Intl.PluralRules(language);
    numbers ??= new Intl.NumberFormat(language);
    const form = (count === 0 ? forms['=0'] : undefined) ?? forms[rules.select(count)] ?? forms.other;
    return form.replace('#', numbers.format(count));
  };
}
