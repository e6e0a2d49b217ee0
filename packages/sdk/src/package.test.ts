/** What is published, as those have it who install it: packed, put into an empty project, and used there. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromium, reportOfPage } from './chromium.ts';
import { here, outside, projectWithPackage, run, type Project } from './packed.ts';
import { serving } from './serving.ts';
import { answerTours, toured } from './tour-server.ts';

let project: Project;
const read = (file: string) => readFileSync(join(project.installed, file), 'utf8');
const blocksOf = (language: string): string[] =>
  [...read('README.md').matchAll(new RegExp(`\`\`\`${language}\n([^]*?)\`\`\``, 'g'))].map(
    ([, code = '']) => code,
  );

beforeAll(async () => {
  project = await projectWithPackage();
});
afterAll(() => project.remove());

describe('what is published', () => {
  it('is built, documented and licensed, and nothing else', async () => {
    const { stdout } = await run('tar', ['tzf', project.tarball]);
    const files = stdout
      .trim()
      .split('\n')
      .map((file) => file.replace('package/', ''));
    const others = files.filter((file) => !/^dist\/[\w/.-]+\.(js|d\.ts)$/.test(file));
    expect(others.toSorted()).toEqual(['LICENSE', 'README.md', 'package.json']);
    expect(files).toEqual(expect.arrayContaining(['dist/index.js', 'dist/webhooks.d.ts', 'dist/testing.js']));
  });

  it('has no dependencies and no side effects', () => {
    const manifest: unknown = JSON.parse(read('package.json'));
    expect(manifest).toMatchObject({ sideEffects: false, type: 'module', engines: { node: '>=20' } });
    for (const kind of ['dependencies', 'peerDependencies', 'optionalDependencies', 'private']) {
      expect(manifest).not.toHaveProperty(kind);
    }
  });

  it('is faultless to publint', async () => {
    const { messages, pkg } = await publint({ pkgDir: project.installed, pack: false, strict: true });
    expect(messages.map((message) => formatMessage(message, pkg, { color: false }))).toEqual([]);
  });

  it('has types for whoever resolves them (attw)', async () => {
    const attw = join(here, 'node_modules/.bin/attw');
    const { stdout } = await run(attw, [project.tarball, '--profile', 'esm-only', '--format', 'json']);
    expect(JSON.parse(stdout)).toMatchObject({ analysis: { types: { kind: 'included' } } });
  });
});

/** What the README shows in TypeScript, each with what it takes from around it. */
const writeSnippets = (): string[] =>
  blocksOf('ts').map((code, index) => {
    const name = `snippet-${index}.ts`;
    const client =
      "import { Afterview as Client } from '@afterview/sdk';\ndeclare const afterview: Client;\n";
    const values = 'declare const interviewId: string, rawBody: string, request: Request;\n';
    project.write(name, `${code.includes('new Afterview') ? '' : client}${values}${code}`);
    return name;
  });

describe('a program of a user', () => {
  const strict = {
    target: 'es2022',
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    noEmit: true,
    skipLibCheck: false,
  };
  const node = { types: ['node'], typeRoots: [join(here, '../../node_modules/@types')], lib: ['es2023'] };
  const page = { types: [], lib: ['es2023', 'dom', 'dom.iterable'] };

  it.each([
    ['TypeScript 7, as Node resolves', '../../node_modules', { module: 'nodenext', ...node }],
    [
      'TypeScript 6, as bundlers do',
      'node_modules',
      { module: 'esnext', moduleResolution: 'bundler', ...page },
    ],
  ])('and what the README shows is type-checked by %s', async (_what, modules, options) => {
    const files = ['tour.ts', 'minimal.ts', ...writeSnippets()];
    project.write('tsconfig.json', JSON.stringify({ compilerOptions: { ...strict, ...options }, files }));
    const compiler = join(here, modules, 'typescript/bin/tsc');
    const complaints = await run(process.execPath, [compiler], { cwd: project.path }).then(
      () => '',
      (failed: unknown) => String(Reflect.get(Object(failed), 'stdout')),
    );
    expect(complaints).toBe('');
  });

  it.each([
    ['Node, as this repository pins it', 'import', process.execPath],
    ['Node, as this repository pins it', 'require', process.execPath],
    ['Node, as this machine has it', 'import', 'node'],
    ['Node, as this machine has it', 'require', 'node'],
  ])('runs in %s, by %s', async (_whose, how, command) => {
    const [format, name] = how === 'import' ? (['esm', 'tour.mjs'] as const) : (['cjs', 'tour.cjs'] as const);
    const file = await project.bundle('tour.ts', name, { format, packages: 'external' });
    const { baseUrl } = await serving(answerTours());
    const script = `Promise.resolve(${how}(${JSON.stringify(file)}))
      .then(({ tour }) => tour(${JSON.stringify(baseUrl)}))
      .then((result) => console.log(JSON.stringify(result)));`;
    const { stdout } = await run(command, ['--eval', script], { env: outside });
    expect(JSON.parse(stdout)).toEqual(toured);
  });

  it.skipIf(chromium === undefined)('runs in Chromium, against another origin', async () => {
    const { baseUrl } = await serving(answerTours());
    const file = await project.bundle('tour.ts', 'tour.page.js', { format: 'iife', globalName: 'user' });
    const call = `report(await user.tour(${JSON.stringify(baseUrl)}));`;
    expect(await reportOfPage(`${readFileSync(file, 'utf8')}\n${call}`)).toEqual(toured);
  });

  it('is what the README says runs as it is, and prints what it says', async () => {
    const [example = ''] = blocksOf('js');
    project.write('readme.mjs', example);
    const { stdout } = await run('node', ['readme.mjs'], { cwd: project.path, env: outside });
    expect([stdout]).toEqual(blocksOf('text'));
  });
});

describe('in a bundle, minified and zipped,', () => {
  const zipped = async (entry: string) => {
    const file = await project.bundle(entry, `${entry}.js`, { minify: true, platform: 'browser' });
    return gzipSync(readFileSync(file), { level: 9 }).length;
  };

  it('all of it takes no more than 5 KiB', async () => {
    expect(await zipped('minimal.ts')).toBeLessThanOrEqual(5 * 1024);
  });

  it('webhooks alone take no more than 1 KiB', async () => {
    project.write('receiver.ts', "export { unwrap } from '@afterview/sdk/webhooks';");
    expect(await zipped('receiver.ts')).toBeLessThanOrEqual(1024);
  });
});
