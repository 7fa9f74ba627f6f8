import { css } from 'lit';
import type { CSSResult } from 'lit';

/**
 * What has to be mended: `error-summary` on top of a form, `field-error` at a field, `invalid` on the field, and the `count` of
 * what is over its limit. With forced colours, which leave no red, its frame is thick, or there is a bar beside it.
 */
export const invalidStyles: CSSResult = css`
  .field-error {
    display: flex;
    align-items: flex-start;
    gap: 6px;
    color: var(--_danger);
    font-size: 0.9em;
    font-weight: 600;
  }
  .field-error .icon {
    inline-size: 16px;
    block-size: 16px;
    margin-block-start: 2px;
    stroke-width: 2.25;
  }
  .error-summary {
    border: 2px solid var(--_danger);
    border-radius: 12px;
    padding: 14px 16px;
    background: var(--_surface);
  }
  .error-summary h2 {
    font-size: 1.067em;
    font-weight: 650;
    margin-block-end: 6px;
  }
  .error-summary a {
    display: inline-block;
    padding-block: 4px;
    color: var(--_danger);
    font-weight: 600;
    text-underline-offset: 3px;
  }
  .count {
    color: var(--_text-muted);
    font-size: 0.867em;
    font-variant-numeric: tabular-nums;
  }
  .count.over {
    color: var(--_danger);
    font-weight: 600;
  }
  .invalid .input,
  .invalid .editor {
    border-color: var(--_danger);
    box-shadow: inset 0 0 0 1px var(--_danger);
  }
  @media (pointer: coarse) {
    .error-summary a {
      padding-block: 11px;
    }
  }
  @media (forced-colors: active) {
    .invalid :is(.input, .editor, .drop-zone) {
      border-width: 3px;
    }
    /* A thick frame round an option would say that it is chosen. */
    fieldset.invalid {
      border-inline-start: 3px solid;
      padding-inline-start: 10px;
    }
  }
`;
