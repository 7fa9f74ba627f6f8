/** Texts of a ticket's details. */
export interface DetailsMessages {
  readonly 'thread.details': string;
  readonly 'thread.copyLink': string;
  readonly 'thread.linkCopied': string;
  readonly 'thread.print': string;
  readonly 'thread.downloadTranscript': string;
  readonly 'details.number': string;
  readonly 'details.status': string;
  readonly 'details.kind': string;
  readonly 'details.service': string;
  readonly 'details.priority': string;
  readonly 'details.line': string;
  readonly 'details.filedAt': string;
  readonly 'details.promiseBegin': string;
  readonly 'details.promiseReply': string;
  readonly 'details.promiseResolve': string;
  readonly 'details.met': (values: { readonly when: string }) => string;
  readonly 'details.paused': string;
  readonly 'details.missed': string;
  readonly 'details.writtenAt': string;
  readonly 'details.printedAt': string;
  readonly 'details.files': string;
  readonly 'details.downloadFailed': string;
  readonly 'details.printFailed': string;
  readonly 'details.printBlocked': string;
  readonly 'details.copyFailed': string;
  readonly 'kind.question': string;
  readonly 'kind.fault': string;
  readonly 'kind.task': string;
  readonly 'kind.order': string;
  readonly 'kind.quote': string;
}
