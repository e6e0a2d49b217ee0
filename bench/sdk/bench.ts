/** pnpm bench sdk: the SDK, as it is published, beside stripe-node, openai-node and hey-api's own client, in one run. */
import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { createClient } from '@hey-api/openapi-ts';
import { build } from 'esbuild';
import { startProgram } from '../processes.ts';

const run = promisify(execFile);
const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const sdk = at('../../packages/sdk');

export const contenders = ['afterview', 'hey-api', 'openai', 'stripe'] as const;
export type Contender = (typeof contenders)[number];

export type Taken = { name: string; wall: number; processor: number };
export type SdkResults = {
  seconds: number;
  versions: Record<Contender, string>;
  /** Bytes of a minimal program, minified, and zipped after that. */
  sizes: { name: Contender; minified: number; zipped: number }[];
  /** Of hey-api's client without what it leaves to its user. */
  alone: { minified: number; zipped: number };
  /** Microseconds for one call: one for each contender, and for `bare fetch`, in each round. */
  calls: Taken[];
  /** Milliseconds that the compiler takes of the processor, one for each round; `nothing` is a program that imports nothing. */
  checks: Record<Contender | 'nothing', number[]>;
};

/** A project with all of them, below node_modules that have the peers. */
async function projectWithAll(): Promise<string> {
  const project = at('../.scratch/sdk');
  rmSync(project, { recursive: true, force: true });
  mkdirSync(join(project, 'node_modules/@afterview/sdk'), { recursive: true });
  cpSync(at('apps'), project, { recursive: true });
  cpSync(join(sdk, 'consumer/minimal.ts'), join(project, 'afterview.ts'));
  writeFileSync(join(project, 'package.json'), '{ "type": "module", "sideEffects": false }');
  await run('npx', ['--yes', 'pnpm@12', 'pack', '--pack-destination', project], { cwd: sdk });
  const tarball = readdirSync(project).find((name) => name.endsWith('.tgz')) ?? '';
  const unpack = ['xzf', tarball, '--strip-components=1', '-C', 'node_modules/@afterview/sdk'];
  await run('tar', unpack, { cwd: project });
  await createClient({
    input: at('../../packages/api/openapi.json'),
    output: { path: join(project, 'client'), module: { extension: '.ts' } },
    plugins: ['@hey-api/client-fetch', '@hey-api/typescript', '@hey-api/sdk'],
    logs: { level: 'silent', file: false },
  });
  return project;
}

async function sizeOf(project: string, name: string) {
  const { outputFiles } = await build({
    entryPoints: [join(project, `${name}.ts`)],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    platform: 'browser',
    logLevel: 'silent',
    write: false,
  });
  const code = outputFiles[0]?.contents ?? new Uint8Array();
  return { minified: code.length, zipped: gzipSync(code, { level: 9 }).length };
}

async function callsOf(project: string, quick: boolean): Promise<Taken[]> {
  const server = await startProgram(new URL('server.ts', import.meta.url), {});
  const [rounds, calls] = quick ? ['100', '20'] : ['1000', '20'];
  try {
    const program = join(project, 'calls.ts');
    const { stdout } = await run(process.execPath, [
      program,
      `http://127.0.0.1:${server.port}`,
      rounds,
      calls,
    ]);
    return JSON.parse(stdout);
  } finally {
    await server.stop();
  }
}

/** Milliseconds that the compiler takes of the processor. @throws Error when it complains */
async function checkOf(project: string, name: string): Promise<number> {
  const compilerOptions = {
    target: 'es2022',
    lib: ['es2023', 'dom', 'dom.iterable'],
    module: 'esnext',
    moduleResolution: 'bundler',
    types: [],
    strict: true,
    skipLibCheck: true,
    allowImportingTsExtensions: true,
    noEmit: true,
  };
  const config = join(project, `tsconfig.${name}.json`);
  writeFileSync(config, JSON.stringify({ compilerOptions, files: [`${name}.ts`] }));
  // Of the processor, which what else the machine does leaves alone.
  const told = 'process.once("exit", () => console.error(JSON.stringify(process.cpuUsage())))';
  const compiler = at('../node_modules/typescript/bin/tsc');
  const { stderr } = await run(process.execPath, [
    `--import=data:text/javascript,${told}`,
    compiler,
    '--project',
    config,
  ]).catch((failed: unknown) => {
    throw new Error(`${name}.ts: ${String(Reflect.get(Object(failed), 'stdout'))}`, { cause: failed });
  });
  const { user, system } = JSON.parse(stderr);
  return (user + system) / 1000;
}

async function checksOf(project: string, quick: boolean): Promise<SdkResults['checks']> {
  const checks: SdkResults['checks'] = { nothing: [], afterview: [], 'hey-api': [], openai: [], stripe: [] };
  for (let round = quick ? 1 : 5; round > 0; round -= 1) {
    for (const name of ['nothing', ...contenders] as const) {
      // One after the other: they are measured.
      // oxlint-disable-next-line no-await-in-loop
      checks[name].push(await checkOf(project, name));
    }
  }
  return checks;
}

const versionOf = (manifest: string): string => JSON.parse(readFileSync(manifest, 'utf8')).version;

export async function benchSdk(
  { quick }: { quick: boolean },
  say: (line: string) => void,
): Promise<SdkResults> {
  const began = performance.now();
  const project = await projectWithAll();
  try {
    say('how large a minimal program is');
    const sizes = await Promise.all(
      contenders.map(async (name) => ({ name, ...(await sizeOf(project, name)) })),
    );
    const alone = await sizeOf(project, 'hey-api-alone');
    say('what a call takes');
    const calls = await callsOf(project, quick);
    say('what the compiler takes');
    const checks = await checksOf(project, quick);
    const peer = (name: string) => versionOf(at(`../node_modules/${name}/package.json`));
    const versions = {
      afterview: versionOf(join(sdk, 'package.json')),
      'hey-api': peer('@hey-api/openapi-ts'),
      openai: peer('openai'),
      stripe: peer('stripe'),
    };
    return { seconds: (performance.now() - began) / 1000, versions, sizes, alone, calls, checks };
  } finally {
    rmSync(project, { recursive: true, force: true });
  }
}
