import { css } from 'lit';
import type { CSSResult } from 'lit';

/** Buttons: `button` with `primary`, `secondary` or `ghost`, and `compact`; `actions` sets them in a row. */
export const buttonStyles: CSSResult = css`
  .button {
    appearance: none;
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 8px;
    min-block-size: var(--_control);
    min-inline-size: min-content;
    padding: calc(var(--_row) - 4px) 18px;
    border: 1px solid transparent;
    border-radius: var(--_radius-control);
    background: none;
    font-weight: 600;
    text-decoration: none;
    overflow-wrap: normal;
    hyphens: manual;
    cursor: pointer;
    transition: background-color 120ms;
  }
  [aria-disabled='true'] {
    cursor: progress;
  }
  .primary {
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .primary:hover {
    background: var(--_accent-hover);
  }
  .secondary {
    background: var(--_surface);
    border-color: var(--_line-strong);
    color: inherit;
  }
  .secondary:hover,
  .ghost:hover {
    background: var(--_surface-2);
  }
  .ghost {
    color: var(--_ink);
    padding-inline: 10px;
  }
  .compact {
    min-block-size: 36px;
    padding: 5px 12px;
    font-size: 0.933em;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 10px;
  }
  .actions > .button {
    flex: 1 1 max-content;
    max-inline-size: 100%;
  }
  @media (pointer: coarse) {
    .compact {
      min-block-size: 44px;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .button {
      transition: none;
    }
  }
  @media (forced-colors: active) {
    .button {
      border-color: ButtonText;
    }
    .primary {
      border: 2px solid Highlight;
    }
  }
`;
