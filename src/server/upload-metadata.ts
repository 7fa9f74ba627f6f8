import { Refusal } from './refusal.js';

/** The file's name in `Upload-Metadata`, as tus writes it: `filename` and the name in base64. */
export function fileNameIn(request: Request): string {
  const pairs = (request.headers.get('upload-metadata') ?? '').split(',').map((pair) => pair.trim().split(' '));
  const encoded = pairs.find(([key]) => key === 'filename')?.[1] ?? '';
  try {
    const bytes = Uint8Array.from(atob(encoded), (letter) => letter.charCodeAt(0));
    const name = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (name !== '') return name;
  } catch {
    // Told below.
  }
  throw new Refusal('invalid', 'Upload-Metadata must hold `filename` and the name in base64 of UTF-8.', {
    status: 400,
  });
}
