/** Words every part of the widget may need: what went wrong, and trying again. */
export interface CommonMessages {
  readonly 'error.noAccess': string;
  readonly 'error.retry': string;
  readonly 'error.reference': (values: { readonly id: string }) => string;
  readonly 'error.unreachable': string;
  readonly 'form.charsLeft': (values: { readonly count: number }) => string;
  readonly 'form.charsOver': (values: { readonly count: number }) => string;
  readonly 'access.holders': string;
  readonly 'form.limit': (values: { readonly max: string }) => string;
  readonly 'form.optional': string;
  readonly 'error.prefix': string;
  readonly 'error.signIn': string;
  readonly 'error.signInAgain': string;
  readonly 'error.tooOften': (values: { readonly minutes: number }) => string;
}
