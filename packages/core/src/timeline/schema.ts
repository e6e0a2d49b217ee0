import { Type, type Static } from 'typebox';
import { applicationEventTypes } from '../events/types.ts';
import { choice, idOf, instant, named, nullable, object, party, text } from '../schema.ts';
import { actorTypes } from '../tenant.ts';

export const TimelineEntry = named(
  'TimelineEntry',
  'Something that happened in an application, for reading.',
  {
    id: idOf('event', 'The event that told of it; events expire, the timeline stays.'),
    applicationId: idOf('application', 'The application.'),
    sequence: Type.Integer({ minimum: 1, description: 'Its place among the events of the application.' }),
    type: choice([...applicationEventTypes], 'What happened.'),
    at: instant('When.'),
    text: text(1_000, 'What happened, as a sentence.'),
    actor: object(
      {
        type: choice(actorTypes, 'What kind of actor.'),
        id: nullable(text(100, 'Which one; null for the system.')),
      },
      { description: 'Who made it happen.' },
    ),
    subject: object(
      {
        id: text(60, 'Its id.'),
        title: nullable(text(300, 'What it was called then, if it has a name.')),
      },
      { description: 'What it happened to.' },
    ),
    party: nullable(party('For whom it was done, if that was said.')),
    by: nullable(text(200, 'Who did it, by name.')),
    note: nullable(text(2_000, 'What they said with it.')),
    override: Type.Boolean({ description: 'Whether it was done although a permission was lacking.' }),
    requestId: nullable(
      text(100, 'The `X-Request-Id` of the request that made it happen; null for what time did.'),
    ),
  },
);
export type TimelineEntry = Static<typeof TimelineEntry>;
