/** A mark from 1 (worst) to 5 (best). */
export type Mark = 1 | 2 | 3 | 4 | 5;

/** How it went, as the customer tells it after closing: at least one mark, and a comment if they like. */
export interface SurveyAnswers {
  readonly answers: { readonly service?: Mark; readonly solution?: Mark };
  readonly comment?: string;
}
