/** The words of the panel: its frame, its home view, announcements and missing access. */
export interface ShellMessages {
  readonly 'shell.launcher': string;
  readonly 'shell.launcherUnread': (values: { readonly count: number }) => string;
  readonly 'shell.close': string;
  readonly 'shell.backTo': (values: { readonly place: string }) => string;
  readonly 'shell.expand': string;
  readonly 'shell.shrink': string;
  readonly 'announce.label': string;
  readonly 'announce.outage': (values: { readonly title: string }) => string;
  readonly 'announce.outageHint': string;
  readonly 'announce.dismiss': string;
  readonly 'home.title': string;
  readonly 'home.newTicket': string;
  readonly 'home.orderService': string;
  readonly 'home.openTickets': string;
  readonly 'home.otherWays': string;
  readonly 'home.seeAllTickets': string;
  readonly 'home.seeAll': (values: { readonly count: string }) => string;
  readonly 'form.title': string;
  readonly 'form.titleOrder': string;
  readonly 'list.title': string;
  readonly 'error.signInFirst': string;
  readonly 'error.backOnline': string;
  readonly 'announce.hoursTitle': string;
}
