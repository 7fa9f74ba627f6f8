import { extensionOf } from './file-name.js';

/** What a kind of file begins with, and the extensions that say the same. */
interface Signature {
  readonly type: string;
  readonly extensions: readonly string[];
  /** Bytes at the beginning; `-1` stands for any. */
  readonly bytes: readonly number[];
}

const any = -1;
const signatures: readonly Signature[] = [
  { type: 'image/png', extensions: ['png'], bytes: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
  { type: 'image/jpeg', extensions: ['jpg', 'jpeg', 'jfif'], bytes: [0xff, 0xd8, 0xff] },
  { type: 'image/gif', extensions: ['gif'], bytes: [0x47, 0x49, 0x46, 0x38] },
  {
    type: 'image/webp',
    extensions: ['webp'],
    bytes: [0x52, 0x49, 0x46, 0x46, any, any, any, any, 0x57, 0x45, 0x42, 0x50],
  },
  { type: 'application/pdf', extensions: ['pdf'], bytes: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  {
    type: 'application/zip',
    extensions: ['zip', 'docx', 'xlsx', 'pptx', 'odt', 'ods', 'odp', 'jar', 'apk'],
    bytes: [0x50, 0x4b, 0x03, 0x04],
  },
  { type: 'application/gzip', extensions: ['gz', 'tgz'], bytes: [0x1f, 0x8b] },
  { type: 'application/x-msdownload', extensions: ['exe', 'dll', 'scr', 'com'], bytes: [0x4d, 0x5a] },
  { type: 'application/x-elf', extensions: ['so', 'elf', 'bin'], bytes: [0x7f, 0x45, 0x4c, 0x46] },
];

const textTypes: Readonly<Record<string, string>> = {
  txt: 'text/plain',
  log: 'text/plain',
  csv: 'text/csv',
  json: 'application/json',
  xml: 'application/xml',
  html: 'text/html',
  htm: 'text/html',
  svg: 'image/svg+xml',
};
const office = 'application/vnd.openxmlformats-officedocument';
const zippedTypes: Readonly<Record<string, string>> = {
  docx: `${office}.wordprocessingml.document`,
  xlsx: `${office}.spreadsheetml.sheet`,
  pptx: `${office}.presentationml.presentation`,
};

/** What a browser cannot be made to run, and may therefore be told by its own type. */
const harmless: ReadonlySet<string> = new Set([
  'image/png',
  'image/jpeg',
  'image/gif',
  'image/webp',
  'application/pdf',
]);

/** How many of a file's first bytes are looked at. */
export const sniffedBytes = 4096;

/** The media type of a file by its first bytes and its extension; `undefined` when the two contradict each other. */
export function fileTypeOf(bytes: Uint8Array, name: string): string | undefined {
  const extension = extensionOf(name);
  const begins = signatures.find((each) => each.bytes.every((byte, at) => byte === any || byte === bytes[at]));
  const claims = signatures.find(({ extensions }) => extensions.includes(extension));
  if (begins) {
    const isText = textTypes[extension] !== undefined;
    if (isText || (claims && claims !== begins)) return undefined;
    return zippedTypes[extension] ?? begins.type;
  }
  if (claims && claims.type !== 'application/x-elf') return undefined;
  const isText = !bytes.subarray(0, sniffedBytes).includes(0);
  return (isText && textTypes[extension]) || 'application/octet-stream';
}

/** Whether a help desk that takes these types takes this file; all when the list is empty. */
export function isTaken(types: readonly string[], type: string, name: string): boolean {
  const extension = `.${extensionOf(name)}`;
  return types.length === 0 || types.includes(type) || types.includes(extension);
}

/** The type a file is served with: its own only where no browser runs it. */
export function servedType(type: string): string {
  return harmless.has(type) ? type : 'application/octet-stream';
}
