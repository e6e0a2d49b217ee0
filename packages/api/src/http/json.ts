import { Problem, type FieldError } from '@afterview/core/problems';

/** Text that no database keeps and no UTF-8 carries: NUL, and half of a surrogate pair. */
const unstorable = (text: string) => text.includes('\0') || !text.isWellFormed();

const escapePointer = (name: string) => name.replaceAll('~', '~0').replaceAll('/', '~1');

function* faults(value: unknown, pointer: string): Generator<FieldError> {
  if (typeof value === 'string') {
    if (unstorable(value)) yield { pointer, detail: 'must be well-formed Unicode without NUL' };
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* faults(item, `${pointer}/${index}`);
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, item] of Object.entries(value)) {
      const member = `${pointer}/${escapePointer(name)}`;
      if (unstorable(name)) yield { pointer: member, detail: 'must be well-formed Unicode without NUL' };
      yield* faults(item, member);
    }
  }
}

const maxDepth = 20;

function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (const character of text) {
    if (character === '{' || character === '[') deepest = Math.max(deepest, (depth += 1));
    if (character === '}' || character === ']') depth -= 1;
  }
  return deepest;
}

/** @throws Problem `malformed_json`, `validation_failed` */
export function parseJson(text: string): unknown {
  // Brackets inside strings count as well; no honest body comes near.
  if (depthOf(text) > 1_000)
    throw new Problem('malformed_json', `The body is nested deeper than ${maxDepth} levels.`);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'it cannot be read';
    throw new Problem('malformed_json', `The body is not JSON: ${reason}.`);
  }
  const errors = [...faults(value, '')];
  if (errors.length > 0)
    throw new Problem('validation_failed', 'The body holds text that cannot be kept.', errors);
  return value;
}
