import type { MessagesOf } from '../../i18n/messages.js';

/** The parts of the texts that the list of tickets shows. */
export const listParts = ['common', 'list', 'status', 'hours'] as const;

/** The texts of the list of tickets in one language. */
export type ListText = MessagesOf<(typeof listParts)[number]>;
