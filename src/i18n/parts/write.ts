/** Texts of the editor with its preview. */
export interface WriteMessages {
  readonly 'form.bold': string;
  readonly 'form.code': string;
  readonly 'form.italic': string;
  readonly 'form.link': string;
  readonly 'form.list': string;
  readonly 'form.marks': string;
  readonly 'form.preview': string;
  readonly 'form.previewEmpty': string;
  readonly 'form.write': string;
  readonly 'reply.format': string;
  readonly 'shell.shortcutSend': (values: { readonly keys: string }) => string;
}
