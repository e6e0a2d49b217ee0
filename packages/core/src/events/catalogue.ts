import { Type, type Static, type TSchema } from 'typebox';
import { Application } from '../applications/schema.ts';
import { FollowUp } from '../follow-ups/schema.ts';
import { Interview } from '../interviews/schema.ts';
import { NextStep } from '../next-steps/schema.ts';
import { Permission } from '../permissions/schema.ts';
import { Progress, WhatsNext } from '../progress/schema.ts';
import { choice, externalId, idOf, instant, named, nullable, object, ref, text } from '../schema.ts';
import { actorTypes } from '../tenant.ts';
import { TrialPeriod } from '../trial-periods/schema.ts';
import { TestPing, WebhookEndpoint } from '../webhooks/schema.ts';
import { sentenceOf } from './sentence.ts';
import { canBeThin, ThinObject, type ThinFamily } from './thin.ts';
import { eventTypes, familyOf, type EventFamily, type EventType } from './types.ts';

const envelope = {
  id: idOf('event', 'The id of the event; `webhook-id` on every attempt to deliver it.'),
  timestamp: instant('When it happened.'),
  applicationId: nullable(
    idOf('application', 'The application it belongs to; null for what belongs to none.'),
  ),
  sequence: nullable(
    Type.Integer({
      minimum: 1,
      description: 'Its place among the events of the application, without gaps; null where there is none.',
    }),
  ),
  mode: choice(['live', 'test'], 'Whether it tells of live or of test data.'),
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
};

export const resources = {
  application: Application,
  interview: Interview,
  next_step: NextStep,
  follow_up: FollowUp,
  permission: Permission,
  trial_period: TrialPeriod,
  progress: Progress,
  webhook_endpoint: WebhookEndpoint,
  test: TestPing,
} as const satisfies Record<EventFamily, TSchema & { $id: string }>;

const application = nullable(
  object(
    {
      id: idOf('application', 'The id of the application.'),
      externalId: nullable(externalId),
      candidateExternalId: nullable(externalId),
    },
    { description: 'The application, by the ids you know it by.' },
  ),
);

const pascal = (name: string) =>
  name.replace(/(^|[._])([a-z])/g, (_match, _separator, letter: string) => letter.toUpperCase());

/** `NextStepDueEvent` for `next_step.due`. */
export const eventSchemaName = (type: EventType) => `${pascal(type)}Event`;

type Carried<F extends EventFamily> =
  | Static<(typeof resources)[F]>
  | (F extends ThinFamily ? ThinObject : never);

const carried = <F extends EventFamily>(family: F) => {
  const whole = Type.Ref(resources[family].$id);
  const description = 'The resource as it was then.';
  return Type.Unsafe<Carried<F>>(
    canBeThin(family)
      ? Type.Union([whole, Type.Ref(ThinObject.$id)], {
          description: `${description} In place of one that would make the payload over 200 KiB, or whose candidate was erased, where it is or was.`,
        })
      : Type.Ref(resources[family].$id, { description }),
  );
};

const eventSchema = <F extends EventFamily, T extends EventType>(family: F, type: T) =>
  named(eventSchemaName(type), `What a webhook receives for \`${type}\`.`, {
    type: Type.Literal(type, { description: sentenceOf(type) }),
    ...envelope,
    data: object(
      {
        object: carried(family),
        previous: Type.Optional(
          Type.Record(Type.String(), Type.Unknown(), {
            description: 'The fields that changed, as they were.',
          }),
        ),
        application,
        whatsNext: nullable(ref(WhatsNext, 'What happens next in the application; null where nothing does.')),
      },
      { description: 'What it is about: the resource, and what is next.' },
    ),
  });

/** The schema of every event type's payload, in the order of the catalogue. */
export const eventSchemas = eventTypes.map((type) => eventSchema(familyOf(type), type));

/** What every event looks like; `data.object` is the resource its family is named after. */
export const Event = {
  ...Type.Union(eventSchemas.map((schema) => Type.Unsafe<Static<typeof schema>>(Type.Ref(schema.$id)))),
  $id: 'Event',
  description: 'What happened: an immutable fact, as webhooks tell it.',
};

/** What events of each family carry. */
export type EventObjects = { [F in EventFamily]: Static<(typeof resources)[F]> };
export type EventObject = EventObjects[EventFamily];

/** A payload as it is built and stored. */
export type EventBody = {
  type: EventType;
  id: string;
  timestamp: string;
  applicationId: string | null;
  sequence: number | null;
  mode: 'live' | 'test';
  actor: { type: (typeof actorTypes)[number]; id: string | null };
  data: {
    object: EventObject;
    previous?: Record<string, unknown>;
    application: { id: string; externalId: string | null; candidateExternalId: string | null } | null;
    whatsNext: WhatsNext | null;
  };
};
