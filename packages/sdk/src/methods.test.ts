import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { json } from './local-server.ts';
import { serving } from './serving.ts';

type Operation = {
  operationId: string;
  requestBody?: unknown;
  parameters?: { in: string; name: string }[];
};
const description: { paths: Record<string, Record<string, Operation>> } = JSON.parse(
  readFileSync(new URL('../../api/openapi.json', import.meta.url), 'utf8'),
);
const operations = Object.entries(description.paths).flatMap(([path, item]) =>
  Object.entries(item).map(([method, operation]) => ({ method: method.toUpperCase(), path, ...operation })),
);

/** What the client has by this name. */
const methodAt = (client: object, operationId: string): unknown =>
  operationId.split('.').reduce<unknown>((found, name) => Reflect.get(Object(found), name), client);

/** The names of all functions in it. */
const methodsIn = (value: object, prefix = ''): string[] =>
  Object.entries(value).flatMap(([name, found]) =>
    typeof found === 'function' ? `${prefix}${name}` : methodsIn(found, `${prefix}${name}.`),
  );

it('the client has a method for every operation, and no other', async () => {
  const { client } = await serving(() => {});
  const methods = methodsIn(client).filter((name) => !name.startsWith('webhooks.'));
  expect(methods.toSorted()).toEqual(operations.map(({ operationId }) => operationId).toSorted());
});

it.each(operations.map((operation) => [operation.operationId, operation] as const))(
  '%s sends what the description says',
  async (operationId, { method, path, requestBody, parameters = [] }) => {
    const { client, requests } = await serving((response) =>
      json(response, 200, { data: [], nextCursor: null }),
    );
    const ids = [...path.matchAll(/\{\w+\}/g)].map((_match, index) => `id_${index}`);
    const hasQuery = parameters.some((parameter) => parameter.in === 'query');
    const input = requestBody !== undefined || hasQuery ? [{ given: 'input' }] : [];
    const options = { headers: { 'x-given': 'options' } };
    const call: unknown = Reflect.apply(Object(methodAt(client, operationId)), undefined, [
      ...ids,
      ...input,
      options,
    ]);
    await call;
    const url = ids.reduce((filled, id) => filled.replace(/\{\w+\}/, id), path);
    expect(requests).toEqual([
      {
        method,
        url: hasQuery ? `${url}?given=input` : url,
        headers: expect.objectContaining({ 'x-given': 'options' }),
        body: requestBody === undefined ? '' : JSON.stringify({ given: 'input' }),
      },
    ]);
  },
);
