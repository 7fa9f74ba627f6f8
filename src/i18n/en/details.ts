import type { DetailsMessages } from '../parts/details.js';

/** The texts of a ticket's details in English. */
export const details: DetailsMessages = {
  'thread.details': 'Ticket details',
  'thread.copyLink': 'Copy link',
  'thread.linkCopied': 'Link copied',
  'thread.print': 'Print',
  'thread.downloadTranscript': 'Download conversation',
};
