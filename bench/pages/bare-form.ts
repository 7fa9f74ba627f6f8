import { LitElement, html } from 'lit';
import type { TemplateResult } from 'lit';
import { drawnWhen, offer } from './frames.js';

/** A form of as many fields as ours in Lit, with nothing of what a form of support does. */
class BareForm extends LitElement {
  protected override render(): TemplateResult {
    return html`<form>
      <fieldset>
        <legend>What is it about?</legend>
        ${['A question', 'A fault', 'A task'].map((kind) => html`<label><input type="radio" name="kind" value=${kind} />${kind}</label>`)}
      </fieldset>
      <label>Subject <input name="subject" /></label>
      <label>Describe what happened <textarea name="body" rows="6"></textarea></label>
      <fieldset>
        <legend>How does it affect your work?</legend>
        ${['Stopped', 'Slowed', 'None'].map((how) => html`<label><input type="radio" name="impact" value=${how} />${how}</label>`)}
      </fieldset>
      <button>Send</button>
    </form>`;
  }
}

customElements.define('bare-form', BareForm);

offer({
  show: async () => {
    const start = performance.now();
    const form = document.createElement('bare-form');
    document.body.append(form);
    return (await drawnWhen(() => Boolean(form.shadowRoot?.querySelector('textarea')))) - start;
  },
});
