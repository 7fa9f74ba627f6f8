import type { ServiceMessages } from '../parts/service.js';

/** The texts of the services that can be ordered in Finnish. */
export const service: ServiceMessages = {
  'form.service': 'Palvelu',
  'form.serviceQuote': 'Vastaamme tarjouksella, ennen kuin mitään tilataan.',
  'form.fromPage': 'Tältä sivulta lähetetään mukana',
  'order.wish': 'Mitä haluat tehdä?',
  'order.now': 'Tilata',
  'order.quote': 'Pyytää tarjouksen',
  'order.other': 'Jotain muuta',
  'order.subscribed': 'Teillä on tämä palvelu',
  'order.notSubscribed': 'Teillä ei ole tätä palvelua',
  'error.serviceMissing': 'Valitse palvelu',
  'error.wishMissing': 'Valitse, haluatko tilata vai pyytää tarjouksen',
  'field.choose': 'Valitse',
  'field.several': 'Valitse kaikki sopivat',
  'error.fieldMissing': ({ label }) => `${label}: kirjoita vastaus`,
  'error.fieldUnchosen': ({ label }) => `${label}: valitse vastaus`,
  'error.fieldUnticked': ({ label }) => `Merkitse ruutu: ${label}`,
  'error.fieldLong': ({ label, max }) => `${label}: kirjoita enintään ${max} merkkiä`,
  'error.fieldNumber': ({ label }) => `${label}: kirjoita luku numeroin, esimerkiksi 1125 tai 1,5`,
  'error.fieldLeast': ({ label, min }) => `${label}: kirjoita ${min} tai enemmän`,
  'error.fieldMost': ({ label, max }) => `${label}: kirjoita ${max} tai vähemmän`,
};
