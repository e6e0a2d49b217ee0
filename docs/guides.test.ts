/** Every guide, followed to the letter against a server that was started as the guides say. */
import { execFile } from 'node:child_process';
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { connect, type Database } from '@afterview/core/db/connect';
import { createTestDatabase } from '@afterview/embedded/test-database';
import { freePort } from '@afterview/embedded/free-port';
import { started, type Started } from '@afterview/local/started';
import { outside, projectWithPackage, type Project } from '@afterview/sdk/packed';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { blocksOf, follow } from './follow.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const modules = join(here, 'node_modules');
const read = (guide: string) => readFileSync(join(here, guide), 'utf8');
const guides = [...globSync('guides/*.md', { cwd: here }).toSorted(), 'keys.md', 'test-clocks.md'];
/** The commands of a clone, which is not where the guides are followed. */
const commands = {
  'npx pnpm@12 migrate': 'local/src/migrate.ts',
  'npx pnpm@12 --filter @afterview/api start': 'api/src/main.ts',
  'npx pnpm@12 --filter @afterview/worker start': 'worker/src/main.ts',
};
/** Of a clone as well, and done already. */
const done = 'npx pnpm@12 run sdk:pack';
const ofClone = (code: string) =>
  Object.entries(commands).reduce(
    (text, [command, main]) =>
      text.replaceAll(command, `"${process.execPath}" ${join(here, '../packages', main)}`),
    code,
  );

let server: Started;
let owner: Database;
let database: Awaited<ReturnType<typeof createTestDatabase>>;
let sdk: Project;
/** What the server of all guides said when it was started. */
let welcome: string;

beforeAll(async () => {
  [server, sdk, database] = await Promise.all([
    started('guides'),
    projectWithPackage(),
    createTestDatabase(),
  ]);
  owner = connect(database.url, 'owner', 1);
  welcome = join(server.directory, 'welcome.txt');
  writeFileSync(welcome, server.said);
}, 180_000);
afterAll(async () => {
  await server.stop();
  sdk.remove();
  await owner.end();
  await database.drop();
});

/** The same database, by another login. */
function loginOf(username: string): string {
  return Object.assign(new URL(database.url), { username, password: 'secret' }).href;
}

/** What a compiler says of the programs of a guide, where they were put. */
async function complaints(guide: string, directory: string): Promise<string> {
  const files = blocksOf(read(guide))
    .filter(({ name, language }) => ['js', 'ts'].includes(language) && name !== '')
    .map(({ name }) => name);
  if (files.length === 0) return '';
  const typeRoots = [join(modules, '@types')];
  // Express has its types in a package of their own.
  const paths = { express: [join(modules, '@types/express')] };
  const compilerOptions = {
    strict: true,
    // Programs for people to read have no annotations; what they ask of the SDK is checked all the same.
    noImplicitAny: false,
    noEmit: true,
    allowJs: true,
    checkJs: true,
    skipLibCheck: true,
    module: 'nodenext',
    target: 'esnext',
    types: ['node'],
    typeRoots,
    paths,
  };
  writeFileSync(join(directory, 'tsconfig.json'), JSON.stringify({ compilerOptions, files }));
  const compiler = join(here, '../node_modules/typescript/bin/tsc');
  return promisify(execFile)(process.execPath, [compiler], { cwd: directory }).then(
    () => '',
    (failed: unknown) => String(Reflect.get(Object(failed), 'stdout')),
  );
}

it.each(guides)('%s holds, to the letter', { timeout: 180_000 }, async (guide) => {
  const directory = join(server.directory, basename(guide));
  mkdirSync(directory);
  const testKey = await server.newTestKey(guide);
  const port = String(await freePort());
  await follow(read(guide), {
    directory,
    modules,
    tarball: sdk.tarball,
    sql: (statements) => owner.unsafe(statements),
    environment: { PATH: outside.PATH, HOME: server.directory, NEXT_TELEMETRY_DISABLED: '1' },
    substitute: (code) =>
      ofClone(code)
        .replaceAll(done, 'true')
        .replaceAll('postgres://owner:secret@db.example.com:5432/afterview', database.url)
        .replaceAll('postgres://afterview_app:secret@db.example.com:5432/afterview', loginOf('afterview_app'))
        .replaceAll('npx pnpm@12 start', `cat ${welcome}`)
        // Its other bundler follows no link out of the directory.
        .replaceAll('npx next dev', 'npx next dev --webpack')
        .replaceAll('http://127.0.0.1:3000', server.baseUrl)
        .replaceAll('av_test_…', testKey)
        .replaceAll(/\b400[0-3]\b/g, port),
  });
  expect(await complaints(guide, directory)).toBe('');
});
