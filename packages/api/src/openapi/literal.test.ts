import fc from 'fast-check';
import { expect, it } from 'vitest';
import { literal } from './literal.ts';

it('means the value that it was written from', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const plain = JSON.parse(JSON.stringify(value));
      // It is source text, and so it is read as source text.
      // oxlint-disable-next-line no-implied-eval, no-new-func, typescript/no-implied-eval
      expect(new Function(`return ${literal(plain)};`)()).toEqual(plain);
    }),
  );
});

it('is on a line where it fits, and on several where it does not', () => {
  expect(literal({ title: "Ada's", owner: 'company', days: [1, 2], due: null })).toBe(
    "{ title: 'Ada\\'s', owner: 'company', days: [1, 2], due: null }",
  );
  expect(literal({ 'a-b': 'x'.repeat(70), c: {} })).toBe(`{\n  'a-b': '${'x'.repeat(70)}',\n  c: {},\n}`);
});

it('keeps a member that is called `__proto__`', () => {
  expect(literal(JSON.parse('{"__proto__":1}'))).toBe("{ ['__proto__']: 1 }");
});
