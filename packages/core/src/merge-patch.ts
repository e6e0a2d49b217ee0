import { Problem } from './problems.ts';

const maxPairs = 50;

/**
 * Pairs after a merge patch (RFC 7396): null removes one or, in their place, all; a value adds or replaces, what is left out stays.
 * @throws Problem `validation_failed` when there would be too many
 */
export function mergeMetadata(
  before: Readonly<Record<string, string>>,
  patch: Readonly<Record<string, string | null>> | null | undefined,
): Record<string, string> {
  if (patch === null) return {};
  const merged = new Map<string, string>(Object.entries(before));
  for (const [name, value] of Object.entries(patch ?? {})) {
    if (value === null) merged.delete(name);
    else merged.set(name, value);
  }
  if (merged.size > maxPairs)
    throw Problem.invalid('/metadata', `must have at most ${maxPairs} pairs in all`);
  return Object.fromEntries(merged);
}
