/** A file's name as it can be read, without what turns the writing around: `rota<turn>gpj.exe` must not look like a picture. */
export function shownName(name: string): string {
  return name.replaceAll(/[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '');
}

/** The same as it can be kept on a device: without folders, and not hidden. */
export function savedName(name: string): string {
  return (
    shownName(name)
      .replaceAll(/[\\/:*?"<>|]/g, '-')
      .replace(/^[.\s]+/, '') || 'file'
  );
}
