import { fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { memoryAdapter } from '../../../src/adapters/memory/index.js';
import '../../../src/elements/support/define.js';
import type { OpenTarget } from '../../../src/elements/support/open-target.js';
import type { TcSupportPanel } from '../../../src/elements/support/panel.js';
import type { TcSupport } from '../../../src/elements/support/support.js';
import type { SupportAdapter } from '../../../src/port/support-adapter.js';

/** A `<tc-support>` on a page in English, over the sample desk as Anna unless told otherwise. */
export async function supportOnPage(adapter: SupportAdapter = memoryAdapter(), lang = 'en'): Promise<TcSupport> {
  const support = await fixture<TcSupport>(html`<tc-support lang=${lang}></tc-support>`);
  support.adapter = adapter;
  return support;
}

/** Opens the panel and waits until it is on the page. */
export async function openPanel(support: TcSupport, target?: OpenTarget): Promise<TcSupportPanel> {
  const opened = oneEvent(support, 'tc-open');
  support.open(target);
  await opened;
  return panelOf(support);
}

/** The panel of a `<tc-support>`, once it is there. */
export function panelOf(support: TcSupport): TcSupportPanel {
  return must(support.shadowRoot?.querySelector('tc-support-panel'), 'the panel');
}

/** The launcher of a `<tc-support>`. */
export function launcherOf(support: TcSupport): HTMLButtonElement {
  return must(support.shadowRoot?.querySelector<HTMLButtonElement>('button'), 'the launcher');
}

/** The frame that the panel puts on the page. */
export function dialogOf(support: TcSupport): HTMLDialogElement {
  return must(panelOf(support).shadowRoot?.querySelector('dialog'), 'the dialog');
}

/** Waits until the panel has come to rest where it is. */
export async function atRest(support: TcSupport): Promise<void> {
  await Promise.all(
    dialogOf(support)
      .getAnimations()
      .map(({ finished }) => finished),
  );
}

/** The title of the view shown. */
export function titleOf(support: TcSupport): HTMLElement {
  return must(dialogOf(support).querySelector('h1'), 'the title');
}

/** Tells whether the panel is on the page. */
export function isShown(support: TcSupport): boolean {
  return dialogOf(support).matches(':popover-open, :modal');
}

/** Finds inside an element and all shadow roots below it, in order. */
export function deep<E extends Element = HTMLElement>(root: Element, selector: string): E[] {
  const scopes: ParentNode[] = root.shadowRoot ? [root.shadowRoot, root] : [root];
  return scopes.flatMap((scope) => [
    ...scope.querySelectorAll<E>(selector),
    ...[...scope.querySelectorAll('*')].flatMap((element) => (element.shadowRoot ? deep<E>(element, selector) : [])),
  ]);
}

/** Waits until something holds, with patience for a busy machine. */
export function until(holds: () => unknown, message = 'did not come true'): Promise<void> {
  return waitUntil(holds, message, { timeout: 8000 });
}

/** Waits until something that can be seen is there. */
export async function appears<E extends HTMLElement>(root: Element, selector: string, text = ''): Promise<E> {
  const find = (): E | undefined =>
    deep<E>(root, selector).find((element) => element.checkVisibility() && (element.textContent ?? '').includes(text));
  await until(find, `${selector} "${text}" did not appear`);
  return must(find(), selector);
}

/** The element that has the focus, through all shadow roots. */
export function focused(): Element | null {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
}

function must<T>(value: T | null | undefined, name: string): T {
  if (value === null || value === undefined) throw new Error(`${name} is not there`);
  return value;
}
