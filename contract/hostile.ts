/** What no client means to send: broken, huge, deep, doubled, of another type. It is to be refused, and nothing more. */
import type { Planned } from './plan.ts';
import { oneOf, type Random } from './random.ts';
import type { Sent } from './send.ts';

type Twist = (sent: Sent, random: Random) => Sent;

const asBody =
  (body: string | ((valid: string) => string)): Twist =>
  (sent) => ({
    ...sent,
    headers: { ...sent.headers, 'content-type': 'application/json' },
    body: typeof body === 'string' ? body : body(sent.body ?? '{}'),
  });

/** With another first member. */
const withMember = (member: string): Twist =>
  asBody((valid) => valid.replace('{', valid === '{}' ? `{${member}` : `{${member},`));

const withQuery =
  (query: string): Twist =>
  (sent) => ({ ...sent, url: `${sent.url}${sent.url.includes('?') ? '&' : '?'}${query}` });

const withHeader =
  (name: string, value: string): Twist =>
  (sent) => ({ ...sent, headers: { ...sent.headers, [name]: value } });

const withPath =
  (segment: string): Twist =>
  (sent) => ({ ...sent, url: sent.url.replace(/[^/]+$/, segment) });

const withType =
  (type: string): Twist =>
  (sent) => ({ ...sent, headers: { ...sent.headers, 'content-type': type }, body: sent.body ?? '{}' });

const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);

export const twists: Readonly<Record<string, Twist>> = {
  'cut off': asBody((valid) => valid.slice(0, -1)),
  'nothing but spaces': asBody('   '),
  'no JSON': asBody('title=x&owner=company'),
  'two bodies': asBody((valid) => valid + valid),
  'a byte order mark': asBody((valid) => `\u{feff}${valid}`),
  'a comment': asBody((valid) => `${valid} // so there`),
  NaN: withMember('"position":NaN'),
  'a huge number': withMember('"position":1e999'),
  'a longer number than any': withMember(`"position":${'9'.repeat(2_000)}`),
  'minus nought': withMember('"position":-0'),
  'deep lists': asBody(nested(5_000)),
  'deep objects': asBody(`${'{"a":'.repeat(2_000)}1${'}'.repeat(2_000)}`),
  'deep in a member': withMember(`"metadata":${nested(19)}`),
  'a member of the prototype': withMember('"__proto__":{"polluted":true}'),
  'the constructor': withMember('"constructor":{"prototype":{"polluted":true}}'),
  'names of the prototype in pairs': withMember(
    '"metadata":{"__proto__":"x","constructor":"y","toString":"z"}',
  ),
  'a member twice': asBody((valid) => valid.replace('}', ',"title":1,"title":"twice"}').replace('{,', '{')),
  'a lone surrogate': withMember(String.raw`"title":"\ud800"`),
  'a lone surrogate as a name': withMember(String.raw`"\udfff":1`),
  NUL: withMember(String.raw`"title":"\u0000"`),
  'raw control characters': withMember('"title":"\u0001\u001f"'),
  'bytes that are no UTF-8': withMember('"title":"\u{fffd}\u{ffff}"'),
  'text that turns round': withMember('"title":"\u{202e}gpj.exe"'),
  'a very long text': withMember(`"title":"${'x'.repeat(200_000)}"`),
  'more than may be': asBody(`{"title":"${'x'.repeat(300_000)}"}`),
  'a very long name': withMember(`"${'x'.repeat(50_000)}":1`),
  'many members': withMember(Array.from({ length: 5_000 }, (_, index) => `"m${index}":1`).join(',')),
  'a list instead': asBody((valid) => `[${valid}]`),
  'lists for single values': asBody((valid) => valid.replaceAll(/:("[^"]*")/g, ':[$1]')),
  'null for everything': asBody((valid) => valid.replaceAll(/:("[^"]*"|\d+|true|false)/g, ':null')),
  'a text instead': asBody('"x"'),
  'a number instead': asBody('7'),
  SQL: withMember(`"externalId":"'; drop table applications; --"`),
  'SQL in the query': withQuery(
    `q=${encodeURIComponent("' or 1=1; --")}&sort=${encodeURIComponent('dueAt;select pg_sleep(9)')}`,
  ),
  XML: withType('application/xml'),
  'no type': withType(''),
  'another charset': withType('application/json; charset=utf-16'),
  'a form': withType('application/x-www-form-urlencoded'),
  'a part of a form': withType('multipart/form-data; boundary=x'),
  'a type like JSON': withType('application/problem+json'),
  'a merge patch': withType('application/merge-patch+json'),
  'an endless type': withType(`application/json;${' a=b;'.repeat(500)}`),
  'a member of the query twice': withQuery('limit=1&limit=2'),
  'a list in the query': withQuery('limit[]=1&status[0]=x&status[a][b]=c'),
  'the prototype in the query': withQuery('__proto__=x&constructor=y&__proto__[a]=b'),
  'half an escape': withQuery('after=%&q=%E0%A4%A'),
  'a broken escape': withQuery('after=%ff%fe&q=%c3%28'),
  'NUL in the query': withQuery('q=%00&after=%00'),
  'a long query': withQuery(`q=${'x'.repeat(6_000)}`),
  'many members of the query': withQuery(Array.from({ length: 1_000 }, (_, index) => `m${index}=`).join('&')),
  'a limit of nothing': withQuery('limit='),
  'a limit past all bounds': withQuery('limit=1e309'),
  'a cursor that is none': withQuery(`after=${Buffer.from('[null,{"a":1}]').toString('base64url')}`),
  'a cursor with SQL': withQuery(`after=${Buffer.from(`["'","'"]`).toString('base64url')}`),
  'an empty segment': withPath(''),
  'a segment up': withPath('..%2f..%2fplatforms'),
  'half an escape in the path': withPath('%'),
  'a broken escape in the path': withPath('%ff%fe'),
  'NUL in the path': withPath('%00'),
  'a long path': withPath('x'.repeat(5_000)),
  'an id in capitals': withPath('APP_01H455VB4PEX5VSKNK084SN02Q'),
  'an id that is too large': withPath('app_zzzzzzzzzzzzzzzzzzzzzzzzzz'),
  'If-Match that is none': withHeader('if-match', 'W/"1", "x", \u{a0}'),
  'a huge version': withHeader('if-match', `"${'9'.repeat(400)}"`),
  'many versions': withHeader('if-match', Array.from({ length: 500 }, () => '"9"').join(',')),
  'If-None-Match that is none': withHeader('if-none-match', '"","",,*'),
  'a long key': withHeader('idempotency-key', 'k'.repeat(256)),
  'an empty key': withHeader('idempotency-key', ''),
  'a key of bytes': withHeader('idempotency-key', 'k\u{e9}\u{ff}'),
  'a key with spaces': withHeader('idempotency-key', 'a  b\t,c'),
  'no JSON wanted': withHeader('accept', 'image/png;q=0.000, */*;q=0'),
  'another method wanted': withHeader('x-http-method-override', 'DELETE'),
  'another host': withHeader('x-forwarded-host', 'evil.example'),
  'an address before ours': withHeader('x-forwarded-for', '::1, 127.0.0.1, nonsense'),
  'a trace that is none': withHeader('traceparent', '00-zz-zz-99'),
  'an encoding that it is not in': withHeader('content-encoding', 'gzip'),
  'a range': withHeader('range', 'bytes=0-0,-1'),
  'a request id': withHeader('x-request-id', '<script>alert(1)</script>'),
  'a long header': withHeader('x-long', 'x'.repeat(9_000)),
  'no key': withHeader('authorization', ''),
  'another scheme': withHeader('authorization', 'Basic YTpi'),
  'a key that is none': withHeader('authorization', `Bearer ${'x'.repeat(3_000)}`),
  'two keys': withHeader('authorization', 'Bearer av_live_x, Bearer av_test_y'),
};

/** What protocols allow to refuse without the operation being asked. */
export const refusals: ReadonlySet<number> = new Set([400, 401, 403, 404, 405, 413, 414, 415, 417, 431]);

/** @returns the same request, twisted in one way or two, and how */
export function twist(random: Random, planned: Planned): { planned: Planned; told: string } {
  const names = Object.keys(twists);
  const chosen = [oneOf(random, names), ...(random() < 0.15 ? [oneOf(random, names)] : [])];
  const sent = chosen.reduce((one, name) => twists[name]?.(one, random) ?? one, planned.sent);
  return { planned: { ...planned, sent }, told: chosen.join(', ') };
}
