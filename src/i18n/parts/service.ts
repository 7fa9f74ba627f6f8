/** Texts of the services that can be ordered. */
export interface ServiceMessages {
  readonly 'error.productMissing': string;
  readonly 'form.product': string;
  readonly 'form.productChoose': string;
  readonly 'form.productUnknown': string;
  readonly 'form.service': string;
  readonly 'form.serviceQuote': string;
}
