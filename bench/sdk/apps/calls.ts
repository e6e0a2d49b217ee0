/** `node calls.ts URL ROUNDS CALLS`: what each client takes for a POST, in rounds that take turns; prints JSON. */
import { Afterview } from '@afterview/sdk';
import OpenAI from 'openai';
import { Stripe } from 'stripe';
import { client } from './client/client.gen.ts';
import { nextStepsCreate } from './client/sdk.gen.ts';

const [, , url = '', rounds = '', calls = ''] = process.argv;
const { hostname, port } = new URL(url);
const body = { applicationId: 'app_1', title: 'Send the offer', owner: 'company' } as const;
const afterview = new Afterview({ apiKey: 'av_test_x', baseUrl: url });
const openai = new OpenAI({ apiKey: 'sk-x', baseURL: `${url}/v1` });
const stripe = new Stripe('sk_test_x', {
  host: hostname,
  port: Number(port),
  protocol: 'http',
  telemetry: false,
  httpClient: Stripe.createFetchHttpClient(),
});
client.setConfig({ baseUrl: url, auth: 'av_test_x' });

/** By hand: what any of them has to do at least. */
async function bare(init: RequestInit = {}): Promise<unknown> {
  const response = await fetch(`${url}/v1/next-steps`, {
    ...init,
    method: 'POST',
    headers: {
      authorization: 'Bearer av_test_x',
      'content-type': 'application/json',
      'idempotency-key': crypto.randomUUID(),
    },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  return response.json();
}

const contenders: Record<string, () => PromiseLike<unknown>> = {
  'bare fetch': () => bare(),
  'bare fetch with a timeout': () => bare({ signal: AbortSignal.timeout(30_000) }),
  afterview: () => afterview.nextSteps.create(body),
  'hey-api': () => nextStepsCreate({ body, throwOnError: true }),
  openai: () => openai.conversations.create({ metadata: { title: body.title } }),
  stripe: () => stripe.customers.create({ name: body.title }),
};
const names = Object.keys(contenders);
const taken: { name: string; wall: number; processor: number }[] = [];
// Rounds are short, so that what else the machine does falls on all of them alike. The first hundred warm up.
for (let round = -100; round < Number(rounds); round += 1) {
  // Each is first, and last, as often as any other.
  const order = names.map((_name, index) => names[(index + round + 100) % names.length] ?? '');
  for (const name of order) {
    const call = contenders[name] ?? bare;
    const before = process.cpuUsage();
    const began = performance.now();
    for (let index = 0; index < Number(calls); index += 1) await call();
    const wall = ((performance.now() - began) * 1000) / Number(calls);
    const { user, system } = process.cpuUsage(before);
    if (round >= 0) taken.push({ name, wall, processor: (user + system) / Number(calls) });
  }
}
console.log(JSON.stringify(taken));
