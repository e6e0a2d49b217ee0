/** What `start` puts together, in one module, so that all of it can load while Postgres starts. */
export { httpSettingsFrom } from '@afterview/api/http/settings';
export { rateLimitsFrom } from '@afterview/api/rate-limits/settings';
export { startServer } from '@afterview/api/server';
export { migrate } from '@afterview/core/db/migrate';
export { assertKeys } from '@afterview/core/encryption/assert-keys';
export { reachDatabase } from '@afterview/core/db/reach';
export { queueWarnings } from '@afterview/queue/reach';
export { migrateQueue } from '@afterview/queue/migrate';
export { startWorker } from '@afterview/worker/worker';
export { firstPlatform } from './first-platform.ts';
