import type { CommonMessages } from './parts/common.js';
import type { WriteMessages } from './parts/write.js';
import type { DraftMessages } from './parts/draft.js';
import type { DetailsMessages } from './parts/details.js';
import type { ServiceMessages } from './parts/service.js';
import type { PlannedMessages } from './parts/planned.js';
import type { FileMessages } from './parts/file.js';
import type { FormMessages } from './parts/form.js';
import type { HoursMessages } from './parts/hours.js';
import type { ListMessages } from './parts/list.js';
import type { ShellMessages } from './parts/shell.js';
import type { StatusMessages } from './parts/status.js';
import type { SurveyMessages } from './parts/survey.js';
import type { ThreadMessages } from './parts/thread.js';

/** The texts that the elements show, by part: what is shown together is loaded together. Those that are planned come with what shows them. */
export interface MessageParts {
  readonly common: CommonMessages;
  readonly shell: ShellMessages;
  readonly form: FormMessages;
  readonly status: StatusMessages;
  readonly list: ListMessages;
  readonly thread: ThreadMessages;
  readonly hours: HoursMessages;
  readonly write: WriteMessages;
  readonly draft: DraftMessages;
  readonly file: FileMessages;
  readonly survey: SurveyMessages;
  readonly details: DetailsMessages;
  readonly service: ServiceMessages;
}

/** Names a part of the texts that is loaded as one. */
export type MessagePart = keyof MessageParts;

/** Every text of the widget by its id: a string, or a function of the values that stand in it. */
export interface Messages
  extends
    CommonMessages,
    ShellMessages,
    FormMessages,
    PlannedMessages,
    ServiceMessages,
    DetailsMessages,
    DraftMessages,
    WriteMessages,
    StatusMessages,
    ListMessages,
    ThreadMessages,
    FileMessages,
    HoursMessages,
    SurveyMessages {}

/** The texts of some parts together. */
export type MessagesOf<P extends MessagePart> = Pick<Messages, { [K in P]: keyof MessageParts[K] & keyof Messages }[P]>;
