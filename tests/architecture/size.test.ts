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
