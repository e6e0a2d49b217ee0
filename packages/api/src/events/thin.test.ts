import { afterAll, beforeAll, expect, it } from 'vitest';
import { interview, startTestApi } from '../test-api.ts';

let api: Awaited<ReturnType<typeof startTestApi>>;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());

it('a resource too large to send is told of by where it is, and is there', async () => {
  const { body: created } = await api.call('POST', '/v1/interviews', interview);
  const { applicationId, id: interviewId } = created;
  const { body: followUp } = await api.call('POST', '/v1/follow-ups', {
    applicationId,
    interviewId,
    kind: 'research',
    title: 'All about the market',
    findings: Array.from({ length: 45 }, (_, index) => ({ title: `${index}`, summary: 'x'.repeat(5_000) })),
  });
  const { body } = await api.call('GET', '/v1/events?type=follow_up.planned');
  const [event] = JSON.parse(JSON.stringify(body['data']));
  expect(event.data.object).toEqual({
    id: followUp['id'],
    type: 'follow_up',
    href: `/v1/follow-ups/${String(followUp['id'])}`,
  });
  expect(event.data.application.id).toBe(applicationId);
  expect((await api.call('GET', event.data.object.href)).body).toEqual(followUp);
});
