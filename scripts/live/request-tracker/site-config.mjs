/**
 * Request Tracker's own configuration, in Perl: everything private to one folder, and a life cycle that tells apart what the
 * default one does not: waiting for others, and solved before closed. `parked` is one that the adapter has no word for.
 * @param {{folder: string, port: number}} place
 */
export function siteConfig({ folder, port }) {
  return `
Set($rtname, 'live.example'); Set($Organization, 'live.example');
Set($WebDomain, '127.0.0.1'); Set($WebPort, ${port}); Set($WebPath, ''); Set($WebBaseURL, 'http://127.0.0.1:${port}');
Set($DatabaseType, 'SQLite'); Set($DatabaseName, '${folder}/rt.sqlite');
Set($LogToSTDERR, 'warning'); Set($LogToSyslog, undef); Set($LogToFile, undef);
Set($MailCommand, 'sendmailpipe'); Set($SendmailPath, '${folder}/sendmail');
Set($MaxAttachmentSize, 64*1024*1024);
# Searching looks into messages; a token is taken fast enough for hundreds of checks.
Set(%FullTextSearch, Enable => 1, Indexed => 0); Set($BcryptCost, 8);
Set($Timezone, 'Europe/Stockholm');
Set(%Lifecycles, support => {
  initial => ['new'], active => ['open', 'stalled', 'waiting', 'solved', 'parked'], inactive => ['resolved', 'rejected', 'deleted'],
  defaults => { on_create => 'new' },
  transitions => {
    '' => ['new', 'open', 'resolved'],
    ${transitions()}
  },
  rights => { 'new -> deleted' => 'ModifyTicket', '* -> deleted' => 'DeleteTicket', '* -> *' => 'ModifyTicket' },
  actions => [
    'new -> rejected' => { label => 'Withdraw' },
    'solved -> resolved' => { label => 'Accept the solution' },
    'solved -> open' => { label => 'Not solved' },
    'resolved -> open' => { label => 'Open again' },
  ],
});
1;
`;
}

function transitions() {
  const statuses = ['new', 'open', 'stalled', 'waiting', 'solved', 'parked', 'resolved', 'rejected', 'deleted'];
  return statuses
    .map((from) => `${from} => [${statuses.filter((to) => to !== from).map((to) => `'${to}'`)}],`)
    .join('\n    ');
}
