import 'tc-support/define';

import { signIn } from './signed-in.js';

const support = document.querySelector('tc-support');
const section = document.querySelector<HTMLElement>('[data-thread]');
const thread = document.querySelector('tc-ticket-thread');

function show(ticketId: string): void {
  if (!section || !thread) return;
  thread.ticket = ticketId;
  section.hidden = false;
  section.scrollIntoView({ block: 'start' });
}

document.addEventListener('tc-ticket-selected', (event) => show(event.ticketId));
if (support) void signIn(support, () => undefined);
