import assert from 'node:assert/strict';
import { test } from 'node:test';
import ts from 'typescript';
import { files, read } from '../files.js';

const FILE = new URL('../page.ts', import.meta.url).pathname;
const OPTIONS = {
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  types: [],
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
};

/** What the compiler says of the data as a literal of its type, for which it refuses what is unknown. */
function diagnostics(json) {
  const source = `import type { MedicalWebPage, WithContext } from 'schema-dts';
export const page: WithContext<MedicalWebPage> = ${json};
`;
  const host = ts.createCompilerHost(OPTIONS);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (name) => name === FILE || fileExists(name);
  host.getSourceFile = (name, ...rest) =>
    name === FILE ? ts.createSourceFile(name, source, OPTIONS.target) : getSourceFile(name, ...rest);
  return ts
    .getPreEmitDiagnostics(ts.createProgram([FILE], OPTIONS, host))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n').slice(0, 2000));
}

test('the compiler finds what is planted', () => {
  const page = read('bundled.jsonld');
  assert.notDeepEqual(diagnostics(page.replace('"MedicalAudience"', '"MedicalCode"')), []);
  assert.notDeepEqual(diagnostics(page.replace('"lastReviewed"', '"lastRevue"')), []);
});

for (const name of files('.jsonld')) {
  test(`${name}: the types of schema.org`, () => assert.deepEqual(diagnostics(read(name)), []));
}
