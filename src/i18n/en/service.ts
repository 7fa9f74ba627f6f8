import type { ServiceMessages } from '../parts/service.js';

/** The texts of the services that can be ordered in English. */
export const service: ServiceMessages = {
  'form.service': 'Service',
  'form.serviceQuote': 'We reply with a quote before anything is ordered.',
  'form.fromPage': 'Sent with the ticket from this page',
  'order.wish': 'What do you want to do?',
  'order.now': 'Order',
  'order.quote': 'Ask for a quote',
  'order.other': 'Something else',
  'order.subscribed': 'You have this service',
  'order.notSubscribed': 'You do not have this service',
  'error.serviceMissing': 'Select a service',
  'error.wishMissing': 'Select whether to order or to ask for a quote',
  'field.choose': 'Choose',
  'field.several': 'Select all that apply',
  'error.fieldMissing': ({ label }) => `${label}: write an answer`,
  'error.fieldUnchosen': ({ label }) => `${label}: select an answer`,
  'error.fieldUnticked': ({ label }) => `Tick the box: ${label}`,
  'error.fieldLong': ({ label, max }) => `${label}: write ${max} characters or fewer`,
  'error.fieldNumber': ({ label }) => `${label}: write a number in digits, such as 1125 or 1.5`,
  'error.fieldLeast': ({ label, min }) => `${label}: write ${min} or more`,
  'error.fieldMost': ({ label, max }) => `${label}: write ${max} or less`,
};
