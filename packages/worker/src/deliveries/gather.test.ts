import { expect, it } from 'vitest';
import { gather } from './gather.ts';

const never = 2_147_483_647;

/** Keeps what is handed on, each batch until it is let go. */
function openHandler() {
  const batches: number[][] = [];
  let letGo = () => {};
  return {
    batches,
    letGo: () => letGo(),
    handle: (items: number[]) => {
      batches.push(items);
      return new Promise<void>((resolve) => (letGo = resolve));
    },
  };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

it('hands on at once what is enough, however long it might wait', async () => {
  const { batches, handle } = openHandler();
  const { add } = gather(handle, never, (count) => count >= 3);
  for (const item of [1, 2]) add(item);
  await settled();
  expect(batches).toEqual([]);
  add(3);
  await settled();
  expect(batches).toEqual([[1, 2, 3]]);
});

it('hands on what has waited for a moment, though it is not enough', async () => {
  const { batches, handle } = openHandler();
  const { add } = gather(handle, 1, () => false);
  add(1);
  await expect.poll(() => batches).toEqual([[1]]);
});

it('hands on what turns out to be enough without more of it', async () => {
  const { batches, handle } = openHandler();
  let enough = 3;
  const { add, lookAgain } = gather(handle, never, (count) => count >= enough);
  add(1);
  await settled();
  enough = 1;
  lookAgain();
  await settled();
  expect(batches).toEqual([[1]]);
});

it('puts what comes while some is handled into the next, all of it', async () => {
  const { batches, handle, letGo } = openHandler();
  const { add } = gather(handle, never, (count) => count >= 1);
  for (const item of [1, 2, 3]) add(item);
  await settled();
  expect(batches).toEqual([[1]]);
  letGo();
  await settled();
  expect(batches).toEqual([[1], [2, 3]]);
  letGo();
  await settled();
  add(4);
  await settled();
  expect(batches).toEqual([[1], [2, 3], [4]]);
});
