export * from './memory-adapter.js';
export * from '../../desk/desk.js';
export * from '../../desk/sample-desk.js';
