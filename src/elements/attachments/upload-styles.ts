import { css } from 'lit';
import type { CSSResult } from 'lit';

/** Files on their way. */
export const uploadStyles: CSSResult = css`
  .uploads {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 8px;
    container-type: inline-size;
  }
  .upload {
    display: grid;
    grid-template-columns: 36px minmax(0, 1fr) auto;
    gap: 0 8px;
    padding-block: 6px 8px;
    padding-inline: 6px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-control);
    background: var(--_surface);
  }
  .upload > .icon,
  .thumb {
    grid-row: 1 / span 3;
    align-self: start;
  }
  .upload > .icon {
    margin: 8px auto;
    color: var(--_text-muted);
  }
  .thumb {
    inline-size: 36px;
    block-size: 36px;
    margin-block-start: 5px;
    border-radius: 6px;
    background: var(--_surface-2);
  }
  .upload .about {
    display: contents;
  }
  .upload .name {
    grid-area: 1 / 2;
    align-self: center;
  }
  .upload .buttons {
    grid-area: 1 / 3;
    display: flex;
    align-items: center;
  }
  /* Beside the words of *Retry*, a narrow row leaves no room for a name. */
  @container (max-width: 24em) {
    .upload .buttons:has(.ghost) {
      grid-area: auto / 2 / auto / -1;
      justify-content: space-between;
      margin-inline-start: -12px;
    }
    .upload:has(.ghost) .name {
      padding-block-start: 6px;
    }
  }
  .upload progress,
  .upload .told {
    grid-column: 2 / -1;
  }
  .upload progress {
    margin-inline-end: 6px;
  }
  .upload .told {
    display: flex;
    flex-wrap: wrap;
    gap: 0 12px;
    color: var(--_text-muted);
    font-size: 0.833em;
    font-variant-numeric: tabular-nums;
  }
  .stuck {
    border-color: var(--_danger);
  }
  .stuck > .icon {
    color: var(--_danger);
  }
  .stuck .told {
    color: var(--_danger);
    font-weight: 600;
  }
  progress {
    appearance: none;
    display: block;
    inline-size: auto;
    block-size: 5px;
    margin-block: 3px 2px;
    border: 0;
    border-radius: 3px;
    background: var(--_surface-2);
    overflow: clip;
  }
  ::-webkit-progress-bar {
    background: var(--_surface-2);
  }
  ::-webkit-progress-value {
    border-radius: 3px;
    background: var(--_ink);
  }
  ::-moz-progress-bar {
    border-radius: 3px;
    background: var(--_ink);
  }
  .remove {
    appearance: none;
    display: grid;
    place-items: center;
    inline-size: 36px;
    block-size: 36px;
    padding: 0;
    border: 0;
    border-radius: 9px;
    background: none;
    color: var(--_text-muted);
    cursor: pointer;
    flex: none;
  }
  .remove:hover {
    background: var(--_surface-2);
    color: inherit;
  }
  @media (pointer: coarse) {
    .remove {
      inline-size: 44px;
      block-size: 44px;
    }
  }
  @media (forced-colors: active) {
    progress {
      border: 1px solid CanvasText;
    }
    ::-webkit-progress-value {
      forced-color-adjust: none;
      background: Highlight;
    }
    ::-moz-progress-bar {
      forced-color-adjust: none;
      background: Highlight;
    }
  }
`;
