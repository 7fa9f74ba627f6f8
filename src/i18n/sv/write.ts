import type { WriteMessages } from '../parts/write.js';

/** The texts of the editor with its preview in Swedish. */
export const write: WriteMessages = {
  'form.bold': 'Fet',
  'form.code': 'Kod',
  'form.link': 'Länk',
  'form.list': 'Lista',
  'form.preview': 'Förhandsgranska',
  'form.previewEmpty': 'Inget att förhandsgranska',
  'form.write': 'Skriv',
  'reply.format': 'Formatering',
};
