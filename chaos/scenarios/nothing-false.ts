/**
 * Nothing false: steps are moved, completed and canceled around the very instant at which they fire. After the reply that
 * ends a date no event of it is recorded, none is told twice, and none before its time.
 */
import { none, type Finding } from '../finding.ts';
import { play } from '../load.ts';
import { eventsOf, openBook, type Book } from '../promises.ts';
import type { Entry } from '../ledger.ts';
import type { Extent, Scenario } from '../scenario.ts';
import { settle } from '../settle.ts';

const races: Record<Extent, number> = { short: 1_000, usual: 3_000, long: 10_000 };
/** What two cores can do for as long as it takes, beside all that these cause. */
const aSecond: Record<Extent, number> = { short: 120, usual: 150, long: 100 };

/** Of dates that were ended, how many had been told by then: a race that one side always wins is none. */
function toldBefore({ promised }: Book, entries: readonly Entry[]): Finding {
  const byStep = eventsOf(entries);
  const endings = promised.flatMap(({ id, versions }) =>
    versions.filter(({ endedAt }) => endedAt !== null).map(({ dueAt }) => ({ id, dueAt })),
  );
  const won = endings.filter(({ id, dueAt }) =>
    byStep
      .get(id)
      ?.some(({ type, data }) => type === 'next_step.due' && Date.parse(data.object.dueAt ?? '') === dueAt),
  ).length;
  return {
    scenario: 'nothing false',
    property: 'races',
    figure: `${endings.length}, in ${won} the date was told first`,
    bound: 'both sides win some',
    met: won > 0 && won < endings.length,
    mayMiss: true,
  };
}

export const nothingFalse: Scenario = {
  name: 'nothing false',
  async run(system, extent) {
    const consumer = await system.newConsumer('ok', ['next_step.*']);
    const book = openBook();
    const crashesBefore = system.crashes().length;
    await play({
      client: consumer.client,
      book,
      random: system.random,
      count: races[extent],
      perSecond: aSecond[extent],
      applications: 100,
      dueIn: [300, 900],
      left: 0,
      racing: 60,
    });
    const findings = await settle('nothing false', system, consumer, book);
    return [
      ...findings,
      toldBefore(book, system.ledger.at(consumer.path)),
      none('nothing false', 'programs that ended by themselves', system.crashes().slice(crashesBefore)),
    ];
  },
};
