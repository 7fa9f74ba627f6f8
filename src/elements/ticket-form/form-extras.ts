// What the form can do without at first: fetched as soon as it stands, so that none of it weighs on the first form.
// A feature that not every customer or help desk has hangs in here: export its template, and draw it from `extras`.
export { accessNotice } from '../shared/access-notice.js';
export { characterLimit } from './character-limit.js';
export { doneView } from './done-view.js';
export { errorSummary } from './error-summary.js';
export { FormDraft } from './form-draft.js';
export { filingPromise } from './filing-promise.js';
export { TicketFiledEvent, TicketFilingEvent } from './events.js';
export { FormFiles } from './form-files.js';
export { formProblems, refusedProblems, shownProblems } from './form-problem.js';
export { draftOf } from './form-values.js';
export { furtherFields } from './further-fields.js';
