import { Type, type Static } from 'typebox';
import { applicationEventTypes } from '../events/types.ts';
import { choice, idOf, instant, named, nullable, object, party, text } from '../schema.ts';
import { actorTypes } from '../tenant.ts';

export const TimelineEntry = named(
  'TimelineEntry',
  'Something that happened in an application, for reading.',
  {
    id: idOf('event', 'The event that told of it; events expire, the timeline stays.'),
    applicationId: idOf('application', 'The application in which it happened.'),
    sequence: Type.Integer({
      minimum: 1,
      description: 'Its place among the events of the application, without gaps.',
    }),
    type: choice([...applicationEventTypes], 'What happened: the type of the event that told of it.'),
    at: instant('When it happened.'),
    text: text(1_000, 'What happened, as a sentence.'),
    actor: object(
      {
        type: choice(
          actorTypes,
          'What kind of actor: a secret key, an embed token, a party, or the system as time passed.',
        ),
        id: nullable(text(100, 'The id of the key or of whoever it was; null for the system.')),
      },
      { description: 'Who made it happen.' },
    ),
    subject: object(
      {
        id: text(60, 'The id of the resource.'),
        title: nullable(text(300, 'What it was called then, if it has a name.')),
      },
      { description: 'The resource that it happened to.' },
    ),
    party: nullable(party('The party for which it was done; null where that was not said.')),
    by: nullable(text(200, 'The name of whoever did it; null where it was not said.')),
    note: nullable(text(2_000, 'What they said with it; null where nothing was.')),
    override: Type.Boolean({ description: 'Whether it was done although a permission was lacking.' }),
    requestId: nullable(
      text(100, 'The `X-Request-Id` of the request that made it happen; null for what time did.'),
    ),
  },
);
export type TimelineEntry = Static<typeof TimelineEntry>;
