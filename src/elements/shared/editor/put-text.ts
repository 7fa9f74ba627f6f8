import type { TextEdit } from './mark-text.js';

/** Makes a change in a text field as if it had been typed: it can be undone, and whoever listens to the field hears of it. */
export function putText(area: HTMLTextAreaElement, { from, to, put, select }: TextEdit): void {
  area.focus();
  area.setSelectionRange(from, to);
  if (!typed(put)) {
    area.setRangeText(put, from, to, 'end');
    area.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertText', data: put }));
  }
  area.setSelectionRange(select.from, select.to);
}

/** Only this old command reaches the browser's own undo; nothing newer does. */
function typed(text: string): boolean {
  const command = text === '' ? 'delete' : 'insertText';
  return document.execCommand(command, false, text);
}
