import * as z from 'zod/mini';

import type { Schema } from '../rest/rest-caller.js';

/** What Redmine names by number. */
export interface WireName {
  readonly id: number;
  readonly name: string;
}

/** One change of one property. */
export interface WireDetail {
  readonly property: string;
  readonly name: string;
  readonly old_value?: string | null | undefined;
  readonly new_value?: string | null | undefined;
}

/** What somebody did to an issue in one go. */
export interface WireJournal {
  readonly id: number;
  readonly user: WireName;
  readonly notes?: string | null | undefined;
  readonly created_on: string;
  readonly private_notes?: boolean | undefined;
  readonly details: readonly WireDetail[];
}

/** A file on an issue. */
export interface WireFile {
  readonly id: number;
  readonly filename: string;
  readonly filesize: number;
  readonly content_type?: string | null | undefined;
}

/** An issue with all that the customer may see of it. */
export interface WireIssue {
  readonly id: number;
  readonly project: { readonly id: number };
  readonly status: WireName;
  readonly priority: WireName;
  readonly author: WireName;
  readonly category?: WireName | undefined;
  readonly subject: string;
  readonly description?: string | null | undefined;
  readonly created_on: string;
  readonly updated_on: string;
  readonly custom_fields?: readonly { readonly id: number; readonly value?: unknown }[] | undefined;
  readonly attachments?: readonly WireFile[] | undefined;
  readonly journals?: readonly WireJournal[] | undefined;
  readonly allowed_statuses?: readonly WireName[] | undefined;
}

/** An issue as a list has it. */
export interface WireRow {
  readonly id: number;
  readonly updated_on: string;
}

/** Who a key belongs to. */
export interface WireUser {
  readonly id: number;
  readonly firstname: string;
  readonly lastname: string;
  readonly mail?: string | undefined;
  readonly memberships?: readonly { readonly project: WireName }[] | undefined;
}

/** A project with its categories and trackers. */
export interface WireProject {
  readonly trackers: readonly WireName[];
  readonly issue_categories: readonly WireName[];
}

/** Who is in a project. */
export interface WireMember {
  readonly user?: WireName | undefined;
  readonly roles: readonly { readonly name: string }[];
}

const name = z.object({ id: z.number(), name: z.string() });
const detail = z.object({
  property: z.string(),
  name: z.string(),
  old_value: z.nullish(z.string()),
  new_value: z.nullish(z.string()),
});

/** An issue by itself. */
export const issue: Schema<{ readonly issue: WireIssue }> = z.object({
  issue: z.object({
    id: z.number(),
    project: z.object({ id: z.number() }),
    status: name,
    priority: name,
    author: name,
    category: z.optional(name),
    subject: z.string(),
    description: z.nullish(z.string()),
    created_on: z.string(),
    updated_on: z.string(),
    custom_fields: z.optional(z.array(z.object({ id: z.number(), value: z.unknown() }))),
    attachments: z.optional(
      z.array(
        z.object({
          id: z.number(),
          filename: z.string(),
          filesize: z.number(),
          content_type: z.nullish(z.string()),
        }),
      ),
    ),
    journals: z.optional(
      z.array(
        z.object({
          id: z.number(),
          user: name,
          notes: z.nullish(z.string()),
          created_on: z.string(),
          private_notes: z.optional(z.boolean()),
          details: z.array(detail),
        }),
      ),
    ),
    allowed_statuses: z.optional(z.array(name)),
  }),
});

/** One page of issues. */
export const issues: Schema<{ readonly issues: readonly WireRow[] }> = z.object({
  issues: z.array(z.object({ id: z.number(), updated_on: z.string() })),
});

/** What searching finds. */
export const results: Schema<{ readonly results: readonly { readonly id: number }[] }> = z.object({
  results: z.array(z.object({ id: z.number() })),
});

/** A new issue. */
export const created: Schema<{ readonly issue: { readonly id: number } }> = z.object({
  issue: z.object({ id: z.number() }),
});

/** A file that waits for an issue. */
export const upload: Schema<{ readonly upload: { readonly id: number; readonly token: string } }> = z.object({
  upload: z.object({ id: z.number(), token: z.string() }),
});

/** A file by itself. */
export const file: Schema<{ readonly attachment: WireFile & { readonly content_url: string } }> = z.object({
  attachment: z.object({
    id: z.number(),
    filename: z.string(),
    filesize: z.number(),
    content_type: z.nullish(z.string()),
    content_url: z.string(),
  }),
});

/** The own account. */
export const user: Schema<{ readonly user: WireUser }> = z.object({
  user: z.object({
    id: z.number(),
    firstname: z.string(),
    lastname: z.string(),
    mail: z.optional(z.string()),
    memberships: z.optional(z.array(z.object({ project: name }))),
  }),
});

/** A project. */
export const project: Schema<{ readonly project: WireProject }> = z.object({
  project: z.object({ trackers: z.array(name), issue_categories: z.array(name) }),
});

/** One page of the members of a project. */
export const members: Schema<{ readonly memberships: readonly WireMember[] }> = z.object({
  memberships: z.array(z.object({ user: z.optional(name), roles: z.array(z.object({ name: z.string() })) })),
});

/** All statuses. */
export const statuses: Schema<{ readonly issue_statuses: readonly WireName[] }> = z.object({
  issue_statuses: z.array(name),
});

/** All priorities. */
export const priorities: Schema<{ readonly issue_priorities: readonly WireName[] }> = z.object({
  issue_priorities: z.array(name),
});

/** A change is answered with nothing, whether it was made or not. */
export const nothing: Schema<unknown> = z.unknown();
