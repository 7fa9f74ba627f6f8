import type { ServiceMessages } from '../parts/service.js';

/** The texts of the services that can be ordered in Danish. */
export const service: ServiceMessages = {
  'error.productMissing': 'Vælg et produkt',
  'form.product': 'Produkt',
  'form.productChoose': 'Vælg produkt',
  'form.productUnknown': 'Det ved jeg ikke',
  'form.service': 'Ydelse',
  'form.serviceQuote': 'Vi svarer med et tilbud, før noget bestilles.',
  'field.choose': 'Vælg',
  'field.several': 'Vælg alt, der passer',
  'error.fieldMissing': ({ label }) => `${label}: skriv et svar`,
  'error.fieldUnchosen': ({ label }) => `${label}: vælg et svar`,
  'error.fieldUnticked': ({ label }) => `Sæt kryds i feltet: ${label}`,
  'error.fieldLong': ({ label, max }) => `${label}: skriv højst ${max} tegn`,
  'error.fieldNumber': ({ label }) => `${label}: skriv et tal med cifre`,
  'error.fieldLeast': ({ label, min }) => `${label}: skriv ${min} eller mere`,
  'error.fieldMost': ({ label, max }) => `${label}: skriv ${max} eller mindre`,
};
