/** Hey-api's client, with what it leaves to its user: retries by hand, pages by hand, webhooks by standardwebhooks. */
import { Webhook } from 'standardwebhooks';
import { client } from './client/client.gen.ts';
import { nextStepsCreate, nextStepsList } from './client/sdk.gen.ts';
import type { Event, Problem } from './client/types.gen.ts';

class ConflictError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.detail);
    this.problem = problem;
  }
}

const retrying: typeof fetch = async (input, init) => {
  const request = new Request(input, init);
  for (let retry = 0; ; retry += 1) {
    try {
      const response = await fetch(request.clone());
      if (retry >= 3 || (response.status < 500 && response.status !== 429)) return response;
    } catch (error) {
      if (retry >= 3) throw error;
    }
    const pause = 250 * 2 ** retry * (0.5 + Math.random() / 2);
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
};

client.setConfig({ baseUrl: 'https://example.com', auth: 'av_test_x', fetch: retrying });
client.interceptors.error.use((error, response) => {
  const problem: Problem = Object(error);
  return response?.status === 409 ? new ConflictError(problem) : error;
});
try {
  const { data: step } = await nextStepsCreate({
    body: { applicationId: 'app_1', title: 'Send it', owner: 'company' },
    headers: { 'Idempotency-Key': crypto.randomUUID() },
    throwOnError: true,
  });
  console.log(step.id);
  for (let after: string | undefined, more = true; more;) {
    const { data: page } = await nextStepsList({
      query: { overdue: true, ...(after === undefined ? {} : { after }) },
      throwOnError: true,
    });
    for (const { title } of page.data) console.log(title);
    after = page.nextCursor ?? undefined;
    more = after !== undefined;
  }
  const event: Event = Object(new Webhook('whsec_x').verify('{}', {}));
  console.log(event.type);
} catch (error) {
  if (error instanceof ConflictError) console.log(error.problem.code, error.problem.requestId);
  else throw error;
}
