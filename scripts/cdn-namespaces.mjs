// What a module gives to those who fetch it is an object with getters. The bundler has a helper for that, in a file of its own that a
// browser fetches before all others: plain getters need neither.

const HELPER_IMPORT = /^import \{ \w+ as __exportAll \} from "\.\/rolldown-runtime-[^"]+";\n/m;
const NAMESPACE = /\/\* @__PURE__ \*\/ __exportAll\((\{[^}]*\})\)/g;

/**
 * Where the helper is called in the code of a file, and what stands there instead; the import of the helper is to go.
 * @param {string} code
 */
export function plainNamespaces(code) {
  const helper = HELPER_IMPORT.exec(code);
  if (!helper) return [];
  const calls = [...code.matchAll(NAMESPACE)].map(({ 0: call, 1: getters = '', index }) => ({
    start: index,
    end: index + call.length,
    text: getters.replaceAll(/(\w+): \(\) => ([\w$]+)/g, 'get $1() { return $2; }'),
  }));
  return [{ start: helper.index, end: helper.index + helper[0].length, text: '' }, ...calls];
}

/** @returns {import('vite').Rolldown.Plugin} */
export function withoutHelper() {
  return {
    name: 'without-helper',
    renderChunk(code, _chunk, _options, { magicString }) {
      if (!magicString) throw new Error('experimental.nativeMagicString is off: source maps would be wrong.');
      for (const { start, end, text } of plainNamespaces(code))
        if (text) magicString.overwrite(start, end, text);
        else magicString.remove(start, end);
      return magicString;
    },
    generateBundle(_options, bundle) {
      const codes = Object.values(bundle).map((file) => ('code' in file ? file.code : ''));
      for (const name of Object.keys(bundle).filter((path) => path.includes('rolldown-runtime')))
        if (!codes.some((code) => code.includes(name.replace(/^.*\//, '').replace(/\.map$/, '')))) delete bundle[name];
    },
  };
}
