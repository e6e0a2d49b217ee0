import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { application, interview, startTestApi } from '../test-api.ts';

let api: Awaited<ReturnType<typeof startTestApi>>;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());

type Item = { id: string; section: string; prompt: string; status: string };
const outlineOf = async (position: Record<string, unknown> = application.position) => {
  const { body } = await api.call('POST', '/v1/interviews', {
    ...interview,
    application: { ...application, position },
  });
  const path = `/v1/interviews/${String(body['id'])}/outline`;
  return {
    interviewId: String(body['id']),
    applicationId: String(body['applicationId']),
    path,
    get: async () => (await api.call('GET', path)).body,
    add: async (item: Record<string, unknown>) => (await api.call('POST', `${path}/items`, item)).body,
  };
};
const itemsIn = (body: Record<string, unknown>): Item[] => JSON.parse(JSON.stringify(body['items']));
const need = { section: 'company_need', prompt: 'What must be done?', neededBy: '2027-01-31' };

describe('an outline', () => {
  it('is empty until something is planned', async () => {
    const { get, interviewId } = await outlineOf();
    expect(await get()).toEqual({
      interviewId,
      items: [],
      coverage: { total: 0, covered: 0, sections: [], needs: { total: 0, aligned: 0 } },
      version: 0,
      updatedAt: null,
    });
  });

  it('sets experience against what the company needs, and counts what has been covered', async () => {
    const { add, get, path } = await outlineOf();
    const wanted = await add(need);
    await add({ ...need, prompt: 'And then?' });
    await add({
      section: 'alignment',
      prompt: 'I did that once',
      experience: 'At Initech, in 2024',
      alignsWith: wanted['id'],
      status: 'covered',
    });
    const skipped = await add({ section: 'close', prompt: 'Ask for the list' });
    await api.call('PATCH', `${path}/items/${String(skipped['id'])}`, { status: 'skipped' });
    expect(await get()).toMatchObject({
      version: 5,
      items: [{ neededBy: '2027-01-31', position: 0 }, {}, { alignsWith: wanted['id'] }, { position: 3 }],
      coverage: {
        total: 3,
        covered: 1,
        needs: { total: 2, aligned: 1 },
        sections: [
          { section: 'company_need', total: 2, covered: 0 },
          { section: 'alignment', total: 1, covered: 1 },
          { section: 'close', total: 0, covered: 0 },
        ],
      },
    });
  });

  it('aligns with needs of the same outline only', async () => {
    const { add, path } = await outlineOf();
    const other = await add({ section: 'position', prompt: 'Who leads?' });
    const { status, body } = await api.call('PUT', path, {
      items: [
        { section: 'close', prompt: 'x' },
        { section: 'alignment', prompt: 'y', alignsWith: other['id'] },
      ],
    });
    expect([status, body['errors']]).toEqual([
      400,
      [
        {
          pointer: '/items/1/alignsWith',
          detail: 'must be the id of another item, a company_need of this outline',
        },
      ],
    ]);
  });

  it('is written as a whole: what keeps its id keeps what became of it', async () => {
    const { add, path } = await outlineOf();
    const first = await add({ section: 'close', prompt: 'Ask', status: 'covered' });
    const { status, body } = await api.call('PUT', path, {
      items: [
        { section: 'background', prompt: 'Who am I?' },
        { id: first['id'], section: 'close', prompt: 'Ask for the list' },
      ],
    });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      version: 2,
      items: [{ prompt: 'Who am I?' }, { id: first['id'], status: 'covered', prompt: 'Ask for the list' }],
    });
    const strange = { items: [{ ...first, position: undefined, id: 'out_00000000000000000000000000' }] };
    expect(
      (await api.call('PUT', path, { items: strange.items.map(({ id }) => ({ ...need, id })) })).status,
    ).toBe(400);
  });

  it('is ordered anew, by naming every item once', async () => {
    const { add, path } = await outlineOf();
    const [a, b] = [await add(need), await add({ ...need, prompt: 'b' })];
    const { body } = await api.call('POST', `${path}/reorder`, { itemIds: [b['id'], a['id']] });
    expect(itemsIn(body).map(({ id }) => id)).toEqual([b['id'], a['id']]);
    expect((await api.call('POST', `${path}/reorder`, { itemIds: [a['id']] })).status).toBe(400);
  });

  it('loses an item with what was aligned with it, and refuses a stale version', async () => {
    const { add, get, path } = await outlineOf();
    const wanted = await add(need);
    await add({ section: 'alignment', prompt: 'x', experience: 'y', alignsWith: wanted['id'] });
    const headers = { authorization: `Bearer ${api.platform.liveKey}`, 'if-match': '"1"' };
    const item = `${path}/items/${String(wanted['id'])}`;
    expect((await api.send('DELETE', item, '', headers)).status).toBe(412);
    expect((await api.send('DELETE', item, '', { ...headers, 'if-match': '"2"' })).status).toBe(204);
    expect(await get()).toMatchObject({ items: [{ alignsWith: null }] });
    expect((await api.call('DELETE', item)).status).toBe(404);
  });

  it('turns what was agreed while talking into a next step, once', async () => {
    const { add, get, path, applicationId, interviewId } = await outlineOf();
    const item = await add({ section: 'close', prompt: 'Send the case study' });
    const to = `${path}/items/${String(item['id'])}/to-next-step`;
    const { status, body } = await api.call('POST', to, {
      owner: 'candidate',
      due: { businessDays: 1 },
      agreedBy: ['candidate', 'company'],
    });
    expect(status).toBe(201);
    expect(body).toMatchObject({
      title: 'Send the case study',
      status: 'agreed',
      applicationId,
      interviewId,
      dueAt: '2026-11-03T16:00:00.000Z',
    });
    expect(await get()).toMatchObject({ items: [{ status: 'covered', nextStepId: body['id'] }] });
    expect((await api.call('POST', to, { owner: 'candidate' })).status).toBe(409);
    expect(await api.eventsOf(applicationId)).toContain('next_step.agreed');
  });
});

describe('a template', () => {
  it('for the function and level of the position, each item once', async () => {
    const { path } = await outlineOf({ title: 'Rep', function: 'Sales', level: 'Junior' });
    const first = await api.call('POST', `${path}/from-template`, {});
    const sales = await api.call('GET', '/v1/outline-templates?source=built_in&limit=100');
    const templates: { name: string; items: Item[] }[] = JSON.parse(JSON.stringify(sales.body['data']));
    const wanted = templates.find(({ name }) => name === 'Sales, entry');
    expect(itemsIn(first.body).map(({ prompt }) => prompt)).toEqual(
      wanted?.items.map(({ prompt }) => prompt),
    );
    const again = await api.call('POST', `${path}/from-template`, {});
    expect(again.body['version']).toBe(1);
    const other = await api.call('POST', `${path}/from-template`, { function: 'design', replace: true });
    expect(itemsIn(other.body).length).toBeGreaterThan(15);
    expect(other.body['version']).toBe(2);
  });

  it('of your own comes before what is built in for the same function', async () => {
    const template = {
      name: 'Ours',
      function: 'Finance',
      items: [{ section: 'close', prompt: 'Ask for the list' }],
    };
    const created = await api.call('POST', '/v1/outline-templates', template);
    expect([created.status, created.body['source']]).toEqual([201, 'platform']);
    const { path } = await outlineOf({ title: 'x', function: 'finance', level: 'Senior' });
    const { body } = await api.call('POST', `${path}/from-template`, {});
    expect(itemsIn(body)).toMatchObject([{ prompt: 'Ask for the list' }]);
    const id = String(created.body['id']);
    const changed = await api.call('PATCH', `/v1/outline-templates/${id}`, { level: 'entry', name: 'Mine' });
    expect(changed.body).toMatchObject({ name: 'Mine', level: 'entry', version: 2 });
    expect((await api.call('DELETE', `/v1/outline-templates/${id}`)).status).toBe(204);
    expect((await api.call('GET', `/v1/outline-templates/${id}`)).status).toBe(404);
  });

  it('is a sensible whole for any other function or level', async () => {
    const { path } = await outlineOf({ title: 'Lion tamer', function: 'circus', level: 'legendary' });
    const { body } = await api.call('POST', `${path}/from-template`, {});
    expect(new Set(itemsIn(body).map(({ section }) => section)).size).toBe(7);
  });

  it('that is built in can be had, and not be changed; the list shows your own first, then those', async () => {
    const created = await api.call('POST', '/v1/outline-templates', {
      name: 'First',
      items: [{ section: 'close', prompt: 'x' }],
    });
    const seen: string[] = [];
    let cursor: unknown = '';
    while (cursor !== null) {
      const after = cursor === '' ? '' : `&after=${String(cursor)}`;
      // oxlint-disable-next-line no-await-in-loop
      const { body } = await api.call('GET', `/v1/outline-templates?limit=10${after}`);
      const page: { id: string }[] = JSON.parse(JSON.stringify(body['data']));
      seen.push(...page.map(({ id }) => id));
      cursor = body['nextCursor'];
    }
    expect(seen[0]).toBe(created.body['id']);
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.length).toBe(1 + 11 * 4);
    const builtIn = `/v1/outline-templates/${seen[1] ?? ''}`;
    expect((await api.call('GET', builtIn)).body).toMatchObject({ source: 'built_in', createdAt: null });
    expect((await api.call('PATCH', builtIn, { name: 'x' })).status).toBe(409);
    expect((await api.call('DELETE', builtIn)).status).toBe(409);
  });
});

describe('a template of your own', () => {
  const keep = (more: Record<string, unknown>) =>
    api.call('POST', '/v1/outline-templates', {
      name: 'x',
      items: [{ section: 'close', prompt: JSON.stringify(more) }],
      ...more,
    });

  it('in the very words goes before one that means the same', async () => {
    const exact = { function: 'backend', level: 'senior' };
    await keep(exact);
    await keep({ function: 'frontend', level: 'principal' });
    const { path } = await outlineOf();
    const { body } = await api.call('POST', `${path}/from-template`, exact);
    expect(itemsIn(body)).toMatchObject([{ prompt: JSON.stringify(exact) }]);
  });

  it('that is changed to what it is stays as it is', async () => {
    const { body } = await keep({ name: 'Same' });
    const path = `/v1/outline-templates/${String(body['id'])}`;
    expect((await api.call('PATCH', path, { name: 'Same' })).body['version']).toBe(1);
  });
});

it('a prompt that is longer than a title is cut between characters', async () => {
  const { add, path } = await outlineOf();
  const item = await add({ section: 'close', prompt: `${'x'.repeat(299)}😀😀` });
  const { status, body } = await api.call('POST', `${path}/items/${String(item['id'])}/to-next-step`, {
    owner: 'candidate',
  });
  expect([status, body['title']]).toEqual([201, `${'x'.repeat(299)}😀`]);
});

describe('what is written to an item', () => {
  it("answers with the outline's ETag, by which the next write may go", async () => {
    const { path } = await outlineOf();
    const added = await api.call('POST', `${path}/items`, need);
    expect(added.headers['etag']).toBe('"1"');
    const key = { authorization: `Bearer ${api.platform.liveKey}`, 'content-type': 'application/json' };
    const patch = (etag: string) =>
      api.send('PATCH', `${path}/items/${String(added.body['id'])}`, '{"status":"covered"}', {
        ...key,
        'if-match': etag,
      });
    const patched = await patch(String(added.headers['etag']));
    expect([patched.status, patched.headers['etag']]).toEqual([200, '"2"']);
    expect((await patch('"1"')).status).toBe(412);
  });

  it.each(['cancel', 'decline'])(
    'becomes a step again when the one it became ended by %s',
    async (action) => {
      const { add, path, get } = await outlineOf();
      const item = await add(need);
      const toStep = () =>
        api.call('POST', `${path}/items/${String(item['id'])}/to-next-step`, { owner: 'company' });
      const first = await toStep();
      expect((await toStep()).body['code']).toBe('illegal_transition');
      await api.call('POST', `/v1/next-steps/${String(first.body['id'])}/${action}`, { party: 'company' });
      const second = await toStep();
      expect(second.status).toBe(201);
      expect((await get())['items']).toMatchObject([{ nextStepId: second.body['id'] }]);
    },
  );
});

it('an outline that began with a template is answered again when that template is gone', async () => {
  const { path } = await outlineOf();
  const template = await api.call('POST', '/v1/outline-templates', {
    name: 'Short',
    items: [{ section: 'close', prompt: 'Ask for the list' }],
  });
  const begin = (key: string) =>
    api.send('POST', `${path}/from-template`, JSON.stringify({ templateId: template.body['id'] }), {
      authorization: `Bearer ${api.platform.liveKey}`,
      'content-type': 'application/json',
      'idempotency-key': key,
    });
  const first = await begin('from-template');
  await api.call('DELETE', `/v1/outline-templates/${String(template.body['id'])}`);
  const again = await begin('from-template');
  expect([again.status, again.body, again.headers['idempotency-replayed']]).toEqual([
    200,
    first.body,
    'true',
  ]);
  expect((await begin('another')).body['code']).toBe('not_found');
});
