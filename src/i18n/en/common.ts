import type { CommonMessages } from '../parts/common.js';
import { pluralIn } from '../languages.js';

const plural = pluralIn('en');

/** Words every part of the widget may need in English. */
export const common: CommonMessages = {
  'error.noAccess': 'Your account cannot file tickets. Ask your main administrator for access.',
  'error.retry': 'Try again',
  'error.reference': ({ id }) => `Reference: ${id}`,
  'error.unreachable': 'Support cannot be reached right now.',
  'form.charsLeft': ({ count }) => plural(count, { one: '# character left', other: '# characters left' }),
  'form.charsOver': ({ count }) => plural(count, { one: '# character too many', other: '# characters too many' }),
  'access.holders': 'These people in your organisation can help you',
  'form.limit': ({ max }) => `Up to ${max} characters`,
  'form.optional': '(optional)',
  'error.prefix': 'Error:',
  'error.signIn': 'Sign in',
  'error.signInAgain': 'You have been signed out. Sign in again.',
  'error.tooOften': ({ minutes }) =>
    `That was a lot in a short time. Try again in ${plural(minutes, { one: '# minute', other: '# minutes' })}.`,
};
