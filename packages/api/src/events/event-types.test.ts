import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { eventTypes } from '@afterview/core/events/types';
import { registerFormats } from '../http/formats.ts';
import { startTestApi } from '../test-api.ts';

type Described = { type: string; description: string; schema: object; example: { type: string } };

let api: Awaited<ReturnType<typeof startTestApi>>;
let described: Described[];

beforeAll(async () => {
  api = await startTestApi();
  const { body } = await api.call('GET', '/v1/event-types?limit=100');
  described = JSON.parse(JSON.stringify(body['data']));
});
afterAll(() => api.close());

it('lists every event type, a page at a time', async () => {
  expect(described.map(({ type }) => type)).toEqual([...eventTypes]);
  const first = await api.call('GET', '/v1/event-types?limit=2');
  const second = await api.call('GET', `/v1/event-types?limit=2&after=${String(first.body['nextCursor'])}`);
  const page: Described[] = JSON.parse(JSON.stringify(second.body['data']));
  expect(page.map(({ type }) => type)).toEqual(eventTypes.slice(2, 4));
});

it('gives each an example that is valid against its schema, which needs nothing else', () => {
  const faults = described.flatMap(({ type, schema, example }) => {
    const ajv = new Ajv2020({ strict: false, allErrors: true });
    registerFormats(ajv);
    const valid = ajv.compile(schema);
    const wrong = valid(example) ? [] : [`${type}: ${ajv.errorsText(valid.errors)}`];
    return example.type === type ? wrong : [...wrong, `${type}: the example is of ${example.type}`];
  });
  expect(faults).toEqual([]);
});

it('has a schema that tells a wrong example from a right one', () => {
  const due = described.find(({ type }) => type === 'next_step.due');
  const ajv = new Ajv2020({ strict: false });
  registerFormats(ajv);
  const valid = ajv.compile(due?.schema ?? {});
  expect(valid({ ...due?.example, type: 'next_step.agreed' })).toBe(false);
  expect(valid({ ...due?.example, data: {} })).toBe(false);
});
