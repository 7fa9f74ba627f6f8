import type { WriteMessages } from '../parts/write.js';

/** The texts of the editor with its preview in Danish. */
export const write: WriteMessages = {
  'form.bold': 'Fed',
  'form.code': 'Kode',
  'form.italic': 'Kursiv',
  'form.link': 'Link',
  'form.list': 'Liste',
  'form.marks': 'Du kan bruge fed skrift, kursiv, lister, kode og links.',
  'form.preview': 'Forhåndsvis',
  'form.previewEmpty': 'Intet at forhåndsvise',
  'form.write': 'Skriv',
  'reply.format': 'Formatering',
  'shell.shortcutSend': ({ keys }) => `Send med ${keys}`,
};
