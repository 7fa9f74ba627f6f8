// The real help desks that live tests run against.
import { startRequestTracker } from './request-tracker/desk.mjs';

/** A help desk that runs. @typedef {{url: string, keys: Record<string, string>, restart(): Promise<void>, stop(): Promise<void>}} LiveDesk */

/** @type {Record<string, (folder: string) => Promise<LiveDesk>>} */
export const DESKS = { 'request-tracker': startRequestTracker };
