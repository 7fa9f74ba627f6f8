import { css } from 'lit';
import type { CSSResult } from 'lit';

/** What only the survey looks like. */
export const styles: CSSResult = css`
  /* What only screen readers hear scrolls along with the words beside it. */
  :host {
    position: relative;
  }
  :host(:state(absent)) {
    display: none;
  }
  form,
  .thanks {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--tc-space, 22px);
  }
  .thanks {
    gap: 12px;
    justify-items: start;
  }
  /* Gone to by script, and of no use. */
  p:focus {
    outline: none;
  }
  h2 {
    font-size: 1.133em;
    font-weight: 650;
  }
  .intro {
    display: grid;
    gap: 2px;
  }
  .about {
    display: flex;
    flex-wrap: wrap;
    gap: 0 12px;
  }
  .intro > :last-child {
    margin-block-start: 6px;
  }
  legend + .hint {
    margin-block: -5px 4px;
  }
  .marks {
    display: grid;
    grid-template-columns: repeat(5, minmax(0, 1fr));
    gap: 7px;
  }
  .mark {
    position: relative;
    display: grid;
    place-items: center;
    min-block-size: 48px;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius-control);
    background: var(--_surface);
    font-size: 1.133em;
    font-weight: 650;
    cursor: pointer;
  }
  /* Over the whole of its mark, where a finger and a screen reader's cursor look for it. */
  .mark input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    opacity: 0;
    cursor: inherit;
  }
  .mark:hover {
    background: var(--_accent-soft);
  }
  /* A page that gives the part a ground of its own means the others: this one could not be read on that. */
  .mark:has(:checked) {
    border-color: var(--_accent);
    background: var(--_accent) !important;
    color: var(--_on-accent) !important;
  }
  .mark:has(:focus-visible) {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  .invalid .mark {
    border-color: var(--_danger);
  }
  .ends {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 2px 12px;
  }
  /* Its words stand where those above begin, or end. */
  .again {
    margin-inline: -12px;
  }
  .picked {
    color: var(--_ink);
    font-weight: 600;
  }
  .seen {
    display: flex;
    align-items: flex-start;
    gap: 8px;
  }
  .actions {
    gap: 8px;
  }
  @media (forced-colors: active) {
    .mark:has(:checked) {
      border: 3px solid Highlight;
    }
  }
`;
