/** For tests: answers consumer/tour.ts, from another origin too. */
import { json, problem, type Answer } from './local-server.ts';

const cors = {
  'access-control-allow-origin': '*',
  'access-control-allow-headers': 'authorization, content-type, idempotency-key, if-match',
  'access-control-expose-headers': 'etag, x-request-id, retry-after',
};

/** The first POST of a key fails, and the next succeeds. */
export function answerTours(): Answer {
  const keys = new Set<string | undefined>();
  return (response, _index, { method, url, headers }) => {
    for (const [name, value] of Object.entries(cors)) response.setHeader(name, value);
    const { pathname, searchParams } = new URL(url, 'http://x');
    const key = headers['idempotency-key']?.toString();
    if (method === 'OPTIONS') response.writeHead(204).end();
    else if (pathname.endsWith('/agree')) json(response, 409, problem(409, 'illegal_transition'));
    else if (method === 'POST' && !keys.has(key)) {
      keys.add(key);
      response.writeHead(503).end();
    } else if (method === 'POST') json(response, 201, { id: 'step_new' }, { etag: '"1"' });
    else if (pathname === '/v1/next-steps') {
      const after = searchParams.get('after');
      json(response, 200, { data: [{ id: `step_${after ?? 1}` }], nextCursor: after === null ? '2' : null });
    } else if (pathname === '/v1/events/evt_moved') response.writeHead(302, { location: '/elsewhere' }).end();
    else if (pathname !== '/v1/events/evt_slow') response.writeHead(404).end();
  };
}

export const toured = {
  created: 'step_new',
  etag: '"1"',
  attempts: [1, 2],
  listed: ['step_1', 'step_2'],
  conflict: 'illegal_transition',
  redirect: true,
  slow: true,
  title: 'Give technical feedback',
  forged: 'WebhookVerificationError',
  fake: 7,
};
