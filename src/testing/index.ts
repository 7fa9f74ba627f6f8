export * from './adapter-conformance.js';
export * from './conformance-report.js';
export * from './faulty-fetch.js';
export * from './fake-clock.js';
export * from './sample-data.js';
export * from './storage-conformance.js';
