import { css } from 'lit';
import type { CSSResult } from 'lit';

/** What every shadow root starts from: box sizes, bare lists and headings, icons, focus ring, hidden text, still motion. */
export const baseStyles: CSSResult = css`
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  :where(h1, h2, h3, p, ul, ol, dl, dd, fieldset, figure) {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  :where(ul, ol) {
    list-style: none;
  }
  :where(h1, h2, h3) {
    font-size: inherit;
    font-weight: 600;
    line-height: 1.3;
    text-wrap: balance;
  }
  :where(button, input, textarea, select) {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
  }
  button:active {
    opacity: 0.8;
  }
  /* What is written runs as its own words do, whatever the language around it. */
  textarea {
    unicode-bidi: plaintext;
  }
  .icon {
    inline-size: 1.25em;
    block-size: 1.25em;
    flex: none;
    display: block;
  }
  .mirrored:dir(rtl) {
    scale: -1 1;
  }
  :focus-visible,
  .error-summary:focus {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  /* A heading that is gone to by script cannot be used, so it has no ring. */
  h2:focus {
    outline: none;
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .muted {
    color: var(--_text-muted);
  }
  .small {
    font-size: 0.867em;
    line-height: 1.45;
  }
  .number,
  time {
    font-variant-numeric: tabular-nums;
    hyphens: manual;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 8px;
  }
  @media (prefers-reduced-motion: no-preference) {
    .spin {
      animation: tc-spin 1s linear infinite;
    }
    @keyframes tc-spin {
      to {
        rotate: 1turn;
      }
    }
  }
`;
