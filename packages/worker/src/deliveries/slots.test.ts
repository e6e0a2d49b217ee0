import { expect, it } from 'vitest';
import { openSlots } from './slots.ts';

const most = 128;
const slowMs = 1_000;

function slotsWithClock() {
  let time = 0;
  const slots = openSlots(most, slowMs, () => time);
  const take = (endpointId: string, count: number, doubtful = false) =>
    Array.from({ length: count }, () => slots.take({ endpointId, doubtful }));
  return { slots, take, pass: (ms: number) => void (time += ms) };
}

it('gives all of its slots to endpoints that answer, and half of them to those in doubt', () => {
  const { slots } = slotsWithClock();
  expect(slots.room()).toMatchObject({ all: 128, doubtful: 64 });
});

it('keeps half for endpoints that answer, however many are in doubt', () => {
  const { slots, take } = slotsWithClock();
  for (let endpoint = 0; endpoint < 32; endpoint += 1) take(`doubtful ${endpoint}`, 2, true);
  expect(slots.room()).toMatchObject({ all: 64, doubtful: 0 });
});

it('gives endpoints in doubt no more than is left by the others', () => {
  const { slots, take } = slotsWithClock();
  take('busy', 120);
  expect(slots.room()).toMatchObject({ all: 8, doubtful: 8 });
});

it('counts an endpoint as in doubt once an attempt lasts, and no longer when it is over', () => {
  const { slots, take, pass } = slotsWithClock();
  const [end, ...others] = take('hanging', 50);
  expect(slots.room().slow).toEqual(new Set());
  pass(slowMs);
  expect(slots.room()).toEqual({ all: 78, doubtful: 14, slow: new Set(['hanging']) });
  end?.();
  for (const one of others) one();
  expect(slots.room()).toEqual({ all: 128, doubtful: 64, slow: new Set() });
});

it('makes room beside endpoints that answered and now all hang, up to a ceiling', () => {
  const { slots, take, pass } = slotsWithClock();
  take('one', 50);
  take('two', 50);
  take('three', 28);
  expect(slots.room().all).toBe(0);
  pass(slowMs);
  expect(slots.room()).toMatchObject({ all: 64, doubtful: 0 });
  for (let round = 0; round < 6; round += 1) {
    take(`more ${round}`, 64);
    pass(slowMs);
  }
  expect(slots.size).toBe(most * 4);
  expect(slots.room().all).toBe(0);
});
