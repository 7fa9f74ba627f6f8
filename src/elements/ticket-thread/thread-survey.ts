import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Ticket } from '../../domain/ticket.js';
import type { Messages } from '../../i18n/messages.js';
import type { SupportStore } from '../../store/support-store.js';
import { warnOnce } from '../shared/warn-once.js';

const tag = 'tc-survey';
let fetching: Promise<unknown> | undefined;

/** What the survey of a thread asks of it: to draw anew once it is there, and to go on where it stood once it is gone. */
export interface SurveyHandling {
  readonly onReady: () => void;
  readonly onReopened: () => void;
}

/** The survey of a ticket, below what was written; its code comes with the first ticket that has one. */
export function threadSurvey(
  ticket: Ticket | undefined,
  store: SupportStore | undefined,
  wordings: Partial<Messages>,
  { onReady, onReopened }: SurveyHandling,
): TemplateResult | typeof nothing {
  if (!ticket || (!ticket.survey && !ticket.actions.includes('answer-survey'))) return nothing;
  if (customElements.get(tag))
    return html`<tc-survey
      .ticket=${ticket.id}
      .store=${store}
      .messages=${wordings}
      @reopened=${onReopened}
      exportparts="survey-option,field,input,error,error-summary,notice,button,button-primary"
    ></tc-survey>`;
  fetching ??= import('../survey/define.js').catch((error: unknown) => {
    fetching = undefined;
    warnOnce('The survey could not be fetched, so the thread stands without it.', error);
  });
  void fetching.then(() => customElements.get(tag) && onReady());
  return nothing;
}
