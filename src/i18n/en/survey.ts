import type { SurveyMessages } from '../parts/survey.js';

/** The words of the survey after closing in English. */
export const survey: SurveyMessages = {
  'survey.title': 'How did it go?',
  'survey.intro': 'The ticket is closed. Two questions, under a minute, and you choose whether to answer.',
  'survey.service': 'How was our service?',
  'survey.serviceHint': 'How we treated you, how clear we were and how fast',
  'survey.solving': 'How well did we solve your problem?',
  'survey.serviceLow': 'Very poor',
  'survey.serviceHigh': 'Very good',
  'survey.solvingLow': 'Not at all',
  'survey.solvingHigh': 'Completely',
  'survey.option': ({ value, max }) => `${value} of ${max}`,
  'survey.comment': 'What can we do better?',
  'survey.notAnonymous': 'Support sees your answer together with the ticket and your name.',
  'survey.anonymous': 'Your answer is anonymous.',
  'survey.submit': 'Send answer',
  'survey.later': 'Not now',
  'survey.thanks': 'Thank you. Your answer has been sent.',
  'survey.thanksLow': 'Thank you. Do you want to open the ticket again?',
  'survey.reopen': 'Open the ticket again',
  'survey.missing': 'Select a number for at least one question',
  'survey.expired': 'The survey is closed. You can still reply in the ticket.',
  'survey.answered': ({ date }) => `You answered ${date}`,
  'home.surveyWaiting': ({ number }) => `How did it go with ${number}? Answer two questions`,
};
