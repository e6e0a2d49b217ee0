import assert from 'node:assert/strict';
import { isDeepStrictEqual } from 'node:util';
import { subjectTypes } from '../../deadlines/table.ts';
import { applicationOf, type Write } from './stored.ts';

/** Events and the timeline say the same, without a gap, and what is next. */
export function checkRecorded({ before, after, now }: Write): void {
  const { recorded, progress, lastSequence } = after;
  const first = before?.lastSequence ?? 0;
  assert.deepEqual(
    recorded.map(({ sequence }) => sequence),
    Array.from({ length: lastSequence - first }, (_, index) => first + index + 1),
    'gapless',
  );
  for (const { sequence, type, entry, body, occurredAt } of recorded) {
    assert.deepEqual(
      [entry.sequence, entry.type, body.sequence, body.type],
      [sequence, type, sequence, type],
      'the timeline',
    );
    assert.deepEqual(new Date(occurredAt), now, `when ${type} happened`);
    assert.deepEqual(body.data.whatsNext, progress.next, `what is next after ${type}`);
  }
  const count = (wanted: string) => recorded.filter(({ type }) => type === wanted).length;
  const changed = (key: 'ball' | 'momentum') => before !== null && before.progress[key] !== progress[key];
  assert.equal(count('progress.ball_changed'), Number(changed('ball')), 'ball_changed');
  assert.equal(count('progress.momentum_changed'), Number(changed('momentum')), 'momentum_changed');
}

/** What changes has a version more, and an event that tells it; what does not change is not written. */
export function checkVersions({ before, after, now }: Write): void {
  if (before !== null && after.recorded.length === 0)
    assert.deepEqual({ ...after, recorded: [] }, { ...before, recorded: [] }, 'nothing is written');
  for (const type of subjectTypes) {
    for (const row of after.rows[type]) {
      const was = before?.rows[type].find(({ id }) => id === row.id);
      if (was !== undefined && isDeepStrictEqual(was, row)) continue;
      assert.equal(row.version, (was?.version ?? 0) + 1, `version of ${type}`);
      assert.deepEqual(row.updatedAt, now, `updatedAt of ${type}`);
      const last = after.recorded.findLast(
        ({ subjectId, type: told }) => subjectId === row.id && !told.startsWith('progress.'),
      );
      assert.ok(last && 'version' in last.body.data.object, `an event tells of ${type}`);
      assert.equal(
        last.body.data.object.version,
        row.version,
        `version that the last event tells of ${type}`,
      );
      const archived = before !== null && applicationOf(before).status === 'archived';
      assert.ok(type === 'application' || !archived, `${type} of an archived application`);
    }
    for (const { id } of before?.rows[type] ?? [])
      assert.ok(
        after.rows[type].some((row) => row.id === id),
        `${type} is still there`,
      );
  }
}
