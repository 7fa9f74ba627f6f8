import type { Language } from '../language.js';

/** Arabic as its parts. */
export const parts: Language = {
  common: () => import('./common.js'),
  shell: () => import('./shell.js'),
  form: () => import('./form.js'),
  status: () => import('./status.js'),
  list: () => import('./list.js'),
  thread: () => import('./thread.js'),
  hours: () => import('./hours.js'),
  write: () => import('./write.js'),
  draft: () => import('./draft.js'),
  file: () => import('./file.js'),
  survey: () => import('./survey.js'),
  details: () => import('./details.js'),
  service: () => import('./service.js'),
};
