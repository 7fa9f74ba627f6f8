import { css } from 'lit';
import type { CSSResult } from 'lit';

/** The place to write a reply. */
export const composerStyles: CSSResult = css`
  .composer {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 6px;
  }
  .editor {
    border: 1px solid var(--_line-strong);
    border-radius: 13px;
    background: var(--_surface);
  }
  .editor:has(textarea:focus-visible) {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  .editor textarea {
    display: block;
    inline-size: 100%;
    max-block-size: 11em;
    padding: 11px 14px 4px;
    border: 0;
    border-radius: 13px;
    background: none;
    outline: none;
    resize: none;
    field-sizing: content;
    min-block-size: 3.8em;
  }
  /* From right to left Firefox puts a placeholder that runs as its own words do beside the field. */
  .editor textarea:placeholder-shown {
    unicode-bidi: normal;
  }
  .tools {
    display: flex;
    align-items: center;
    justify-content: flex-end;
    gap: 10px;
    padding-block: 4px 6px;
    padding-inline: 14px 6px;
  }
  .format {
    margin-inline-start: -8px;
    padding: 5px 8px;
    color: inherit;
  }
  @media (pointer: coarse) {
    .format {
      min-inline-size: 44px;
    }
  }
  .format[aria-expanded='true'] {
    background: var(--_surface-2);
  }
  .tools > .primary {
    margin-inline-start: auto;
  }
  .count {
    flex: 1;
  }
`;
