import type { WriteMessages } from '../parts/write.js';

/** The texts of the editor with its preview in Finnish. */
export const write: WriteMessages = {
  'form.bold': 'Lihavointi',
  'form.code': 'Koodi',
  'form.italic': 'Kursivointi',
  'form.link': 'Linkki',
  'form.list': 'Luettelo',
  'form.marks': 'Voit käyttää lihavointia, kursivointia, luetteloita, koodia ja linkkejä.',
  'form.preview': 'Esikatselu',
  'form.previewEmpty': 'Ei esikatseltavaa',
  'form.write': 'Kirjoita',
  'reply.format': 'Muotoilu',
  'shell.shortcutSend': ({ keys }) => `Lähetä: ${keys}`,
};
