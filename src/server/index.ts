export { createSupportServer } from './support-server.js';
export type { ServerUploads, SupportServer, SupportServerOptions } from './support-server.js';
export type { UploadCall, UploadEngine } from './upload-engine.js';
export type { AllowedOrigins } from './origins.js';
export type { RateLimit } from './rate-limit.js';
export type { Log, LogEntry } from './server-log.js';
// What `desk` and `people` are made of: a help desk of one's own, with a storage or people of its own.
export { createDesk } from '../desk/desk.js';
export type { Desk, DeskOptions, DeskStorage, FileScan, Person } from '../desk/desk.js';
