import type { MessagesOf } from '../../i18n/messages.js';

/** The parts of the texts that the list of tickets shows. */
export const listParts: readonly ['common', 'list', 'status', 'hours'] = ['common', 'list', 'status', 'hours'];

/** The texts of the list of tickets in one language. */
export type ListText = MessagesOf<(typeof listParts)[number]>;
