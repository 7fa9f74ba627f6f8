import { checksum } from './fingerprint.js';

/** Makes a cursor that only its owner can use. `owner` names the user and the list it leads through. */
export function sealCursor(owner: string, place: string | number): string {
  return `${place}.${checksum(`${owner}\n${place}`)}`;
}

/** The place a cursor stands for; `undefined` when it was made for someone or something else, or was never made here. */
export function openCursor(owner: string, cursor: string): string | undefined {
  const place = cursor.slice(0, cursor.lastIndexOf('.'));
  return sealCursor(owner, place) === cursor ? place : undefined;
}
