import type { FormField, ServiceDescription } from '../../domain/service.js';
import type { Capabilities } from '../../port/capabilities.js';
import { promised, promisedAmong, promisedSame } from './broken-promise.js';
import { isInstant } from '../../domain/is-instant.js';
import type { Bench, Check } from './check.js';

/** What an adapter promises about what it tells of the service. */
export const describing: readonly Check[] = [
  {
    promise: 'the service names its languages by their tags',
    run: onService(({ languages }) => {
      promised(languages.length > 0, 'there is one language at least');
      for (const tag of languages) promisedSame(Intl.getCanonicalLocales(tag), [tag], 'a tag of BCP 47');
    }),
  },
  {
    promise: 'each support line is told once, with what it handles',
    run: onService(({ lines }) => {
      onlyOnce(lines.map(({ line }) => `${line}`));
      for (const { name, handles } of lines) promised(isTold(name) && isTold(handles), 'name and task in words');
    }),
  },
  {
    promise: 'every other way to reach support can be used',
    run: onService(({ contactWays }) => {
      const shapes = { phone: /^\+?[\d\s().-]{3,}$/, email: /^[^\s@]+@[^\s@]+$/, web: /^https?:\/\/\S+$/ };
      for (const { kind, label, value } of contactWays) {
        promised(isTold(label) && shapes[kind].test(value), `${kind} ${value} has a label and can be used`);
      }
    }),
  },
  {
    promise: 'the kinds of tickets are told once each',
    run: onService(({ kinds }) => onlyOnce(kinds)),
  },
  {
    promise: 'every field of the help desk has an id of its own, a label, and options where one chooses',
    run: onService(({ fields, catalogue }) => {
      for (const asked of [fields, ...catalogue.map((service) => service.fields ?? [])]) fieldsHold(asked);
    }),
  },
  {
    promise: 'a condition of a field names a field that is there',
    run: onService(({ fields }) => {
      for (const { visibleWhen } of fields.filter((field) => field.visibleWhen)) {
        promised(
          fields.some(({ id }) => id === visibleWhen?.field),
          `there is a field ${visibleWhen?.field}`,
        );
      }
    }),
  },
  {
    promise: 'the limits of texts and files are whole numbers above nothing',
    run: onService(({ textLimits, attachmentLimits }, { attachments }) => {
      const limits = [textLimits.subject, textLimits.body, attachmentLimits?.maxBytes, attachmentLimits?.maxCount];
      for (const limit of limits) promised(limit === undefined || isCount(limit), `${limit} is a limit`);
      promised(!attachments || (isCount(attachments.maxBytes) && isCount(attachments.maxCount)), 'limits of files');
    }),
  },
  {
    promise: 'the calendar is there where it is declared, in a time zone that exists',
    run: onService(({ calendar }, declared) => {
      promisedSame(calendar !== undefined, declared.calendar, 'calendar and its capability');
      if (calendar) promised(new Intl.DateTimeFormat('en', { timeZone: calendar.timeZone }), 'the zone exists');
    }),
  },
  {
    promise: 'the catalogue is there where it is declared, each service with an id of its own and in words',
    run: onService(({ catalogue }, declared) => {
      promised(declared.catalogue || catalogue.length === 0, 'no catalogue without its capability');
      onlyOnce(catalogue.map(({ id }) => id));
      for (const { name, description } of catalogue) promised(isTold(name) && isTold(description), 'in words');
    }),
  },
  {
    promise: 'announcements are there where they are declared, each with a title and a time',
    run: onService(({ announcements }, declared) => {
      promised(declared.announcements || announcements.length === 0, 'no announcement without the capability');
      onlyOnce(announcements.map(({ id }) => id));
      for (const { title, from, until = '9999' } of announcements) {
        promised(isTold(title) && isInstant(from) && from < until, 'a title, and a time that ends after it begins');
      }
    }),
  },
  {
    promise: 'statuses and actions are declared once each',
    run: onService((_service, { statuses, actions }) => {
      onlyOnce(statuses);
      onlyOnce(actions);
      promisedAmong(statuses, 'new', 'capabilities.statuses has the status of a ticket that was just filed');
      promisedAmong(actions, 'reply', 'capabilities.actions has what every ticket can be given');
    }),
  },
  {
    promise: 'a ticket is never in a status, and never offers an action, that was not declared',
    run: async (bench) => {
      const adapter = await bench.made('anna');
      const { capabilities } = await adapter.connect({});
      const { id } = await bench.file(adapter);
      const steps = [
        () => bench.staff.reply(id, { body: 'Which version?', expectsReply: true }),
        () => bench.reply(adapter, id, '7.4.1'),
        () => bench.staff.act(id, { action: 'close', reason: 'solved' }),
      ];
      for (const step of [async () => {}, ...steps]) {
        await step();
        const { status, actions } = await adapter.getTicket(id);
        promised(capabilities.statuses.includes(status), `the status ${status} was declared`);
        for (const action of actions) promised(capabilities.actions.includes(action), `${action} was declared`);
      }
    },
  },
];

function onService(look: (service: ServiceDescription, declared: Capabilities) => void): Check['run'] {
  return async (bench: Bench) => {
    const { service, capabilities } = await (await bench.made('anna')).connect({});
    look(service, capabilities);
  };
}

function fieldsHold(fields: readonly FormField[]): void {
  onlyOnce(fields.map(({ id }) => id));
  for (const { id, type, label, options = [] } of fields) {
    promised(isTold(label), `the field ${id} has a label`);
    const isChoice = type === 'select' || type === 'radio' || type === 'multi-select';
    promised(!isChoice || options.length > 0, `the field ${id} has options`);
    onlyOnce(options.map(({ value }) => value));
  }
}

function onlyOnce(words: readonly string[]): void {
  promisedSame([...new Set(words)], words, 'nothing is told twice');
}

function isTold(text: Readonly<Record<string, string>>): boolean {
  const told = Object.values(text);
  return told.length > 0 && told.every((words) => words.trim() !== '');
}

function isCount(limit: number): boolean {
  return Number.isInteger(limit) && limit > 0;
}
