/** What the support side's page says. */
export interface DeskWords {
  title: string;
  as: string;
  language: string;
  queue: string;
  all: string;
  line: (line: number) => string;
  empty: string;
  pick: string;
  reply: string;
  expectsReply: string;
  send: string;
  note: string;
  addNote: string;
  internal: string;
  priority: Record<'low' | 'normal' | 'high' | 'urgent', string>;
  actions: Record<string, string>;
  status: Record<string, string>;
  hours: Record<'title' | 'date' | 'from' | 'to' | 'message' | 'announce' | 'withdraw' | 'closed', string>;
  promise: Record<'begin' | 'reply' | 'resolve', string>;
  missed: string;
  failed: string;
  serverDown: string;
}

const sv: DeskWords = {
  title: 'Supportens ärendekö',
  as: 'Inloggad som',
  language: 'Språk',
  queue: 'Kö',
  all: 'Alla',
  line: (line) => `${line}${['st', 'nd', 'rd'][line - 1]} line`,
  empty: 'Kön är tom.',
  pick: 'Välj ett ärende i kön.',
  reply: 'Svar till kunden',
  expectsReply: 'Kunden behöver svara',
  send: 'Skicka svar',
  note: 'Intern anteckning',
  addNote: 'Spara anteckning',
  internal: 'Bara för supporten',
  priority: { low: 'Låg', normal: 'Normal', high: 'Hög', urgent: 'Akut' },
  actions: {
    triage: 'Bedöm och sätt prioritet',
    'start-handling': 'Påbörja',
    escalate: 'Skicka vidare till',
    'propose-solution': 'Föreslå lösning',
    'confirm-closure': 'Bekräfta avslut',
    close: 'Avsluta',
    reopen: 'Öppna igen',
  },
  status: {
    new: 'Nytt',
    'in-progress': 'Pågår',
    'waiting-customer': 'Väntar på kunden',
    'waiting-other': 'Väntar på annan',
    solved: 'Löst',
    closed: 'Avslutat',
    cancelled: 'Återkallat',
    unknown: 'Okänd status',
  },
  hours: {
    title: 'Avvikande öppettider',
    date: 'Dag',
    from: 'Öppet från (tomt: stängt)',
    to: 'till',
    message: 'Meddelande till kunderna',
    announce: 'Annonsera',
    withdraw: 'Ta tillbaka',
    closed: 'stängt',
  },
  promise: { begin: 'Påbörjas före', reply: 'Svaras före', resolve: 'Löses före' },
  missed: 'Löftet är brutet:',
  failed: 'Det gick inte:',
  serverDown: 'Referensservern svarar inte. Starta den med npm start.',
};

const en: DeskWords = {
  title: 'Support queue',
  as: 'Signed in as',
  language: 'Language',
  queue: 'Queue',
  all: 'All',
  line: (line) => `${line}${['st', 'nd', 'rd'][line - 1]} line`,
  empty: 'The queue is empty.',
  pick: 'Pick a ticket in the queue.',
  reply: 'Reply to the customer',
  expectsReply: 'The customer needs to answer',
  send: 'Send reply',
  note: 'Internal note',
  addNote: 'Save note',
  internal: 'For support only',
  priority: { low: 'Low', normal: 'Normal', high: 'High', urgent: 'Urgent' },
  actions: {
    triage: 'Assess and set priority',
    'start-handling': 'Start handling',
    escalate: 'Pass on to',
    'propose-solution': 'Propose solution',
    'confirm-closure': 'Confirm closure',
    close: 'Close',
    reopen: 'Open again',
  },
  status: {
    new: 'New',
    'in-progress': 'In progress',
    'waiting-customer': 'Waiting for customer',
    'waiting-other': 'Waiting for someone else',
    solved: 'Solved',
    closed: 'Closed',
    cancelled: 'Cancelled',
    unknown: 'Unknown status',
  },
  hours: {
    title: 'Different hours',
    date: 'Day',
    from: 'Open from (empty: closed)',
    to: 'to',
    message: 'Message to the customers',
    announce: 'Announce',
    withdraw: 'Withdraw',
    closed: 'closed',
  },
  promise: { begin: 'Begin before', reply: 'Reply before', resolve: 'Solve before' },
  missed: 'Promise missed:',
  failed: 'That did not work:',
  serverDown: 'The reference server does not answer. Start it with npm start.',
};

/** The page's words per language. */
export const deskWords: Record<'sv' | 'en', DeskWords> = { sv, en };
