import { css } from 'lit';
import type { CSSResult } from 'lit';

/** The panel's frame: beside the page on a desktop, a sheet over it on a phone. Where it scrolls is each view's own body. */
export const panelStyles: CSSResult = css`
  dialog {
    position: fixed;
    inset: auto;
    inset-block-end: 24px;
    inset-inline-end: 24px;
    margin: 0;
    padding: 0;
    inline-size: 408px;
    max-inline-size: calc(100% - 32px);
    /* Of the viewport, as it is counted where the page has a zoom of its own: units of the viewport do not know that one. */
    block-size: min(720px, 100% - 48px);
    max-block-size: none;
    border: 1px solid var(--_line);
    border-radius: var(--tc-radius-panel, 18px);
    background: var(--_bg);
    color: var(--_text);
    box-shadow:
      0 2px 6px rgb(10 25 30 / 0.1),
      0 24px 64px -8px rgb(10 25 30 / 0.28);
    overflow: clip;
  }
  :host([placement='start']) dialog {
    inset-inline: 24px auto;
  }
  dialog.wide {
    inline-size: 680px;
  }
  /* Older browsers know no popovers: what they do not know drops out of the list. */
  dialog:is(:popover-open, [open]) {
    display: flex;
    flex-direction: column;
  }
  dialog::backdrop {
    background: none;
  }
  .header {
    display: flex;
    align-items: center;
    gap: 4px;
    flex: none;
    min-block-size: 60px;
    padding-block: 10px;
    padding-inline: 12px 10px;
    border-block-end: 1px solid var(--_line);
  }
  .title {
    flex: 1;
    min-inline-size: 0;
  }
  .lead .title {
    padding-inline-start: 12px;
  }
  .icon-button {
    appearance: none;
    border: 0;
    padding: 0;
    background: none;
    inline-size: 40px;
    block-size: 40px;
    display: inline-grid;
    place-items: center;
    flex: none;
    border-radius: 10px;
    color: var(--_text-muted);
    cursor: pointer;
  }
  .icon-button[inert] {
    opacity: 0.4;
  }
  .icon-button:hover {
    background: var(--_surface-2);
    color: var(--_text);
  }
  @media (pointer: coarse) {
    .icon-button {
      inline-size: 44px;
      block-size: 44px;
    }
  }
  h1 {
    font-size: 1.133em;
    font-weight: 650;
    letter-spacing: -0.005em;
    display: -webkit-box;
    -webkit-line-clamp: 2;
    -webkit-box-orient: vertical;
    overflow: hidden;
  }
  /* Arabic joins its letters, and has strokes far below the line. */
  h1:lang(ar) {
    letter-spacing: normal;
    line-height: 1.6;
  }
  h1:focus {
    outline: none;
  }
  .view {
    flex: 1;
    min-block-size: 0;
    overflow: auto;
    overscroll-behavior: contain;
    --_gutter: 20px;
    padding: 18px var(--_gutter) 24px;
    /* The form's foot stands over the view, in narrow ones 120 pixels high. */
    scroll-padding-block: 16px 136px;
    scrollbar-width: thin;
  }
  .view.thread {
    padding: 0;
    overflow: hidden;
  }
  tc-ticket-thread {
    --tc-thread-block-size: 100%;
  }
  /* The panel's own title says it; as a heading it stays, so that those below it keep their level. */
  tc-ticket-thread::part(header) {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  /* Sending stays in view below the fields, over the view's own padding. */
  tc-ticket-form::part(footer) {
    position: sticky;
    inset-block-end: -24px;
    margin: 0 calc(-1 * var(--_gutter)) -24px;
    padding: 12px var(--_gutter);
    border-block-start: 1px solid var(--_line);
    background: var(--_bg);
  }
  .view > .notice ~ *,
  .contact > * {
    margin-block-start: 18px;
  }
  /* Clear of the form's foot. */
  .form > .contact > * {
    margin-block-start: 48px;
  }
  .view.wait {
    display: grid;
    place-items: center;
    color: var(--_text-muted);
  }
  @media (prefers-reduced-motion: no-preference) {
    dialog {
      transition:
        opacity 120ms,
        overlay 120ms allow-discrete,
        display 120ms allow-discrete;
    }
    /* On its way out there is nothing left to press. */
    dialog:not(:is(:popover-open, [open])) {
      opacity: 0;
      pointer-events: none;
    }
    dialog:popover-open {
      animation: tc-rise 180ms cubic-bezier(0.2, 0.8, 0.2, 1);
    }
    .wait .icon {
      animation:
        tc-spin 1s linear infinite,
        tc-appear 1ms 300ms backwards;
    }
    @keyframes tc-rise {
      from {
        opacity: 0;
        translate: 0 8px;
      }
    }
    @keyframes tc-appear {
      from {
        opacity: 0;
      }
    }
  }
  @media (max-width: 480px) {
    dialog,
    dialog.wide {
      inset: 0;
      inline-size: auto;
      max-inline-size: none;
      block-size: 100%;
      border: 0;
      border-radius: 0;
      box-shadow: none;
    }
    .view {
      --_gutter: 16px;
    }
    .resize {
      display: none;
    }
  }
  /* At 400 %, or with large text, what stays on top takes little of the height (WCAG 1.4.10, 1.4.4). */
  @media (max-height: 26.25em) {
    .header {
      min-block-size: 0;
      padding-block: 2px;
    }
    h1 {
      -webkit-line-clamp: 1;
    }
    tc-support-ticket-meta {
      display: none;
    }
    tc-ticket-form::part(footer) {
      position: static;
    }
  }
  @media (forced-colors: active) {
    dialog {
      border: 1px solid CanvasText;
    }
  }
`;
