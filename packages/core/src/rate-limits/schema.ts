import { Type, type Static } from 'typebox';
import { instant, integer, named, nullable, ref, version } from '../schema.ts';

const most = 1_000_000;

export const RateLimit = named('RateLimit', 'How many requests are answered; beyond that they are a 429.', {
  perSecond: Type.Number({
    exclusiveMinimum: 0,
    maximum: most,
    description: 'Requests a second, for as long as one likes: more than 0, up to 1,000,000.',
  }),
  burst: integer(1, most, 'Requests at once, when none came for a while.'),
});

const key = nullable(ref(RateLimit, 'The limit of each of its keys.'));
const platform = nullable(ref(RateLimit, 'The limit of all its keys of a mode together.'));

export const RateLimits = named(
  'RateLimits',
  'What holds for the requests of a platform; null where there is no limit. Its live and test mode each have all of it.',
  {
    key,
    platform,
    version: version('Rises by one with each change, from 0; the `ETag` says the same.', 0),
    updatedAt: nullable(instant('When they last changed; null for the defaults.')),
  },
);
export type RateLimitsView = Static<typeof RateLimits>;

export const RateLimitsUpdate = named(
  'RateLimitsUpdate',
  "What to change (RFC 7396): members left out stay, null gives the instance's default back.",
  { key: Type.Optional(key), platform: Type.Optional(platform) },
);
export type RateLimitsUpdate = Static<typeof RateLimitsUpdate>;
