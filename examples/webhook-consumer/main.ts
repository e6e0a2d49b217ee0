import { startConsumer } from './consumer.ts';

const {
  AFTERVIEW_WEBHOOK_SECRET = '',
  INBOX = 'inbox.sqlite',
  HOST = '127.0.0.1',
  PORT = '4000',
} = process.env;

const consumer = await startConsumer({
  secrets: AFTERVIEW_WEBHOOK_SECRET.split(','),
  file: INBOX,
  host: HOST,
  port: Number(PORT),
  patienceMs: 30_000,
  take(event) {
    console.log(event.applicationId, event.sequence, event.type);
    // The type narrows what is in it. What is over 200 KiB comes without its fields: get it from its href.
    if (event.type === 'next_step.overdue' && 'title' in event.data.object) {
      console.log(`  remind the ${event.data.object.owner}: ${event.data.object.title}`);
    }
  },
});
console.log(`listening at ${consumer.url}`);

const stop = () => void consumer.stop();
process.once('SIGINT', stop);
process.once('SIGTERM', stop);
