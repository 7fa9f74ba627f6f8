import type { MessagesOf } from '../../i18n/messages.js';

/** The parts of the texts that opening hours show. */
export const hoursParts = ['common', 'hours'] as const;

/** The texts of opening hours in one language. */
export type HoursText = MessagesOf<(typeof hoursParts)[number]>;
