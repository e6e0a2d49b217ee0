import fc from 'fast-check';
import { expect, test } from 'vitest';
import { defaultSettings as defaults } from '../settings/table.ts';
import { dueDeadlines, isOverdue, stillToTell } from './policy.ts';

const now = new Date('2026-03-02T09:00:00.000Z');
const terms = { reminders: defaults.reminders, overdueAfter: defaults.overdueAfter };
const planned = (dueAt: string | null, own: { reminders?: readonly string[] } = {}) =>
  dueDeadlines({ ...terms, ...own, dueAt: dueAt === null ? null : new Date(dueAt) });
const told = (dueAt: string | null, own: { reminders?: readonly string[] } = {}) =>
  stillToTell(planned(dueAt, own), now).map(({ kind, firesAt }) => `${kind} ${firesAt.toISOString()}`);

test('a dated step is reminded a day and an hour before, due, and overdue an hour after', () => {
  expect(told('2026-03-05T17:00:00Z')).toEqual([
    'due_soon 2026-03-04T17:00:00.000Z',
    'due_soon 2026-03-05T16:00:00.000Z',
    'due 2026-03-05T17:00:00.000Z',
    'overdue 2026-03-05T18:00:00.000Z',
  ]);
});

test('an undated promise arms nothing', () => expect(told(null)).toEqual([]));

test('reminders that have passed are skipped', () => {
  expect(told('2026-03-02T09:30:00Z')).toEqual([
    'due 2026-03-02T09:30:00.000Z',
    'overdue 2026-03-02T10:30:00.000Z',
  ]);
});

test('what was overdue before it was recorded says so once', () => {
  expect(told('2026-03-01T09:00:00Z')).toEqual(['overdue 2026-03-01T10:00:00.000Z']);
});

test('reminders that coincide fire once; an empty list is none', () => {
  expect(told('2026-03-05T17:00:00Z', { reminders: ['P1D', 'PT24H'] })).toHaveLength(3);
  expect(told('2026-03-05T17:00:00Z', { reminders: [] })).toHaveLength(2);
});

test('whatever the date, overdue is armed exactly once and nothing else lies in the past', () => {
  fc.assert(
    fc.property(fc.integer({ min: -5_000_000_000, max: 5_000_000_000 }), (offset) => {
      const armed = stillToTell(dueDeadlines({ ...terms, dueAt: new Date(now.getTime() + offset) }), now);
      expect(armed.filter(({ kind }) => kind === 'overdue')).toHaveLength(1);
      expect(armed.filter(({ kind, firesAt }) => kind !== 'overdue' && firesAt <= now)).toEqual([]);
    }),
  );
});

test('a promise is overdue from the end of its grace on', () => {
  expect(isOverdue(planned('2026-03-02T08:00:00.001Z'), now)).toBe(false);
  expect(isOverdue(planned('2026-03-02T08:00:00.000Z'), now)).toBe(true);
  expect(isOverdue(planned(null), now)).toBe(false);
});
