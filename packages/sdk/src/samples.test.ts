/** The TypeScript samples of the description compile as they are pasted, all of them in one program. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';

type Operation = { operationId: string; 'x-codeSamples'?: { lang: string; source: string }[] };

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const document: { paths: Record<string, Record<string, Operation>> } = JSON.parse(
  readFileSync(at('../../api/openapi.json'), 'utf8'),
);
const operations = Object.values(document.paths).flatMap((item) => Object.values(item));
const sampleOf = ({ 'x-codeSamples': samples = [] }: Operation): string | undefined =>
  samples.find(({ lang }) => lang === 'TypeScript')?.source;

const folder = mkdtempSync(join(tmpdir(), 'afterview-samples-'));
afterAll(() => rmSync(folder, { recursive: true }));

const configuration = {
  compilerOptions: {
    target: 'ESNext',
    lib: ['ESNext', 'DOM', 'DOM.Iterable'],
    module: 'NodeNext',
    strict: true,
    noEmit: true,
    allowImportingTsExtensions: true,
    skipLibCheck: true,
    types: ['node'],
    typeRoots: [at('../../../node_modules/@types')],
    paths: { '@afterview/sdk': [at('index.ts')] },
  },
  include: ['*.mts'],
};

const compile = () =>
  spawnSync(at('../../../node_modules/.bin/tsc'), ['--project', folder], { encoding: 'utf8' });

it('every operation has a sample, and all of them compile', () => {
  expect(operations.filter((operation) => sampleOf(operation) === undefined)).toEqual([]);
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(configuration));
  for (const operation of operations) {
    writeFileSync(join(folder, `${operation.operationId}.mts`), sampleOf(operation) ?? '');
  }
  expect(compile().stdout).toBe('');
  // It would tell: a field that there is not is an error.
  writeFileSync(
    join(folder, 'wrong.mts'),
    "import { Afterview } from '@afterview/sdk';\nawait new Afterview().nextSteps.list({ unheardOf: 1 });\n",
  );
  expect(compile().stdout).toContain('unheardOf');
});
