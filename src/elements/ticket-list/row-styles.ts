import { css } from 'lit';
import type { CSSResult } from 'lit';

/** What ticketRow looks like, in a `<ul class="card rows">`. */
export const rowStyles: CSSResult = css`
  .rows {
    overflow: clip;
  }
  .rows > li + li {
    border-block-start: 1px solid var(--_line);
  }
  .ticket-row {
    appearance: none;
    display: grid;
    color: inherit;
    text-decoration: none;
    grid-template-columns: minmax(0, 1fr);
    gap: 5px;
    inline-size: 100%;
    padding: var(--_row) 16px;
    border: 0;
    background: none;
    text-align: start;
    cursor: pointer;
  }
  .ticket-row:hover {
    background: color-mix(in oklab, var(--_surface-2) 45%, transparent);
  }
  .ticket-row:focus-visible {
    outline-offset: -2px;
    border-radius: var(--_radius-card);
  }
  .state {
    order: -1;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 4px 10px;
  }
  .subject {
    display: -webkit-box;
    -webkit-line-clamp: 2;
    -webkit-box-orient: vertical;
    overflow: hidden;
    font-weight: 500;
    text-wrap: pretty;
  }
  .unread .subject {
    font-weight: 680;
  }
  .meta {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 14px;
    color: var(--_text-muted);
    font-size: 0.833em;
  }
  .new {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    color: var(--_ink);
    font-size: 0.833em;
    font-weight: 650;
  }
  .new::before {
    content: '';
    inline-size: 8px;
    block-size: 8px;
    border-radius: 50%;
    background: currentColor;
  }
  @media (forced-colors: active) {
    .new::before {
      forced-color-adjust: none;
      background: Highlight;
    }
  }
`;
