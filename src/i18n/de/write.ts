import type { WriteMessages } from '../parts/write.js';

/** The texts of the editor with its preview in German. */
export const write: WriteMessages = {
  'form.bold': 'Fett',
  'form.code': 'Quelltext',
  'form.italic': 'Kursiv',
  'form.link': 'Link',
  'form.list': 'Liste',
  'form.marks': 'Fett, kursiv, Listen, Quelltext und Links sind möglich.',
  'form.preview': 'Vorschau',
  'form.previewEmpty': 'Nichts für die Vorschau',
  'form.write': 'Schreiben',
  'reply.format': 'Formatierung',
  'shell.shortcutSend': ({ keys }) => `Senden: ${keys.replace('Ctrl', 'Strg')}`,
};
