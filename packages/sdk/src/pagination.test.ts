import { describe, expect, it } from 'vitest';
import { NotFoundError, type NextStep, type Page } from './index.ts';
import { json, problem, type Answer } from './local-server.ts';
import { failure, serving } from './serving.ts';

/** Six items on three pages. */
const pages: Answer = (response, _index, { url }) => {
  const after = Number(new URL(url, 'http://x').searchParams.get('after') ?? 0);
  const nextCursor = after < 4 ? String(after + 2) : null;
  json(response, 200, { data: [{ id: after }, { id: after + 1 }], nextCursor }, { 'x-page': String(after) });
};

describe.concurrent('a list', () => {
  it('is its first page when awaited', async () => {
    const { client, requests } = await serving(pages);
    const page: Promise<Page<NextStep>> = client.nextSteps.list({ overdue: true });
    expect(await page).toEqual({ data: [{ id: 0 }, { id: 1 }], nextCursor: '2' });
    expect(requests.map(({ url }) => url)).toEqual(['/v1/next-steps?overdue=true']);
  });

  it('is every item when iterated, with its filters on every page', async () => {
    const { client, requests } = await serving(pages);
    const ids: unknown[] = [];
    for await (const { id } of client.nextSteps.list({ overdue: true })) ids.push(id);
    expect(ids).toEqual([0, 1, 2, 3, 4, 5]);
    expect(requests.map(({ url }) => url)).toEqual([
      '/v1/next-steps?overdue=true',
      '/v1/next-steps?overdue=true&after=2',
      '/v1/next-steps?overdue=true&after=4',
    ]);
  });

  it('is read page by page, none before it is asked for', async () => {
    const { client, requests } = await serving(pages);
    const list = client.nextSteps.list();
    expect(requests).toHaveLength(0);
    const sizes: number[] = [];
    for await (const { data } of list.pages()) {
      sizes.push(data.length);
      expect(requests).toHaveLength(sizes.length);
      if (sizes.length === 2) break;
    }
    expect(requests).toHaveLength(2);
  });

  it('is an array of as many as asked for, from as few pages as hold them', async () => {
    const { client, requests } = await serving(pages);
    expect(await client.nextSteps.list().toArray({ limit: 3 })).toHaveLength(3);
    expect(requests).toHaveLength(2);
    expect(await client.nextSteps.list().toArray({ limit: 0 })).toEqual([]);
    expect(requests).toHaveLength(2);
    expect(await client.nextSteps.list().toArray()).toHaveLength(6);
  });

  it('asks once, however often it is awaited', async () => {
    const { client, requests } = await serving(pages);
    const list = client.nextSteps.list();
    await Promise.all([list, list, list.withResponse()]);
    expect(requests).toHaveLength(1);
    expect(await list.toArray()).toHaveLength(6);
    expect(requests).toHaveLength(3);
  });

  it('tells of its first response', async () => {
    const { client } = await serving(pages);
    const { data, response } = await client.nextSteps.list().withResponse();
    expect(data.nextCursor).toBe('2');
    expect(response.headers.get('x-page')).toBe('0');
  });

  it('is a promise in all else, and fails like one', async () => {
    const { client } = await serving((response) => json(response, 404, problem(404, 'not_found')));
    let ended = 0;
    expect(await client.nextSteps.list().catch((reason: unknown) => reason)).toBeInstanceOf(NotFoundError);
    expect(await failure(client.nextSteps.list().finally(() => (ended += 1)))).toBeInstanceOf(NotFoundError);
    expect(await failure(client.nextSteps.list().toArray())).toBeInstanceOf(NotFoundError);
    expect(ended).toBe(1);
  });
});
