import { css } from 'lit';
import type { CSSResult } from 'lit';

/** The files of a reply, inside the frame that it is written in. */
export const replyFilesStyles: CSSResult = css`
  .reply-files {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 6px;
    max-block-size: 14em;
    padding: 6px 8px 2px;
    overflow: auto;
  }
  .reply-files:not(:has(> *)) {
    display: none;
  }
  .reply-files .upload {
    padding-block: 0 4px;
  }
  .drop-now {
    display: flex;
    align-items: center;
    gap: 8px;
    padding: 10px 12px;
    border: 1.5px dashed var(--_accent);
    border-radius: var(--_radius-control);
    background: var(--_accent-soft);
    color: var(--_on-accent-soft);
  }
  @media (forced-colors: active) {
    .drop-now {
      border: 3px solid Highlight;
    }
  }
`;
