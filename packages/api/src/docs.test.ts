import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { emitOpenapi } from './emit-openapi.ts';

const root = new URL('../../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');
const rows = read('docs/first-class.md')
  .split('\n')
  .filter((line) => line.startsWith('| **'))
  .map((line) => line.split('|').map((cell) => cell.trim()));
const document: { paths: Record<string, Record<string, unknown>> } = JSON.parse(await emitOpenapi());

it('docs/first-class.md lists the ten things', () => expect(rows).toHaveLength(10));

it.each(rows.map(([, what = '', request = '', proof = '']) => [what.slice(0, 40), request, proof] as const))(
  '%s… is shown by requests that there are, and proven by a test that there is',
  (_what, request, proof) => {
    for (const [, method = '', path = ''] of request.matchAll(
      /`(GET|POST|PUT|PATCH|DELETE) ([^`?]+)[^`]*`/g,
    )) {
      expect(Object.keys(document.paths[path] ?? {})).toContain(method.toLowerCase());
    }
    const [, file = '', title = ''] = /`([^`]+)`: "([^"]+)"/.exec(proof) ?? [];
    expect(read(file)).toContain(title);
  },
);
