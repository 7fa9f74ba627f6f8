import { css } from 'lit';
import type { CSSResult } from 'lit';

/** The tools above a text field, and the preview that stands in its place. */
export const editorStyles: CSSResult = css`
  .writing {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 2px 8px;
    padding: 4px;
    border: 1px solid var(--_line-strong);
    border-block-end-color: var(--_line);
    border-radius: var(--_radius-control) var(--_radius-control) 0 0;
    background: var(--_surface);
  }
  .field > .writing {
    margin-block-end: -5px;
  }
  .writing [role='tablist'],
  .writing [role='toolbar'] {
    display: flex;
    flex-wrap: wrap;
    gap: 2px;
  }
  .writing button {
    appearance: none;
    display: inline-grid;
    place-items: center;
    min-block-size: 32px;
    min-inline-size: 34px;
    padding: 4px 10px;
    border: 0;
    border-radius: 7px;
    background: none;
    font-size: 0.933em;
    font-weight: 500;
    color: var(--_text-muted);
    cursor: pointer;
  }
  .writing .mark {
    padding: 4px;
    color: inherit;
  }
  .writing button:hover {
    background: var(--_surface-2);
  }
  .writing [aria-selected='true'] {
    background: var(--_surface-2);
    color: inherit;
    font-weight: 600;
  }
  .writing + .preview,
  .writing ~ * > textarea {
    border-start-start-radius: 0;
    border-start-end-radius: 0;
    border-block-start: 0;
  }
  .preview {
    min-block-size: 9em;
    padding: 9px 12px;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius-control);
    background: var(--_surface);
  }
  .preview > .hint {
    margin-block-start: 12px;
  }
  .preview ~ [role='tabpanel'] {
    display: none;
  }
  /* The tools and the field below them stand in one frame, without a seam. */
  .field.invalid > .writing {
    border-color: var(--_danger);
    border-block-end-color: var(--_line);
    box-shadow:
      inset 1px 1px var(--_danger),
      inset -1px 0 var(--_danger);
  }
  .field.invalid > .writing + .preview,
  .field.invalid > .writing ~ * > textarea {
    border-color: var(--_danger);
    box-shadow:
      inset 1px 0 var(--_danger),
      inset -1px -1px var(--_danger);
  }
  .editor > .writing {
    border: 0;
    border-block-end: 1px solid var(--_line);
    background: none;
    border-radius: 13px 13px 0 0;
  }
  .editor > .preview {
    min-block-size: 3.8em;
    max-block-size: 40vb;
    overflow-y: auto;
    padding: 11px 14px 4px;
    border: 0;
    border-radius: 13px;
  }
  @media (pointer: coarse) {
    .keys {
      display: none;
    }
    .writing button {
      min-block-size: 44px;
      min-inline-size: 44px;
    }
  }
  @media (forced-colors: active) {
    .field.invalid > :is(.writing, .preview) {
      border-width: 3px;
    }
    .writing [aria-selected='true'] {
      border: 3px solid Highlight;
    }
  }
`;
