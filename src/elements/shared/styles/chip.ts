import { css } from 'lit';
import type { CSSResult } from 'lit';

/** A status in a few words with its icon: `chip` with `wait`, `accent`, `good`, `quiet` or `info`. */
export const chipStyles: CSSResult = css`
  .chip {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    padding-block: 2px;
    padding-inline: 7px 9px;
    border: 1px solid transparent;
    border-radius: var(--_radius-chip);
    font-size: 0.833em;
    font-weight: 600;
    line-height: 1.5;
    hyphens: manual;
  }
  .chip .icon {
    inline-size: 1.12em;
    block-size: 1.12em;
    stroke-width: 2.25;
  }
  .chip.wait {
    color: var(--_wait);
    background: var(--_wait-soft);
  }
  .chip.accent {
    color: var(--_on-accent-soft);
    background: var(--_accent-soft);
  }
  .chip.good {
    color: var(--_open);
    background: var(--_open-soft);
  }
  .chip.quiet {
    color: var(--_quiet);
    background: var(--_quiet-soft);
  }
  .chip.info {
    color: var(--_info);
    background: var(--_info-soft);
  }
`;
