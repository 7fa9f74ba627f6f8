/** Texts of what a help desk asks beyond every ticket's questions, and of the services that can be ordered. */
export interface ServiceMessages {
  readonly 'form.service': string;
  readonly 'form.serviceQuote': string;
  readonly 'form.fromPage': string;
  readonly 'order.wish': string;
  readonly 'order.now': string;
  readonly 'order.quote': string;
  readonly 'order.other': string;
  readonly 'order.subscribed': string;
  readonly 'order.notSubscribed': string;
  readonly 'error.serviceMissing': string;
  readonly 'error.wishMissing': string;
  readonly 'field.choose': string;
  readonly 'field.several': string;
  readonly 'error.fieldMissing': (values: { readonly label: string }) => string;
  readonly 'error.fieldUnchosen': (values: { readonly label: string }) => string;
  readonly 'error.fieldUnticked': (values: { readonly label: string }) => string;
  readonly 'error.fieldLong': (values: { readonly label: string; readonly max: string }) => string;
  readonly 'error.fieldNumber': (values: { readonly label: string }) => string;
  readonly 'error.fieldLeast': (values: { readonly label: string; readonly min: string }) => string;
  readonly 'error.fieldMost': (values: { readonly label: string; readonly max: string }) => string;
}
