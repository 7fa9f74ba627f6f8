import type { ServiceDescription, TextLimits } from '../../domain/service.js';
import type { MessagesOf } from '../../i18n/messages.js';
import type { FormFiles } from './form-files.js';
import type { FormMore } from './form-more.js';
import type { FormText } from './form-text.js';
import type { Answer, DeskField, FormField, FormValues } from './form-values.js';
import type { Shown } from './host-values.js';

/** One thing to mend, in the customer's words, and where. */
export interface ShownProblem {
  readonly field?: FormField;
  readonly words: string;
}

/** All that the form's templates read: what was typed, what has to be mended, and in which words to say it. */
export interface FormView {
  readonly values: FormValues;
  readonly problems: readonly ShownProblem[];
  readonly limits: TextLimits;
  readonly text: FormText;
  readonly languageTag: string;
  /** What the help desk asks beyond that, once it is known. */
  readonly service: ServiceDescription | undefined;
  /** What comes after the first fields, once it is there. */
  readonly more: FormMore | undefined;
  /** Hears of every change of a control. */
  readonly onChange: (field: FormField, value: Answer) => void;
}

/** The same, with what only the further fields read. */
export interface FurtherView extends FormView {
  /** The words for what the help desk asks itself, once they are there. */
  readonly fieldText: MessagesOf<'service'> | undefined;
  /** The files that go with the ticket. */
  readonly files: FormFiles;
  /** How the fields are shown that the host page has filled. */
  readonly given: ReadonlyMap<DeskField, Shown>;
}
