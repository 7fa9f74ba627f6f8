import type { ServiceMessages } from '../parts/service.js';

/** The texts of the services that can be ordered in Swedish. */
export const service: ServiceMessages = {
  'error.productMissing': 'Välj en produkt',
  'form.product': 'Produkt',
  'form.productChoose': 'Välj produkt',
  'form.productUnknown': 'Jag vet inte',
  'form.service': 'Tjänst',
  'form.serviceQuote': 'Vi svarar med en offert innan något beställs.',
  'field.choose': 'Välj',
  'field.several': 'Välj alla som stämmer',
  'error.fieldMissing': ({ label }) => `${label}: skriv ett svar`,
  'error.fieldUnchosen': ({ label }) => `${label}: välj ett svar`,
  'error.fieldUnticked': ({ label }) => `Kryssa i rutan: ${label}`,
  'error.fieldLong': ({ label, max }) => `${label}: skriv högst ${max} tecken`,
  'error.fieldNumber': ({ label }) => `${label}: skriv ett tal med siffror`,
  'error.fieldLeast': ({ label, min }) => `${label}: skriv ${min} eller mer`,
  'error.fieldMost': ({ label, max }) => `${label}: skriv ${max} eller mindre`,
};
