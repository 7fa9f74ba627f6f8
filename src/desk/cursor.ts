import { checksum } from './fingerprint.js';

/**
 * Makes a cursor that holds for its owner alone: `owner` names the user and the list it leads through.
 * It keeps mistakes apart and is no secret; what may be read is decided by the scope of each reading.
 */
export function sealCursor(owner: string, place: string | number): string {
  return `${place}.${checksum(`${owner}\n${place}`)}`;
}

/** The place a cursor stands for; `undefined` when it was made for someone or something else, or was never made here. */
export function openCursor(owner: string, cursor: string): string | undefined {
  const place = cursor.slice(0, cursor.lastIndexOf('.'));
  return sealCursor(owner, place) === cursor ? place : undefined;
}
