import { css } from 'lit';
import type { CSSResult } from 'lit';

/** What only the list of tickets looks like. */
export const styles: CSSResult = css`
  :host {
    min-block-size: 340px;
  }
  .list {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 14px;
  }
  .search {
    position: relative;
  }
  .search > .icon {
    position: absolute;
    inset-inline-start: 12px;
    inset-block-start: 12px;
    color: var(--_text-muted);
    pointer-events: none;
  }
  .search .input {
    padding-inline-start: 2.7em;
  }
  .scopes {
    display: flex;
    flex-wrap: wrap;
    gap: 3px;
    padding: 3px;
    border-radius: calc(var(--_radius-control) + 1px);
    background: var(--_surface-2);
  }
  .scope {
    position: relative;
    flex: 1 0 auto;
    display: grid;
    place-items: center;
    min-block-size: 36px;
    max-inline-size: 100%;
    padding: 6px 8px;
    border: 1px solid transparent;
    border-radius: calc(var(--_radius-control) - 2px);
    color: var(--_text-muted);
    font-size: 0.933em;
    font-weight: 500;
    cursor: pointer;
  }
  .scope:hover {
    color: inherit;
  }
  .scope:has(:checked) {
    background: var(--_surface);
    color: var(--_text);
    font-weight: 600;
    box-shadow: 0 1px 2px rgb(0 0 0 / 0.12);
  }
  .scope:has(:focus-visible) {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  .section-title {
    margin-block: 10px 8px;
  }
  .count {
    margin-inline-start: 4px;
    font-variant-numeric: tabular-nums;
  }
  .empty {
    display: grid;
    justify-items: start;
    gap: 4px;
    padding: 20px;
  }
  .empty > .icon {
    inline-size: 28px;
    block-size: 28px;
    margin-block-end: 8px;
    color: var(--_ink);
  }
  .empty .button {
    margin-block-start: 10px;
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    column-gap: 10px;
  }
  .more {
    justify-self: center;
  }
  @media (pointer: coarse) {
    .scope {
      min-block-size: 44px;
    }
  }
  @media (forced-colors: active) {
    .scope:has(:checked) {
      border: 3px solid Highlight;
    }
  }
`;
