import { common } from './fi/common.js';
import { planned } from './fi/planned.js';
import { service } from './fi/service.js';
import { details } from './fi/details.js';
import { draft } from './fi/draft.js';
import { write } from './fi/write.js';
import { file } from './fi/file.js';
import { form } from './fi/form.js';
import { hours } from './fi/hours.js';
import { list } from './fi/list.js';
import { shell } from './fi/shell.js';
import { status } from './fi/status.js';
import { survey } from './fi/survey.js';
import { thread } from './fi/thread.js';
import type { Messages } from './messages.js';

/** Every text of the widget in Finnish. */
export const fi: Messages = {
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

export { fi as messages };
