import type { ServiceMessages } from '../parts/service.js';

/** The texts of the services that can be ordered in Swedish. */
export const service: ServiceMessages = {
  'error.productMissing': 'Välj en produkt',
  'form.product': 'Produkt',
  'form.productChoose': 'Välj produkt',
  'form.productUnknown': 'Jag vet inte',
  'form.service': 'Tjänst',
  'form.serviceQuote': 'Vi svarar med en offert innan något beställs.',
};
