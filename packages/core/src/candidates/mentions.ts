import { isDeepStrictEqual } from 'node:util';
import type { EventBody } from '../events/catalogue.ts';

/** Whether an event tells of a candidate: it happened in an application while that was theirs, or as it ceased to be. */
export function mentions({ data }: EventBody, candidateExternalId: string): boolean {
  if (data.application?.candidateExternalId === candidateExternalId) return true;
  const before = data.previous?.['candidate'];
  return (
    typeof before === 'object' &&
    before !== null &&
    'externalId' in before &&
    isDeepStrictEqual(before.externalId, candidateExternalId)
  );
}
