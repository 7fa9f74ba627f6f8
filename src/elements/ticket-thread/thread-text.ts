import type { MessagesOf } from '../../i18n/messages.js';

/** The parts of the texts that a thread shows. */
export const threadParts = ['common', 'status', 'thread'] as const;

/** The texts of a thread in one language. */
export type ThreadText = MessagesOf<(typeof threadParts)[number]>;
