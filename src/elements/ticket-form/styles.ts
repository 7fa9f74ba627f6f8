import { css } from 'lit';
import type { CSSResult } from 'lit';

/** What only the ticket form looks like. */
export const styles: CSSResult = css`
  :host {
    min-block-size: 560px;
    container-type: inline-size;
  }
  :host(:state(filed)) {
    min-block-size: 0;
  }
  form {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--tc-space, 22px);
  }
  .option .hint {
    display: block;
    font-weight: 400;
  }
  .foot .button {
    flex: 0 1 auto;
    margin-inline-start: auto;
  }
  .foot > div {
    flex: 1 1 12em;
  }
  @container (min-width: 520px) {
    .options.kind {
      grid-template-columns: repeat(auto-fit, minmax(170px, 1fr));
    }
    .options.kind:has(> :nth-child(4):last-child) {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  @container (max-width: 420px) {
    .foot .button {
      inline-size: 100%;
    }
  }
`;
