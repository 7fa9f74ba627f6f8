import { css } from 'lit';
import type { CSSResult } from 'lit';

/** Buttons: `button` with `primary`, `secondary` or `ghost`, `compact` and `wide`; `icon-button`; `link`; `actions` sets them in a row. */
export const buttonStyles: CSSResult = css`
  .button {
    appearance: none;
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 8px;
    min-block-size: 44px;
    min-inline-size: min-content;
    padding: 9px 18px;
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
    color: var(--_accent);
    padding-inline: 10px;
  }
  .compact {
    min-block-size: 36px;
    padding: 5px 12px;
    font-size: 0.933em;
  }
  .wide {
    inline-size: 100%;
  }
  .icon-button {
    appearance: none;
    border: 0;
    padding: 0;
    background: none;
    inline-size: 40px;
    block-size: 40px;
    display: inline-grid;
    place-items: center;
    flex: none;
    border-radius: 10px;
    color: var(--_text-muted);
    cursor: pointer;
  }
  .icon-button:hover {
    background: var(--_surface-2);
    color: var(--_text);
  }
  .link {
    appearance: none;
    border: 0;
    background: none;
    display: inline-block;
    padding: 4px 0;
    color: var(--_accent);
    font-weight: 500;
    text-align: start;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 3px;
    cursor: pointer;
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
    .icon-button {
      inline-size: 44px;
      block-size: 44px;
    }
    .compact,
    .link {
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
