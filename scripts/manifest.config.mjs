// The custom elements manifest, with four faults of the analyzer mended.

/**
 * Calls `visit` for every object below a value.
 * @param {unknown} value
 * @param {(object: Record<string, any>) => void} visit
 */
function walk(value, visit) {
  if (typeof value !== 'object' || value === null) return;
  visit(/** @type {Record<string, any>} */ (value));
  for (const child of Object.values(value)) walk(child, visit);
}

/** Readers of the manifest have the JavaScript, not our sources. */
const publishedPaths = {
  name: 'published-paths',
  /** @param {{customElementsManifest: {modules: unknown}}} args */
  packageLinkPhase({ customElementsManifest }) {
    walk(customElementsManifest.modules, (object) => {
      for (const key of ['path', 'module']) {
        if (typeof object[key] !== 'string') continue;
        object[key] = object[key].replace(/^\/?(\.\/)?src\//, 'dist/').replace(/\.ts$/, '.js');
      }
    });
  },
};

/** `@state()` fields are listed as attributes, and private members as members. */
const publicMembers = {
  name: 'public-members',
  /** @param {{customElementsManifest: {modules: any[]}}} args */
  packageLinkPhase({ customElementsManifest }) {
    const declarations = customElementsManifest.modules.flatMap((module) => module.declarations ?? []);
    for (const declaration of declarations) {
      const all = /** @type {any[]} */ (declaration.members ?? []);
      const hidden = all.filter(({ privacy, name }) => name.startsWith('#') || (privacy && privacy !== 'public'));
      const names = new Set(hidden.map(({ name }) => name));
      if (declaration.members) declaration.members = all.filter((member) => !hidden.includes(member));
      declaration.attributes = declaration.attributes?.filter(
        (/** @type {any} */ attribute) => !names.has(attribute.fieldName ?? attribute.name),
      );
    }
  },
};

/** It takes what the constructor of an event of ours is given for the event's name; and what is set on a shadow root for a member. */
const heardEvents = {
  name: 'heard-events',
  /** @param {{customElementsManifest: {modules: any[]}}} args */
  packageLinkPhase({ customElementsManifest }) {
    for (const declaration of customElementsManifest.modules.flatMap((module) => module.declarations ?? [])) {
      // Those that are told by @fires, which a test holds to the code, have a description.
      declaration.events = declaration.events?.filter((/** @type {any} */ { description }) => description);
      declaration.members = declaration.members?.filter((/** @type {any} */ { name }) => name !== 'adoptedStyleSheets');
    }
  },
};

/** The name of a union of strings means nothing to an editor: it is written out where it is used. */
const aliases = new Map();
const writtenOutUnions = {
  name: 'written-out-unions',
  /** @param {{ts: any, node: any}} args */
  collectPhase({ ts, node }) {
    if (!ts.isTypeAliasDeclaration(node) || !ts.isUnionTypeNode(node.type)) return;
    if (!node.type.types.every((/** @type {any} */ type) => ts.isLiteralTypeNode(type))) return;
    aliases.set(node.name.text, node.type.getText().replace(/\s+/g, ' ').replace(/^\| /, ''));
  },
  /** @param {{customElementsManifest: {modules: unknown}}} args */
  packageLinkPhase({ customElementsManifest }) {
    walk(customElementsManifest.modules, ({ type }) => {
      if (typeof type?.text !== 'string') return;
      type.text = type.text.replace(/\b[A-Z]\w*\b/g, (/** @type {string} */ name) => aliases.get(name) ?? name);
    });
  },
};

export default {
  globs: ['src/{domain,elements}/**/*.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [publishedPaths, publicMembers, heardEvents, writtenOutUnions],
};
