import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';

import ts from 'typescript';

import { root } from './sources.js';

/** What must be unknown in a ring, by its tsconfig. A package's types could bring it in as well as a `lib`. */
const UNKNOWN: Record<string, readonly string[]> = {
  'src/domain/tsconfig.json': ['document', 'fetch', 'process', 'localStorage'],
  'src/hours/tsconfig.json': ['document', 'fetch', 'process'],
  'src/desk/tsconfig.json': ['document', 'fetch', 'process'],
  'src/contract/tsconfig.json': ['document', 'fetch', 'process'],
  'src/store/tsconfig.json': ['document', 'window', 'localStorage', 'process'],
  'src/adapters/http/tsconfig.json': ['document', 'window', 'process'],
  'src/adapters/rest/tsconfig.json': ['document', 'window', 'process'],
  'src/adapters/redmine/tsconfig.json': ['document', 'window', 'process'],
  'src/adapters/request-tracker/tsconfig.json': ['document', 'window', 'process'],
  'src/server/tsconfig.json': ['document', 'window', 'process', 'Buffer'],
  'src/elements/tsconfig.json': ['process', 'Buffer', 'require'],
};

/** The names that a ring's compiler does not know, out of some. */
function unknownNames(configPath: string, names: readonly string[]): string[] {
  const { config } = ts.readConfigFile(join(root, configPath), (path) => ts.sys.readFile(path));
  const folder = join(root, configPath, '..');
  const { options, fileNames, projectReferences } = ts.parseJsonConfigFileContent(config, ts.sys, folder);
  const probe = join(folder, 'probe.ts');
  const host = ts.createCompilerHost(options);
  const { getSourceFile } = host;
  host.getSourceFile = (path, target) => {
    return path === probe ? ts.createSourceFile(path, names.join(';\n'), target, true) : getSourceFile(path, target);
  };
  const program = ts.createProgram({
    rootNames: [...fileNames, probe],
    options,
    host,
    ...(projectReferences ? { projectReferences } : {}),
  });
  const source = program.getSourceFile(probe);
  const mistakes = program.getSemanticDiagnostics(source);
  return names.filter((name, line) => {
    return mistakes.some(({ start = 0 }) => source?.getLineAndCharacterOfPosition(start).line === line && name !== '');
  });
}

for (const [configPath, names] of Object.entries(UNKNOWN)) {
  test(`${configPath} knows no ${names.join(', ')}`, () => {
    // `Promise` is known everywhere: that the probe is compiled at all is part of what is tested.
    assert.deepEqual(unknownNames(configPath, ['Promise', ...names]), names);
  });
}
