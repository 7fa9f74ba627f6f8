import type { TemplateResult } from 'lit';
import type { MessagesOf } from '../../../i18n/messages.js';
import { boldIcon } from '../icons/bold.js';
import { codeIcon } from '../icons/code.js';
import { italicIcon } from '../icons/italic.js';
import { linkIcon } from '../icons/link.js';
import { listIcon } from '../icons/list.js';
import type { Mark } from './mark-text.js';

/** A button that puts a mark into a text. */
export interface MarkButton {
  readonly mark: Mark;
  readonly label: string;
  readonly icon: () => TemplateResult;
}

/** The marks that the help desk's texts can have, in the order of the toolbar. */
export function markButtons(text: MessagesOf<'write'>): readonly MarkButton[] {
  return [
    { mark: 'bold', label: text['form.bold'], icon: boldIcon },
    { mark: 'italic', label: text['form.italic'], icon: italicIcon },
    { mark: 'list', label: text['form.list'], icon: listIcon },
    { mark: 'code', label: text['form.code'], icon: codeIcon },
    { mark: 'link', label: text['form.link'], icon: linkIcon },
  ];
}
