import type { ServiceMessages } from '../parts/service.js';

/** The texts of the services that can be ordered in Norwegian Bokmål. */
export const service: ServiceMessages = {
  'form.service': 'Tjeneste',
  'form.serviceQuote': 'Vi svarer med et tilbud før noe bestilles.',
  'form.fromPage': 'Sendes med saken fra denne siden',
  'order.wish': 'Hva vil du gjøre?',
  'order.now': 'Bestille',
  'order.quote': 'Be om tilbud',
  'order.other': 'Noe annet',
  'order.subscribed': 'Dere har denne tjenesten',
  'order.notSubscribed': 'Dere har ikke denne tjenesten',
  'error.serviceMissing': 'Velg en tjeneste',
  'error.wishMissing': 'Velg om du vil bestille eller be om tilbud',
  'field.choose': 'Velg',
  'field.several': 'Velg alt som passer',
  'error.fieldMissing': ({ label }) => `${label}: skriv et svar`,
  'error.fieldUnchosen': ({ label }) => `${label}: velg et svar`,
  'error.fieldUnticked': ({ label }) => `Kryss av i ruten: ${label}`,
  'error.fieldLong': ({ label, max }) => `${label}: skriv høyst ${max} tegn`,
  'error.fieldNumber': ({ label }) => `${label}: skriv et tall med sifre, for eksempel 1125 eller 1,5`,
  'error.fieldLeast': ({ label, min }) => `${label}: skriv ${min} eller mer`,
  'error.fieldMost': ({ label, max }) => `${label}: skriv ${max} eller mindre`,
};
