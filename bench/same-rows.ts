/** Whether the limit does the product's work: the same answers to what is read, the same number of rows written. */
import { deepStrictEqual } from 'node:assert/strict';
import { answerOf } from './ask.ts';
import { seededId, typeId, waitsForCompany } from './ids.ts';
import { completion, firstToComplete } from './operations.ts';
import type { Program } from './processes.ts';
import type { Setting } from './setting.ts';

const written = [
  'next_steps',
  'follow_ups',
  'trial_periods',
  'deadlines',
  'deadlines_settled',
  'timeline',
  'events',
  'progress',
  'application_heads',
] as const;

/** How many rows of each table the application with this number has, and the head's counter. */
async function rowsOf({ owner }: Setting, application: number): Promise<Record<string, number>> {
  const id = seededId('application', application);
  const counts = await Promise.all(
    written.map(async (table) => {
      const [row] = await owner<{ rows: number }[]>`
        select count(*)::int as rows from ${owner(table)} where application_id = ${id}`;
      return [table, row?.rows ?? 0] as const;
    }),
  );
  const [head] = await owner<{ last: number }[]>`
    select last_sequence as last from application_heads where application_id = ${id}`;
  return { ...Object.fromEntries(counts), lastSequence: head?.last ?? 0 };
}

/** @throws AssertionError that shows the difference */
export async function assertSameWork(setting: Setting): Promise<void> {
  const { product, limit, board, completing } = setting;
  const reads = [`/v1/next-steps/${typeId('step', seededId('step', 5))}`, '/v1/next-steps'];
  for (const path of reads) {
    const [ours, theirs] = await Promise.all(
      [product, limit].map((program) => answerOf(program, board.liveKey, 'GET', path)),
    );
    deepStrictEqual(theirs, ours, `the limit answers GET ${path} otherwise`);
  }
  // Two of a kind, one for each: from here on they differ in what was written to them, if in anything.
  const step = (application: number) => ({
    applicationId: typeId('app', seededId('application', application)),
    title: 'Technical feedback',
    owner: 'company',
    dueAt: '2099-01-01T00:00:00Z',
    agreedBy: ['candidate', 'company'],
  });
  const [first, second] = [waitsForCompany(0), waitsForCompany(3)];
  await answerOf(product, board.liveKey, 'POST', '/v1/next-steps', step(first));
  await answerOf(limit, board.liveKey, 'POST', '/v1/next-steps', step(second));
  deepStrictEqual(await rowsOf(setting, second), await rowsOf(setting, first), 'POST writes other rows');
  const complete = (program: Program, n: number) => {
    const path = `/v1/interviews/${typeId('int', seededId('interview', n))}/complete`;
    return answerOf(program, completing.liveKey, 'POST', path, completion());
  };
  await complete(product, firstToComplete);
  await complete(limit, firstToComplete + 1);
  const [byProduct, byLimit] = [
    await rowsOf(setting, firstToComplete),
    await rowsOf(setting, firstToComplete + 1),
  ];
  deepStrictEqual(byLimit, byProduct, 'completing writes other rows');
}
