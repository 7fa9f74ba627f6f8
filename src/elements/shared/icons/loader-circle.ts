// Made by scripts/icons.mjs from lucide-static (ISC License, Copyright (c) Lucide Icons and Contributors).
import { svg } from 'lit';
import type { TemplateResult } from 'lit';
import { icon } from '../icon.js';

/** Draws lucide's `loader-circle`. */
export const loaderCircleIcon = (): TemplateResult => icon(svg`<path d="M21 12a9 9 0 1 1-6.219-8.56"/>`);
