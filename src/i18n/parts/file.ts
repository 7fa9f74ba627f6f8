/** The words of files: attaching them, and fetching those of a thread. */
export interface FileMessages {
  readonly 'file.label': string;
  readonly 'file.choose': string;
  readonly 'file.dropHint': string;
  readonly 'file.limits': (values: { readonly count: number; readonly size: string }) => string;
  readonly 'file.dropNow': string;
  readonly 'file.enterZone': string;
  readonly 'file.leaveZone': string;
  readonly 'file.pastedName': (values: { readonly time: string }) => string;
  readonly 'file.added': (values: { readonly count: number }) => string;
  readonly 'file.waiting': string;
  readonly 'file.progress': (values: { readonly percent: string; readonly size: string }) => string;
  readonly 'file.timeLeft': (values: { readonly duration: string }) => string;
  readonly 'file.uploaded': (values: { readonly size: string }) => string;
  readonly 'file.uploadedAnnounce': (values: { readonly name: string }) => string;
  readonly 'file.cancel': (values: { readonly name: string }) => string;
  readonly 'file.remove': (values: { readonly name: string }) => string;
  readonly 'file.removed': (values: { readonly name: string }) => string;
  readonly 'file.retry': string;
  readonly 'file.stopped': (values: { readonly percent: string }) => string;
  readonly 'file.failed': (values: { readonly name: string }) => string;
  readonly 'file.tooBig': (values: { readonly name: string; readonly max: string }) => string;
  readonly 'file.wrongType': (values: { readonly name: string; readonly types: string }) => string;
  /** Where the help desk does not name those that it takes. */
  readonly 'file.otherType': (values: { readonly name: string }) => string;
  readonly 'file.empty': (values: { readonly name: string }) => string;
  readonly 'file.folder': (values: { readonly name: string }) => string;
  readonly 'file.tooMany': (values: { readonly max: number }) => string;
  readonly 'file.virus': (values: { readonly name: string }) => string;
  readonly 'file.scanning': string;
  readonly 'file.secureTransfer': string;
  readonly 'file.download': (values: { readonly name: string; readonly size: string }) => string;
  readonly 'file.imageAlt': (values: { readonly name: string }) => string;
  readonly 'file.downloading': string;
  readonly 'file.downloaded': (values: { readonly name: string }) => string;
  readonly 'file.downloadFailed': (values: { readonly name: string }) => string;
  readonly 'file.gone': (values: { readonly name: string }) => string;
  readonly 'file.quarantined': string;
  readonly 'form.submitWaitsUpload': (values: { readonly count: number }) => string;
  readonly 'reply.attach': string;
  readonly 'shell.newWindow': string;
  readonly 'error.replyEmpty': string;
}
