import { css } from 'lit';
import type { CSSResult } from 'lit';

/** A message as its author wrote it, inside `rich-text`. */
export const richTextStyles: CSSResult = css`
  .rich-text {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 8px;
  }
  /* Each paragraph runs as its own words do: an English message in an Arabic panel keeps its full stops at the end. */
  .rich-text :is(p, li) {
    unicode-bidi: plaintext;
  }
  .rich-text ul {
    list-style: disc;
    padding-inline-start: 20px;
  }
  .rich-text ol {
    list-style: decimal;
    padding-inline-start: 24px;
  }
  .rich-text a {
    color: var(--_ink);
    text-underline-offset: 3px;
  }
  .rich-text code {
    font-family: ui-monospace, 'Noto Sans Mono', monospace;
    font-size: 0.88em;
    background: var(--_surface-2);
    padding: 1px 5px;
    border-radius: 4px;
    hyphens: none;
  }
  /* Code runs from left to right in every language. */
  .rich-text :is(pre, code) {
    direction: ltr;
    unicode-bidi: isolate;
  }
  .rich-text pre {
    margin: 0;
    padding: 10px 12px;
    overflow-x: auto;
    background: var(--_surface-2);
    border-radius: 8px;
  }
  .rich-text pre code {
    padding: 0;
    background: none;
    overflow-wrap: normal;
  }
`;
