/** Characters a file's name may have. */
const nameLimit = 120;

/** What is never seen and can make a name look like another one: control, zero-width and direction marks. */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu;
/** Names that Windows keeps for devices, whatever comes after the dot. */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/** The name of a file as it may be shown and saved anywhere: what follows the last slash, without tricks. */
export function cleanFileName(name: string): string {
  const base = name.normalize('NFC').replace(unseen, '').split(/[/\\]/).at(-1) ?? '';
  const plain = base
    .replace(/[<>:"|?*]/g, '_')
    .replace(/^[\s.]+|[\s.]+$/g, '')
    .replace(/\s+/g, ' ');
  const safe = reserved.test(plain) ? `_${plain}` : plain;
  return safe === '' ? 'file' : shortened(safe);
}

/** What follows the last dot, in lower case; empty where there is none. */
export function extensionOf(name: string): string {
  return /\.([a-z0-9]{1,10})$/i.exec(name)?.[1]?.toLowerCase() ?? '';
}

function shortened(name: string): string {
  const letters = [...name];
  if (letters.length <= nameLimit) return name;
  const extension = extensionOf(name);
  const end = extension && `.${extension}`;
  return letters.slice(0, nameLimit - end.length).join('') + end;
}
