// Takes the indentation out of the styles and templates of compiled elements: no bundler looks into them, and a page pays for it.
import { transformSync } from 'esbuild';
import ts from 'typescript';

/**
 * Compacts what stands in css`` and html``, and in a template after the comment "css". Run again, it changes nothing.
 * @param {string} code a compiled module
 */
export function compactTemplates(code) {
  const source = ts.createSourceFile('module.js', code, ts.ScriptTarget.ES2022);
  /** @type {{ start: number, end: number, text: string }[]} */
  const changes = [];
  /** @param {ts.Node} node */
  const visit = (node) => {
    for (const { start, end, compact } of piecesOf(node, source)) {
      const before = code.slice(start, end);
      // As many lines as before, now outside of the text, so that what follows stays where the source map has it.
      const text = compact(before);
      changes.push({ start, end, text: text + '\n'.repeat(linesIn(before) - linesIn(text)) });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return changes
    .sort((one, other) => other.start - one.start)
    .reduce((text, change) => text.slice(0, change.start) + change.text + text.slice(change.end), code);
}

/** @param {string} text */
function linesIn(text) {
  return text.split('\n').length;
}

/**
 * The texts of a template with their delimiters, and how each is made compact; none of what is no template.
 * @param {ts.Node} node
 * @param {ts.SourceFile} source
 */
function piecesOf(node, source) {
  if (
    ts.isNoSubstitutionTemplateLiteral(node) &&
    /\/\* css \*\/\s*$/.test(source.text.slice(node.pos, node.getStart(source)))
  )
    return [piece(node, source, compactStyles)];
  if (!ts.isTaggedTemplateExpression(node)) return [];
  const { tag, template } = node;
  const name = tag.getText(source);
  const isWhole = ts.isNoSubstitutionTemplateLiteral(template);
  if (name === 'css' && isWhole) return [piece(template, source, compactStyles)];
  if (name !== 'html') return [];
  const texts = isWhole ? [template] : [template.head, ...template.templateSpans.map(({ literal }) => literal)];
  return texts.map((text) => piece(text, source, compactMarkup));
}

/**
 * @param {ts.Node} node
 * @param {ts.SourceFile} source
 * @param {(text: string) => string} compact
 */
function piece(node, source, compact) {
  return { start: node.getStart(source), end: node.getEnd(), compact };
}

/**
 * Styles, minified. Those with escapes are left alone: they would have to be escaped twice.
 * @param {string} literal with its backquotes
 */
function compactStyles(literal) {
  if (literal.includes('\\')) return literal;
  const { code } = transformSync(literal.slice(1, -1), { loader: 'css', minify: true });
  // The values of custom properties are kept as they are written, and so is what var() falls back to.
  return `\`${code
    .trimEnd()
    .replaceAll(/(?<=[:,]) /g, '')
    .replaceAll(/#(?:([\da-f])\1){3}\b/gi, shortColour)}\``;
}

/** @param {string} colour */
function shortColour(colour) {
  return [...colour].filter((_, at) => at % 2 === 0).join('');
}

/**
 * One space for a line's end and the indentation after it: the same to a reader, and between elements still a space. None where a
 * line's end stands before the end of a tag. No quotes around a value of one word.
 * @param {string} text
 */
function compactMarkup(text) {
  return text
    .replaceAll(/\s*\n\s*(?=>)/g, '')
    .replaceAll(/\s*\n\s*/g, ' ')
    .replaceAll(/(?<= [a-z-]+=)"([\w-]+)"(?=[ >])/g, '$1');
}
