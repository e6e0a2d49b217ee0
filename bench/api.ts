/** The API against the limit: see limit.ts for what that is. */
import { compare, measureFloor, type Compared, type Effort } from './compare.ts';
import { firstToComplete, operationsOn, type Operation } from './operations.ts';
import { plansOf } from './plans.ts';
import type { Measured, Results } from './report.ts';
import { tripsToComplete } from './round-trips.ts';
import { assertSameWork } from './same-rows.ts';
import { forgetSteps, seedBoard, seedToComplete } from './seed.ts';
import { inSetting, type Setting } from './setting.ts';

export type Extent = {
  /** Few and short rounds: whether it runs, not how fast. */
  quick: boolean;
  /** How many applications there are in the end, beside the first thousand; null for no more. */
  large: number | null;
  /** Of operations, those whose name holds this. */
  only: string;
};

const usual: Effort = { rounds: 7, seconds: 2, warmUpSeconds: 2, paced: 7, pacedSeconds: 2 };
const quickly: Effort = { rounds: 1, seconds: 1, warmUpSeconds: 0.5, paced: 1, pacedSeconds: 1 };

const small = 1_000;
/** More than either side completes in a round on any machine that we know. */
const toCompleteASecond = 1_500;

async function measureAt(
  setting: Setting,
  applications: number,
  seedSeconds: number,
  operations: readonly Operation[],
  effort: Effort,
): Promise<Measured> {
  const { owner, board, completing } = setting;
  const prepare = async ({ writes }: Operation) => {
    // Among many, no application gets so many steps that it shows.
    if (writes === 'steps' && applications <= small) {
      await forgetSteps(owner, { platformId: board.id, from: 0, to: applications });
    }
    if (writes === 'completions') {
      const to = firstToComplete + toComplete(effort);
      await seedToComplete(owner, { platformId: completing.id, from: firstToComplete, to });
    }
  };
  const compared: Compared[] = [];
  for (const operation of operations) {
    // One at a time: that is what is measured.
    compared.push(await compare(setting, operation, effort, prepare));
  }
  return { applications, seedSeconds, compared };
}

const toComplete = ({ seconds, warmUpSeconds }: Effort) =>
  Math.ceil(Math.max(seconds, warmUpSeconds) * toCompleteASecond);

export function benchApi({ quick, large, only }: Extent, say: (line: string) => void): Promise<Results> {
  const effort = quick ? quickly : usual;
  const start = performance.now();
  return inSetting(async (setting) => {
    const { owner, board, completing } = setting;
    const seed = (from: number, to: number) => seedBoard(owner, { platformId: board.id, from, to });
    const wanted = ({ name }: Operation) => name.includes(only);
    say(`seeding ${small} applications`);
    const seedSeconds = await seed(0, small);
    await seedToComplete(owner, {
      platformId: completing.id,
      from: firstToComplete,
      to: firstToComplete + toComplete(effort),
    });
    await assertSameWork(setting);
    const trips = await tripsToComplete(setting);
    say(`completing an interview takes ${trips} round trips`);
    const floor = await measureFloor(setting, small, effort);
    say('comparing');
    const operations = operationsOn(small, toComplete(effort)).filter(wanted);
    const measured = [await measureAt(setting, small, seedSeconds, operations, effort)];
    if (large === null)
      return { seconds: (performance.now() - start) / 1000, floor, trips, measured, plans: [] };
    say(`seeding ${large} applications`);
    const largeSeconds = await seed(small, large);
    say(`seeded in ${Math.round(largeSeconds)} s; explaining`);
    const plans = await plansOf(setting);
    say('comparing');
    const onLarge = operationsOn(large, toComplete(effort)).filter(wanted);
    measured.push(await measureAt(setting, large, largeSeconds, onLarge, effort));
    return { seconds: (performance.now() - start) / 1000, floor, trips, measured, plans };
  });
}
