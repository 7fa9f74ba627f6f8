// The real help desks that live tests run against.
import { startRedmine } from './redmine/desk.mjs';
import { startRequestTracker } from './request-tracker/desk.mjs';

/** A help desk that runs. @typedef {{url: string, keys: Record<string, string>, fields?: Record<string, number>, restart(): Promise<void>, stop(): Promise<void>}} LiveDesk */

/** @type {Record<string, (folder: string) => Promise<LiveDesk>>} */
export const DESKS = { 'request-tracker': startRequestTracker, redmine: startRedmine };
