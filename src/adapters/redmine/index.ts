export { redmineAdapter } from './redmine-adapter.js';
export type { RedmineAdapterOptions, RedmineFields } from './options.js';
