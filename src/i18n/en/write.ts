import type { WriteMessages } from '../parts/write.js';

/** The texts of the editor with its preview in English. */
export const write: WriteMessages = {
  'form.bold': 'Bold',
  'form.code': 'Code',
  'form.italic': 'Italic',
  'form.link': 'Link',
  'form.list': 'List',
  'form.marks': 'You can use bold, italic, lists, code and links.',
  'form.preview': 'Preview',
  'form.previewEmpty': 'Nothing to preview',
  'form.write': 'Write',
  'reply.format': 'Formatting',
  'shell.shortcutSend': ({ keys }) => `Send: ${keys}`,
};
