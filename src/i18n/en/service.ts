import type { ServiceMessages } from '../parts/service.js';

/** The texts of the services that can be ordered in English. */
export const service: ServiceMessages = {
  'error.productMissing': 'Select a product',
  'form.product': 'Product',
  'form.productChoose': 'Choose a product',
  'form.productUnknown': 'I do not know',
  'form.service': 'Service',
  'form.serviceQuote': 'We reply with a quote before anything is ordered.',
};
