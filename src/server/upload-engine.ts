import type { IncomingFile, UploadDesk } from '../desk/desk.js';

/** One call about an upload that is its caller's own. */
export interface UploadCall {
  readonly request: Request;
  readonly uploads: UploadDesk;
  /** The upload that the call is about, as it was when the call came in. */
  readonly file: IncomingFile;
}

/** What speaks tus for the server. It is brought from outside (`resumableUploads` of `tc-support/server/node`), since it needs Node. */
export interface UploadEngine {
  /** Answers as tus 1.0 says; rejects with the desk's refusals and the server's own. */
  readonly answer: (call: UploadCall) => Promise<Response>;
  /** What `Upload-Checksum` may name. */
  readonly checksums: readonly string[];
}
