// Made by scripts/icons.mjs from lucide-static (ISC License, Copyright (c) Lucide Icons and Contributors).
import { svg } from 'lit';
import type { TemplateResult } from 'lit';
import { icon } from '../icon.js';

/** Draws lucide's `x`. */
export const xIcon = (): TemplateResult => icon(svg`<path d="M18 6 6 18"/><path d="m6 6 12 12"/>`);
