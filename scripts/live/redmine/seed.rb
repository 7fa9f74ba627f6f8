# What the live tests need of a new Redmine: a project with a line for each category, the custom fields that the adapter knows,
# roles and a workflow, two customers of one organisation, one of another, one without access, an agent. Prints their keys and
# the numbers of the fields.
Setting.rest_api_enabled = '1'
Setting.default_language = 'en'
Setting.text_formatting = 'textile'
Setting.attachment_max_size = '51200'
Setting.notified_events = []

customer = Role.create!(
  name: 'Customer', assignable: false, issues_visibility: 'all', users_visibility: 'members_of_visible_projects',
  permissions: %i[view_issues add_issues edit_own_issues add_issue_notes view_files]
)
agent = Role.create!(
  name: 'Agent', issues_visibility: 'all', users_visibility: 'all',
  permissions: %i[view_issues add_issues edit_issues add_issue_notes view_private_notes set_notes_private manage_issue_relations]
)

# One more than Redmine brings, which the adapter has no word for.
IssueStatus.create!(name: 'Parked')
statuses = ['New', 'In Progress', 'Resolved', 'Feedback', 'Closed', 'Rejected', 'Parked'].to_h { |name| [name, IssueStatus.find_by!(name: name)] }
tracker = Tracker.find_by!(name: 'Support')

fields = {
  'Kind' => { field_format: 'list', possible_values: %w[question fault task order quote] },
  'Impact' => { field_format: 'list', possible_values: %w[stopped slowed none] },
  'ClientKey' => { field_format: 'string', searchable: true },
  'ClosureRequest' => { field_format: 'string' },
}
numbers = fields.to_h do |name, options|
  field = IssueCustomField.create!({ name: name, is_for_all: true, is_filter: true, tracker_ids: [tracker.id], editable: true }.merge(options))
  [name, field.id]
end

# A customer may accept or reject a solution, open again and withdraw what is new; support may do everything.
moves = [['Resolved', 'Closed'], ['Resolved', 'In Progress'], ['Closed', 'In Progress'], ['Feedback', 'In Progress'], ['New', 'Rejected']]
WorkflowTransition.where(tracker_id: tracker.id).delete_all
moves.each do |from, to|
  WorkflowTransition.create!(role: customer, tracker: tracker, old_status: statuses[from], new_status: statuses[to])
end
statuses.values.product(statuses.values).each do |from, to|
  WorkflowTransition.create!(role: agent, tracker: tracker, old_status: from, new_status: to) unless from == to
end

# What support decides is not the customer's to change.
decided = %w[priority_id category_id assigned_to_id fixed_version_id parent_issue_id start_date due_date done_ratio]
rules = statuses.values.to_h { |status| [status.id.to_s, decided.to_h { |name| [name, 'readonly'] }] }
WorkflowPermission.replace_permissions([tracker], [customer], rules)

# One project for each organisation: its members see each other's issues, and nobody else does.
projects = { 'norrvik' => 'Norrvik kommun', 'sydvik' => 'Sydvik omsorg' }.to_h do |identifier, name|
  project = Project.create!(name: name, identifier: identifier, is_public: false, tracker_ids: [tracker.id], enabled_module_names: %w[issue_tracking])
  (1..3).each { |line| IssueCategory.create!(project: project, name: "Line #{line}") }
  [identifier, project]
end

people = {
  'anna' => ['Anna', 'Lind', 'norrvik'], 'karin' => ['Karin', 'Berg', 'norrvik'], 'nils' => ['Nils', 'Ek', nil],
  'bo' => ['Bo', 'Dahl', 'sydvik'], 'sofia' => ['Sofia', 'Holm', :all]
}
keys = people.to_h do |login, (first, last, place)|
  user = User.new(firstname: first, lastname: last, mail: "#{login}@desk.example", language: 'en')
  user.login = login
  user.password = "live-#{login}-password"
  user.save!
  places = place == :all ? projects.values : projects.values_at(place).compact
  places.each { |project| Member.create!(user: user, project: project, roles: [place == :all ? agent : customer]) }
  [login, user.api_key]
end
puts "SEEDED #{{ keys: keys, fields: numbers }.to_json}"
