// Made by scripts/icons.mjs from lucide-static (ISC License, Copyright (c) Lucide Icons and Contributors).
import { svg } from 'lit';
import type { TemplateResult } from 'lit';
import { icon } from '../icon.js';

/** Draws lucide's `link`. */
export const linkIcon = (): TemplateResult =>
  icon(
    svg`<path d="M10 13a5 5 0 0 0 7.54.54l3-3a5 5 0 0 0-7.07-7.07l-1.72 1.71"/><path d="M14 11a5 5 0 0 0-7.54-.54l-3 3a5 5 0 0 0 7.07 7.07l1.71-1.71"/>`,
  );
