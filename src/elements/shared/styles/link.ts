import { css } from 'lit';
import type { CSSResult } from 'lit';

/** What looks like a link, be it one or a button: `link`. */
export const linkStyles: CSSResult = css`
  .link {
    appearance: none;
    border: 0;
    background: none;
    display: inline-block;
    padding: 4px 0;
    border-radius: 4px;
    color: var(--_ink);
    font-weight: 500;
    text-align: start;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 3px;
    cursor: pointer;
  }
  @media (pointer: coarse) {
    .link {
      min-block-size: 44px;
      min-inline-size: 44px;
    }
  }
`;
