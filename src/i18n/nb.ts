import { common } from './nb/common.js';
import { planned } from './nb/planned.js';
import { service } from './nb/service.js';
import { details } from './nb/details.js';
import { draft } from './nb/draft.js';
import { write } from './nb/write.js';
import { file } from './nb/file.js';
import { form } from './nb/form.js';
import { hours } from './nb/hours.js';
import { list } from './nb/list.js';
import { shell } from './nb/shell.js';
import { status } from './nb/status.js';
import { survey } from './nb/survey.js';
import { thread } from './nb/thread.js';
import type { Messages } from './messages.js';

/** Every text of the widget in Norwegian Bokmål. */
export const nb: Messages = {
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

export { nb as messages };
