import { css } from 'lit';
import type { CSSResult } from 'lit';

/** What the filters of the list look like. */
export const filterStyles: CSSResult = css`
  .filters {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .filter {
    appearance: none;
    display: inline-flex;
    align-items: center;
    gap: 6px;
    min-block-size: 34px;
    padding: 4px 13px;
    border: 1px solid var(--_line-strong);
    border-radius: 17px;
    background: var(--_surface);
    font-size: 0.867em;
    font-weight: 500;
    text-align: start;
    cursor: pointer;
  }
  .filter .icon {
    inline-size: 14px;
    block-size: 14px;
    stroke-width: 2.25;
  }
  .filter:hover {
    background: var(--_surface-2);
  }
  .filter[aria-pressed='true'] {
    border-color: var(--_ink);
    background: var(--_accent-soft);
    color: var(--_on-accent-soft);
    font-weight: 600;
  }
  @media (pointer: coarse) {
    .filter {
      min-block-size: 44px;
      border-radius: 22px;
    }
  }
  @media (forced-colors: active) {
    .filter[aria-pressed='true'] {
      border: 3px solid Highlight;
    }
  }
`;
