/** For tests: a client of a server that answers as it is told. */
import { afterAll } from 'vitest';
import { Afterview, type AfterviewOptions } from './index.ts';
import { listen, type Answer } from './local-server.ts';

const closers: (() => void)[] = [];
afterAll(() => {
  for (const close of closers) close();
});

/** Until the tests of the file are over. */
export async function serving(answer: Answer, options: AfterviewOptions = {}) {
  const { baseUrl, requests, close } = await listen(answer);
  closers.push(close);
  return { client: new Afterview({ apiKey: 'av_test_x', baseUrl, ...options }), requests, baseUrl };
}

/** What a call throws. */
export const failure = (call: Promise<unknown>): Promise<unknown> =>
  call.then(
    () => {
      throw new Error('the call succeeded');
    },
    (reason: unknown) => reason,
  );

export const step = { applicationId: 'app_1', title: 'x', owner: 'candidate' } as const;
