/** What a user of the package does with it, the same wherever it runs: in Node, Bun, Deno and a browser. */
import {
  Afterview,
  AfterviewError,
  ApiError,
  ConflictError,
  TimeoutError,
  type Event,
  type NextStep,
} from '@afterview/sdk';
import { exampleEvent, fakeFetch } from '@afterview/sdk/testing';
import { sign, unwrap } from '@afterview/sdk/webhooks';

const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';

const thrown = (call: Promise<unknown>): Promise<unknown> => call.catch((reason: unknown) => reason);

/** As its type narrows it. */
const titleOf = (event: Event): string =>
  event.type === 'next_step.due' && 'title' in event.data.object ? event.data.object.title : 'another event';

/** @param baseUrl of a server that answers as src/tour-server.ts does */
export async function tour(baseUrl: string) {
  const attempts: number[] = [];
  const logger = ({ attempt }: { attempt: number }) => void attempts.push(attempt);
  const afterview = new Afterview({ apiKey: 'av_embed_tour', baseUrl, logger });
  const { data, response } = await afterview.nextSteps
    .create({ applicationId: 'app_1', title: 'Send the offer', owner: 'company' })
    .withResponse();
  const created: NextStep = data;
  const listed: string[] = [];
  for await (const { id } of afterview.nextSteps.list({ overdue: true })) listed.push(id);
  const conflict = await thrown(afterview.nextSteps.agree('step_1', { party: 'candidate' }));
  const redirect = await thrown(afterview.events.get('evt_moved'));
  const slow = await thrown(afterview.events.get('evt_slow', { timeout: 100, maxRetries: 0 }));
  const body = JSON.stringify(exampleEvent('next_step.due'));
  const event = await unwrap(body, await sign(body, secret), secret);
  const forged = await thrown(unwrap(`${body} `, await sign(body, secret), secret));
  const fake = new Afterview({
    apiKey: 'av_embed_fake',
    fetch: fakeFetch({ 'settings.get': { version: 7 } }),
  });
  return {
    created: created.id,
    etag: response.headers.get('etag'),
    attempts: attempts.slice(0, 2),
    listed,
    conflict: conflict instanceof ConflictError ? conflict.code : null,
    redirect: redirect instanceof ApiError && redirect.message.includes('A redirect is not followed'),
    slow: slow instanceof TimeoutError,
    title: titleOf(event),
    forged: forged instanceof AfterviewError ? forged.name : null,
    fake: (await fake.settings.get()).version,
  };
}
