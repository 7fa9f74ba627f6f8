import { common } from './da/common.js';
import { planned } from './da/planned.js';
import { service } from './da/service.js';
import { details } from './da/details.js';
import { draft } from './da/draft.js';
import { write } from './da/write.js';
import { file } from './da/file.js';
import { form } from './da/form.js';
import { hours } from './da/hours.js';
import { list } from './da/list.js';
import { shell } from './da/shell.js';
import { status } from './da/status.js';
import { survey } from './da/survey.js';
import { thread } from './da/thread.js';
import type { Messages } from './messages.js';

/** Every text of the widget in Danish. */
export const da: Messages = {
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

export { da as messages };
