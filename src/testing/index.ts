export * from './adapter-conformance.js';
export * from './fake-clock.js';
export * from './sample-data.js';
