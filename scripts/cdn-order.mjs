// What looks alike lies together in a file of the CDN build: gzip says again in few bytes only what it has seen not long before.

/** Kinds of modules in the order in which they lie in a file; any other comes last. @type {((path: string, code: string) => boolean)[]} */
const KINDS = [
  (path) => path.includes('/node_modules/'),
  (path) => /(\/tokens|styles)\.js$|\/styles\//.test(path),
  (path) => path.includes('/icons/'),
  (path) => /\/dist\/(domain|hours|i18n|port|store)\//.test(path),
  // Neither markup nor what brings all of an element with it.
  (_path, code) => !/<[a-z]|customElements/.test(code),
];

/**
 * The modules of a file, those of a kind together as far as each still comes after all that it imports.
 * @param {readonly string[]} ids in the order in which they run
 * @param {(id: string) => string} codeOf
 * @param {(id: string) => readonly string[]} importsOf
 */
export function inKinds(ids, codeOf, importsOf) {
  const seen = new Set();
  /** @type {string[]} */
  const placed = [];
  /** @param {string} id */
  const place = (id) => {
    if (seen.has(id)) return;
    seen.add(id);
    importsOf(id).forEach(place);
    placed.push(id);
  };
  for (const isOfKind of [...KINDS, () => true]) ids.filter((id) => isOfKind(id, codeOf(id))).forEach(place);
  return placed.filter((id) => ids.includes(id));
}

/** @returns {import('vite').Rolldown.Plugin} */
export function alikeTogether() {
  return {
    name: 'alike-together',
    renderChunk(code, { moduleIds, modules }, _options, { magicString }) {
      if (!magicString) throw new Error('experimental.nativeMagicString is off: source maps would be wrong.');
      const codeOf = (/** @type {string} */ id) => modules[id]?.code ?? '';
      const ids = moduleIds.filter((id) => codeOf(id) !== '');
      const order = inKinds(ids, codeOf, (id) => this.getModuleInfo(id)?.importedIds ?? []);
      // The last one stays, and the others are moved before or after it.
      const last = ids.at(-1) ?? '';
      const [before, after] = [code.lastIndexOf(codeOf(last)), code.lastIndexOf(codeOf(last)) + codeOf(last).length];
      order.forEach((id, at) => {
        const start = code.indexOf(codeOf(id));
        const to = at < order.indexOf(last) ? before : after;
        if (id !== last) magicString.move(start, start + codeOf(id).length, to);
      });
      return magicString;
    },
  };
}
