/** What is never seen and can make a name look like another one: control, zero-width and direction marks. */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu;

/** The name of a file as it may be shown, sent and saved anywhere: what follows the last slash, without tricks. */
export function plainFileName(name: string): string {
  const base = name.normalize('NFC').replace(unseen, '').split(/[/\\]/).at(-1) ?? '';
  const plain = base
    .replace(/[<>:"|?*]/g, '_')
    .replace(/^[\s.]+|[\s.]+$/g, '')
    .replace(/\s+/g, ' ');
  const letters = [...plain];
  const end = /\.[a-z0-9]{1,10}$/i.exec(plain)?.[0] ?? '';
  if (letters.length > 120) return letters.slice(0, 120 - end.length).join('') + end;
  return plain === '' ? 'file' : plain;
}

const byExtension: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  txt: 'text/plain',
  log: 'text/plain',
  json: 'application/json',
  pdf: 'application/pdf',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  zip: 'application/zip',
};

/** The media type that a file's name tells, for showing. */
export function typeOfName(name: string): string {
  return byExtension[/\.([a-z0-9]{1,10})$/i.exec(name)?.[1]?.toLowerCase() ?? ''] ?? 'application/octet-stream';
}

/** The media type that a browser may be handed: nothing that it would run. */
export function servedType(type: string): string {
  return /^(image\/(png|jpeg|gif|webp)|application\/pdf|text\/(plain|csv))$/.test(type)
    ? type
    : 'application/octet-stream';
}
