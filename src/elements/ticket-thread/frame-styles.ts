import { css } from 'lit';
import type { CSSResult } from 'lit';

/** The frame of a thread: what stays in view on top and at the bottom, and what scrolls between. */
export const frameStyles: CSSResult = css`
  :host {
    position: relative;
    block-size: var(--tc-thread-block-size, min(640px, 90dvh));
    container-type: size;
    overflow: clip;
    background: var(--_bg);
    --_gutter: 20px;
  }
  .frame {
    display: flex;
    flex-direction: column;
    block-size: 100%;
    overflow: auto;
    overflow-anchor: none;
    scrollbar-width: thin;
  }
  .top,
  .foot {
    position: sticky;
    z-index: 1;
    background: var(--_bg);
  }
  /* What stands over the thread is in sight: no room is to be made for it, which would move what is read. */
  .frame:has(.top:focus-within, .foot:focus-within) {
    scroll-padding-block: 0 !important;
  }
  .top {
    inset-block-start: 0;
  }
  .foot {
    inset-block-end: 0;
    display: grid;
    gap: 8px;
    padding: 12px var(--_gutter);
    border-block-start: 1px solid var(--_line);
  }
  .head {
    padding: 12px var(--_gutter);
    border-block-end: 1px solid var(--_line);
  }
  .head h2 {
    font-size: 1.067em;
    font-weight: 650;
  }
  .head p {
    display: flex;
    flex-wrap: wrap;
    gap: 0 12px;
  }
  .band {
    display: flex;
    align-items: flex-start;
    gap: 12px;
    padding: 12px var(--_gutter);
    border-block-end: 1px solid var(--_line);
    background: var(--_accent-soft);
    font-size: 0.867em;
    line-height: 1.45;
  }
  .band > .icon {
    color: var(--_ink);
    margin-block-start: 1px;
    inline-size: 20px;
    block-size: 20px;
  }
  .band > div {
    flex: 1;
  }
  .band.you {
    background: var(--_wait-soft);
  }
  .band.you > .icon {
    color: var(--_wait);
  }
  .band.closed {
    background: var(--_quiet-soft);
  }
  .band.closed > .icon {
    color: var(--_quiet);
  }
  .band-actions {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-block-start: 8px;
  }
  .log {
    flex: 1;
    padding: 4px var(--_gutter) 20px;
  }
  .band:focus-visible,
  .log:focus-visible {
    outline-offset: -2px;
  }
  .log > .notice,
  .log > .skeleton {
    margin-block-start: 16px;
  }
  .earlier {
    display: flex;
    margin: 12px auto 0;
  }
  .jump {
    position: absolute;
    inset-block-end: calc(100% + 10px);
    inset-inline: 0;
    inline-size: fit-content;
    margin-inline: auto;
    border-radius: 18px;
    box-shadow: 0 4px 14px rgb(10 25 30 / 0.25);
  }
  .endings {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    margin-inline: -12px;
  }
  .endings:not(:has(*)) {
    display: none;
  }
  /* Beside the ways to end where there is room, so that the reply does not move while it is written. */
  .draft {
    max-inline-size: calc(100% - 24px);
    margin-inline: auto 12px;
  }
  .scrim {
    position: absolute;
    z-index: 2;
    inset: 0;
    background: rgb(12 22 26 / 0.42);
  }
  .step {
    position: absolute;
    z-index: 3;
    inset-block-end: 0;
    inset-inline: 0;
    max-block-size: 100%;
    overflow: auto;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 14px;
    padding: 22px 20px 20px;
    border-block-start: 1px solid var(--_line);
    border-radius: 18px 18px 0 0;
    background: var(--_surface);
    box-shadow: 0 -12px 40px rgb(10 25 30 / 0.22);
  }
  .step h2 {
    font-size: 1.2em;
    font-weight: 650;
  }
  @container (max-width: 360px) {
    .top,
    .foot,
    .log {
      --_gutter: 14px;
    }
  }
  /* At 400 % zoom, or with large text, what stays in view would cover the thread (WCAG 1.4.10, 1.4.4). */
  @container (max-height: 28em) {
    .top,
    .foot {
      position: static;
    }
    .jump {
      inset-block-end: 10px;
    }
  }
  @media (forced-colors: active) {
    .band,
    .step {
      border: 1px solid CanvasText;
    }
  }
  tc-survey {
    margin-block: 20px 8px;
    padding: 16px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-card);
    background: var(--_surface);
  }
  tc-survey::part(header) {
    display: none;
  }
`;
