import type { Entry } from './entry.js';
import { fileEntries } from './file-entries.js';
import { formEntries } from './form-entries.js';
import { homeEntries } from './home-entries.js';
import { hostEntries } from './host-entries.js';
import { hoursEntries } from './hours-entries.js';
import { listEntries } from './list-entries.js';
import { sheetEntries } from './sheet-entries.js';
import { surveyEntries } from './survey-entries.js';
import { threadEntries } from './thread-entries.js';

const states: readonly Entry[] = [
  ...homeEntries,
  ...formEntries,
  ...listEntries,
  ...threadEntries,
  ...fileEntries,
  ...surveyEntries,
  ...hoursEntries,
  ...hostEntries,
];

/** Every element in every state, and sheets of them. Another state is one more object in one of the lists. */
export const entries: readonly Entry[] = [...states, ...sheetEntries(states)];
