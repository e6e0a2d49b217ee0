/**
 * What must hold of an application after every write, as the rules say it. It is worked out here from the stored rows
 * alone, and on purpose by other means than the product's policy.ts and project.ts: a test compares the two.
 */
import assert from 'node:assert/strict';
import { checkArmed, checkFired } from './deadlines.ts';
import { checkRecorded, checkVersions } from './events.ts';
import { checkProgress, checkProgressHolds } from './progress.ts';
import { isClosed, isOpenStep, liveDate, plus, type Stored, type Write } from './stored.ts';

/** Nothing is overdue before its time, closed or not. */
function checkOverdue({ after, now }: Write): void {
  const { next_step: steps, follow_up: followUps } = after.rows;
  const tooEarly = (date: Date | null, grace: string) => date === null || plus(date, grace) > now;
  const early = [
    ...steps.filter((step) => step.overdue && tooEarly(liveDate(step), step.overdueAfter)),
    ...followUps.filter((one) => one.overdue && tooEarly(one.dueAt, one.overdueAfter)),
  ];
  assert.deepEqual(early, [], 'nothing is overdue before its time');
}

/** Once nothing more is due, what is stored holds for now, not only for when it was written. */
export function checkSettled(stored: Stored, since: Date, now: Date): void {
  assert.deepEqual(
    stored.armed.filter(({ firesAt }) => firesAt <= now),
    [],
    'nothing due is left',
  );
  checkProgressHolds(stored, since, now);
  if (isClosed(stored)) return;
  const { next_step: steps, follow_up: followUps, permission } = stored.rows;
  const lapsed = (date: Date | null, grace: string) => date !== null && plus(date, grace) <= now;
  for (const step of steps)
    assert.equal(step.overdue, isOpenStep(step) && lapsed(liveDate(step), step.overdueAfter), 'overdue step');
  for (const one of followUps)
    assert.equal(
      one.overdue,
      one.status === 'planned' && lapsed(one.dueAt, one.overdueAfter),
      'overdue follow-up',
    );
  for (const { status, expiresAt } of permission)
    assert.ok(status !== 'granted' || expiresAt === null || expiresAt > now, 'expired permission');
}

/** All that must hold after a write. */
export function checkWrite(write: Write): void {
  checkRecorded(write);
  checkVersions(write);
  checkProgress(write);
  checkOverdue(write);
  checkArmed(write);
  checkFired(write);
}
