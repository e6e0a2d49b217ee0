/**
 * Afterview in one command: an embedded Postgres unless DATABASE_URL names another, the API and the worker.
 * See README.md for what it takes from the environment.
 */
import { enableCompileCache } from 'node:module';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const { env } = process;
const directory = resolve(env['AFTERVIEW_DATA_DIR'] || '.afterview');
// A second start is quick because what the first compiled is kept; so nothing is imported before this.
enableCompileCache(fileURLToPath(new URL('../../../node_modules/.cache/afterview', import.meta.url)));
const [{ optional, port, runUntilStopped }, { watchLaunchers }] = await Promise.all([
  import('@afterview/core/run'),
  import('./launchers.ts'),
]);

await runUntilStopped(async (stop) => {
  watchLaunchers(stop);
  const { start } = await import('./start.ts');
  const { welcome } = await import('./welcome.ts');
  const running = await start({
    directory,
    host: optional(env, 'HOST') ?? '127.0.0.1',
    port: port(env, 3000),
    environment: env,
  });
  console.log(welcome(running.local));
  console.log(`ready ${running.local.baseUrl}`);
  return running;
});
