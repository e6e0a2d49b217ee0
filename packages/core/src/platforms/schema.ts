import { Type, type Static } from 'typebox';
import { choice, idOf, instant, named, nullable, text } from '../schema.ts';
import { platformStatuses } from './table.ts';

const name = text(200, 'What it is called.');

export const PlatformCreate = named('PlatformCreate', 'A career platform to serve.', { name });
export type PlatformCreate = Static<typeof PlatformCreate>;

const properties = {
  id: idOf('platform', 'Its id.'),
  name,
  status: choice(platformStatuses, 'Whether its keys open anything.'),
  suspendedAt: nullable(instant('Since when it is suspended; null while it is not.')),
  version: Type.Integer({ minimum: 1, description: 'Rises by one with each change.' }),
  createdAt: instant('When it was created.'),
  updatedAt: instant('When it last changed.'),
};

export const Platform = named('Platform', 'A career platform that is served.', properties);
export type Platform = Static<typeof Platform>;

export const PlatformCreated = named('PlatformCreated', 'A new platform, with its first keys.', {
  ...properties,
  liveKey: text(100, 'For live data: `av_live_…`, shown this once.'),
  testKey: text(100, 'For test data: `av_test_…`, shown this once.'),
});
export type PlatformCreated = Static<typeof PlatformCreated>;

export const PlatformSuspend = named('PlatformSuspend', 'Nothing more is needed.', {});
export const PlatformResume = named('PlatformResume', 'Nothing more is needed.', {});
