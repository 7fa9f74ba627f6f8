import type { Messages } from '../../i18n/messages.js';
import type { SupportStore } from '../../store/support-store.js';

/** What a `<tc-support>` gives to the elements of the page. */
export interface ProvidedSupport {
  readonly store: SupportStore;
  /** The host page's own wordings. */
  readonly messages?: Partial<Messages>;
}

/** The key under which elements ask for support. Registered for all bundles of the page, so that two copies of the package understand each other. */
export const supportContext: symbol = Symbol.for('tc-support');

/** Takes what a provider has, now and when it changes; `undefined` when the provider leaves. */
export type SupportCallback = (support: ProvidedSupport | undefined, unsubscribe?: () => void) => void;

/**
 * Asks whoever is around for something, by the Context protocol of the Web Components Community Group.
 * @see https://github.com/webcomponents-cg/community-protocols/blob/main/proposals/context.md
 */
export class ContextRequestEvent extends Event {
  readonly context: unknown;
  readonly contextTarget: Element;
  readonly callback: SupportCallback;
  /** Whether the callback wants to hear of later values as well. */
  readonly subscribe: boolean;

  constructor(context: unknown, contextTarget: Element, callback: SupportCallback, subscribe: boolean) {
    super('context-request', { bubbles: true, composed: true });
    this.context = context;
    this.contextTarget = contextTarget;
    this.callback = callback;
    this.subscribe = subscribe;
  }
}

/** Tells elements that asked in vain that a provider has come. Fired by `<tc-support>`. */
export interface ContextProviderEvent extends Event {
  readonly context: unknown;
  readonly contextTarget: Element;
}

declare global {
  interface HTMLElementEventMap {
    'context-request': ContextRequestEvent;
    'context-provider': ContextProviderEvent;
  }
  interface DocumentEventMap {
    'context-request': ContextRequestEvent;
    'context-provider': ContextProviderEvent;
  }
}
