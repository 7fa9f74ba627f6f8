import ts from 'typescript';

import { importsOf, visit, type Source } from './sources.js';

/** The tags of an element's comment that are held against its code. */
export type DocumentedTag = 'attr' | 'slot' | 'fires' | 'csspart' | 'cssstate' | 'cssprop';

/** An element's class, and the files that its looks and doings are made of. */
export interface ElementSource {
  readonly tag: string;
  readonly source: Source;
  readonly node: ts.ClassDeclaration;
  /** Its own file and what that imports, up to other elements. */
  readonly files: readonly Source[];
  /** The same, and the elements inside it: their events come out of it as well. */
  readonly filesWithin: readonly Source[];
  /** Every class of src/elements by name, for what is inherited. */
  readonly classes: ReadonlyMap<string, ts.ClassDeclaration>;
}

/** What the code has: what must be told of, and what may be. */
export interface ElementFacts {
  readonly must: ReadonlySet<string>;
  readonly may: ReadonlySet<string>;
}

/** Finds the classes that say `@element`. */
export function readElements(sources: readonly Source[]): ElementSource[] {
  const classes = new Map(sources.flatMap(classesOf).map((node) => [node.name?.text ?? '', node]));
  const tags = new Map(sources.map((source) => [source.path, elementClasses(source)]));
  return sources.flatMap((source) =>
    elementClasses(source).map(({ tag, node }) => ({
      tag,
      source,
      node,
      files: reachable(source, sources, ({ path }) => tags.get(path)?.length === 0),
      filesWithin: reachable(source, sources, () => true),
      classes,
    })),
  );
}

function classesOf({ tree }: Source): ts.ClassDeclaration[] {
  return tree.statements.filter(ts.isClassDeclaration);
}

function elementClasses(source: Source): { tag: string; node: ts.ClassDeclaration }[] {
  return classesOf(source).flatMap((node) => {
    const [tag] = tagTexts(node, 'element');
    return tag === undefined ? [] : [{ tag, node }];
  });
}

/** The texts after a JSDoc tag, one for each time it stands there. */
function tagTexts(node: ts.Node, name: string): string[] {
  const comment = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc).at(-1)?.getText() ?? '';
  const lines = comment.split('\n').map((line) => line.replace(/^\s*(\/\*)?\*+\s?/, '').replace(/\s*\*\/$/, ''));
  return lines.filter((line) => line.startsWith(`@${name} `)).map((line) => line.slice(name.length + 2).trim());
}

/** The files that a file brings with it; `enter` tells which of them are gone into. */
function reachable(from: Source, sources: readonly Source[], enter: (source: Source) => boolean): Source[] {
  const byPath = new Map(sources.map((source) => [source.path, source]));
  const found = new Set([from]);
  for (const source of found) {
    for (const { to, kind } of importsOf(source)) {
      const target = byPath.get(to ?? '');
      if (target && kind !== 'type' && enter(target)) found.add(target);
    }
  }
  return [...found];
}

/** What an element's comment tells, by name. The unnamed slot is called `-`. */
export function elementDocs({ node }: ElementSource, tag: DocumentedTag): Set<string> {
  const names = tagTexts(node, tag).map((text) => text.replace(/^\{[^}]*\}\s*/, '').split(/\s/)[0] ?? '');
  return new Set(names.map((name) => name.replace(/^\[|[\]=].*$/g, '')));
}

/** What an element's code has of what a tag tells about. */
export function elementFacts(element: ElementSource, tag: DocumentedTag): ElementFacts {
  const exactly = (must: Set<string>): ElementFacts => ({ must, may: new Set() });
  switch (tag) {
    case 'attr':
      return attributesOf(element);
    case 'slot':
      return slotsOf(element.files);
    case 'fires':
      return { must: ownEventsOf(element.files, element), may: eventsOf(element.filesWithin, element) };
    case 'csspart':
      return exactly(partsOf(element.files));
    case 'cssstate':
      return exactly(matches(element.files, /\bsetState\(this\.#internals, '([^']+)'/g));
    case 'cssprop':
      return cssPropertiesOf(element);
  }
}

/** The tokens that all elements share are told of once, beside them; an element may repeat those it reads. */
function cssPropertiesOf({ files, filesWithin }: ElementSource): ElementFacts {
  const read = /var\(\s*(--tc-[\w-]+)/g;
  const isShared = ({ path }: Source): boolean => path.startsWith('src/elements/shared/');
  const shared = matches(filesWithin.filter(isShared), read);
  const own = matches(
    files.filter((file) => !isShared(file)),
    read,
  );
  return { must: new Set([...own].filter((name) => !shared.has(name))), may: matches(filesWithin, read) };
}

function matches(files: readonly Source[], pattern: RegExp): Set<string> {
  return new Set(files.flatMap(({ text }) => [...text.matchAll(pattern)].map(([, name = '']) => name)));
}

/** Slots in templates, and slots made by hand: of those whose names come from a list only that they may be told is known. */
function slotsOf(files: readonly Source[]): ElementFacts {
  const tags = [...matches(files, /(<slot\b[^>]*>)/g)].map((tag) => /\sname=(?:"([^"]+)"|(\$))/.exec(tag) ?? ['', '-']);
  const fixed = tags.flatMap(([, name]) => name ?? []);
  const made = matches(files, /\w\('slot', \{ name: '([^']+)'/g);
  const fromLists = files.filter(({ text }) => /<slot name=\$|createElement\('slot'\)/.test(text));
  return { must: new Set([...fixed, ...made]), may: matches(fromLists, /'([\w-]+)'/g) };
}

/** `part="a b"`, `part=${…}` with the strings in it, and parts set by hand. */
function partsOf(files: readonly Source[]): Set<string> {
  const fixed = matches(files, /\bpart="([^"$]+)"/g);
  const byHand = matches(files, /(?:\bpart: |\.part = |\.part\.add\(|setAttribute\('part', )'([^']+)'/g);
  const lists = [
    ...matches(files, /\bexportparts="([^"]+)"/g),
    // Set by hand, from a constant that may be several strings.
    ...[...matches(files, /\bconst panelParts =([^;[]*);/g)].map((code) => code.replace(/['\s+]/g, '')),
  ];
  const passedOn = lists.flatMap((list) => list.split(','));
  const exported = passedOn.map((entry) => (entry.split(':')[1] ?? entry).trim());
  const chosen = [...matches(files, /\bpart=\$\{([^}]*)\}/g)].flatMap((code) =>
    [...code.matchAll(/'([^']+)'/g)].map(([, name = '']) => name),
  );
  return new Set([...[...fixed, ...byHand, ...chosen].flatMap((names) => names.trim().split(/\s+/)), ...exported]);
}

/** The names of the events that files construct: classes of ours, and plain ones. */
function eventsOf(files: readonly Source[], { classes }: ElementSource): Set<string> {
  const constructed = [...matches(files, /\bnew (?:\w+\.)?(\w+Event)\(/g)];
  return new Set([
    ...constructed.flatMap((name) => eventType(classes.get(name)) ?? []),
    ...matches(files, /\bnew (?:Custom)?Event\('([^']+)'/g),
  ]);
}

/** Only what a host page hears is told of; the rest are our own affairs, or native. */
function ownEventsOf(files: readonly Source[], element: ElementSource): Set<string> {
  return new Set([...eventsOf(files, element)].filter((name) => name.startsWith('tc-')));
}

/** The name that an event class gives to `super`, itself or through `static readonly type`. */
function eventType(node: ts.ClassDeclaration | undefined): string | undefined {
  const text = node?.getText() ?? '';
  return /\bstatic readonly type(?:: \w+)? = '([^']+)'/.exec(text)?.[1] ?? /\bsuper\(\s*'([^']+)'/.exec(text)?.[1];
}

/** A class, and those of ours that it extends. */
function lineage(node: ts.ClassDeclaration, classes: ElementSource['classes']): ts.ClassDeclaration[] {
  const name = node.heritageClauses?.[0]?.types[0]?.expression.getText();
  const base = classes.get(name ?? '');
  return [node, ...(base ? lineage(base, classes) : [])];
}

/** `@property` fields, `static observedAttributes` and attributes that accessors read. Inherited fields may be told again. */
function attributesOf({ node, classes, filesWithin }: ElementSource): ElementFacts {
  const line = lineage(node, classes);
  const read = line.flatMap((each) => [...each.getText().matchAll(/\bthis\.(?:#read|hasAttribute)\('([\w-]+)'\)/g)]);
  const own = [
    ...node.members.flatMap(attributeOfMember),
    ...observedAttributes(node),
    ...read.map(([, name = '']) => name),
  ];
  // The language is everybody's attribute.
  const inherited = line.flatMap((each) => each.members.flatMap(attributeOfMember));
  // What is read of the element by what it fetches.
  const later = matches(filesWithin, /\bthis\.#host\.getAttribute\('([\w-]+)'\)/g);
  return { must: new Set(own), may: new Set(['lang', ...inherited, ...later]) };
}

function attributeOfMember(member: ts.ClassElement): string[] {
  const decorators = ts.canHaveDecorators(member) ? (ts.getDecorators(member) ?? []) : [];
  const property = decorators
    .map(({ expression }) => expression)
    .find((call) => {
      return ts.isCallExpression(call) && call.expression.getText() === 'property';
    });
  if (property === undefined || !ts.isCallExpression(property) || !member.name) return [];
  const option = /\battribute:\s*(false|'([^']+)')/.exec(property.arguments[0]?.getText() ?? '');
  if (option?.[1] === 'false') return [];
  return [option?.[2] ?? member.name.getText().toLowerCase()];
}

function observedAttributes(node: ts.ClassDeclaration): string[] {
  const member = node.members.find(({ name }) => name?.getText() === 'observedAttributes');
  const names: string[] = [];
  if (member) visit(member, (child) => void (ts.isStringLiteral(child) && names.push(child.text)));
  return names;
}
