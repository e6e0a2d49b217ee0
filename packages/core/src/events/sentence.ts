import { sentences } from '../timeline/sentences.ts';
import { isOfApplication, type EventType, type EventTypeOf, type PlatformFamily } from './types.ts';

const ofPlatforms: Record<EventTypeOf<PlatformFamily>, string> = {
  'webhook_endpoint.disabled': 'A webhook endpoint was turned off, because it failed',
  'webhook_endpoint.recovered': 'A webhook endpoint that was turned off is on again',
  'test.ping': 'A webhook endpoint is being tested',
};

/** What an event of a type tells, as a sentence. */
export const sentenceOf = (type: EventType): string =>
  `${isOfApplication(type) ? sentences[type] : ofPlatforms[type]}.`;
