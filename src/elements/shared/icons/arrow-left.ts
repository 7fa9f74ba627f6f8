// Made by scripts/icons.mjs from lucide-static (ISC License, Copyright (c) Lucide Icons and Contributors).
import { svg } from 'lit';
import type { TemplateResult } from 'lit';
import { icon } from '../icon.js';

/** Draws lucide's `arrow-left`. */
export const arrowLeftIcon = (): TemplateResult => icon(svg`<path d="m12 19-7-7 7-7"/><path d="M19 12H5"/>`, true);
