/** A person who may be contacted about access. */
export interface AccessHolder {
  readonly name: string;
  /** What the person is in the organisation, in words, such as `Head administrator`. */
  readonly title?: string;
  readonly email?: string;
}

/** Who is asking, and for which organisation. Comes from the help desk, never from the page. */
export interface Session {
  readonly user: {
    readonly id: string;
    readonly name: string;
    /** For showing only; never an identity. */
    readonly email?: string;
    /** What the user is in the organisation, in words. */
    readonly title?: string;
  };
  readonly organisation: { readonly id: string; readonly name: string };
  readonly role: 'customer' | 'support';
  /** `none`: signed in, but the organisation has not given this user the support portal. */
  readonly access: 'granted' | 'none';
  /** Who in the organisation has access and can help, when `access` is `none`. */
  readonly accessHolders?: readonly AccessHolder[];
}
