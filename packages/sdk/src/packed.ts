/** For tests: the package as it is published, in a project of somebody who installed it. */
import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build, type BuildOptions } from 'esbuild';

export const run = promisify(execFile);
export const here = fileURLToPath(new URL('..', import.meta.url));

/** The machine's own Node and npm: those that a user has, not what the repository pins. */
export const outside = {
  ...process.env,
  PATH: (process.env['PATH'] ?? '')
    .split(delimiter)
    .filter((folder) => !folder.includes('node_modules'))
    .join(delimiter),
};

export type Project = {
  path: string;
  tarball: string;
  /** Where the package is in it. */
  installed: string;
  write: (name: string, text: string) => void;
  /** Bundles a file of it. @returns the bundle */
  bundle: (entry: string, name: string, options: BuildOptions) => Promise<string>;
  remove: () => void;
};

/** An empty project, but for the programs of consumer/. */
export async function projectWithPackage(): Promise<Project> {
  const scratch = mkdtempSync(join(tmpdir(), 'afterview-package-'));
  await run('npx', ['--yes', 'pnpm@12', 'pack', '--pack-destination', scratch], { cwd: here });
  const tarball = join(scratch, readdirSync(scratch)[0] ?? '');
  const path = join(scratch, 'project');
  const write = (name: string, text: string) => writeFileSync(join(path, name), text);
  mkdirSync(path);
  cpSync(join(here, 'consumer'), path, { recursive: true });
  write('package.json', '{ "name": "consumer", "private": true, "type": "module" }');
  // Of no dependencies none has to be fetched.
  const install = ['install', '--offline', '--no-audit', '--no-fund', tarball];
  await run('npm', install, { cwd: path, env: outside });
  const bundle = async (entry: string, name: string, options: BuildOptions) => {
    const outfile = join(path, name);
    const usual: BuildOptions = { bundle: true, target: 'es2022', format: 'esm', logLevel: 'silent' };
    await build({ absWorkingDir: path, entryPoints: [join(path, entry)], outfile, ...usual, ...options });
    return outfile;
  };
  const remove = () => rmSync(scratch, { recursive: true, force: true });
  return { path, tarball, installed: join(path, 'node_modules/@afterview/sdk'), write, bundle, remove };
}
