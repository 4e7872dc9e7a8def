import assert from 'node:assert/strict';
import { test } from 'node:test';
import { main as markdownlint } from 'markdownlint-cli2';
import { files, read } from '../files.js';

// All rules but the length of lines: a paragraph is a line. A title may come again in another section.
const optionsOverride = { config: { default: true, MD013: false, MD024: { siblings_only: true } }, noBanner: true, noProgress: true };

async function errors(leaflet) {
  const lines = [];
  await markdownlint({
    argv: [],
    nonFileContents: { leaflet },
    optionsOverride,
    logMessage: () => {},
    logError: (line) => lines.push(line),
  });
  return lines;
}

test('markdownlint finds what is planted', async () => {
  const leaflet = read('bundled-patients.md');
  assert.notDeepEqual(await errors(leaflet.replace('\n## ', '\n#### ')), []);
});

for (const name of files('.md')) {
  test(`${name}: markdownlint`, async () => assert.deepEqual(await errors(read(name)), []));
}
