/** A text with words that stand out. Elements render the pieces; there is never markup in a message. */
export type RichMessage = readonly (string | { readonly b: string })[];
