import { problemSchema, type Problem } from '../../contract/problem.js';
import { SupportError } from '../../port/support-error.js';
import { refusal as refusalByStatus, statusCodes, told, type Tried } from '../rest/failure.js';

/** What our own server means by a status otherwise than help desks do. */
const codes: typeof statusCodes = { ...statusCodes, 403: 'no-access', 501: 'unsupported' };

/** A refusal: told by the server itself as a problem, or by the status alone where something in between has answered. */
export function refusal(tried: Tried, response: Response, body: string): SupportError {
  const problem = problemIn(body);
  if (!problem) return refusalByStatus(tried, response, body, codes);
  const { status, headers } = response;
  const { code, detail, retryable, outcome, errors: problems, reference } = problem;
  return new SupportError(code, `${tried.call}: ${status} ${detail}`, {
    ...told(status, headers, body),
    ...(reference !== undefined && { reference }),
    ...{ retryable, outcome, problems },
  });
}

function problemIn(body: string): Problem | undefined {
  try {
    return problemSchema.parse(JSON.parse(body));
  } catch {
    return undefined;
  }
}
