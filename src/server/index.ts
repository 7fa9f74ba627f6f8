export { createSupportServer } from './support-server.js';
export type { ServerUploads, SupportServer, SupportServerOptions } from './support-server.js';
export type { UploadCall, UploadEngine } from './upload-engine.js';
export type { AllowedOrigins } from './origins.js';
export type { RateLimit } from './rate-limit.js';
export type { Log, LogEntry } from './server-log.js';
