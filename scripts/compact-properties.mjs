// Writes the decorated properties of compiled elements as plain calls: shorter, and no page fetches a helper that applies decorators.
import ts from 'typescript';

/**
 * Turns `__decorate([property(…)], TcName.prototype, "name", void 0)` into `TcName.createProperty("name", …)`, which is what the
 * decorators of shared/property.ts do. Run again, it changes nothing.
 * @param {string} code a compiled module
 */
export function compactProperties(code) {
  const source = ts.createSourceFile('module.js', code, ts.ScriptTarget.ES2022);
  return source.statements
    .map((statement) => ({
      start: statement.getStart(source),
      end: statement.end,
      text: propertyCall(statement, source) ?? (isDecoratorImport(statement) ? '' : undefined),
    }))
    .filter(({ text }) => text !== undefined)
    .reverse()
    .reduce((result, { start, end, text }) => {
      // As many lines as before, so that what follows stays where the source map has it.
      const lines = code.slice(start, end).split('\n').length - 1;
      return result.slice(0, start) + text + '\n'.repeat(lines) + result.slice(end);
    }, code);
}

/** @param {ts.Statement} statement */
function isDecoratorImport(statement) {
  if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) return false;
  return /^tslib$|\/property\.js$/.test(statement.moduleSpecifier.text);
}

/**
 * The plain call for a decorated property.
 * @param {ts.Statement} statement
 * @param {ts.SourceFile} source
 */
function propertyCall(statement, source) {
  if (!ts.isExpressionStatement(statement) || !ts.isCallExpression(statement.expression)) return undefined;
  const { expression: helper, arguments: given } = statement.expression;
  if (helper.getText(source) !== '__decorate') return undefined;
  const [decorators, owner, name] = given;
  const [decorator] = decorators && ts.isArrayLiteralExpression(decorators) ? decorators.elements : [];
  if (!decorator || !ts.isCallExpression(decorator) || !owner || !name)
    throw new Error(`No property of an element: ${statement.getText(source)}`);
  const kind = decorator.expression.getText(source);
  const options = kind === 'state' ? ['{ state: true }'] : decorator.arguments.map((option) => option.getText(source));
  const call = [name.getText(source), ...options].join(', ');
  return `${owner.getText(source).replace(/\.prototype$/, '')}.createProperty(${call});`;
}
