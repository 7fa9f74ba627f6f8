import type { ServiceMessages } from '../parts/service.js';

/** The texts of the services that can be ordered in German. */
export const service: ServiceMessages = {
  'form.service': 'Dienstleistung',
  'form.serviceQuote': 'Sie erhalten von uns ein Angebot, bevor etwas bestellt wird.',
  'form.fromPage': 'Wird von dieser Seite mitgesendet',
  'order.wish': 'Was möchten Sie tun?',
  'order.now': 'Bestellen',
  'order.quote': 'Ein Angebot anfordern',
  'order.other': 'Etwas anderes',
  'order.subscribed': 'Sie haben diese Dienstleistung',
  'order.notSubscribed': 'Sie haben diese Dienstleistung nicht',
  'error.serviceMissing': 'Wählen Sie eine Dienstleistung aus',
  'error.wishMissing': 'Wählen Sie aus, ob Sie bestellen oder ein Angebot anfordern möchten',
  'field.choose': 'Auswählen',
  'field.several': 'Wählen Sie alles Zutreffende aus',
  'error.fieldMissing': ({ label }) => `${label}: Schreiben Sie eine Antwort`,
  'error.fieldUnchosen': ({ label }) => `${label}: Wählen Sie eine Antwort aus`,
  'error.fieldUnticked': ({ label }) => `Setzen Sie das Häkchen: ${label}`,
  'error.fieldLong': ({ label, max }) => `${label}: Schreiben Sie höchstens ${max} Zeichen`,
  'error.fieldNumber': ({ label }) => `${label}: Schreiben Sie eine Zahl in Ziffern, zum Beispiel 1125 oder 1,5`,
  'error.fieldLeast': ({ label, min }) => `${label}: Schreiben Sie ${min} oder mehr`,
  'error.fieldMost': ({ label, max }) => `${label}: Schreiben Sie ${max} oder weniger`,
};
