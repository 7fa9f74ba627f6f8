import type { DetailsMessages } from '../parts/details.js';

/** The texts of a ticket's details in Norwegian Bokmål. */
export const details: DetailsMessages = {
  'thread.details': 'Opplysninger om saken',
  'thread.copyLink': 'Kopier lenke',
  'thread.linkCopied': 'Lenken er kopiert',
  'thread.print': 'Skriv ut',
  'thread.downloadTranscript': 'Last ned samtalen',
};
