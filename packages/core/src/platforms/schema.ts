import { type Static } from 'typebox';
import { choice, idOf, instant, named, nullable, text, version } from '../schema.ts';
import { platformStatuses } from './table.ts';

const name = text(200, 'What the platform is called.');

export const PlatformCreate = named('PlatformCreate', 'A career platform to serve.', { name });
export type PlatformCreate = Static<typeof PlatformCreate>;

const properties = {
  id: idOf('platform', 'The id of the platform.'),
  name,
  status: choice(
    platformStatuses,
    'Whether its keys open anything: those of one that is `suspended` do not.',
  ),
  suspendedAt: nullable(instant('Since when it is suspended; null while it is not.')),
  version: version('Rises by one with each change; the `ETag` says the same.'),
  createdAt: instant('When it was created.'),
  updatedAt: instant('When it last changed.'),
};

export const Platform = named('Platform', 'A career platform that is served.', properties);
export type Platform = Static<typeof Platform>;

export const PlatformCreated = named('PlatformCreated', 'A new platform, with its first keys.', {
  ...properties,
  liveKey: text(100, 'The key for live data: `av_live_…`, shown this once.'),
  testKey: text(100, 'The key for test data: `av_test_…`, shown this once.'),
});
export type PlatformCreated = Static<typeof PlatformCreated>;

export const PlatformSuspend = named(
  'PlatformSuspend',
  'Nothing more is needed: an empty body, or none.',
  {},
);
export const PlatformResume = named('PlatformResume', 'Nothing more is needed: an empty body, or none.', {});
