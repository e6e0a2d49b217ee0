/** Builds what is published into dist/, with plain tsc. `pnpm pack` and `pnpm publish` run it first. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const dist = join(here, 'dist');

// The entry points of a published package are in dist/, which publishConfig says and pnpm alone heeds.
const packer = process.env['npm_config_user_agent'] ?? 'pnpm';
if (!packer.startsWith('pnpm'))
  throw new Error('Pack and publish with pnpm: npm would leave the exports at src/');

rmSync(dist, { recursive: true, force: true });
const compiler = fileURLToPath(import.meta.resolve('typescript/lib/tsc.js'));
const project = join(here, 'tsconfig.build.json');
const { status } = spawnSync(process.execPath, [compiler, '--project', project], { stdio: 'inherit' });
if (status !== 0) process.exit(1);
// The compiler rewrites './x.ts' to './x.js' in programs, but not in declarations, where not every reader follows it.
for (const entry of readdirSync(dist, { recursive: true, withFileTypes: true })) {
  if (!entry.name.endsWith('.d.ts')) continue;
  const file = join(entry.parentPath, entry.name);
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replace(/(from '\.[^']*)\.ts'/g, "$1.js'"));
}
