import * as z from 'zod/mini';

import type { Schema } from '../rest/rest-caller.js';

/*
 * What Request Tracker answers, as far as the adapter looks. Values that are not there come as '' or null, numbers as text.
 */

/** A person as Request Tracker tells of one. */
export interface WirePerson {
  readonly id: string;
  readonly RealName?: string | undefined;
  readonly Organization?: string | undefined;
}

/** A custom field with its values. */
export interface WireField {
  readonly name: string;
  readonly values: readonly string[];
}

/** A ticket as the search answers it. */
export interface WireTicket {
  readonly id: number;
  readonly Subject: string;
  readonly Status: string;
  readonly Priority: string;
  readonly Created: string;
  readonly LastUpdated: string;
  readonly Started: string;
  readonly Queue: { readonly id: string };
  readonly Requestor: readonly WirePerson[];
  readonly CustomFields: readonly WireField[];
  readonly _hyperlinks: readonly { readonly ref: string; readonly to?: string | undefined }[];
}

/** One thing that happened on a ticket. */
export interface WireTransaction {
  readonly id: number;
  readonly ObjectId: number;
  readonly Type: string;
  readonly Created: string;
  readonly Field: string;
  readonly OldValue: string;
  readonly NewValue: string;
  readonly Creator: WirePerson;
  readonly CustomFields: readonly WireField[];
}

/** A text or a file of a message. */
export interface WirePart {
  readonly id: number;
  readonly TransactionId: number;
  readonly ContentType: string;
  readonly Filename?: string | undefined;
  readonly ContentLength?: string | undefined;
  readonly Content?: string | undefined;
}

/** Some rows of a list. */
export interface WirePage<T> {
  readonly items: readonly T[];
}

/** A queue with the custom fields that the user may see. */
export interface WireQueue {
  readonly id: string;
  readonly Name: string;
  readonly TicketCustomFields?: readonly WireFieldName[] | undefined;
  readonly TicketTransactionCustomFields?: readonly WireFieldName[] | undefined;
}

/** A custom field by number and name. */
export interface WireFieldName {
  readonly id: string;
  readonly name: string;
}

/** Who a token belongs to. */
export interface WireAccount extends WirePerson {
  readonly Name: string;
  readonly EmailAddress?: string | undefined;
  readonly Privileged: boolean;
}

/** A file with its content in base64. */
export interface WireFile {
  readonly Filename: string;
  readonly ContentType: string;
  readonly Content: string;
}

const text = z.pipe(
  z.nullish(z.union([z.string(), z.number()])),
  z.transform((value) => `${value ?? ''}`),
);
const number = z.coerce.number().check(z.int());

/** A list, which comes as '' where it is empty. */
function listOf<T extends z.ZodMiniType>(item: T) {
  const empty = z.pipe(
    z.literal(''),
    z.transform((): z.output<T>[] => []),
  );
  return z.union([z.array(item), empty]);
}

const person = z.object({ id: text, RealName: z.optional(text), Organization: z.optional(text) });
const customField = z.object({ name: z.string(), values: z.array(text) });
const fieldName = z.object({ id: text, name: z.string() });

/** What to ask of a ticket, so that `WireTicket` is answered. */
export const ticketFields: Readonly<Record<string, string>> = {
  fields: 'Subject,Status,Priority,Created,LastUpdated,Started,Queue,Requestor,CustomFields,_hyperlinks',
  'fields[Requestor]': 'RealName,Organization',
};

/** One page of tickets. */
export const ticketPage: Schema<WirePage<WireTicket>> = z.object({
  items: z.array(
    z.object({
      id: number,
      Subject: text,
      Status: z.string(),
      Priority: text,
      Created: z.string(),
      LastUpdated: z.string(),
      Started: z.string(),
      Queue: z.object({ id: text }),
      Requestor: listOf(person),
      CustomFields: listOf(customField),
      _hyperlinks: z.array(z.object({ ref: z.string(), to: z.optional(z.string()) })),
    }),
  ),
});

/** What to ask of a transaction, so that `WireTransaction` is answered. */
export const transactionFields: Readonly<Record<string, string>> = {
  fields: 'ObjectId,Type,Created,Field,OldValue,NewValue,Creator,CustomFields',
  'fields[Creator]': 'RealName,Organization',
};

/** One page of what happened. */
export const transactionPage: Schema<WirePage<WireTransaction>> = z.object({
  items: z.array(
    z.object({
      id: number,
      ObjectId: number,
      Type: z.string(),
      Created: z.string(),
      Field: text,
      OldValue: text,
      NewValue: text,
      Creator: person,
      CustomFields: listOf(customField),
    }),
  ),
});

/** One page of what messages consist of. */
export const partPage: Schema<WirePage<WirePart>> = z.object({
  items: z.array(
    z.object({
      id: number,
      TransactionId: z.union([
        number,
        z.pipe(
          z.object({ id: number }),
          z.transform(({ id }) => id),
        ),
      ]),
      ContentType: text,
      Filename: z.optional(text),
      ContentLength: z.optional(text),
      Content: z.optional(text),
    }),
  ),
});

/** A file. */
export const file: Schema<WireFile> = z.object({ Filename: text, ContentType: text, Content: text });

/** An account. */
export const account: Schema<WireAccount> = z.object({
  id: text,
  Name: text,
  RealName: z.optional(text),
  EmailAddress: z.optional(text),
  Organization: z.optional(text),
  Privileged: z.pipe(
    text,
    z.transform((value) => value === '1'),
  ),
});

/** A queue. */
export const queue: Schema<WireQueue> = z.object({
  id: text,
  Name: z.string(),
  TicketCustomFields: z.optional(z.array(fieldName)),
  TicketTransactionCustomFields: z.optional(z.array(fieldName)),
});

/** What a new ticket is answered with. */
export const created: Schema<{ readonly id: number }> = z.object({ id: number });

/** What a change is answered with: sentences for people. Whether anything changed is only known by reading back. */
export const sentences: Schema<unknown> = z.unknown();
