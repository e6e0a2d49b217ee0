/**
 * pnpm --filter @afterview/sdk runtimes
 *
 * The package in Bun and Deno, whose programs come from npm and are too large for every run of the tests. On Linux, x64.
 */
import { deepStrictEqual } from 'node:assert/strict';
import { listen } from './src/local-server.ts';
import { outside, projectWithPackage, run } from './src/packed.ts';
import { answerTours, toured } from './src/tour-server.ts';

const runtimes = [
  { name: 'Bun', from: '@oven/bun-linux-x64', program: 'bin/bun', args: ['run'] },
  {
    name: 'Deno',
    from: '@deno/linux-x64-glibc',
    program: 'deno',
    args: ['run', '--allow-net', '--allow-env'],
  },
];

const project = await projectWithPackage();
const { baseUrl, close } = await listen(answerTours());
try {
  const packages = runtimes.map(({ from }) => from);
  const install = [
    'install',
    '--no-save',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    project.tarball,
    ...packages,
  ];
  await run('npm', install, { cwd: project.path, env: outside });
  project.write(
    'main.ts',
    `import { tour } from './tour.ts';\nconsole.log(JSON.stringify(await tour(${JSON.stringify(baseUrl)})));`,
  );
  for (const { name, from, program, args } of runtimes) {
    const command = `${project.path}/node_modules/${from}/${program}`;
    // One after the other, for they share a server.
    // oxlint-disable-next-line no-await-in-loop
    const { stdout: version } = await run(command, ['--version']);
    // oxlint-disable-next-line no-await-in-loop
    const { stdout } = await run(command, [...args, 'main.ts'], { cwd: project.path });
    deepStrictEqual(JSON.parse(stdout), toured);
    console.log(`${name} ${version.split('\n')[0]}: ok`);
  }
} finally {
  close();
  project.remove();
}
