import { common } from './de/common.js';
import { planned } from './de/planned.js';
import { service } from './de/service.js';
import { details } from './de/details.js';
import { draft } from './de/draft.js';
import { write } from './de/write.js';
import { file } from './de/file.js';
import { form } from './de/form.js';
import { hours } from './de/hours.js';
import { list } from './de/list.js';
import { shell } from './de/shell.js';
import { status } from './de/status.js';
import { survey } from './de/survey.js';
import { thread } from './de/thread.js';
import type { Messages } from './messages.js';

/** Every text of the widget in German. */
export const de: Messages = {
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

export { de as messages };
