import type { SurveyMessages } from '../parts/survey.js';

/** The words of the survey after closing in Swedish. */
export const survey: SurveyMessages = {
  'survey.title': 'Hur gick det?',
  'survey.intro': 'Ärendet är avslutat. Två frågor, under en minut. Svara gärna, men det är frivilligt.',
  'survey.service': 'Hur var vår service?',
  'survey.serviceHint': 'Bemötande, tydlighet och svarstid',
  'survey.solving': 'Hur väl löste vi ditt problem?',
  'survey.serviceLow': 'Mycket dålig',
  'survey.serviceHigh': 'Mycket bra',
  'survey.solvingLow': 'Inte alls',
  'survey.solvingHigh': 'Helt',
  'survey.option': ({ value, max }) => `${value} av ${max}`,
  'survey.comment': 'Vad kan vi göra bättre?',
  'survey.notAnonymous': 'Supporten ser svaret tillsammans med ärendet och ditt namn.',
  'survey.anonymous': 'Ditt svar är anonymt.',
  'survey.submit': 'Skicka svar',
  'survey.later': 'Inte nu',
  'survey.thanks': 'Tack! Ditt svar är skickat.',
  'survey.thanksLow': 'Tack för ditt svar. Vill du öppna ärendet igen?',
  'survey.reopen': 'Öppna ärendet igen',
  'survey.missing': 'Välj en siffra på minst en av frågorna',
  'survey.expired': 'Enkäten är stängd. Du kan fortfarande svara i ärendet.',
  'survey.answered': ({ date }) => `Du svarade ${date}`,
  'home.surveyWaiting': ({ number }) => `Hur gick det med ${number}? Svara på två frågor`,
};
