// Made by scripts/icons.mjs from lucide-static (ISC License, Copyright (c) Lucide Icons and Contributors).
import { svg } from 'lit';
import type { TemplateResult } from 'lit';
import { icon } from '../icon.js';

/** Draws lucide's `code`. */
export const codeIcon = (): TemplateResult => icon(svg`<path d="m16 18 6-6-6-6"/><path d="m8 6-6 6 6 6"/>`);
