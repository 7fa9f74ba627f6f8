/** The words of the survey after closing. */
export interface SurveyMessages {
  readonly 'survey.title': string;
  readonly 'survey.intro': string;
  readonly 'survey.service': string;
  readonly 'survey.serviceHint': string;
  readonly 'survey.solving': string;
  readonly 'survey.serviceLow': string;
  readonly 'survey.serviceHigh': string;
  readonly 'survey.solvingLow': string;
  readonly 'survey.solvingHigh': string;
  readonly 'survey.option': (values: { readonly value: string; readonly max: string }) => string;
  readonly 'survey.comment': string;
  readonly 'survey.notAnonymous': string;
  readonly 'survey.anonymous': string;
  readonly 'survey.submit': string;
  readonly 'survey.later': string;
  readonly 'survey.thanks': string;
  readonly 'survey.thanksLow': string;
  readonly 'survey.reopen': string;
  readonly 'survey.missing': string;
  readonly 'survey.expired': string;
  readonly 'survey.over': string;
  readonly 'survey.edit': string;
  readonly 'survey.answer': string;
  readonly 'survey.answeredByOther': (values: { readonly date: string }) => string;
  readonly 'survey.notSent': string;
  readonly 'survey.notReopened': string;
  readonly 'survey.answered': (values: { readonly date: string }) => string;
  readonly 'home.surveyWaiting': (values: { readonly number: string }) => string;
  readonly 'survey.tooLong': (values: { readonly max: string }) => string;
}
