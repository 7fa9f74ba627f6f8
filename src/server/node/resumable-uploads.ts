import type { UploadLimits } from '../../desk/desk.js';
import type { ServerUploads } from '../support-server.js';
import { openFolder } from './folder-files.js';
import { TusEngine } from './tus-engine.js';

/** How customers' files are taken in. */
export interface UploadOptions extends UploadLimits {
  /** A folder of the server's own to keep files in, so that uploads outlive it; in memory when left out. */
  readonly folder?: string;
}

/** What `createSupportServer({ uploads })` takes files in pieces with. */
export async function openUploads({ folder, ...limits }: UploadOptions): Promise<ServerUploads> {
  return { ...limits, engine: new TusEngine(), ...(folder !== undefined && { files: await openFolder(folder) }) };
}
