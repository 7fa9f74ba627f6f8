import { css } from 'lit';
import type { CSSResult } from 'lit';

/** What only the home view looks like. */
export const homeStyles: CSSResult = css`
  .home {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 18px;
  }
  .home > * {
    min-inline-size: 0;
  }
  .notice b {
    display: block;
  }
  .tickets {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 8px;
  }
  .empty h2 {
    font-size: 1.133em;
  }
  .empty > .icon {
    inline-size: 28px;
    block-size: 28px;
    margin-block-end: 10px;
    color: var(--_accent);
    stroke-width: 1.5;
  }
`;
