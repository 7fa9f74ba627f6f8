import type { ServiceCalendar } from '../../hours/calendar.js';
import { warnOnce } from '../shared/warn-once.js';
import { jsonLd } from './json-ld.js';

/** Makes texts acceptable to script elements; newer than TypeScript's DOM types, which take the result for a string. */
interface ScriptPolicy {
  createScript(text: string): string;
}

interface PolicyFactory {
  createPolicy(name: string, rules: ScriptPolicy): ScriptPolicy;
}

function hasPolicies(page: object): page is { readonly trustedTypes: PolicyFactory } {
  return 'trustedTypes' in page;
}

let policy: ScriptPolicy | 'refused' | undefined;

/**
 * A page that requires Trusted Types asks for them in every script element, those that hold mere data included. Only what
 * this module is given goes through the policy, and none of it is ever run. Asked for once: each refusal is reported.
 */
function scriptPolicy(page: object): ScriptPolicy | 'refused' {
  if (policy) return policy;
  const rules: ScriptPolicy = { createScript: (text) => text };
  try {
    policy = hasPolicies(page) ? page.trustedTypes.createPolicy('tc-support-data', rules) : rules;
  } catch (error) {
    policy = 'refused';
    warnOnce('The page allows no Trusted Types policy "tc-support-data", so structured data is left out.', error);
  }
  return policy;
}

/** Lays a calendar as JSON-LD into the light DOM of an element, where search engines look, in place of what lay there; none removes it. */
export function layStructuredData(host: Element, calendar: ServiceCalendar | undefined, now: number): void {
  const type = 'application/ld+json';
  const before = host.querySelector<HTMLScriptElement>(`:scope > script[type="${type}"]`);
  if (!calendar) return before?.remove();
  const json = jsonLd(calendar, now);
  const allowed = scriptPolicy(window);
  if (allowed === 'refused' || before?.text === json) return;
  const script = before ?? Object.assign(document.createElement('script'), { type });
  script.text = allowed.createScript(json);
  if (!before) host.append(script);
}
