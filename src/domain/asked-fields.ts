import type { FormField } from './service.js';
import type { FieldValue, TicketKind } from './ticket.js';

/** The fields that are asked for with these values: what hangs on a field that is not asked for is not asked for either. */
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
    const above = fields.find((field) => field.id === visibleWhen.field);
    return !above || path.includes(above.id) || isAsked(above, [...path, id]);
  };
  return fields.filter((field) => isAsked(field, []));
}
