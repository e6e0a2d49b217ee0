import { setTimeout as pause } from 'node:timers/promises';
import { none, type Finding } from './finding.ts';
import type { Entry } from './ledger.ts';
import { falseIn, lostOf, type Book } from './promises.ts';
import type { Consumer, System } from './system.ts';
import { duplicatesIn, unstableIds } from './verify.ts';

/** A lease, and then some: what a killed worker had claimed is attempted again when that ends. */
const patienceMs = 75_000;
const lastDeadlineMs = 600;

async function waitingFor({ owner }: System, { platformId }: Consumer): Promise<number> {
  const [row] = await owner<{ count: number }[]>`
    select count(*)::int as count from delivery_queue where platform_id = ${platformId}`;
  return row?.count ?? 0;
}

/** Waits until everything that was promised has come, or for as long as it may take. */
async function untilAllCame(system: System, consumer: Consumer, book: Book): Promise<readonly Entry[]> {
  for (const until = performance.now() + patienceMs; ; await pause(250)) {
    const entries = system.ledger.at(consumer.path);
    const lateBy = Date.now() - lastDeadlineMs;
    const isDue = book.promised.every(({ over, overdueAfterMs, versions }) => {
      const last = versions.at(-1);
      return over || last === undefined || last.dueAt + overdueAfterMs < lateBy;
    });
    if (performance.now() > until) return entries;
    if (!isDue || lostOf(book, entries, Date.now()).length > 0) continue;
    if ((await waitingFor(system, consumer)) === 0) return system.ledger.at(consumer.path);
  }
}

/** The properties that no run may miss, of all that this consumer was promised and was sent. */
export async function settle(
  scenario: string,
  system: System,
  consumer: Consumer,
  book: Book,
): Promise<Finding[]> {
  const entries = await untilAllCame(system, consumer, book);
  const promises = book.promised.reduce((sum, { told, over }) => sum + told.length + (over ? 0 : 2), 0);
  const duplicates = duplicatesIn(entries);
  const underWay = system.underWayAtKills(consumer);
  const serverErrors = [...consumer.client.statuses].filter(([status]) => status >= 500 && status !== 503);
  return [
    none(scenario, `lost of ${promises} promises`, lostOf(book, entries, Date.now())),
    none(scenario, 'false', falseIn(book, entries)),
    none(scenario, 'unstable ids', unstableIds(entries)),
    ...system.verifier.look(scenario),
    // A caller asks again whatever the 5xx was: it is told, and nothing depends on it.
    {
      ...none(
        scenario,
        'answers of 5xx that were not 503',
        serverErrors.map(([status, times]) => `${times} x ${status}`),
      ),
      mayMiss: true,
    },
    {
      scenario,
      property: 'duplicates',
      figure: String(duplicates),
      bound: `${underWay} under way at kills`,
      met: duplicates <= underWay,
      mayMiss: true,
    },
  ];
}
