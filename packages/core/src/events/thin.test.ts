import { expect, it } from 'vitest';
import { exampleOf } from './examples.ts';
import { serialize } from './thin.ts';

const event = exampleOf('follow_up.updated');
const withTitle = (title: string) => ({ ...event, data: { ...event.data, previous: { title } } });
const limit = 200 * 1024;
const fill = limit - Buffer.byteLength(JSON.stringify(withTitle('')));

it('a payload of 200 KiB is sent whole', () => {
  const body = withTitle('x'.repeat(fill));
  expect(serialize(body, 'follow_up')).toBe(JSON.stringify(body));
});

it.each([
  ['a byte more', 'x'.repeat(fill + 1)],
  ['as many characters of more bytes', 'ü'.repeat(fill / 2 + 1)],
])('with %s it tells where to get the resource, and leaves out what it was before', (_what, title) => {
  const thin = JSON.parse(serialize(withTitle(title), 'follow_up'));
  const { previous: _previous, ...data } = event.data;
  const id = 'id' in event.data.object ? event.data.object.id : '';
  expect(thin).toEqual({
    ...event,
    data: { ...data, object: { id, type: 'follow_up', href: `/v1/follow-ups/${id}` } },
  });
});
