import type { DetailsMessages } from '../parts/details.js';

/** The texts of a ticket's details in Swedish. */
export const details: DetailsMessages = {
  'thread.details': 'Uppgifter om ärendet',
  'thread.copyLink': 'Kopiera länk',
  'thread.linkCopied': 'Länken är kopierad',
  'thread.print': 'Skriv ut',
  'thread.downloadTranscript': 'Ladda ner konversationen',
};
