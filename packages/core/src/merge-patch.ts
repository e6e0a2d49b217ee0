/** Pairs after a merge patch (RFC 7396): null removes, a value adds or replaces, what is left out stays. */
export function mergeMetadata(
  before: Readonly<Record<string, string>>,
  patch: Readonly<Record<string, string | null>> | undefined,
): Record<string, string> {
  const merged: Record<string, string> = {};
  for (const [name, value] of Object.entries({ ...before, ...patch })) {
    if (value !== null) merged[name] = value;
  }
  return merged;
}
