import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Block, Inline } from '../../domain/rich-text.js';

/** Renders a message read by parseRichText. Only elements named here ever come out of it. Needs richTextStyles. */
export function renderRichText(blocks: readonly Block[]): TemplateResult[] {
  return blocks.map(renderBlock);
}

function renderBlock(block: Block): TemplateResult {
  if (block.kind === 'paragraph') return html`<p>${block.children.map(renderInline)}</p>`;
  // A long line of code scrolls by itself, so the keyboard must reach it.
  if (block.kind === 'code') return html`<pre tabindex="0"><code>${block.text}</code></pre>`;
  const items = block.items.map((item) => html`<li>${item.map(renderInline)}</li>`);
  return block.ordered
    ? html`<ol dir="auto" start=${block.start ?? nothing}>
        ${items}
      </ol>`
    : html`<ul dir="auto">
        ${items}
      </ul>`;
}

function renderInline(inline: Inline): TemplateResult {
  switch (inline.kind) {
    case 'text':
      return html`${inline.text}`;
    case 'break':
      return html`<br />`;
    case 'code':
      return html`<code>${inline.text}</code>`;
    case 'strong':
      return html`<strong>${inline.children.map(renderInline)}</strong>`;
    case 'emphasis':
      return html`<em>${inline.children.map(renderInline)}</em>`;
    case 'link':
      return html`<a href=${inline.href} target="_blank" rel="noopener noreferrer nofollow">${inline.text}</a>`;
  }
}
