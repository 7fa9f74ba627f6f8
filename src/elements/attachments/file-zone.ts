import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { paperclipIcon } from '../shared/icons/paperclip.js';
import type { Attaching } from './attaching.js';
import { choose, chooser, fileNotice } from './file-chooser.js';
import { limitWords } from './limit-words.js';

/** What stands around the files of a field. */
export interface FileFrame {
  /** Name of the control; ids begin with it. */
  readonly name: string;
  /** Id of the help desk's own field; empty for the files of the text itself. */
  readonly field: string;
  /** *Attachments* when left out. */
  readonly label?: string;
  readonly hint?: string;
  readonly optional?: boolean;
  /** What has to be mended. */
  readonly error?: TemplateResult | typeof nothing;
}

/** Where files are dropped and chosen, with its label, and what was attached. Nothing where the help desk takes no files. */
export function fileZone(attaching: Attaching, frame: FileFrame): TemplateResult | typeof nothing {
  const { words, limits, over } = attaching;
  if (!words || !limits) return nothing;
  const { text } = words;
  const { name, field, hint, error = nothing } = frame;
  const told = limitWords(words) ?? '';
  const isOver = over === field;
  return html`<div class=${error === nothing ? 'field' : 'field invalid'} part="field" role="group" aria-labelledby="${name}-label" data-files=${field}>
    <p class="label" id="${name}-label">
      <bdi>${frame.label ?? text['file.label']}</bdi>${frame.optional ? html` <span class="muted optional">${text['form.optional']}</span>` : nothing}
    </p>
    ${hint ? html`<p class="hint" id="${name}-hint"><bdi>${hint}</bdi></p>` : nothing} ${error}
    <div class=${isOver ? 'drop-zone over' : 'drop-zone'} part="drop-zone">
      ${paperclipIcon()}
      <p class="hint" id="${name}-limits">${text[isOver ? 'file.dropNow' : 'file.dropHint']}<br />${told}</p>
      ${chooser(attaching, field)}
      <button
        type="button"
        class="button secondary compact choose"
        part="button"
        name=${name}
        aria-describedby="${name}-label ${hint ? `${name}-hint ` : ''}${name}-limits${error === nothing ? '' : ` ${name}-error`}"
        @click=${choose}
      >
        ${text['file.choose']}
      </button>
    </div>
    ${field === '' ? fileNotice(attaching) : nothing} ${attaching.rows(field)}
  </div>`;
}
