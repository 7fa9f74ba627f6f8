// Making a formatter costs far more than using it, and a list asks for the same few over and over.
const formats = new Map<string, Intl.DateTimeFormat>();

/** The formatter of a language and a form, made once. */
export function timeFormat(languageTag: string, form: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = languageTag + JSON.stringify(form);
  const format = formats.get(key) ?? new Intl.DateTimeFormat(languageTag, form);
  formats.set(key, format);
  return format;
}
