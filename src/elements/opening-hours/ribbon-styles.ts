import { css } from 'lit';
import type { CSSResult } from 'lit';

/** A day as a bar, `track` with `segment`s; a `ribbon` also has the time, the promise and a scale. Places come from placed(). */
export const ribbonStyles: CSSResult = css`
  .ribbon {
    margin-block: 28px 2px;
  }
  .track {
    position: relative;
    block-size: 8px;
    border-radius: 6px;
    background: var(--_surface-2);
    box-shadow: inset 0 0 0 1px var(--_line);
  }
  .ribbon .track {
    block-size: 12px;
  }
  .segment {
    position: absolute;
    inset-block: 0;
    inset-inline: var(--_from) calc(100% - var(--_to));
    border-radius: 6px;
    background: var(--_ink);
  }
  .segment.past {
    background: color-mix(in oklab, var(--_ink) 45%, var(--_surface-2));
  }
  .now,
  .pin,
  .ribbon .label {
    position: absolute;
    inset-inline-start: var(--_from);
    translate: -50% 0;
  }
  :is(.now, .pin, .label):dir(rtl) {
    translate: 50% 0;
  }
  .now {
    inset-block-start: -6px;
    inline-size: 2px;
    block-size: 24px;
    border-radius: 1px;
    background: var(--_text);
    box-shadow: 0 0 0 2px var(--_surface);
  }
  .label {
    font-size: 0.8em;
    line-height: 1.4;
    white-space: nowrap;
    color: var(--_text-muted);
  }
  .track .label {
    inset-block-end: calc(100% + 9px);
    font-weight: 600;
    color: var(--_text);
  }
  .pin {
    inset-block-start: -3px;
    inline-size: 18px;
    block-size: 18px;
    display: grid;
    place-items: center;
    border: 2px solid var(--_ink);
    border-radius: 50%;
    background: var(--_surface);
    color: var(--_ink);
  }
  .pin .icon {
    inline-size: 10px;
    block-size: 10px;
    stroke-width: 3.5;
  }
  .scale {
    position: relative;
    block-size: 20px;
    margin-block-start: 6px;
  }
  @media (forced-colors: active) {
    .track {
      outline: 1px solid CanvasText;
    }
    .segment,
    .segment.past {
      forced-color-adjust: none;
      background: Highlight;
    }
    .now {
      forced-color-adjust: none;
      background: CanvasText;
      box-shadow: 0 0 0 2px Canvas;
    }
  }
`;
