import type { Line } from '../domain/ticket.js';

/** Someone the desk knows: a customer of one organisation, or one of support's own. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly email?: string;
  /** What the person is in the organisation, in words. */
  readonly title?: string;
  readonly organisation: { readonly id: string; readonly name: string };
  readonly role: 'customer' | 'support';
  /** `none`: known, but the organisation has not given this person the support portal. */
  readonly access: 'granted' | 'none';
  /** The support line the person works in; for support only. */
  readonly line?: Line;
}
