import type { ServiceMessages } from '../parts/service.js';

/** The texts of the services that can be ordered in Norwegian Bokmål. */
export const service: ServiceMessages = {
  'error.productMissing': 'Velg et produkt',
  'form.product': 'Produkt',
  'form.productChoose': 'Velg produkt',
  'form.productUnknown': 'Jeg vet ikke',
  'form.service': 'Tjeneste',
  'form.serviceQuote': 'Vi svarer med et tilbud før noe bestilles.',
};
