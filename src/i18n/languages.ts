/** The languages that come with the package, by their primary subtag. */
export const languages: readonly string[] = ['en', 'sv', 'de', 'nb', 'da', 'fi', 'ar'];
