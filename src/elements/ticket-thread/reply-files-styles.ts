import { css } from 'lit';
import type { CSSResult } from 'lit';

/** The files of a reply, inside the frame that it is written in. */
export const replyFilesStyles: CSSResult = css`
  .reply-files {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 6px;
    padding: 6px 8px 2px;
  }
  /* Text and files scroll together, so that what is said of a file has room. Whose turn it is gives way to the thread meanwhile. */
  .frame:has(.upload) .top {
    position: static;
  }
  .editor {
    max-block-size: 60cqb;
    overflow: auto;
    scroll-padding-block-end: 60px;
    scrollbar-width: thin;
  }
  .tools {
    position: sticky;
    z-index: 1;
    inset-block-end: 0;
    border-radius: 13px;
    background: var(--_surface);
  }
  @container (max-height: 28em) {
    .editor {
      max-block-size: none;
    }
  }
  .reply-files:not(:has(> :not(.secure))) {
    display: none;
  }
  .reply-files .upload {
    padding-block: 0 4px;
  }
  .secure {
    font-size: 0.933em;
  }
  .drop-now {
    display: flex;
    align-items: center;
    gap: 8px;
    padding: 10px 12px;
    border: 1.5px dashed var(--_ink);
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
