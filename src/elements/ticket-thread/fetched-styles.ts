import { css } from 'lit';
import type { CSSResult } from 'lit';

/** Files that can be fetched. What is pressed lies over all that is told of a file. */
export const fetchedStyles: CSSResult = css`
  .fetched {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    justify-items: start;
    gap: 6px;
    font-size: inherit;
  }
  .fetched .file {
    display: block;
    min-inline-size: min(100%, 16em);
    max-inline-size: 100%;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-control);
    background: var(--_surface);
  }
  .face {
    position: relative;
  }
  .fetched .row {
    flex-wrap: nowrap;
    justify-content: start;
    gap: 11px;
    min-block-size: 44px;
    padding: 7px 12px;
  }
  .fetched .row .icon {
    color: var(--_text-muted);
  }
  .face .row > :last-child {
    margin-inline-start: auto;
  }
  .face .row > :last-child,
  .face .row .spin .icon {
    color: var(--_ink);
  }
  .fetch {
    appearance: none;
    position: absolute;
    inset: 0;
    inline-size: 100%;
    padding: 0;
    border: 0;
    border-radius: calc(var(--_radius-control) - 1px);
    background: none;
    cursor: pointer;
  }
  .face:has(.fetch:hover) {
    border-radius: inherit;
    background: var(--_surface-2);
  }
  .fetched .about {
    min-inline-size: 0;
    line-height: 1.35;
  }
  .fetched .told {
    display: flex;
    flex-wrap: wrap;
    gap: 0 12px;
    color: var(--_text-muted);
    font-size: 0.833em;
    font-variant-numeric: tabular-nums;
  }
  .fetched .bad {
    border-color: var(--_danger);
  }
  .bad > .row .icon,
  .bad .scan,
  .failure {
    color: var(--_danger);
  }
  .bad .scan,
  .failure {
    font-weight: 600;
  }
  .failure {
    display: flex;
    gap: 11px;
    padding-inline: 12px;
    font-size: 0.867em;
  }
  .bad > .button {
    margin-inline-start: 32px;
  }
`;
