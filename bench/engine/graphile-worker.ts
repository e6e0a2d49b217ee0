import { Logger, run } from 'graphile-worker';
import { atOnce, post, type Job } from './post.ts';

const isJob = (payload: unknown): payload is Job =>
  typeof payload === 'object' && payload !== null && 'url' in payload && 'id' in payload && 'body' in payload;

// Its default polls every two seconds, for what is delayed; a tenth of one is as punctual as it gets.
await run({
  connectionString: process.env['DATABASE_URL'] ?? '',
  concurrency: atOnce,
  maxPoolSize: 10,
  pollInterval: 100,
  noHandleSignals: true,
  logger: new Logger(() => () => {}),
  taskList: {
    async post(payload) {
      if (isJob(payload)) await post(payload);
    },
  },
});
console.log('ready');
