import type { TemplateResult } from 'lit';
import { boldIcon } from '../icons/bold.js';
import { codeIcon } from '../icons/code.js';
import { italicIcon } from '../icons/italic.js';
import { linkIcon } from '../icons/link.js';
import { listIcon } from '../icons/list.js';
import type { Mark } from './mark-text.js';

/** The marks that the help desk's texts can have, in the order of the toolbar, and how each is drawn. */
export const markIcons: ReadonlyMap<Mark, () => TemplateResult> = new Map([
  ['bold', boldIcon],
  ['italic', italicIcon],
  ['list', listIcon],
  ['code', codeIcon],
  ['link', linkIcon],
]);
