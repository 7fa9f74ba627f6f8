import { css } from 'lit';
import type { CSSResult } from 'lit';

/** Sheets on the ground: `card` with `padded`; `section-title` is the quiet heading above one. */
export const cardStyles: CSSResult = css`
  .card {
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: var(--_radius-card);
  }
  .padded {
    padding: 16px;
  }
  .section-title {
    font-size: 0.867em;
    font-weight: 600;
    color: var(--_text-muted);
  }
`;
