import { common } from './sv/common.js';
import { planned } from './sv/planned.js';
import { service } from './sv/service.js';
import { details } from './sv/details.js';
import { draft } from './sv/draft.js';
import { write } from './sv/write.js';
import { file } from './sv/file.js';
import { form } from './sv/form.js';
import { hours } from './sv/hours.js';
import { list } from './sv/list.js';
import { shell } from './sv/shell.js';
import { status } from './sv/status.js';
import { survey } from './sv/survey.js';
import { thread } from './sv/thread.js';
import type { Messages } from './messages.js';

/** Every text of the widget in Swedish. */
export const sv: Messages = {
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

export { sv as messages };
