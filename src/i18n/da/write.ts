import type { WriteMessages } from '../parts/write.js';

/** The texts of the editor with its preview in Danish. */
export const write: WriteMessages = {
  'form.bold': 'Fed',
  'form.code': 'Kode',
  'form.link': 'Link',
  'form.list': 'Liste',
  'form.preview': 'Forhåndsvis',
  'form.previewEmpty': 'Intet at forhåndsvise',
  'form.write': 'Skriv',
  'reply.format': 'Formatering',
};
