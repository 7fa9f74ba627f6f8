import { css } from 'lit';
import type { CSSResult } from 'lit';

/** A conversation on paper: dark on light in every theme, told apart by rules and room and not by colour. */
export const printStyles: CSSResult = css`
  :root {
    color-scheme: only light;
    background: #fff;
    color: #1a2327;
    font: 11pt/1.5 system-ui, sans-serif;
  }
  body {
    max-inline-size: 44em;
    margin: 0 auto;
    padding: 24px;
    overflow-wrap: anywhere;
  }
  h1 {
    margin: 0 0 12px;
    font-size: 1.5em;
    line-height: 1.25;
  }
  dl {
    margin: 0 0 20px;
    padding-block: 10px;
    border-block: 1px solid #7d888c;
  }
  dl > div {
    display: flex;
    gap: 12px;
  }
  dt {
    flex: 0 0 11em;
    color: #566267;
  }
  dd {
    margin: 0;
    flex: 1;
  }
  article {
    margin-block: 14px;
  }
  .event {
    break-inside: avoid;
    padding-inline-start: 14px;
    border-inline-start: 2px dotted #7d888c;
    font-size: 0.92em;
  }
  .message > .body {
    padding: 8px 14px;
    border: 1px solid #7d888c;
    border-radius: 8px;
  }
  h2 {
    display: flex;
    flex-wrap: wrap;
    gap: 0 12px;
    margin: 0 0 4px;
    font-size: 1em;
    break-after: avoid;
  }
  h2 time {
    color: #566267;
    font-weight: 400;
    font-variant-numeric: tabular-nums;
  }
  p,
  ul,
  ol,
  pre {
    margin: 0;
  }
  .body > * + * {
    margin-block-start: 8px;
  }
  pre,
  code {
    font-family: ui-monospace, monospace;
    white-space: pre-wrap;
    direction: ltr;
    unicode-bidi: isolate;
  }
  :is(.body, .note) :is(p, li) {
    unicode-bidi: plaintext;
  }
  .topic,
  .files {
    font-weight: 600;
  }
  a {
    color: inherit;
  }
  @page {
    margin: 18mm 16mm;
  }
  @media print {
    body {
      max-inline-size: none;
      padding: 0;
    }
  }
`;
