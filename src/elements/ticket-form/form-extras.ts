// What the form can do without at first: fetched as soon as it stands, so that none of it weighs on the first form.
// A feature that not every customer or help desk has hangs in here: export its template, and draw it from `extras`, or from the `FormMore` that each form gets.
export { accessNotice } from '../shared/access-notice.js';
export { failureNotice } from '../shared/failure-notice.js';
export { errorSummary } from './error-summary.js';
export { FormMore } from './form-more.js';
export { filingOf } from '../../store/filing-model.js';
