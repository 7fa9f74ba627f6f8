import { css } from 'lit';
import type { CSSResult } from 'lit';

/** Bars where text is going to be: `skeleton` holds `bar`s. They come after 300 ms, so that what is quick never flashes. */
export const skeletonStyles: CSSResult = css`
  .skeleton {
    display: grid;
    gap: 10px;
    animation: tc-appear 0s 300ms both;
  }
  .bar {
    block-size: 12px;
    border-radius: 6px;
    background: var(--_surface-2);
  }
  .bar.short {
    inline-size: 35%;
  }
  .bar.middle {
    inline-size: 55%;
  }
  .bar + .bar.short {
    margin-block-start: 12px;
  }
  @keyframes tc-appear {
    from {
      visibility: hidden;
    }
    to {
      visibility: visible;
    }
  }
  @media (forced-colors: active) {
    .bar {
      border: 1px solid GrayText;
    }
  }
`;
