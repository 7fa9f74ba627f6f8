import type { FormField, ServiceDescription } from '../../domain/service.js';
import type { FieldValue } from '../../domain/ticket.js';
import type { ContextValue, HostContext } from '../shared/host-context.js';
import { warnOnce } from '../shared/warn-once.js';
import { deskField, misfit } from './desk-answers.js';
import type { Answer, DeskField, FormValues } from './form-values.js';

/** How a field that the host page has filled is shown: not asked for at all, or as it stands. */
export type Shown = 'hidden' | 'readonly';

/** What the host page fills the form with. */
export interface HostValues {
  readonly values: Partial<FormValues>;
  readonly shown: ReadonlyMap<DeskField, Shown>;
}

/** What fills a question of every ticket rather than a field of the help desk. */
const own: Readonly<Record<string, 'body' | 'callBack' | 'service'>> = {
  description: 'body',
  phone: 'callBack',
  service: 'service',
};
/** What the help desk knows of a signed-in user by itself: no developer need be told that it asks for neither. */
const known: readonly string[] = ['name', 'email'];
/** The field of a help desk that takes whatever else a page knows. */
const rest = 'context';

/** Reads what the host page knows by the help desk's fields. What fits no field, or not into its field, is left out. */
export function hostValues(context: HostContext, service: ServiceDescription): HostValues {
  const fields = [...service.fields, ...service.catalogue.flatMap((each) => each.fields ?? [])];
  const values: Record<string, Answer> = {};
  const shown = new Map<DeskField, Shown>();
  const strangers: string[] = [];
  for (const [name, given] of Object.entries(context)) {
    const { value, hidden, readonly } = spread(given);
    const field = fields.find(({ id }) => id === name);
    const place = own[name];
    // A page's own data often says null where it does not know.
    if (value === undefined || value === null || (name === rest && !field)) continue;
    if (field && fits(value, field)) {
      values[deskField(name)] = asAnswer(value);
      if (hidden ?? readonly) shown.set(deskField(name), hidden ? 'hidden' : 'readonly');
    } else if (!field && place) values[place] = String(value);
    else if (!field) strangers.push(`${name}: ${String(value)}`);
  }
  return withStrangers({ values, shown }, strangers, fields);
}

function spread(given: ContextValue | undefined): {
  readonly value: FieldValue | null | undefined;
  readonly hidden?: boolean;
  readonly readonly?: boolean;
} {
  return given && typeof given === 'object' && 'value' in given ? given : { value: given };
}

function asAnswer(value: FieldValue): Answer {
  return typeof value === 'number' ? String(value) : value;
}

/** Nobody can consent for somebody else, and what the help desk would refuse is better asked for. */
function fits(value: FieldValue, field: FormField): boolean {
  const fault =
    field.type === 'consent' || field.type === 'file' ? 'no page can answer it' : misfit(field, asAnswer(value));
  if (fault)
    warnOnce(`the context's "${field.id}" does not fit the help desk's field: ${fault}. The customer is asked.`);
  return !fault;
}

/** What matches no field goes into the field that the help desk keeps for it, if it keeps one. */
function withStrangers(found: HostValues, strangers: readonly string[], fields: readonly FormField[]): HostValues {
  const place = fields.find(({ id }) => id === rest);
  if (place && strangers.length > 0 && fits(strangers.join('\n'), place)) {
    const field = deskField(rest);
    return {
      values: { ...found.values, [field]: strangers.join('\n') },
      shown: new Map([...found.shown, [field, 'hidden']]),
    };
  }
  const lost = strangers.map((each) => each.replace(/:.*/s, '')).filter((name) => !known.includes(name));
  for (const name of lost) warnOnce(`the context's "${name}" matches no field of the help desk, and is not sent.`);
  return found;
}
