import type { DetailsMessages } from '../parts/details.js';

/** The texts of a ticket's details in German. */
export const details: DetailsMessages = {
  'thread.details': 'Angaben zum Ticket',
  'thread.copyLink': 'Link kopieren',
  'thread.linkCopied': 'Link kopiert',
  'thread.print': 'Drucken',
  'thread.downloadTranscript': 'Verlauf herunterladen',
};
