import type { WriteMessages } from '../parts/write.js';

/** The texts of the editor with its preview in Swedish. */
export const write: WriteMessages = {
  'form.bold': 'Fet',
  'form.code': 'Kod',
  'form.italic': 'Kursiv',
  'form.link': 'Länk',
  'form.list': 'Lista',
  'form.marks': 'Du kan använda fetstil, kursiv, listor, kod och länkar.',
  'form.preview': 'Förhandsgranska',
  'form.previewEmpty': 'Inget att förhandsgranska',
  'form.write': 'Skriv',
  'reply.format': 'Formatering',
  'shell.shortcutSend': ({ keys }) => `Skicka: ${keys}`,
};
