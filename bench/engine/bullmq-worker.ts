/** The limit: a delayed job of BullMQ, that knows no row, no version and no tenant. Without Redis it is in Postgres. */
import { createPostgresBackend, withBackend, Worker } from 'bullmq';
import { atOnce, post, type Job } from './post.ts';

const redisUrl = process.env['REDIS_URL'];
const name = 'bare';
const work = ({ data }: { data: Job }) => post(data);
const worker =
  redisUrl === undefined
    ? new (withBackend(createPostgresBackend).Worker)<Job>(name, work, {
        connection: { connectionString: process.env['DATABASE_URL'] ?? '', max: 8 },
        concurrency: atOnce,
      })
    : new Worker<Job>(name, work, {
        connection: { url: redisUrl, maxRetriesPerRequest: null },
        concurrency: atOnce,
      });
worker.on('error', (error) => console.error(error));
await worker.waitUntilReady();
console.log('ready');
