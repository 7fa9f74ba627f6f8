import assert from 'node:assert/strict';
import { test } from 'node:test';

import { compactProperties } from '../../scripts/compact-properties.mjs';

const compiled = `import { __decorate } from "tslib";
import { property, state } from '../shared/property.js';
export class TcX extends Base {
}
__decorate([
    property({ attribute: false })
], TcX.prototype, "store", void 0);
__decorate([
    property()
], TcX.prototype, "kind", void 0);
__decorate([
    state()
], TcX.prototype, "values", void 0);
later();
`;

test('a page fetches no helper for decorated properties, and the lines after them keep their numbers', () => {
  const compact = compactProperties(compiled);
  assert.deepEqual(
    compact.split('\n').filter((line) => line !== ''),
    [
      'export class TcX extends Base {',
      '}',
      'TcX.createProperty("store", { attribute: false });',
      'TcX.createProperty("kind");',
      'TcX.createProperty("values", { state: true });',
      'later();',
    ],
  );
  assert.equal(compact.split('\n').indexOf('later();'), compiled.split('\n').indexOf('later();'));
});

test('nothing changes twice, and another decorator stops the build', () => {
  const once = compactProperties(compiled);
  assert.equal(compactProperties(once), once);
  assert.throws(() => compactProperties('__decorate([bound], TcX.prototype, "go", null);'), /No property/);
});
