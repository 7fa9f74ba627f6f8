/** Texts of a ticket's details. */
export interface DetailsMessages {
  readonly 'thread.details': string;
  readonly 'thread.copyLink': string;
  readonly 'thread.linkCopied': string;
  readonly 'thread.print': string;
  readonly 'thread.downloadTranscript': string;
}
