/** What each of the peers does with a job: sign it as we do, and post it, by the same client. Nothing is recorded. */
import { sign } from '@afterview/core/webhooks/sign';
import { Agent, request } from 'undici';

/** One webhook that waits in a queue. */
export type Job = { url: string; id: string; body: string };

const agent = new Agent({ connections: 100, pipelining: 1 });
const secret = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;

/** @throws Error when it is not answered with a 2xx */
export async function post({ url, id, body }: Job): Promise<void> {
  const headers = { 'content-type': 'application/json', ...sign(id, new Date(), body, [secret]) };
  const response = await request(url, { dispatcher: agent, method: 'POST', headers, body });
  await response.body.dump();
  if (response.statusCode >= 300) throw new Error(`answered ${response.statusCode}`);
}

/** How many at once: as many as our worker. */
export const atOnce = 256;
