import { css } from 'lit';
import type { CSSResult } from 'lit';

/**
 * Form fields: `field` holds `label`, `hint` and `input`; what has to be mended is marked by invalidStyles.
 * `options` holds `option` labels with native radios or checkboxes in them.
 */
export const fieldStyles: CSSResult = css`
  .field {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 5px;
  }
  .label,
  legend {
    font-weight: 600;
    padding: 0;
  }
  legend {
    margin-block-end: 7px;
  }
  .optional {
    font-weight: 400;
  }
  .hint {
    color: var(--_text-muted);
    font-size: 0.9em;
    line-height: 1.45;
  }
  .input {
    inline-size: 100%;
    min-block-size: var(--_control);
    padding: calc(var(--_row) - 4px) 12px;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius-control);
    background: var(--_surface);
  }
  textarea.input {
    display: block;
    resize: vertical;
  }
  ::placeholder {
    color: var(--_text-muted);
    opacity: 1;
  }
  .options {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 8px;
  }
  .option {
    display: flex;
    align-items: flex-start;
    gap: 11px;
    padding: calc(var(--_row) - 3px) 13px;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius-control);
    background: var(--_surface);
    font-weight: 500;
    cursor: pointer;
  }
  .option:has(:checked) {
    border-color: var(--_ink);
    box-shadow: inset 0 0 0 1px var(--_ink);
    background: var(--_accent-soft);
  }
  .option:has(:focus-visible) {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  .option input {
    appearance: none;
    inline-size: 1.333em;
    block-size: 1.333em;
    margin: 0.07em 0 0;
    flex: none;
    border: 1.5px solid var(--_line-strong);
    border-radius: 50%;
    background: var(--_surface);
    outline: none;
  }
  .option input:checked {
    border: 0.4em solid var(--_ink);
  }
  @media (pointer: coarse) {
    .input,
    textarea,
    select {
      font-size: max(16px, 1em);
    }
  }
  @media (forced-colors: active) {
    .option:has(:checked) {
      border: 3px solid Highlight;
      padding: 8px 11px;
    }
    .option input:checked {
      forced-color-adjust: none;
      border-color: Highlight;
      background: Canvas;
    }
  }
`;
