/**
 * Closed to server-side request forgery: as in production, with addresses that lead into private networks, however they are
 * written. The api refuses each; and where one is in the table all the same, as when a name is pointed elsewhere after it
 * was checked, the worker connects to nothing. A redirect is not followed.
 */
import { existsSync, readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { parseId } from '@afterview/core/ids';
import { scratchDirectory } from '@afterview/embedded/scratch';
import { openClient, Refused, type Client } from '../client.ts';
import { dateSteps, dueOnly, sqlInstant, untilTold } from '../dated.ts';
import { none, type Finding } from '../finding.ts';
import type { Scenario } from '../scenario.ts';
import type { Consumer, System } from '../system.ts';

const scenario = 'closed to SSRF';
const hook = ['--import', new URL('../watch-connections.ts', import.meta.url).pathname];

/** @param port where somebody listens on 127.0.0.1 */
const corpus = (port: number): string[] => [
  ...[
    '127.0.0.1',
    '127.1',
    '2130706433',
    '0177.0.0.1',
    '0x7f000001',
    '0x7f.1',
    'localhost',
    'LOCALHOST.',
    '0.0.0.0',
    '[::1]',
    '[::]',
    '[::ffff:127.0.0.1]',
    '[::ffff:7f00:1]',
    '[0:0:0:0:0:ffff:7f00:1]',
    '[64:ff9b::7f00:1]',
    '[64:ff9b:1::7f00:1]',
    '[2002:7f00:1::]',
    '[fe80::1]',
    '[fd00::1]',
    '[fec0::1]',
    '10.0.0.1',
    '100.64.0.1',
    '172.16.0.1',
    '192.168.0.1',
    '169.254.169.254',
    '[fd00:ec2::254]',
    '[::ffff:169.254.169.254]',
    '[64:ff9b::a9fe:a9fe]',
    '2852039166',
    '224.0.0.1',
    '255.255.255.255',
    '①②⑦.⓪.⓪.①',
  ].map((host) => `https://${host}:${port}/`),
  `http://127.0.0.1:${port}/`,
  `https://user:secret@127.0.0.1:${port}/`,
];

const rebinding = (port: number) => `https://once.rebind.test:${port}/`;

async function acceptedBy(client: Client, urls: readonly string[]): Promise<string[]> {
  const accepted: string[] = [];
  for (const url of urls) {
    try {
      await client.post('/v1/webhook-endpoints', { url });
      accepted.push(url);
    } catch (error) {
      if (!(error instanceof Refused) || error.status !== 400) accepted.push(`${url}: ${String(error)}`);
    }
  }
  return accepted;
}

/** Puts an address where the api would never have put it. */
async function pointElsewhere(
  { owner }: System,
  { endpointId }: Consumer,
  urls: readonly string[],
): Promise<void> {
  await owner`
    with made as (
      insert into webhook_endpoints (id, platform_id, live, url, event_types, enabled, secret, previous_secrets, version, created_at, updated_at)
      select uuidv7(), e.platform_id, e.live, u.url, e.event_types, true, e.secret, e.previous_secrets, 1, now(), now()
      from webhook_endpoints e, unnest(${[...urls]}::text[]) as u (url)
      where e.id = ${parseId('webhookEndpoint', endpointId)}
      returning id, platform_id, live
    )
    insert into endpoint_lanes (endpoint_id, platform_id, live, cap, failures)
    select id, platform_id, live, 10, 0 from made`;
}

/** Waits until each has been attempted. */
async function attemptedAt({ owner }: System, { platformId }: Consumer, count: number): Promise<string[]> {
  for (const until = performance.now() + 30_000; ; await pause(100)) {
    const rows = await owner<{ url: string; status: number | null }[]>`
      select distinct e.url, a.status from attempts a
      join delivery_queue q on q.id = a.delivery_id
      join webhook_endpoints e on e.id = q.endpoint_id
      where a.platform_id = ${platformId}`;
    if (rows.length >= count || performance.now() > until) {
      return rows.filter(({ status }) => status === null).map(({ url }) => url);
    }
  }
}

/** Whereto a process has connected: its own database and queue, and others. */
function connectionsIn(files: readonly string[], own: readonly string[]) {
  const lines = files.flatMap((file) => (existsSync(file) ? readFileSync(file, 'utf8').split('\n') : []));
  const isOwn = (line: string) => own.some((port) => line.endsWith(` ${port}`));
  return { own: lines.filter(isOwn), others: lines.filter((line) => line !== '' && !isOwn(line)) };
}

/** A watcher that sees nothing at all would find nothing. */
const watched = (seen: number): Finding => ({
  scenario,
  property: 'connections to database and queue, seen',
  figure: String(seen),
  bound: 'some',
  met: seen > 0,
  mayMiss: false,
});

const portsIn = (urls: string) => urls.split(',').map((url) => new URL(url).port);

async function redirected(system: System): Promise<Finding> {
  const consumer = await system.newConsumer('redirect', dueOnly);
  await dateSteps(system, consumer, 1, sqlInstant(Date.now() + 500));
  await untilTold(system, consumer, 1, 10_000);
  await pause(300);
  const followed = system.ledger.at('/ok?redirected').map(({ id }) => id);
  return none(scenario, 'redirects followed', followed);
}

export const closedToSsrf: Scenario = {
  name: scenario,
  async run(system) {
    const directory = scratchDirectory('ssrf');
    try {
      const followed = await redirected(system);
      const urls = corpus(system.receiverPort);
      const consumer = await system.newConsumer('ok', dueOnly);
      const ofProduction = { AFTERVIEW_WEBHOOK_TARGETS: 'public' };
      const own = [system.databaseUrl, system.queue.environment['REDIS_URL'] ?? system.databaseUrl].flatMap(
        portsIn,
      );

      const byApi = `${directory.path}/api`;
      const api = await system.startApi({
        nodeArguments: hook,
        environment: { ...ofProduction, CONNECTIONS: byApi },
      });
      await api.program.untilReady();
      const client = openClient([api.url], consumer.key);
      const accepted = await acceptedBy(client, urls);
      // It points to a public address, for as long as it is looked at.
      await client.post('/v1/webhook-endpoints', {
        url: rebinding(system.receiverPort),
        eventTypes: dueOnly,
      });
      await api.program.stop();

      await pointElsewhere(system, consumer, urls);
      await system.stopWorkers();
      const byWorker = `${directory.path}/worker`;
      const worker = system.startWorker({
        nodeArguments: hook,
        environment: { ...ofProduction, CONNECTIONS: byWorker, REBOUND: 'yes' },
      });
      await dateSteps(system, consumer, 1, sqlInstant(Date.now() + 500));
      const attempted = await attemptedAt(system, consumer, urls.length + 2);
      const came = system.ledger.at(consumer.path).map(({ id }) => id);
      await worker.stop();
      await system.startWorkers();
      const connections = connectionsIn([byApi, byWorker], own);
      const tried = new Set(attempted);
      const untried = [...urls, rebinding(system.receiverPort)].filter((url) => !tried.has(url));
      return [
        followed,
        none(scenario, `accepted by the api, of ${urls.length} addresses`, accepted),
        none(scenario, 'connections', connections.others),
        watched(connections.own.length),
        none(scenario, 'requests that came', came),
        none(scenario, `not attempted, of ${urls.length} and a rebound name`, untried),
      ];
    } finally {
      directory.remove();
    }
  },
};
