import { css } from 'lit';
import type { CSSResult } from 'lit';

/** Where files are dropped, and where else they may be brought. */
export const attachmentStyles: CSSResult = css`
  [data-files] {
    gap: 8px;
  }
  .drop-zone {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 12px;
    padding: 14px;
    border: 1.5px dashed var(--_line-strong);
    border-radius: var(--_radius-control);
    background: color-mix(in oklab, var(--_surface) 60%, transparent);
  }
  .drop-zone > .hint {
    flex: 1 1 12em;
  }
  .drop-zone > .icon {
    color: var(--_text-muted);
  }
  .invalid .drop-zone {
    border-color: var(--_danger);
  }
  .drop-zone.over {
    border-color: var(--_ink);
    background: var(--_accent-soft);
  }
  .over > .hint {
    color: inherit;
  }
  @media (forced-colors: active) {
    .drop-zone.over {
      border: 3px solid Highlight;
    }
  }
`;
