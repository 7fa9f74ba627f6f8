import { css } from 'lit';
import type { CSSResult } from 'lit';

/** The details of a ticket, unfolded below their button. */
export const detailsStyles: CSSResult = css`
  .details {
    padding: 2px var(--_gutter);
    border-block-end: 1px solid var(--_line);
  }
  .details > .button {
    margin-inline-start: -12px;
  }
  .details > .button .icon {
    inline-size: 16px;
    block-size: 16px;
  }
  .details > [aria-expanded='true'] .icon {
    rotate: 90deg;
  }
  .details > [aria-expanded='true']:dir(rtl) .icon {
    rotate: -90deg;
  }
  .unfolded {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 12px;
    max-block-size: 35cqb;
    overflow: auto;
    padding-block: 4px 12px;
    font-size: 0.933em;
  }
  .unfolded[hidden] {
    display: none;
  }
  .unfolded dl {
    display: grid;
    grid-template-columns: fit-content(45%) minmax(0, 1fr);
    gap: 4px 16px;
  }
  .unfolded dt {
    color: var(--_text-muted);
  }
  .unfolded .actions > .button {
    flex: 0 1 auto;
  }
  @container (max-height: 28em) {
    .unfolded {
      max-block-size: none;
    }
  }
`;
