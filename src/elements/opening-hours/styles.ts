import { css } from 'lit';
import type { CSSResult } from 'lit';

/**
 * What only opening hours look like: the state by shape and colour, the rows of days, the promise.
 * The place is taken before there is anything to show, so that nothing below it moves.
 */
export const styles: CSSResult = css`
  :host {
    min-block-size: calc(13em + 51px);
  }
  :host([variant='week']) {
    min-block-size: calc(18em + 130px);
  }
  :host([variant='badge']) {
    display: inline-block;
    min-block-size: 0;
    min-inline-size: 12.7em;
    max-inline-size: 100%;
  }
  :host([variant='promise']) {
    min-block-size: 0;
  }
  .brief {
    font-size: 0.867em;
    line-height: 1.45;
    color: var(--_text-muted);
  }
  /* It is small already: nothing is set below 12 pixels. */
  .brief .small {
    font-size: inherit;
  }
  :host(:state(absent)) {
    display: none;
  }
  .card {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 12px;
  }
  slot + .notice,
  ::slotted(*) {
    margin-block-start: 18px;
  }
  .card > .button {
    justify-self: start;
  }
  .card h2 {
    font-size: 1.467em;
    font-weight: 650;
    line-height: 1.25;
    letter-spacing: -0.015em;
  }
  .card h2:lang(ar) {
    letter-spacing: normal;
    line-height: 1.5;
  }
  .state {
    display: flex;
    align-items: flex-start;
    gap: 7px;
    font-size: 0.867em;
    line-height: 1.45;
    color: var(--_quiet);
  }
  .state .word {
    font-weight: 600;
  }
  .state .detail {
    color: var(--_text-muted);
  }
  /* What does not fit beside the word goes below it whole. */
  .state > :last-child {
    display: flex;
    flex-wrap: wrap;
    gap: 0 7px;
  }
  .why {
    display: block;
    flex: 1 0 100%;
  }
  .mark {
    flex: none;
    margin-block-start: calc(0.725em - 4.5px);
    inline-size: 9px;
    block-size: 9px;
    border: 2px solid currentColor;
    border-radius: 2px;
    background: currentColor;
  }
  .open {
    color: var(--_open);
  }
  .closing,
  .lunch {
    color: var(--_wait);
  }
  .open .mark {
    border-radius: 50%;
  }
  .closing .mark {
    border-radius: 50%;
    background: linear-gradient(to top, currentColor 50%, transparent 50%);
  }
  .lunch .mark {
    rotate: 45deg;
    scale: 0.9;
  }
  .unknown .mark {
    background: none;
  }
  .badge {
    display: inline-flex;
    padding-block: 6px;
    padding-inline: 11px 13px;
    border: 1px solid transparent;
    border-radius: var(--_radius-chip);
    font-size: 0.933em;
    line-height: 1.45;
    background: var(--_quiet-soft);
    hyphens: manual;
    text-wrap: pretty;
  }
  .badge.open {
    background: var(--_open-soft);
  }
  .badge:is(.closing, .lunch) {
    background: var(--_wait-soft);
  }
  .badge.loading {
    min-inline-size: 13.6em;
    animation: tc-appear 0s 300ms both;
  }
  .days {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.867em;
    line-height: 1.45;
  }
  ul.days {
    display: grid;
    grid-template-columns: auto minmax(24px, 1fr) fit-content(44%);
    gap: 9px 12px;
    align-items: center;
  }
  li.day {
    display: contents;
  }
  tr.day > * {
    padding: 7px 0;
    border-block-start: 1px solid var(--_line);
    font-weight: inherit;
    text-align: start;
    vertical-align: baseline;
  }
  tr.day:first-child > * {
    border: 0;
  }
  tr.day > .line {
    min-inline-size: 64px;
    padding-inline: 12px;
  }
  tr.day > .hours {
    inline-size: 45%;
  }
  .day .hours {
    text-align: end;
    text-wrap: balance;
    color: var(--_text-muted);
  }
  .day .name {
    white-space: nowrap;
  }
  .day .number {
    overflow-wrap: normal;
  }
  .next .name,
  .next .hours > .number {
    font-weight: 650;
    color: var(--_text);
  }
  .promise {
    display: flex;
    align-items: flex-start;
    gap: 10px;
  }
  .promise > .icon {
    margin-block-start: 2px;
    color: var(--_ink);
  }
  .promise > div {
    flex: 1;
  }
  .days + .promise {
    padding-block-start: 12px;
    border-block-start: 1px solid var(--_line);
  }
  .explanation {
    display: grid;
    gap: 6px;
    margin-block-start: 4px;
    color: var(--_text-muted);
  }
  /* Its target is higher than its line, and lies over what is around it: the sentence keeps its measure. */
  @media (pointer: coarse) {
    p > .link {
      margin-block: -8px;
    }
  }
  .sum > li {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 12px;
    padding-block: 3px;
    border-block-start: 1px solid var(--_line);
  }
  .notice li {
    margin-block-start: 6px;
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    gap: 0 8px;
  }
  .foot,
  .regular {
    font-size: 0.8em;
    line-height: 1.45;
  }
  .regular b {
    font-weight: 600;
  }
  .notice h2 {
    font-weight: 650;
  }
  .notice b {
    font-weight: 600;
  }
  @media (forced-colors: active) {
    .mark {
      forced-color-adjust: none;
      color: CanvasText;
    }
  }
`;
