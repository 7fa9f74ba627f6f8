import { css } from 'lit';
import type { CSSResult } from 'lit';

/** Messages and events on their rail. Customers' and support's messages differ in ground, letters and words, not in colour alone. */
export const entryStyles: CSSResult = css`
  .day {
    display: flex;
    align-items: center;
    gap: 12px;
    margin-block: 20px 12px;
    color: var(--_text-muted);
    font-size: 0.833em;
  }
  .day::before,
  .day::after {
    content: '';
    flex: 1;
    border-block-start: 1px solid var(--_line);
  }
  .day::first-letter {
    text-transform: uppercase;
  }
  .day.new {
    color: var(--_ink);
    font-weight: 600;
  }
  .day.new::before,
  .day.new::after {
    border-color: var(--_ink);
  }
  .message,
  .event {
    display: grid;
    grid-template-columns: 30px minmax(0, 1fr);
    gap: 0 10px;
  }
  .message {
    margin-block: 14px;
  }
  .avatar {
    inline-size: 30px;
    block-size: 30px;
    display: grid;
    place-items: center;
    border-radius: 9px;
    background: var(--_accent-soft);
    color: var(--_on-accent-soft);
    font-size: 0.767em;
    font-weight: 700;
    hyphens: none;
    overflow-wrap: normal;
  }
  .customer .avatar {
    background: var(--_surface-2);
    color: var(--_text-muted);
    box-shadow: inset 0 0 0 1px var(--_line);
  }
  .by {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 4px 8px;
  }
  .by b,
  .event b {
    font-weight: 650;
  }
  .by time,
  .role {
    color: var(--_text-muted);
    font-size: 0.833em;
  }
  .topic {
    color: var(--_open);
    font-size: 0.867em;
    font-weight: 600;
  }
  .body {
    margin-block-start: 4px;
    padding: 11px 14px;
    border: 1px solid var(--_line);
    border-radius: 13px;
    border-start-start-radius: 4px;
    background: var(--_surface);
  }
  .customer .body {
    background: var(--_surface-2);
  }
  .customer .body code,
  .customer .body pre {
    background: var(--_surface);
  }
  .failed .body {
    border-color: var(--_danger);
  }
  .files {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 14px;
    margin-block-start: 8px;
    font-size: 0.9em;
  }
  .files li,
  .sending,
  .sent,
  .unsent,
  .unsent p {
    display: flex;
    align-items: center;
    gap: 6px;
  }
  .sending,
  .sent {
    margin-block-start: 5px;
    color: var(--_text-muted);
    font-size: 0.833em;
  }
  .sent {
    margin-block-start: -9px;
    padding-inline-start: 40px;
  }
  .sending .icon,
  .sent .icon,
  .unsent .icon {
    inline-size: 14px;
    block-size: 14px;
  }
  .late {
    animation: tc-appear 0s 400ms both;
  }
  .spin {
    display: block;
  }
  .unsent {
    flex-wrap: wrap;
    gap: 0 12px;
    margin-block-start: 2px;
    color: var(--_danger);
    font-size: 0.867em;
    font-weight: 600;
  }
  .unsent .link {
    color: inherit;
    font-weight: 600;
  }
  /* Nothing has failed. */
  .waits {
    color: var(--_wait);
  }
  .event {
    align-items: start;
    margin-block: 12px;
    font-size: 0.9em;
    line-height: 1.45;
  }
  .event time {
    white-space: nowrap;
  }
  .event time,
  .rail {
    color: var(--_text-muted);
  }
  .rail {
    display: grid;
    place-items: center;
    padding-block-start: 1px;
  }
  .rail .icon {
    inline-size: 17px;
    block-size: 17px;
  }
  .passed-on .rail {
    color: var(--_info);
  }
  .note {
    margin-block-start: 4px;
    padding-inline-start: 10px;
    border-inline-start: 2px solid var(--_line);
    color: var(--_text-muted);
  }
  @media (forced-colors: active) {
    .body,
    .avatar {
      border: 1px solid CanvasText;
    }
  }
`;
