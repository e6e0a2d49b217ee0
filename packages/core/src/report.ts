/** How long the same complaint is not repeated. */
const quietMs = 30_000;
const remembered = 100;

/**
 * Passes errors on, but the same message at most once in half a minute: a part that is away complains several times a
 * second until it is back.
 */
export function withoutRepeats(report: (error: unknown) => void): (error: unknown) => void {
  const told = new Map<string, number>();
  return (error) => {
    const message = error instanceof Error ? `${error.name} ${error.message}` : String(error);
    const now = performance.now();
    const last = told.get(message);
    if (last !== undefined && now - last < quietMs) return;
    if (told.size >= remembered) told.clear();
    told.set(message, now);
    report(error);
  };
}
