import type { ServiceMessages } from '../parts/service.js';

/** The texts of the services that can be ordered in Swedish. */
export const service: ServiceMessages = {
  'form.service': 'Tjänst',
  'form.serviceQuote': 'Vi svarar med en offert innan något beställs.',
  'form.fromPage': 'Skickas med ärendet från den här sidan',
  'order.wish': 'Vad vill du göra?',
  'order.now': 'Beställa',
  'order.quote': 'Begära offert',
  'order.other': 'Något annat',
  'order.subscribed': 'Ni har den här tjänsten',
  'order.notSubscribed': 'Ni har inte den här tjänsten',
  'error.serviceMissing': 'Välj en tjänst',
  'error.wishMissing': 'Välj om du vill beställa eller begära offert',
  'field.choose': 'Välj',
  'field.several': 'Välj alla som stämmer',
  'error.fieldMissing': ({ label }) => `${label}: skriv ett svar`,
  'error.fieldUnchosen': ({ label }) => `${label}: välj ett svar`,
  'error.fieldUnticked': ({ label }) => `Kryssa i rutan: ${label}`,
  'error.fieldLong': ({ label, max }) => `${label}: skriv högst ${max} tecken`,
  'error.fieldNumber': ({ label }) => `${label}: skriv ett tal med siffror, till exempel 1125 eller 1,5`,
  'error.fieldLeast': ({ label, min }) => `${label}: skriv ${min} eller mer`,
  'error.fieldMost': ({ label, max }) => `${label}: skriv ${max} eller mindre`,
};
