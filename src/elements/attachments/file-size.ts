const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** How large a file is, such as `214 kB`, in steps of 1000 as the help desk's limits are told. */
export function fileSize(bytes: number, languageTag: string): string {
  const step = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3));
  const size = bytes / 1000 ** step;
  const form: Intl.NumberFormatOptions = {
    style: 'unit',
    unit: units[step] ?? 'byte',
    unitDisplay: step === 0 ? 'long' : 'short',
    maximumFractionDigits: size < 10 && step > 0 ? 1 : 0,
  };
  return new Intl.NumberFormat(languageTag, form).format(size);
}
