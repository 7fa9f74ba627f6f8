import type { WriteMessages } from '../parts/write.js';

/** The texts of the editor with its preview in Norwegian Bokmål. */
export const write: WriteMessages = {
  'form.bold': 'Fet',
  'form.code': 'Kode',
  'form.italic': 'Kursiv',
  'form.link': 'Lenke',
  'form.list': 'Liste',
  'form.marks': 'Du kan bruke fet skrift, kursiv, lister, kode og lenker.',
  'form.preview': 'Forhåndsvis',
  'form.previewEmpty': 'Ingenting å forhåndsvise',
  'form.write': 'Skriv',
  'reply.format': 'Formatering',
  'shell.shortcutSend': ({ keys }) => `Send med ${keys}`,
};
