import type { MessagesOf } from '../../i18n/messages.js';

/** The parts of the texts that the ticket form shows. */
export const formParts = ['common', 'form'] as const;

/** The texts of the ticket form in one language. */
export type FormText = MessagesOf<(typeof formParts)[number]>;
