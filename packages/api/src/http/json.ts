import type { FastifyRequest } from 'fastify';
import { Problem, type FieldError } from '@afterview/core/problems';

const mergePatch = 'application/merge-patch+json';

/** What bodies are: JSON, and a PATCH may call it by what it means (RFC 7396 §4). */
export const jsonTypes = ['application/json', mergePatch];

export const isMergePatch = ({ headers }: FastifyRequest): boolean =>
  headers['content-type']?.toLowerCase().startsWith(mergePatch) ?? false;

/** Text that no database keeps and no UTF-8 carries: NUL, and half of a surrogate pair. */
export const unstorable = (text: string) => text.includes('\0') || !text.isWellFormed();

const escapePointer = (name: string) => name.replaceAll('~', '~0').replaceAll('/', '~1');

function* faults(value: unknown, pointer: string): Generator<FieldError> {
  if (typeof value === 'string') {
    if (unstorable(value)) yield { pointer, detail: 'must be well-formed Unicode without NUL' };
  } else if (Array.isArray(value)) {
    if (value.length > maxItems) {
      yield { pointer, detail: `must have at most ${maxItems} items` };
      return;
    }
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
const maxItems = 1_000;
const maxFaults = 100;

/** How deep brackets nest, outside of strings. Asked before the text is parsed, which nests as deep. */
function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  let inString = false;
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charAt(index);
    if (inString) {
      if (character === '\\') index += 1;
      else if (character === '"') inString = false;
    } else if (character === '"') inString = true;
    else if (character === '{' || character === '[') deepest = Math.max(deepest, (depth += 1));
    else if (character === '}' || character === ']') depth -= 1;
  }
  return deepest;
}

/** @throws Problem `malformed_json`, `validation_failed` */
export function parseJson(text: string): unknown {
  if (depthOf(text) > maxDepth) {
    throw new Problem('malformed_json', `The body is nested deeper than ${maxDepth} levels.`);
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'it cannot be read';
    throw new Problem('malformed_json', `The body is not JSON: ${reason}.`);
  }
  const errors = faults(value, '').take(maxFaults).toArray();
  if (errors.length > 0)
    throw new Problem('validation_failed', 'The body holds what cannot be kept.', errors);
  return value;
}
