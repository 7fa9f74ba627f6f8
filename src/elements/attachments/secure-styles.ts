import { css } from 'lit';
import type { CSSResult } from 'lit';

/** The way to a secure transfer. Needs linkStyles. */
export const secureStyles: CSSResult = css`
  .secure .link .icon {
    display: inline-block;
    inline-size: 1em;
    block-size: 1em;
    margin-inline-start: 4px;
    vertical-align: -0.1em;
  }
`;
