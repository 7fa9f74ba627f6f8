import { html, nothing } from 'lit';
import type { ReactiveControllerHost, TemplateResult } from 'lit';
import type { MessagesOf } from '../../i18n/messages.js';
import type { DraftModel } from '../../store/draft-model.js';
import { DraftTeller } from '../shared/draft-teller.js';
import { StartOver } from '../shared/start-over.js';

/** In which words the draft of a reply is told of, and what does without it. */
export interface ReplyDraftView {
  readonly text: MessagesOf<'draft'>;
  readonly languageTag: string;
  readonly onDiscard: () => void;
}

/** The quiet line below a reply that is not sent: it is back from an earlier time, it is kept, or it cannot be. */
export class ReplyDraftLine {
  readonly #teller: DraftTeller;
  readonly #startOver: StartOver;
  #draft: DraftModel | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#teller = new DraftTeller(host);
    this.#startOver = new StartOver(host);
  }

  /** Draws the line about what is written. */
  render(draft: DraftModel, { text, languageTag, onDiscard }: ReplyDraftView): TemplateResult | typeof nothing {
    if (draft !== this.#draft) this.#startOver.rest();
    this.#draft = draft;
    if (draft.place.memory.refused) return line(this.#teller.notice(text['draft.notKept']));
    const back = this.#teller.back(draft, text, languageTag);
    const words = this.#teller.saved(draft, text, languageTag) ?? back;
    if (!words) return nothing;
    const view = { label: text['draft.startOver'], look: 'link', onDiscard };
    return line(words, back && this.#startOver.render(text, view));
  }
}

function line(words: string, more?: TemplateResult | ''): TemplateResult {
  return html`<div class="row small muted draft"><p>${words}</p> ${more}</div>`;
}
