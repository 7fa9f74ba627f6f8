import { nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { MessagePart, MessagesOf } from '../../i18n/messages.js';
import { TextEditor } from '../shared/editor/text-editor.js';
import { characterLimit } from './character-limit.js';
import { FormDraft } from './form-draft.js';
import type { FormDraftHost } from './form-draft.js';
import { shownProblems } from './form-problem.js';
import type { FormProblem, ProblemView } from './form-problem.js';
import type { FormValues } from './form-values.js';
import type { FormView, ShownProblem } from './form-view.js';
import { furtherFields } from './further-fields.js';
import type { TextFrame } from './text-field.js';

/** What of the form its later parts read and do. */
export interface FormDoings {
  readonly values: () => FormValues;
  readonly change: (values: FormValues) => void;
  /** Texts that come on demand. */
  readonly text: <Q extends MessagePart>(parts: readonly Q[]) => MessagesOf<Q> | undefined;
  readonly send: () => void;
  readonly startOver: () => void;
}

/** What the form does that can come after its first fields: it keeps the draft, gives tools to the long text, and asks the rest. */
export class FormMore {
  readonly draft: FormDraft;
  readonly editor: TextEditor;
  readonly #host: FormDraftHost;
  readonly #doings: FormDoings;

  constructor(host: FormDraftHost, doings: FormDoings) {
    this.#host = host;
    this.#doings = doings;
    this.draft = new FormDraft(host, doings.values, doings.change);
    this.editor = new TextEditor(host);
    host.addEventListener('keydown', (event) => this.#onKeydown(event));
  }

  #onKeydown(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    if (!this.#host.shadowRoot?.querySelector('form')) return;
    event.preventDefault();
    this.#doings.send();
  }

  /** Problems in the customer's words. */
  shown(problems: readonly FormProblem[], view: Omit<ProblemView, 'fieldText'>): ShownProblem[] {
    return shownProblems(problems, { ...view, fieldText: this.#fieldText(view) });
  }

  /** What stands on top of the fields. */
  top(languageTag: string): TemplateResult | typeof nothing {
    const { text, startOver } = this.#doings;
    return this.draft.notice({ languageTag, text: () => text(['draft']), onStartOver: startOver });
  }

  /** The tools above the long text. */
  tools({ field, rows }: TextFrame, view: FormView): TemplateResult | typeof nothing {
    const text = rows && this.#doings.text(['write']);
    return text ? this.editor.render({ field, written: view.values.body, text }) : nothing;
  }

  /** How much a text may hold. */
  limit({ field, limit = 0, rows }: TextFrame, view: FormView): TemplateResult {
    const marks = rows ? this.#doings.text(['write'])?.['form.marks'] : undefined;
    return characterLimit(field, limit, view, marks);
  }

  /** What is asked after the first fields. */
  further(view: FormView): TemplateResult {
    return furtherFields({ ...view, fieldText: this.#fieldText(view) });
  }

  #fieldText({ service }: Pick<FormView, 'service'>): MessagesOf<'service'> | undefined {
    return service?.fields.length ? this.#doings.text(['service']) : undefined;
  }
}
