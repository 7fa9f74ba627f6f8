import type { FormField } from './service.js';
import type { FieldValue, TicketKind } from './ticket.js';

/**
 * The fields that are asked for with these values: what hangs on a field that is not asked for is not asked for either. Of those
 * under one id the first is, so that what a service asks itself stands for what is asked of every ticket.
 */
export function askedFields(
  fields: readonly FormField[],
  values: Readonly<Record<string, FieldValue>>,
  kind: TicketKind | undefined,
): FormField[] {
  const isAsked = ({ id, kinds, visibleWhen }: FormField, path: readonly string[]): boolean => {
    if (kinds && !(kind && kinds.includes(kind))) return false;
    if (!visibleWhen) return true;
    const chosen: readonly (FieldValue | undefined)[] = [values[visibleWhen.field]].flat();
    if (!visibleWhen.in.some((value) => chosen.includes(value))) return false;
    const above = fields.filter((field) => field.id === visibleWhen.field);
    if (above.length === 0 || path.includes(visibleWhen.field)) return true;
    return above.some((field) => isAsked(field, [...path, id]));
  };
  const asked = fields.filter((field) => isAsked(field, []));
  return asked.filter(({ id }, place) => asked.findIndex((field) => field.id === id) === place);
}
