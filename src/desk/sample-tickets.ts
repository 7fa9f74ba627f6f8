import type { SurveyAnswers } from '../domain/survey.js';
import type { TicketDraft } from '../domain/ticket.js';
import type { ActionRequest } from '../domain/timeline.js';
import type { SupportActionRequest } from './support-action.js';

/** One thing that someone does to a sample ticket: exactly one of the last five. */
export interface SampleStep {
  readonly minutesAgo: number;
  /** Id of a sample person. */
  readonly who: string;
  readonly says?: string;
  readonly asks?: string;
  readonly acts?: SupportActionRequest;
  readonly wishes?: ActionRequest;
  readonly marks?: SurveyAnswers;
}

/** A ticket with its story. */
export interface SampleTicket {
  readonly number: string;
  readonly minutesAgo: number;
  readonly who: string;
  readonly draft: TicketDraft;
  readonly story: readonly SampleStep[];
}

const hour = 60;
const day = 24 * hour;

/** What customers of a staff-scheduling product write to support about, in Swedish and English, in every state of the life cycle. */
export const sampleTickets: readonly SampleTicket[] = [
  {
    number: 'TC-2481',
    minutesAgo: 19 * hour,
    who: 'anna',
    draft: {
      kind: 'fault',
      subject: 'Shift swap approved twice after update 7.4',
      impact: 'slowed',
      body: 'Since update 7.4 a shift swap that one manager approves shows up as **approved twice** in the log. It happens every time, on all wards.\n\nSteps:\n1. A nurse asks for a swap in the app\n2. The ward manager approves it\n3. The log has two rows with the same time',
    },
    story: [
      { minutesAgo: 18 * hour + 22, who: 'sofia', acts: { action: 'triage', priority: 'high' } },
      {
        minutesAgo: 18 * hour + 14,
        who: 'sofia',
        asks: 'Thanks, I can see the double entry in our test environment too. Do both entries carry the same time to the second?',
      },
      { minutesAgo: 18 * hour + 7, who: 'anna', says: 'Yes, identical. Also in `audit_swap`.' },
      {
        minutesAgo: 52,
        who: 'sofia',
        acts: { action: 'escalate', line: 2, note: 'The update seems to have left something behind in the database.' },
      },
      {
        minutesAgo: 12,
        who: 'ali',
        asks: 'We found the cause: the audit trigger was installed twice in the update. I can remove it remotely.\n\nWhen may I connect? It takes ten minutes and no one needs to log out.',
      },
    ],
  },
  {
    number: 'TC-2480',
    minutesAgo: 35,
    who: 'bo',
    draft: {
      kind: 'fault',
      subject: 'Vikarier i hemtjänsten får inga passförfrågningar i appen',
      impact: 'stopped',
      body: 'Sedan i morse får ingen av våra vikarier i hemtjänst norr någon notis när vi skickar ut lediga pass. Förfrågan syns som skickad hos oss, men inte hos dem.\n\nVi ringer runt så länge, men det håller inte över helgen.',
      callBack: '+46 70 555 01 33',
    },
    story: [],
  },
  {
    number: 'TC-2476',
    minutesAgo: 3 * day,
    who: 'bo',
    draft: {
      kind: 'order',
      subject: 'Offert på uppgradering från 7.2 till 7.4',
      service: 'upgrade-help',
      fields: { 'current-version': '7.2.1' },
      body: 'Vi vill uppgradera både produktion och utbildningsmiljön, helst en eftermiddag. Vad kostar det, och hur länge är systemet nere?',
    },
    story: [
      { minutesAgo: 3 * day - 50, who: 'sofia', acts: { action: 'triage', priority: 'normal', line: 2 } },
      {
        minutesAgo: 22 * hour,
        who: 'ali',
        acts: {
          action: 'offer-quote',
          body: 'Vi uppgraderar båda miljöerna till 7.4.2 till fast pris enligt prislistan, med kontroll av plattformen före.\n\n- Utbildningsmiljön först, cirka en timme\n- Produktion dagen efter, cirka två timmar\n\nScheman går att läsa under tiden, men inte ändra. Offerten gäller i 30 dagar.',
        },
      },
    ],
  },
  {
    number: 'TC-2467',
    minutesAgo: 4 * day,
    who: 'karin',
    draft: {
      kind: 'fault',
      subject: 'Inläsning av semestersaldon från lönesystemet avbryts',
      impact: 'slowed',
      body: 'Nattens körning stannar efter 412 av 1 986 personer. Loggen säger:\n\n```\n03:14:07 Import saldo: rad 413, ogiltigt anställningsnummer ""\n03:14:07 Import avbruten\n```\n\nFilen från lönesystemet ser ut som vanligt, så vitt vi kan se.',
    },
    story: [
      { minutesAgo: 4 * day - 85, who: 'sofia', acts: { action: 'triage', priority: 'normal' } },
      {
        minutesAgo: 4 * day - 90,
        who: 'sofia',
        asks: 'Tack för loggen! Kan du titta på rad 412 till 414 i filen? Det ser ut som att en person saknar anställningsnummer.',
      },
      {
        minutesAgo: 3 * day + 2 * hour,
        who: 'karin',
        says: 'Det stämmer, en timanställd utan nummer. Men förr hoppade inläsningen över sådana rader och fortsatte.',
      },
      {
        minutesAgo: 3 * day,
        who: 'sofia',
        acts: { action: 'escalate', line: 2, note: 'Inläsningen ska hoppa över raden och fortsätta, som tidigare.' },
      },
      {
        minutesAgo: 2 * day,
        who: 'ali',
        acts: {
          action: 'contact',
          channel: 'remote-session',
          note: 'Gick igenom importjobbet tillsammans med Karin. Inställningen *Avbryt vid fel* slogs på i uppdateringen. Den är återställd, och nattens körning bevakas.',
        },
      },
    ],
  },
  {
    number: 'TC-2440',
    minutesAgo: 9 * day,
    who: 'anna',
    draft: {
      kind: 'fault',
      subject: 'Holiday balance shows wrong year for part-time staff',
      impact: 'none',
      body: 'For staff below 75 % the balance page shows last year’s days under this year’s heading. The sum is right, only the year is wrong.',
    },
    story: [
      { minutesAgo: 9 * day - 70, who: 'sofia', acts: { action: 'triage', priority: 'low' } },
      {
        minutesAgo: 8 * day,
        who: 'sofia',
        acts: { action: 'escalate', line: 3, note: 'The heading is wrong in the program itself.' },
      },
      {
        minutesAgo: 6 * day,
        who: 'maja',
        says: 'You are right, and it is only the heading: it takes the year from the day the balance was set. Corrected in **7.4.2**, which is out now.',
      },
      {
        minutesAgo: 3 * day + 5 * hour,
        who: 'anna',
        wishes: { action: 'request-closure', comment: 'We have 7.4.2 in production and the year is right. Thank you!' },
      },
    ],
  },
  {
    number: 'TC-2431',
    minutesAgo: 12 * day,
    who: 'anna',
    draft: {
      kind: 'question',
      subject: 'Hur lägger vi upp en ny enhet med egna passmallar?',
      body: 'Vi öppnar en vårdavdelning till efter sommaren och vill att den får egna pass och eget bemanningskrav, men samma semesterregler som de andra. I vilken ordning gör man?',
    },
    story: [
      { minutesAgo: 12 * day - 60, who: 'sofia', acts: { action: 'triage', priority: 'normal' } },
      {
        minutesAgo: 2 * day + 3 * hour,
        who: 'sofia',
        acts: {
          action: 'propose-solution',
          body: 'Gör så här, i den ordningen:\n\n1. Lägg upp enheten under *Organisation* och välj den befintliga regelgruppen för semester\n2. Kopiera passmallarna från avdelning 4 och ändra tiderna\n3. Lägg in bemanningskravet per veckodag\n4. Flytta personalen sist, så följer schemat med\n\nSäg till om något inte stämmer hos er.',
        },
      },
    ],
  },
  {
    number: 'TC-2402',
    minutesAgo: 30 * day,
    who: 'karin',
    draft: {
      kind: 'order',
      subject: 'Version update to 7.4, production',
      service: 'time-care-update',
      body: 'We would like to have 7.4 in production. Tuesday or Wednesday afternoon suits us best, after the wards have signed off their rotas.',
    },
    story: [
      { minutesAgo: 30 * day - 45, who: 'sofia', acts: { action: 'triage', priority: 'normal', line: 2 } },
      {
        minutesAgo: 29 * day,
        who: 'ali',
        asks: 'Wednesday at 14:00? I need someone at hand who can restart the service on your side.',
      },
      { minutesAgo: 29 * day - 30, who: 'karin', says: 'Wednesday at 14:00 it is. I will be at my desk.' },
      {
        minutesAgo: 21 * day + 2 * hour,
        who: 'ali',
        acts: {
          action: 'propose-solution',
          body: '7.4 is in production and the night jobs are checked. The platform report is in order.',
        },
      },
      { minutesAgo: 21 * day, who: 'karin', wishes: { action: 'accept-solution' } },
      {
        minutesAgo: 20 * day,
        who: 'karin',
        marks: { answers: { service: 5, solution: 5 }, comment: 'Smooth as always.' },
      },
    ],
  },
];
