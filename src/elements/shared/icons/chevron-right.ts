// Made by scripts/icons.mjs from lucide-static (ISC License, Copyright (c) Lucide Icons and Contributors).
import { svg } from 'lit';
import type { TemplateResult } from 'lit';
import { icon } from '../icon.js';

/** Draws lucide's `chevron-right`. */
export const chevronRightIcon = (): TemplateResult => icon(svg`<path d="m9 18 6-6-6-6"/>`, true);
