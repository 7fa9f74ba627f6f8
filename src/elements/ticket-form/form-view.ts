import type { TextLimits } from '../../domain/service.js';
import type { FormText } from './form-text.js';
import type { FormField, FormValues } from './form-values.js';

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
  /** Hears of every change of a control. */
  readonly onChange: (field: FormField, value: string) => void;
}
