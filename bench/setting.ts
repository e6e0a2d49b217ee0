/** Where it is measured: a Postgres of our own with a migrated database, the product and the limit on it. */
import { connect, type Database } from '@afterview/core/db/connect';
import { migrate } from '@afterview/core/db/migrate';
import { createPlatform, type NewPlatform } from '@afterview/core/platforms/create';
import { newEncryptionKey } from '@afterview/core/webhooks/secrets';
import { startPostgres } from '@afterview/embedded/postgres';
import { scratchDirectory } from '@afterview/embedded/scratch';
import { startProgram, type Program } from './processes.ts';

export type Setting = {
  databaseUrl: string;
  owner: Database;
  /** As the product connects: under its policies. One connection, so that a statement's plan is reused as there. */
  asApi: Database;
  /** Whose applications are read and added to. */
  board: NewPlatform;
  /** Whose interviews are completed, so that what comes of them is not on the board. */
  completing: NewPlatform;
  product: Program;
  limit: Program;
  /** Another process of the product. */
  startProduct: (
    databaseUrl: string,
    nodeArguments?: readonly string[],
    environment?: Readonly<Record<string, string>>,
  ) => Promise<Program>;
};

const productFile = new URL('../packages/api/src/main.ts', import.meta.url);
const limitFile = new URL('limit.ts', import.meta.url);

/** Counted as in production, and never reached. */
const unreachableLimits = {
  AFTERVIEW_RATE_LIMIT_KEY: '1000000,1000000',
  AFTERVIEW_RATE_LIMIT_PLATFORM: '1000000,1000000',
};

/** Runs `work` in a setting of its own; nothing of it is left, whatever happens. */
export async function inSetting<T>(work: (setting: Setting) => Promise<T>): Promise<T> {
  const stops: (() => unknown)[] = [];
  try {
    const directory = scratchDirectory('bench');
    stops.push(directory.remove);
    const postgres = await startPostgres(directory.path);
    stops.push(postgres.stop);
    const { url: databaseUrl } = postgres;
    await migrate(databaseUrl);
    const owner = connect(databaseUrl, 'owner', 2);
    const asApi = connect(databaseUrl, 'api', 1);
    stops.push(() => Promise.all([owner.end({ timeout: 1 }), asApi.end({ timeout: 1 })]));
    const board = await createPlatform(asApi, 'Board');
    const completing = await createPlatform(asApi, 'Completing');
    const encryptionKey = newEncryptionKey();
    const startProduct: Setting['startProduct'] = (url, nodeArguments, environment = {}) =>
      startProgram(
        productFile,
        // As in production, but for alarms: nothing here falls due within the minute in which they would be set.
        {
          DATABASE_URL: url,
          AFTERVIEW_ENCRYPTION_KEY: encryptionKey,
          AFTERVIEW_ALARMS: 'off',
          ...unreachableLimits,
          ...environment,
        },
        nodeArguments,
      );
    const product = await startProduct(databaseUrl, process.env['AFTERVIEW_BENCH_NODE']?.split(' '));
    stops.push(product.stop);
    const limit = await startProgram(limitFile, {
      DATABASE_URL: databaseUrl,
      PLATFORM_ID: board.id,
      COMPLETING_ID: completing.id,
    });
    stops.push(limit.stop);
    return await work({
      databaseUrl,
      owner,
      asApi,
      board,
      completing,
      product,
      limit,
      startProduct,
    });
  } finally {
    for (const stop of stops.toReversed()) {
      // In order: who needs another goes first.
      await stop();
    }
  }
}
