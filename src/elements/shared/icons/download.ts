// Made by scripts/icons.mjs from lucide-static (ISC License, Copyright (c) Lucide Icons and Contributors).
import { svg } from 'lit';
import type { TemplateResult } from 'lit';
import { icon } from '../icon.js';

/** Draws lucide's `download`. */
export const downloadIcon = (): TemplateResult =>
  icon(svg`<path d="M12 15V3"/><path d="M21 15v4a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2v-4"/><path d="m7 10 5 5 5-5"/>`);
