import assert from 'node:assert/strict';
import { test } from 'node:test';

import { plainNamespaces } from '../../scripts/cdn-namespaces.mjs';

const code = `import { t as __exportAll } from "./rolldown-runtime-!~{001}~.js";
import { t as other } from "./other.js";
var list_exports = /* @__PURE__ */ __exportAll({});
var form_exports = /* @__PURE__ */ __exportAll({
	FormMore: () => FormMore,
	filingOf: () => filingOf$1
});
export { form_exports as n, list_exports as t };
`;

test('what a module gives in a file of the CDN has plain getters, and nothing is fetched for them', () => {
  const short = plainNamespaces(code).reduceRight(
    (text, { start, end, text: put }) => text.slice(0, start) + put + text.slice(end),
    code,
  );
  assert.equal(
    short,
    `import { t as other } from "./other.js";
var list_exports = {};
var form_exports = {
	get FormMore() { return FormMore; },
	get filingOf() { return filingOf$1; }
};
export { form_exports as n, list_exports as t };
`,
  );
});

test('a file that needs no helper stays as it is', () => {
  assert.deepEqual(plainNamespaces('export const all = (of) => __exportAll(of);\n'), []);
});
