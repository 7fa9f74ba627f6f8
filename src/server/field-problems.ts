import type { Problem } from '../contract/problem.js';
import type { Schema } from '../contract/schema.js';

type Issue = NonNullable<ReturnType<Schema<unknown>['safeParse']>['error']>['issues'][number];
type FieldProblems = Problem['errors'];

function pointerTo(path: readonly PropertyKey[]): string {
  return path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** What a schema says that words its own refusals. */
function isWorded({ message }: Issue): boolean {
  return message !== 'Invalid input';
}

function messageOf(issue: Issue): string {
  if (isWorded(issue)) return issue.message;
  if (issue.code === 'invalid_type') return issue.input === undefined ? 'is missing' : `must be: ${issue.expected}`;
  if (issue.code === 'invalid_value') return `must be one of: ${issue.values.map(String).join(', ')}`;
  if (issue.code === 'too_big') return `must be at most ${issue.maximum}`;
  if (issue.code === 'too_small') return `must be at least ${issue.minimum}`;
  return 'has a form that is not accepted';
}

/** Says what does not hold, and where, as JSON pointers into what was sent. */
export function problemsOf(issues: readonly Issue[]): FieldProblems {
  return issues.flatMap((issue): FieldProblems => {
    if (issue.code !== 'unrecognized_keys') return [{ pointer: pointerTo(issue.path), message: messageOf(issue) }];
    return issue.keys.map((key) => ({
      pointer: pointerTo([...issue.path, key]),
      message: 'is not for the caller to set, or not known here',
    }));
  });
}
