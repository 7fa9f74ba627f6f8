import { css } from 'lit';
import type { CSSResult } from 'lit';

/** What the ticket form looks like beyond its first fields. */
export const furtherStyles: CSSResult = css`
  /* A finger leaves what it has touched hovered. */
  @media (hover: hover) {
    .option:hover:not(:has(:checked)) {
      background: var(--_surface-2);
    }
  }
  .option [type='checkbox'] {
    border-radius: 6px;
  }
  .done {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 12px;
    justify-items: start;
  }
  .done > .icon {
    order: -1;
    inline-size: 28px;
    block-size: 28px;
    color: var(--_open);
  }
  .done h2 {
    font-size: 1.267em;
    font-weight: 650;
  }
  .done .actions {
    margin-block-start: 4px;
  }
  .unsent {
    white-space: pre-wrap;
    margin-block-start: 8px;
  }
`;
