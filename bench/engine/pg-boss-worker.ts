import { PgBoss } from 'pg-boss';
import { atOnce, post, type Job } from './post.ts';

const boss = new PgBoss({ connectionString: process.env['DATABASE_URL'] ?? '', max: 10, supervise: false });
boss.on('error', (error) => console.error(error));
await boss.start();
const workers = 4;
// It polls every half second at the most often; a worker of it takes a batch at a time.
for (let index = 0; index < workers; index += 1) {
  await boss.work<Job>('bare', { batchSize: atOnce / workers, pollingIntervalSeconds: 0.5 }, async (jobs) => {
    await Promise.all(jobs.map(({ data }) => post(data)));
  });
}
console.log('ready');
