import type { CatalogueService, SecureTransfer, ServiceDescription, SupportLine } from '../domain/service.js';
import { expandCalendar } from '../hours/rules.js';
import { timeCareRules } from '../hours/sweden.js';
import { horizonAt } from './calendar-horizon.js';

const lines: readonly SupportLine[] = [
  {
    line: 1,
    name: { en: '1st line', sv: '1st line' },
    handles: {
      en: 'first assessment and questions about the application',
      sv: 'inledande bedömning och applikationssupport',
    },
  },
  {
    line: 2,
    name: { en: '2nd line', sv: '2nd line' },
    handles: { en: 'installations and integrations', sv: 'installationer och integrationer' },
  },
  {
    line: 3,
    name: { en: '3rd line', sv: '3rd line' },
    handles: { en: 'problems that need a developer', sv: 'problem som kräver utvecklarkompetens' },
  },
];

const catalogue: readonly CatalogueService[] = [
  {
    id: 'time-care-update',
    name: { en: 'Time Care Update', sv: 'Time Care Update' },
    description: {
      en: 'A subscription: updates and new versions without delay or extra cost, with advice and a check of your technical platform. We do the upgrades when it suits you.',
      sv: 'En prenumeration: uppdateringar och nya versioner utan dröjsmål och extra kostnader, med rådgivning och kontroll av teknisk plattform. Vi utför uppgraderingarna efter överenskommelse.',
    },
  },
  {
    id: 'upgrade-help',
    name: { en: 'Upgrade help, single occasion', sv: 'Uppgraderingshjälp vid enstaka tillfälle' },
    description: {
      en: 'We upgrade your environment by remote session.',
      sv: 'Vi uppgraderar din miljö via fjärrstyrningsverktyg.',
    },
    price: { en: 'Fixed price, told in the quote', sv: 'Fast pris, anges i offerten' },
    fields: [
      {
        id: 'current-version',
        type: 'text',
        label: { en: 'Version you have now', sv: 'Version ni har i dag' },
        hint: { en: 'Shown under Help, About', sv: 'Visas under Hjälp, Om' },
        maxLength: 40,
      },
      { id: 'wanted-date', type: 'date', label: { en: 'Preferred date', sv: 'Önskat datum' } },
    ],
  },
  {
    id: 'database-administration',
    name: { en: 'Database administration', sv: 'Databasadministration' },
    description: {
      en: 'A test or training database, backup and maintenance plan, change of collation and the like.',
      sv: 'Uppsättning av test- eller utbildningsdatabas, konfigurering av backup och maintenanceplan, ändring av collation med mera.',
    },
    fields: [
      {
        id: 'task',
        type: 'select',
        label: { en: 'What do you need?', sv: 'Vad behöver ni?' },
        options: [
          { value: 'test-database', label: { en: 'Test or training database', sv: 'Test- eller utbildningsdatabas' } },
          { value: 'backup', label: { en: 'Backup and maintenance plan', sv: 'Backup och maintenanceplan' } },
          { value: 'collation', label: { en: 'Change of collation', sv: 'Ändring av collation' } },
          { value: 'other', label: { en: 'Something else', sv: 'Något annat' } },
        ],
      },
    ],
  },
];

const secureTransfer: SecureTransfer = {
  url: 'https://sftp.time-care.example',
  hint: {
    en: 'Ask support for an account first. Never put a database copy in a ticket.',
    sv: 'Be supporten om ett konto först. Lägg aldrig en databaskopia i ett ärende.',
  },
};

const day = 24 * 60 * 60_000;

/** The service of a vendor of staff scheduling, as its customers meet it. `now` in epoch milliseconds dates its announcements. */
export function sampleService(now: number): ServiceDescription {
  return {
    name: 'Time Care Support',
    languages: ['sv', 'en'],
    lines,
    contactWays: [
      {
        kind: 'phone',
        label: { en: 'Phone, during opening hours', sv: 'Telefon, under öppettiderna' },
        value: '+46 8 555 010 20',
      },
      {
        kind: 'email',
        label: { en: 'Questions about access', sv: 'Frågor om access' },
        value: 'access@time-care.example',
      },
    ],
    kinds: ['question', 'fault', 'order', 'quote'],
    fields: [],
    catalogue,
    announcements: [
      {
        id: 'release-7-4-2',
        level: 'info',
        title: { en: 'Version 7.4.2 is out', sv: 'Version 7.4.2 är släppt' },
        body: {
          en: 'It corrects shift swaps that are logged twice. Customers with Time Care Update are offered a time by us.',
          sv: 'Den rättar skiftbyten som loggas dubbelt. Kunder med Time Care Update får ett tidsförslag av oss.',
        },
        from: new Date(now - day).toISOString(),
        until: new Date(now + 14 * day).toISOString(),
      },
    ],
    calendar: expandCalendar(timeCareRules, horizonAt(now)),
    attachmentLimits: { maxBytes: 25_000_000, maxCount: 10, types: [] },
    secureTransfer,
    textLimits: { subject: 120, body: 20_000 },
  };
}
