import { css } from 'lit';
import type { CSSResult } from 'lit';

/** What a field with something to mend looks like; with forced colours, which leave no red, its frame is thick, or there is a bar beside it. */
export const invalidStyles: CSSResult = css`
  .invalid .input,
  .invalid .editor {
    border-color: var(--_danger);
    box-shadow: inset 0 0 0 1px var(--_danger);
  }
  @media (forced-colors: active) {
    .invalid :is(.input, .editor, .drop-zone) {
      border-width: 3px;
    }
    /* A thick frame round an option would say that it is chosen. */
    fieldset.invalid {
      border-inline-start: 3px solid;
      padding-inline-start: 10px;
    }
  }
`;
