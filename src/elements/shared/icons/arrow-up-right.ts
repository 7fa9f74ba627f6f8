// Made by scripts/icons.mjs from lucide-static (ISC License, Copyright (c) Lucide Icons and Contributors).
import { svg } from 'lit';
import type { TemplateResult } from 'lit';
import { icon } from '../icon.js';

/** Draws lucide's `arrow-up-right`. */
export const arrowUpRightIcon = (): TemplateResult => icon(svg`<path d="M7 7h10v10"/><path d="M7 17 17 7"/>`, true);
