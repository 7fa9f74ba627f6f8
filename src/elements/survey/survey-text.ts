import type { MessagesOf } from '../../i18n/messages.js';

/** The parts of the texts that a survey shows. */
export const surveyParts = ['common', 'survey'] as const;

/** The texts of a survey in one language. */
export type SurveyText = MessagesOf<(typeof surveyParts)[number]>;
