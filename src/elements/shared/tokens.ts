import { css, unsafeCSS } from 'lit';
import type { CSSResult } from 'lit';

/**
 * Colours, sizes and type. Public names are `--tc-*`; what the elements read is `--_*`.
 * A host that sets only `--tc-color-accent` gets its companions mixed from it: a `--_mixed-*` that reads an unset
 * property is invalid, so its reader falls through to the default. Text on the accent is white or black, whichever has more
 * contrast: they have the same, 4.58, on a luminance (y) of .179, a grey of 49.5 in Lab; hovered, the accent goes away from it.
 * `--_ink` is the accent as text and lines on our grounds: one that is too light for the light theme, or too dark for the dark
 * one, is drawn darker or lighter. Size and line height stand against a page that unsets everything: an important rule in here
 * wins over one out there. By its old name all browsers know `user-select`.
 */
export const tokens: CSSResult = inKnownColours(css`
  :host {
    --_mixed-hover: color-mix(in oklab, var(--tc-color-accent) 80%, lab(from var(--_on-accent) calc(100 - l) 0 0));
    --_mixed-on: lab(from color(from var(--tc-color-accent) xyz y y y) clamp(0, (49.5 - l) * 999, 100) 0 0);
    --_mixed-soft: color-mix(in oklab, var(--tc-color-accent) 12%, var(--_surface));
    --_mixed-on-soft: color-mix(in oklab, var(--tc-color-accent) 35%, var(--_text));
    --_ink-light: lab(from var(--tc-color-accent) min(l, 39) a b);
    --_ink-dark: lab(from var(--tc-color-accent) max(l, 74) a b);
    --_bg: var(--tc-color-bg, light-dark(#faf9f6, #12181b));
    --_surface: var(--tc-color-surface, light-dark(#ffffff, #1a2226));
    --_surface-2: var(--tc-color-surface-2, light-dark(#f1efe9, #222c31));
    --_text: var(--tc-color-text, light-dark(#1a2327, #e9eef0));
    --_text-muted: var(--tc-color-text-muted, light-dark(#566267, #a5b2b8));
    --_line: var(--tc-color-line, light-dark(#e2dfd6, #2f3b41));
    --_line-strong: var(--tc-color-line-strong, light-dark(#7d888c, #76868d));
    --_accent: var(--tc-color-accent, light-dark(#0d5c6e, #7fc8da));
    --_ink: light-dark(var(--_ink-light, #0d5c6e), var(--_ink-dark, var(--_accent)));
    --_accent-hover: var(--tc-color-accent-hover, var(--_mixed-hover, light-dark(#094654, #a3d9e7)));
    --_on-accent: var(--tc-color-on-accent, var(--_mixed-on, light-dark(#ffffff, #062a33)));
    --_accent-soft: var(--tc-color-accent-soft, var(--_mixed-soft, light-dark(#e0eff2, #17343c)));
    --_on-accent-soft: var(--tc-color-on-accent-soft, var(--_mixed-on-soft, light-dark(#094654, #b5e2ec)));
    --_focus: var(--tc-color-focus, light-dark(#0d5c6e, #ffd166));
    --_open: var(--tc-color-open, light-dark(#17693c, #7fd6a0));
    --_open-soft: var(--tc-color-open-soft, light-dark(#def1e5, #15352a));
    --_wait: var(--tc-color-wait, light-dark(#87480a, #f3b76f));
    --_wait-soft: var(--tc-color-wait-soft, light-dark(#fdecd3, #3b2a15));
    --_danger: var(--tc-color-danger, light-dark(#a8261c, #ff9d92));
    --_danger-soft: var(--tc-color-danger-soft, light-dark(#fce6e3, #40201d));
    --_quiet: var(--tc-color-quiet, light-dark(#4d585d, #b2bdc2));
    --_quiet-soft: var(--tc-color-quiet-soft, light-dark(#e9e7e1, #2a343a));
    --_info: var(--tc-color-info, light-dark(#3d4f9a, #aebcf5));
    --_info-soft: var(--tc-color-info-soft, light-dark(#e7eafa, #242c4a));
    --_radius-card: var(--tc-radius-card, 14px);
    --_radius-control: var(--tc-radius-control, 10px);
    --_radius-chip: var(--tc-radius-chip, 7px);
    --_control: 44px;
    --_row: 13px;
    display: block;
    font-size: var(--tc-font-size, max(15px, 0.9375rem)) !important;
    font-style: normal;
    font-weight: 400;
    line-height: 1.5 !important;
    color: var(--_text);
    scrollbar-color: var(--_line-strong) transparent;
    text-transform: none;
    text-indent: 0;
    text-shadow: none;
    white-space: normal;
    word-break: normal;
    -webkit-user-select: text;
    text-align: start;
    overflow-wrap: anywhere;
    hyphens: auto;
    hyphenate-limit-chars: 12;
  }
  @container style(--tc-density: compact) {
    :host > * {
      --_control: 36px;
      --_row: 8px;
    }
  }
  @media (pointer: coarse) {
    :host > * {
      --_control: 44px;
    }
  }
  :host(:lang(ar)) {
    line-height: 1.75 !important;
  }
  :host([hidden]) {
    display: none;
  }
  :host([theme='auto']) {
    color-scheme: light dark;
  }
  :host([theme='light']) {
    color-scheme: light;
  }
  :host([theme='dark']) {
    color-scheme: dark;
  }
`);

/** Browsers from before May 2024 do not know `light-dark()`: they get the light colours, where else they would have none. */
function inKnownColours(styles: CSSResult): CSSResult {
  if (globalThis.CSS?.supports('color', 'light-dark(red, red)') !== false) return styles;
  return unsafeCSS(styles.cssText.replaceAll(/light-dark\((.*?),.*?\)/g, '$1'));
}
