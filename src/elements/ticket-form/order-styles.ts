import { css } from 'lit';
import type { CSSResult } from 'lit';

/** The catalogue in the form, and what the page sends along. */
export const orderStyles: CSSResult = css`
  .options.service .hint {
    margin-block-start: 2px;
  }
  .price {
    display: block;
    margin-block-start: 4px;
    color: var(--_text);
    font-weight: 500;
  }
  .options.service .chip {
    display: flex;
    inline-size: fit-content;
    margin-block-start: 6px;
  }
  [readonly] {
    background: var(--_surface-2);
  }
  .sent dl {
    display: grid;
    grid-template-columns: fit-content(40%) minmax(0, 1fr);
    gap: 4px 14px;
    margin-block-start: 6px;
  }
  .sent dt {
    color: var(--_text-muted);
  }
`;
