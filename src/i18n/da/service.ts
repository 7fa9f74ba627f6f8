import type { ServiceMessages } from '../parts/service.js';

/** The texts of the services that can be ordered in Danish. */
export const service: ServiceMessages = {
  'form.service': 'Ydelse',
  'form.serviceQuote': 'Vi svarer med et tilbud, før noget bestilles.',
  'form.fromPage': 'Sendes med sagen fra denne side',
  'order.wish': 'Hvad vil du gøre?',
  'order.now': 'Bestille',
  'order.quote': 'Bede om et tilbud',
  'order.other': 'Noget andet',
  'order.subscribed': 'I har denne ydelse',
  'order.notSubscribed': 'I har ikke denne ydelse',
  'error.serviceMissing': 'Vælg en ydelse',
  'error.wishMissing': 'Vælg, om du vil bestille eller bede om et tilbud',
  'field.choose': 'Vælg',
  'field.several': 'Vælg alt, der passer',
  'error.fieldMissing': ({ label }) => `${label}: skriv et svar`,
  'error.fieldUnchosen': ({ label }) => `${label}: vælg et svar`,
  'error.fieldUnticked': ({ label }) => `Sæt kryds i feltet: ${label}`,
  'error.fieldLong': ({ label, max }) => `${label}: skriv højst ${max} tegn`,
  'error.fieldNumber': ({ label }) => `${label}: skriv et tal med cifre, for eksempel 1125 eller 1,5`,
  'error.fieldLeast': ({ label, min }) => `${label}: skriv ${min} eller mere`,
  'error.fieldMost': ({ label, max }) => `${label}: skriv ${max} eller mindre`,
};
