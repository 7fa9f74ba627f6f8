import type { MessagesOf } from '../../i18n/messages.js';

/** The parts of the texts that the ticket form shows. */
export const formParts: readonly ['common', 'form'] = ['common', 'form'];

/** The texts of the ticket form in one language. */
export type FormText = MessagesOf<(typeof formParts)[number]>;
