import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { CatalogueService } from '../../domain/service.js';
import type { MessagesOf } from '../../i18n/messages.js';
import { localText } from '../shared/local-text.js';
import { choiceField } from './choice-field.js';
import type { Choice } from './choice-field.js';
import { deskFields } from './desk-fields.js';
import type { FurtherView } from './form-view.js';
import { asksWish, offeredServices, otherService, ownFields, wishIn } from './order.js';

type OrderText = MessagesOf<'service'>;

/** What is asked of who orders a service: which one, whether a quote comes first, and what the service itself asks. */
export function orderFields(view: FurtherView): TemplateResult | typeof nothing {
  const { values, service, fieldText } = view;
  const offered = offeredServices(values, service);
  if (offered.length === 0 || !fieldText) return nothing;
  return html`${renderCatalogue(offered, fieldText, view)}
  ${asksWish(values, service) ? renderWish(fieldText, view) : nothing} ${deskFields(view, ownFields(values, service))}`;
}

function renderCatalogue(offered: readonly CatalogueService[], text: OrderText, view: FurtherView): TemplateResult {
  const chosen = view.values.service;
  const choices: Choice[] = offered.map((each) => ({
    value: each.id,
    label: localText(each.name, view.languageTag),
    hint: renderService(each, text, view),
    chosen: each.id === chosen,
  }));
  const other = { value: otherService, label: text['order.other'], chosen: chosen === otherService };
  return choiceField({ field: 'service', label: text['form.service'] }, [...choices, other], view);
}

function renderService(
  { description, price, subscribed }: CatalogueService,
  text: OrderText,
  { languageTag }: FurtherView,
): TemplateResult {
  // In the help desk's own language, where it does not know the customer's: its full stops stand at its end.
  return html`<bdi>${localText(description, languageTag)}</bdi>
  ${price ? html`<span class="price"><bdi>${localText(price, languageTag)}</bdi></span>` : nothing}
  ${
    subscribed === undefined
      ? nothing
      : html`<span class=${subscribed ? 'chip good' : 'chip quiet'}>
          ${text[subscribed ? 'order.subscribed' : 'order.notSubscribed']}
        </span>`
  }`;
}

function renderWish(text: OrderText, view: FurtherView): TemplateResult {
  const wish = wishIn(view.values);
  const choices: Choice[] = [
    { value: 'order', label: text['order.now'], chosen: wish === 'order' },
    { value: 'quote', label: text['order.quote'], hint: text['form.serviceQuote'], chosen: wish === 'quote' },
  ];
  return choiceField({ field: 'wish', label: text['order.wish'] }, choices, view);
}
