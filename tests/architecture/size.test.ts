import assert from 'node:assert/strict';
import { test } from 'node:test';

import { inKilobytes, measure, ROWS } from '../../scripts/size.mjs';

for (const row of ROWS) {
  test(`${row.name}: at most ${row.limit} kB`, async () => {
    const { bytes } = await measure(row);
    // A bundle of nothing would be small as well.
    assert.ok(bytes > 300, `only ${bytes} bytes were measured`);
    assert.ok(
      bytes <= row.limit * 1000,
      `${inKilobytes(bytes)} kB of gzip; "npm run size -- --files" shows which files`,
    );
  });
}

test('who uploads nothing loads nothing that uploads', async () => {
  const all = { name: 'all views', file: 'dist/define.js', with: 'dist/adapters/http/index.js', limit: 0 };
  const views =
    /-define|\/define|support-controller|form-extras|reply-files|closed-words|adapters\/http\/index|i18n\/en\//;
  const { modules = [] } = await measure({ ...all, opened: views });
  assert.ok(modules.includes('dist/elements/ticket-form/form-more.js'), 'the form is there as a whole');
  const sends = /tus-js-client|upload-in-pieces|http\/(sending|file-)|uploads-model|upload-rows|attachments\/uploading/;
  assert.deepEqual(
    modules.filter((path) => sends.test(path)),
    [],
  );
});
