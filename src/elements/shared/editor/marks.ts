import type { TemplateResult } from 'lit';
import type { MessagesOf } from '../../../i18n/messages.js';
import { boldIcon } from '../icons/bold.js';
import { codeIcon } from '../icons/code.js';
import { italicIcon } from '../icons/italic.js';
import { linkIcon } from '../icons/link.js';
import { listIcon } from '../icons/list.js';
import type { Mark } from './mark-text.js';

/** What a mark is called, and how it is drawn. */
interface MarkLook {
  readonly label: keyof MessagesOf<'write'>;
  readonly icon: () => TemplateResult;
}

/** The marks that the help desk's texts can have, in the order of the toolbar. */
export const marks: ReadonlyMap<Mark, MarkLook> = new Map<Mark, MarkLook>([
  ['bold', { label: 'form.bold', icon: boldIcon }],
  ['italic', { label: 'form.italic', icon: italicIcon }],
  ['list', { label: 'form.list', icon: listIcon }],
  ['code', { label: 'form.code', icon: codeIcon }],
  ['link', { label: 'form.link', icon: linkIcon }],
]);
