# What the live tests need of a new Request Tracker: a queue for each line, the custom fields that the adapter knows, rights,
# two customers of one organisation, one of another, one without access, an agent. Prints a token for each as JSON.
use strict; use warnings; no warnings 'once';
use RT -init;
use JSON ();

my $system = RT->SystemUser;

sub must { my ($what, $ok, $message) = @_; die "$what: " . ($message // 'failed') unless $ok; return $ok }

# A queue is a line: support passes a ticket on by moving it.
my @queues;
for my $name ('Support', 'Support 2nd line', 'Support 3rd line') {
    my $queue = RT::Queue->new($system);
    must("queue $name", $queue->Create(Name => $name, Lifecycle => 'support', SLADisabled => 1));
    push @queues, $queue;
}

my %fields = (
    Kind           => { Type => 'Select', values => [qw(question fault task order quote)] },
    Impact         => { Type => 'Select', values => [qw(stopped slowed none)] },
    # Unique: of filings that race under one key, exactly one keeps it.
    ClientKey      => { Type => 'Freeform', UniqueValues => 1 },
    # What is refused is answered with 200 and a sentence.
    ClosureRequest => { Type => 'Text', Pattern => '(?#No section signs)^[^\x{a7}]*$' },
);
for my $name (sort keys %fields) {
    my ($type, $values, $unique, $pattern) = @{ $fields{$name} }{qw(Type values UniqueValues Pattern)};
    my $field = RT::CustomField->new($system);
    must("field $name", $field->Create(Name => $name, Type => $type, MaxValues => 1, LookupType => 'RT::Queue-RT::Ticket', UniqueValues => $unique // 0, Pattern => $pattern // ''));
    must("value $_", $field->AddValue(Name => $_)) for @{ $values // [] };
    must("field $name on a queue", $field->AddToObject($_)) for @queues;
}
# Which message a reply's key belongs to, and how support reached the customer outside the portal.
for my $name (qw(MessageKey Channel)) {
    my $field = RT::CustomField->new($system);
    must("field $name", $field->Create(Name => $name, Type => 'Freeform', MaxValues => 1, LookupType => 'RT::Queue-RT::Ticket-RT::Transaction'));
    must("field $name on a queue", $field->AddToObject($_)) for @queues;
}

# Who has access to the portal is a member of this group; everyone else is not even told that there is a queue.
my $portal = RT::Group->new($system);
must('group', $portal->CreateUserDefinedGroup(Name => 'Support portal'));
my $privileged = RT::Group->new($system);
$privileged->LoadSystemInternalGroup('Privileged');
my @of_customer = qw(SeeQueue CreateTicket SeeCustomField SetInitialCustomField);
my @of_ticket = qw(ShowTicket ReplyToTicket ModifyTicket SeeCustomField ModifyCustomField);
my @of_staff = (qw(SeeQueue CreateTicket SetInitialCustomField ShowTicketComments CommentOnTicket OwnTicket DeleteTicket), @of_ticket);
for my $queue (@queues) {
    must("customer $_", $portal->PrincipalObj->GrantRight(Right => $_, Object => $queue)) for @of_customer;
    must("staff $_", $privileged->PrincipalObj->GrantRight(Right => $_, Object => $queue)) for @of_staff;
    for my $name (qw(Requestor Cc)) {
        my $role = RT::Group->new($system);
        $role->LoadRoleGroup(Object => $queue, Name => $name);
        must("$name $_", $role->PrincipalObj->GrantRight(Right => $_, Object => $queue)) for @of_ticket;
    }
}

# Colleagues see each other's tickets: the organisation of who files is a group, and is made a watcher. By Request Tracker itself,
# so that nobody can name an organisation that is not the own.
my $code = q{
    my $by = $self->TransactionObj->CreatorObj;
    $by = $self->TicketObj->Requestors->UserMembersObj->First if $by->Privileged;
    return 1 unless $by and $by->Organization;
    my $group = RT::Group->new(RT->SystemUser);
    $group->LoadUserDefinedGroup($by->Organization);
    $self->TicketObj->AddWatcher(Type => 'Cc', PrincipalId => $group->PrincipalId, Silent => 1) if $group->id;
    return 1;
};
my ($condition, $action) = (RT::ScripCondition->new($system), RT::ScripAction->new($system));
$condition->Load('On Create');
$action->Load('User Defined');
my $scrip = RT::Scrip->new($system);
must('scrip', $scrip->Create(
    Description => 'Colleagues see the ticket', Queue => 0, Stage => 'TransactionCreate', Template => 'Blank',
    ScripCondition => $condition->id, ScripAction => $action->id, CustomPrepareCode => 'return 1;', CustomCommitCode => $code,
));

my %people = (
    anna  => { RealName => 'Anna Lind',  Organization => 'Norrvik kommun' },
    karin => { RealName => 'Karin Berg', Organization => 'Norrvik kommun' },
    nils  => { RealName => 'Nils Ek',    Organization => 'Norrvik kommun', outside => 1 },
    bo    => { RealName => 'Bo Dahl',    Organization => 'Sydvik omsorg' },
    sofia => { RealName => 'Sofia Holm', staff => 1 },
);
my %tokens;
for my $name (sort keys %people) {
    my ($real_name, $organisation, $staff, $outside) = @{ $people{$name} }{qw(RealName Organization staff outside)};
    my $user = RT::User->new($system);
    must("user $name", $user->Create(
        Name => $name, RealName => $real_name, EmailAddress => "$name\@desk.example", Organization => $organisation // '',
        Privileged => $staff ? 1 : 0, Password => "live-$name-password",
    ));
    if ($organisation) {
        my $group = RT::Group->new($system);
        $group->LoadUserDefinedGroup($organisation);
        must("group $organisation", $group->CreateUserDefinedGroup(Name => $organisation)) unless $group->id;
        must("$name in $organisation", $group->AddMember($user->PrincipalId));
        must("$name in the portal", $portal->AddMember($user->PrincipalId)) unless $outside;
    }
    $user->PrincipalObj->GrantRight(Right => 'ManageAuthTokens', Object => $RT::System);
    my $token = RT::AuthToken->new($system);
    my ($ok, $message, $secret) = $token->Create(Owner => $user->id, Description => 'live tests');
    must("token of $name", $ok, $message);
    $tokens{$name} = $secret;
}
print JSON::encode_json(\%tokens), "\n";
