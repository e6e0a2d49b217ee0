import { formatId } from '../ids.ts';
import type { TestClock } from './schema.ts';
import type { CountedTestClock } from './table.ts';

export const presentTestClock = (row: CountedTestClock): TestClock => ({
  id: formatId('testClock', row.id),
  name: row.name,
  now: row.now.toISOString(),
  status: row.advancingTo === null ? 'ready' : 'advancing',
  advancingTo: row.advancingTo?.toISOString() ?? null,
  applications: row.applications,
  version: row.version,
  createdAt: row.createdAt.toISOString(),
  updatedAt: row.updatedAt.toISOString(),
});
