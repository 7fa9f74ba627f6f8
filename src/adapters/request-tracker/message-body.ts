import type { ShelvedFile } from '../rest/file-shelf.js';

/** How a message goes to Request Tracker: as JSON, and as a form where it carries files. */
export function messageBody(
  json: object,
  files: readonly ShelvedFile[],
): { readonly json: object } | { readonly body: FormData; readonly timeout: number } {
  if (files.length === 0) return { json };
  const body = new FormData();
  body.set('JSON', JSON.stringify(json));
  for (const { content, attachment } of files) {
    // Request Tracker rewrites the letters of texts: what is sent as bytes comes back as it was.
    const type = attachment.type.startsWith('text/') ? 'application/octet-stream' : attachment.type;
    body.append('Attachments', new Blob([content], { type }), attachment.name);
  }
  return { body, timeout: patience };
}

/** Milliseconds for a message with files: a slow line is no reason to give up. */
const patience = 60 * 60_000;
