/** The words of the list of tickets. */
export interface ListMessages {
  readonly 'error.loadTickets': string;
  readonly 'list.search': string;
  readonly 'list.searchHint': string;
  readonly 'list.filterLegend': string;
  readonly 'list.groupYou': string;
  readonly 'list.groupSupport': string;
  readonly 'list.groupClosed': string;
  readonly 'list.results': (values: { readonly count: number }) => string;
  readonly 'list.resultsSoFar': (values: { readonly count: number }) => string;
  readonly 'list.noMatch': (values: { readonly query: string }) => string;
  readonly 'list.noMatchHint': string;
  readonly 'list.searchAll': string;
  readonly 'list.noClosed': string;
  readonly 'list.more': string;
  readonly 'list.loading': string;
  readonly 'list.newReplies': (values: { readonly count: number }) => string;
  readonly 'list.repliedBy': (values: { readonly name: string; readonly when: string }) => string;
  readonly 'list.updated': (values: { readonly when: string }) => string;
  readonly 'list.closedOn': (values: { readonly date: string }) => string;
  readonly 'list.closingAsked': (values: { readonly date: string }) => string;
  readonly 'list.open': string;
  readonly 'list.closed': string;
  readonly 'list.all': string;
  readonly 'home.emptyTitle': string;
  readonly 'home.emptyBody': string;
  readonly 'home.noOpen': string;
  readonly 'list.checkSpelling': string;
  readonly 'list.clearSearch': string;
  readonly 'list.filterUnread': string;
  readonly 'list.filterMine': string;
  readonly 'list.filterOrders': string;
  readonly 'list.clearFilters': string;
}
