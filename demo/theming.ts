import 'tc-support/define';

import { signIn } from './signed-in.js';

const form = document.querySelector<HTMLFormElement>('[data-looks]');
const shown = document.querySelector('[data-css]');
const sheet = new CSSStyleSheet();
document.adoptedStyleSheets = [sheet];

/** What a host page writes to get these looks: every choice is a public token, or the page's own font. */
function css(choices: FormData): string {
  const corners = `${String(choices.get('corners'))}px`;
  return [
    ':root {',
    `  --tc-color-accent: ${String(choices.get('accent'))};`,
    ...['panel', 'card', 'control'].map((where) => `  --tc-radius-${where}: ${corners};`),
    ...(choices.has('compact') ? ['  --tc-density: compact;'] : []),
    ...(choices.has('serif') ? ['  font-family: var(--serif);'] : []),
    '}',
  ].join('\n');
}

function dress(): void {
  if (!form || !shown) return;
  const rules = css(new FormData(form));
  sheet.replaceSync(rules);
  shown.textContent = rules;
}

form?.addEventListener('input', dress);
const support = document.querySelector('tc-support');
if (support) void signIn(support, () => undefined).then(dress);
