// What sends files, shows and tells of them on their way: fetched with the first file that somebody attaches.
export { UploadsModel } from '../../store/uploads-model.js';
export { liveRows } from './live-rows.js';
export { fieldRows } from './field-rows.js';
export { UploadTeller } from './upload-teller.js';
export { namedWords } from './upload-words.js';
