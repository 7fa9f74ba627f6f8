import type { MessagesOf } from '../../i18n/messages.js';

/** The parts of the texts that the panel's frame shows. */
export const panelParts: readonly ['common', 'shell'] = ['common', 'shell'];

/** The texts of the panel's frame in one language. */
export type PanelText = MessagesOf<(typeof panelParts)[number]>;
