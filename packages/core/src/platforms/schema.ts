import { type Static } from 'typebox';
import { idOf, instant, named, text } from '../schema.ts';

const name = text(200, 'What it is called.');

export const PlatformCreate = named('PlatformCreate', 'A career platform to serve.', { name });
export type PlatformCreate = Static<typeof PlatformCreate>;

export const PlatformCreated = named('PlatformCreated', 'A new platform, with its first keys.', {
  id: idOf('platform', 'Its id.'),
  name,
  createdAt: instant('When it was created.'),
  liveKey: text(100, 'For live data: `av_live_…`, shown this once.'),
  testKey: text(100, 'For test data: `av_test_…`, shown this once.'),
});
export type PlatformCreated = Static<typeof PlatformCreated>;
