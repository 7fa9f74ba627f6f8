import { css } from 'lit';
import type { CSSResult } from 'lit';

/** What only the home view looks like. */
export const homeStyles: CSSResult = css`
  .home {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 18px;
  }
  .notice b {
    display: block;
  }
  /* One announcement at most: a fault before other hours, those before news. */
  :is(.outage, .hours) > tc-opening-hours::part(notice),
  tc-opening-hours:state(changes) ~ .notice.info {
    display: none;
  }
  summary {
    inline-size: fit-content;
    padding-block: 4px;
    border-radius: 4px;
    font-weight: 500;
    color: var(--_ink);
    cursor: pointer;
  }
  details > tc-opening-hours {
    margin-block-start: 8px;
  }
  .notice > .dismiss {
    appearance: none;
    flex: none;
    display: inline-grid;
    place-items: center;
    inline-size: 36px;
    block-size: 36px;
    margin: -8px;
    margin-inline-start: -4px;
    padding: 0;
    border: 0;
    border-radius: var(--_radius-control);
    background: none;
    cursor: pointer;
  }
  .dismiss:hover {
    background: color-mix(in oklab, currentColor 10%, transparent);
  }
  .tickets {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 8px;
  }
  button.waiting {
    appearance: none;
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 12px;
    min-block-size: var(--_control);
    text-align: start;
    cursor: pointer;
  }
  .waiting > span {
    flex: 1;
  }
  .waiting > span > * {
    display: block;
  }
  .empty h2 {
    font-size: 1.133em;
  }
  .empty > .icon {
    inline-size: 28px;
    block-size: 28px;
    margin-block-end: 10px;
    color: var(--_ink);
    stroke-width: 1.5;
  }
  @media (pointer: coarse) {
    summary {
      padding-block: 13px;
    }
    .notice > .dismiss {
      inline-size: 44px;
      block-size: 44px;
    }
    /* The target of its link lies over what is around it. */
    .tickets > .row {
      margin-block: -8px;
    }
  }
`;
