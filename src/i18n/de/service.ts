import type { ServiceMessages } from '../parts/service.js';

/** The texts of the services that can be ordered in German. */
export const service: ServiceMessages = {
  'error.productMissing': 'Wählen Sie ein Produkt aus',
  'form.product': 'Produkt',
  'form.productChoose': 'Produkt auswählen',
  'form.productUnknown': 'Weiß ich nicht',
  'form.service': 'Dienstleistung',
  'form.serviceQuote': 'Sie erhalten von uns ein Angebot, bevor etwas bestellt wird.',
};
