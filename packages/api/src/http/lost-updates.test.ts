/** Writers at the same time, in any number and order: with If-Match no update is lost, without it none is half done. */
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { application, startTestApi, type Answer } from '../test-api.ts';

let api: Awaited<ReturnType<typeof startTestApi>>;
beforeAll(async () => {
  api = await startTestApi(undefined, 8);
});
afterAll(() => api.close());

const patch = (path: string, body: unknown, ifMatch?: string): Promise<Answer> =>
  api.send('PATCH', path, JSON.stringify(body), {
    authorization: `Bearer ${api.platform.liveKey}`,
    'content-type': 'application/json',
    ...(ifMatch === undefined ? {} : { 'if-match': ifMatch }),
  });
const newApplication = async (metadata: Record<string, string>) => {
  const { body } = await api.call('POST', '/v1/applications', { ...application, metadata });
  return `/v1/applications/${String(body['id'])}`;
};
const metadataOf = ({ body }: Answer): Record<string, string> => JSON.parse(JSON.stringify(body['metadata']));

const aWriter = fc.record({
  /** How often it adds one. */
  times: fc.integer({ min: 1, max: 4 }),
  /** How it gets the version that it names: from a GET, or from the answer of its own last write. */
  rereads: fc.boolean(),
});
const writers = fc.array(aWriter, { minLength: 2, maxLength: 6 });
const runs = { numRuns: 12, endOnFailure: true };

/** Reads, adds one and writes on what it has read, until that is the newest. @returns how many were stale */
async function addOne(
  path: string,
  { times, rereads }: { times: number; rereads: boolean },
): Promise<number> {
  let stale = 0;
  let known = await api.call('GET', path);
  for (let done = 0; done < times;) {
    const count = String(Number(metadataOf(known)['count']) + 1);
    // oxlint-disable-next-line no-await-in-loop
    const answer = await patch(path, { metadata: { count } }, String(known.headers['etag']));
    if (answer.status === 200) done += 1;
    else stale += 1;
    expect([200, 412]).toContain(answer.status);
    // oxlint-disable-next-line no-await-in-loop
    known = answer.status === 200 && !rereads ? answer : await api.call('GET', path);
  }
  return stale;
}

it('with If-Match every addition counts, and versions rise by one for each', async () => {
  let stale = 0;
  await fc.assert(
    fc.asyncProperty(writers, async (all) => {
      const path = await newApplication({ count: '0' });
      for (const missed of await Promise.all(all.map((writer) => addOne(path, writer)))) stale += missed;
      const total = all.reduce((sum, { times }) => sum + times, 0);
      const after = await api.call('GET', path);
      expect(metadataOf(after)).toEqual({ count: String(total) });
      expect([after.body['version'], after.headers['etag']]).toEqual([total + 1, `"${total + 1}"`]);
    }),
    runs,
  );
  // Else they have not met, and nothing was shown.
  expect(stale).toBeGreaterThan(0);
});

it('without If-Match the last write wins, whole: never a part of one and a part of another', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 2, max: 8 }), async (count) => {
      const path = await newApplication({});
      const marks = Array.from({ length: count }, (_, writer) => `writer ${writer}`);
      const answers = await Promise.all(
        marks.map((mark) =>
          patch(path, {
            stage: mark,
            position: { title: mark, level: mark },
            metadata: { one: mark, two: mark },
          }),
        ),
      );
      expect(answers.map(({ status }) => status)).toEqual(marks.map(() => 200));
      // Each answer is its own write, whatever came after.
      for (const [writer, { body }] of answers.entries()) {
        expect(body).toMatchObject({
          stage: marks[writer],
          metadata: { one: marks[writer], two: marks[writer] },
        });
      }
      const versions = answers.map(({ body }) => Number(body['version'])).toSorted((a, b) => a - b);
      expect(versions).toEqual(marks.map((_, writer) => writer + 2));
      const last = answers.find(({ body }) => body['version'] === count + 1);
      expect((await api.call('GET', path)).body).toEqual(last?.body);
    }),
    runs,
  );
});

it('of many who act on the same version one does, and the others are told that it has changed', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 2, max: 6 }), async (count) => {
      const path = await newApplication({});
      const created = await api.call('POST', '/v1/next-steps', {
        applicationId: path.slice(path.lastIndexOf('/') + 1),
        title: 'Send it',
        owner: 'candidate',
        agreedBy: ['candidate', 'company'],
      });
      const step = `/v1/next-steps/${String(created.body['id'])}`;
      const act = (action: string) =>
        api.send('POST', `${step}/${action}`, '{"party":"candidate"}', {
          authorization: `Bearer ${api.platform.liveKey}`,
          'content-type': 'application/json',
          'if-match': '"1"',
        });
      const answers = await Promise.all(
        Array.from({ length: count }, (_, n) => act(n % 2 === 0 ? 'complete' : 'cancel')),
      );
      const statuses = answers.map(({ status }) => status).toSorted((a, b) => a - b);
      expect(statuses).toEqual([200, ...Array.from({ length: count - 1 }, () => 412)]);
      expect((await api.call('GET', step)).body['version']).toBe(2);
    }),
    runs,
  );
});
