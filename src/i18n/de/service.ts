import type { ServiceMessages } from '../parts/service.js';

/** The texts of the services that can be ordered in German. */
export const service: ServiceMessages = {
  'error.productMissing': 'Wählen Sie ein Produkt aus',
  'form.product': 'Produkt',
  'form.productChoose': 'Produkt auswählen',
  'form.productUnknown': 'Weiß ich nicht',
  'form.service': 'Dienstleistung',
  'form.serviceQuote': 'Sie erhalten von uns ein Angebot, bevor etwas bestellt wird.',
  'field.choose': 'Auswählen',
  'field.several': 'Wählen Sie alles Zutreffende aus',
  'error.fieldMissing': ({ label }) => `${label}: Schreiben Sie eine Antwort`,
  'error.fieldUnchosen': ({ label }) => `${label}: Wählen Sie eine Antwort aus`,
  'error.fieldUnticked': ({ label }) => `Setzen Sie das Häkchen: ${label}`,
  'error.fieldLong': ({ label, max }) => `${label}: Schreiben Sie höchstens ${max} Zeichen`,
  'error.fieldNumber': ({ label }) => `${label}: Schreiben Sie eine Zahl in Ziffern`,
  'error.fieldLeast': ({ label, min }) => `${label}: Schreiben Sie ${min} oder mehr`,
  'error.fieldMost': ({ label, max }) => `${label}: Schreiben Sie ${max} oder weniger`,
};
