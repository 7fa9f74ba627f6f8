export { requestTrackerAdapter } from './request-tracker-adapter.js';
export type { HintedAdapter } from './request-tracker-adapter.js';
export type { RequestTrackerAdapterOptions, RequestTrackerFields } from './options.js';
