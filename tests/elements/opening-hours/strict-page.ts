import '../../../src/elements/opening-hours/define.js';
import { expandCalendar } from '../../../src/hours/rules.js';
import { timeCareRules } from '../../../src/hours/sweden.js';

// A page of its own, for a frame with a strict policy: shows opening hours, and writes down how that went.
const violations: string[] = [];
document.addEventListener('securitypolicyviolation', (event) => violations.push(event.violatedDirective));

const hours = Object.assign(document.createElement('tc-opening-hours'), {
  calendar: expandCalendar(timeCareRules, { from: '2026-01-01', to: '2026-12-31' }),
  now: () => Date.parse('2026-05-19T10:12:00+02:00'),
  structuredData: true,
});
document.body.append(hours);
await hours.updateComplete;
while (!hours.querySelector('script')) await new Promise((resolve) => requestAnimationFrame(resolve));

const now = hours.shadowRoot?.querySelector<HTMLElement>('.now');
document.body.dataset['violations'] = violations.join();
document.body.dataset['shown'] = [now?.style.getPropertyValue('--_from'), hours.querySelector('script')?.text].join(
  ' ',
);
