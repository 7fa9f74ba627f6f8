import type { MessagesOf } from '../../i18n/messages.js';

/** The parts of the texts that the panel's frame shows. */
export const panelParts = ['common', 'shell'] as const;

/** The texts of the panel's frame in one language. */
export type PanelText = MessagesOf<(typeof panelParts)[number]>;
