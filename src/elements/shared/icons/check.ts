// Made by scripts/icons.mjs from lucide-static (ISC License, Copyright (c) Lucide Icons and Contributors).
import { svg } from 'lit';
import type { TemplateResult } from 'lit';
import { icon } from '../icon.js';

/** Draws lucide's `check`. */
export const checkIcon = (): TemplateResult => icon(svg`<path d="M20 6 9 17l-5-5"/>`);
