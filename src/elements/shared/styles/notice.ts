import { css } from 'lit';
import type { CSSResult } from 'lit';

/** A notice in place: `notice` with `info`, `wait` or `bad`. */
export const noticeStyles: CSSResult = css`
  .notice {
    display: flex;
    align-items: flex-start;
    gap: 12px;
    padding: 13px 14px;
    border: 1px solid transparent;
    border-radius: var(--_radius-card);
    font-size: 0.867em;
    line-height: 1.45;
  }
  .notice > .icon {
    margin-block-start: 1px;
    inline-size: 20px;
    block-size: 20px;
  }
  .notice > :not(.icon) {
    flex: 1;
  }
  .notice :is(p + p, p + ul, li + li) {
    margin-block-start: 6px;
  }
  .notice a {
    color: inherit;
    text-underline-offset: 3px;
  }
  .notice .button {
    margin-block-start: 10px;
  }
  .notice.wait {
    background: var(--_wait-soft);
  }
  .notice.wait > .icon {
    color: var(--_wait);
  }
  .notice.info {
    background: var(--_info-soft);
  }
  .notice.info > .icon {
    color: var(--_info);
  }
  .notice.bad {
    background: var(--_danger-soft);
  }
  .notice.bad > .icon {
    color: var(--_danger);
  }
`;
