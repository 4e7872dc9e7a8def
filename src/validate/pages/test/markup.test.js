import assert from 'node:assert/strict';
import { test } from 'node:test';
import { HtmlValidate } from 'html-validate';
import { files, read } from '../files.js';

const validator = new HtmlValidate({ root: true, extends: ['html-validate:recommended'] });

async function messages(page) {
  const report = await validator.validateString(page);
  return report.results.flatMap((result) =>
    result.messages.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId}: ${message}`),
  );
}

test('html-validate finds what is planted', async () => {
  const page = read('bundled-patients.html');
  assert.notDeepEqual(await messages(page.replace('<h2', '<h4')), []);
  assert.notDeepEqual(await messages(page.replace('</p>', '')), []);
});

for (const name of files('.html')) {
  test(`${name}: html-validate`, async () => assert.deepEqual(await messages(read(name)), []));
}
