import { common } from './ar/common.js';
import { planned } from './ar/planned.js';
import { service } from './ar/service.js';
import { details } from './ar/details.js';
import { draft } from './ar/draft.js';
import { write } from './ar/write.js';
import { file } from './ar/file.js';
import { form } from './ar/form.js';
import { hours } from './ar/hours.js';
import { list } from './ar/list.js';
import { shell } from './ar/shell.js';
import { status } from './ar/status.js';
import { survey } from './ar/survey.js';
import { thread } from './ar/thread.js';
import type { Messages } from './messages.js';

/** Every text of the widget in Arabic. */
export const ar: Messages = {
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

export { ar as messages };
