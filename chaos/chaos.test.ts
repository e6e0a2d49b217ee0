/** The short form of `pnpm chaos`, for every push: what may not be missed, whatever the machine. */
import { Webhook } from 'standardwebhooks';
import { describe, expect, it } from 'vitest';
import { redisProgram } from '@afterview/embedded/redis';
import { isBad, none } from './finding.ts';
import type { Entry } from './ledger.ts';
import { ended, falseIn, lostOf, openBook } from './promises.ts';
import { runChaos } from './run.ts';
import { openVerifier, unstableIds } from './verify.ts';

const say = () => {};
const shortly = ['nothing lost', 'nothing false', 'closed to SSRF'];

describe.each(['postgres', 'redis'] as const)('with the queue in %s', (backend) => {
  it.skipIf(backend === 'redis' && redisProgram() === null)(
    'loses nothing, tells nothing false, and connects to nothing private, whatever is killed, wiped or away',
    async () => {
      const findings = await runChaos({ backend, seed: 1, extent: 'short', only: shortly, say });
      expect(new Set(findings.map(({ scenario }) => scenario))).toEqual(new Set(shortly));
      expect(findings.filter(isBad)).toEqual([]);
    },
  );
});

describe('what is looked for is found', () => {
  const dueAt = Date.parse('2030-01-01T12:00:00.000Z');
  const entry = (type: string, sequence: number, at: number, id = `evt_${sequence}`): Entry => ({
    at,
    path: '/ok/1',
    id,
    timestamp: '',
    signature: '',
    body: JSON.stringify({
      type: `next_step.${type}`,
      timestamp: new Date(at).toISOString(),
      applicationId: 'app_1',
      sequence,
      data: { object: { id: 'step_1', dueAt: new Date(dueAt).toISOString() } },
    }),
  });
  const agreed = entry('agreed', 1, dueAt - 1_000);
  const due = entry('due', 2, dueAt);
  const overdue = entry('overdue', 3, dueAt + 400);
  const bookOfOne = () => {
    const book = openBook();
    return { book, step: book.made('step_1', { dueAt, since: dueAt - 1_000 }, 400) };
  };

  it('a promise that did not come', () => {
    const { book } = bookOfOne();
    expect(lostOf(book, [agreed, due, overdue], dueAt + 1_000)).toEqual([]);
    expect(lostOf(book, [agreed, overdue], dueAt + 1_000)).toEqual([
      'step_1 next_step.due 2030-01-01T12:00:00.000Z',
    ]);
  });

  it('an event of what was over, told before its time, or twice', () => {
    const { book, step } = bookOfOne();
    expect(falseIn(book, [agreed, due, overdue])).toEqual([]);
    expect(falseIn(book, [entry('due', 2, dueAt - 1)])).toEqual(['step_1 next_step.due #2 before its time']);
    expect(falseIn(book, [due, entry('due', 3, dueAt + 1)])).toEqual(['step_1 next_step.due #3 twice']);
    ended(step, 'next_step.completed', null);
    const late = Date.now() + 1_000;
    expect(falseIn(book, [entry('completed', 2, late - 1), entry('due', 3, Math.max(late, dueAt))])).toEqual([
      'step_1 next_step.due #3 after its end',
      'step_1 next_step.due #3 after the reply that ended it',
    ]);
  });

  it('a fact under two ids', () => {
    expect(unstableIds([due, due])).toEqual([]);
    expect(unstableIds([due, entry('due', 2, dueAt, 'evt_other')])).toEqual([
      'next_step.due app_1 2 has two ids',
    ]);
  });

  it('a request that is not signed as it should be, whichever time it is looked at', () => {
    const secret = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;
    const signed = (id: string, signer: string): Entry => {
      const timestamp = new Date();
      const body = `{"id":"${id}"}`;
      return {
        ...entry('due', 2, dueAt, id),
        body,
        timestamp: String(Math.floor(timestamp.getTime() / 1000)),
        signature: new Webhook(signer).sign(id, timestamp, body),
      };
    };
    const came: Entry[] = [];
    const verifier = openVerifier({ at: () => came });
    verifier.expect('/ok/1', secret);
    expect(verifier.look('x')).toEqual([]);
    came.push(signed('evt_1', secret));
    expect(verifier.look('x').map(({ property, met }) => [property, met])).toEqual([
      ['unverified of 1 requests', true],
    ]);
    came.push(signed('evt_2', `whsec_${Buffer.alloc(32, 8).toString('base64')}`), signed('evt_3', secret));
    expect(verifier.look('x').map(({ property, figure }) => [property, figure])).toEqual([
      ['unverified of 2 requests', expect.stringMatching(/^2: standardwebhooks: evt_2 .*; svix: evt_2 /)],
    ]);
    expect(verifier.look('x')).toEqual([]);
  });

  it('and is bad unless it may be missed', () => {
    expect(isBad(none('x', 'lost', []))).toBe(false);
    expect(isBad(none('x', 'lost', ['one']))).toBe(true);
    expect(isBad({ ...none('x', 'late', ['one']), mayMiss: true })).toBe(false);
  });
});
