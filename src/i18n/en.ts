import { common } from './en/common.js';
import { planned } from './en/planned.js';
import { service } from './en/service.js';
import { details } from './en/details.js';
import { draft } from './en/draft.js';
import { write } from './en/write.js';
import { file } from './en/file.js';
import { form } from './en/form.js';
import { hours } from './en/hours.js';
import { list } from './en/list.js';
import { shell } from './en/shell.js';
import { status } from './en/status.js';
import { survey } from './en/survey.js';
import { thread } from './en/thread.js';
import type { Messages } from './messages.js';

/** Every text of the widget in English. */
export const en: Messages = {
  ...common,
  ...shell,
  ...form,
  ...planned,
  ...service,
  ...details,
  ...draft,
  ...write,
  ...status,
  ...list,
  ...thread,
  ...file,
  ...hours,
  ...survey,
};

export { en as messages };
