import type { MessagesOf } from '../../i18n/messages.js';

/** The parts of the texts that opening hours show. */
export const hoursParts: readonly ['common', 'hours'] = ['common', 'hours'];

/** The texts of opening hours in one language. */
export type HoursText = MessagesOf<(typeof hoursParts)[number]>;
