import type { Local } from './start.ts';

const hour = 3_600_000;

/** What a first user sees: where it is, with which keys, and a request that works when it is pasted. */
export function welcome({ baseUrl, liveKey, testKey }: Local): string {
  const startsAt = new Date(Date.now() + hour).toISOString();
  const endsAt = new Date(Date.now() + 2 * hour).toISOString();
  const interview = {
    application: { candidate: { name: 'Ada' }, company: { name: 'Acme' }, position: { title: 'Engineer' } },
    title: 'First talk',
    startsAt,
    endsAt,
  };
  return `
Afterview runs at ${baseUrl}

  live key  ${liveKey}
  test key  ${testKey}
  reference ${baseUrl}/docs

Schedule an interview:

curl -sS ${baseUrl}/v1/interviews \\
  -H 'Authorization: Bearer ${testKey}' \\
  -H 'Content-Type: application/json' \\
  -d '${JSON.stringify(interview)}'
`;
}
