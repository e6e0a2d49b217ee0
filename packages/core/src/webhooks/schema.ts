import { Type, type Static } from 'typebox';
import { eventFamilies, eventTypes } from '../events/types.ts';
import {
  choice,
  count,
  duration,
  idOf,
  instant,
  integer,
  list,
  named,
  nullable,
  object,
  ref,
  text,
  version,
} from '../schema.ts';
import { deliveryStatuses, disabledReasons } from './table.ts';

const url = Type.String({
  format: 'uri',
  maxLength: 2000,
  description:
    'Where events are posted: https, a public address, no credentials. An instance for development may allow http to its own machine.',
});
const description = text(500, 'What the endpoint is for; for you to know it by.');
const globs = Object.keys(eventFamilies).map((family) => `${family}.*`);
const subscribed = list(
  choice([...eventTypes, ...globs], 'An event type, or all of a family.'),
  100,
  'Which events to send; an empty list is all.',
  { uniqueItems: true },
);
const secret = text(
  100,
  'The secret that events are signed with, shown this once: `whsec_` and base64, by Standard Webhooks.',
);

const properties = {
  id: idOf('webhookEndpoint', 'The id of the endpoint.'),
  url,
  description: nullable(description),
  eventTypes: subscribed,
  enabled: Type.Boolean({ description: 'Whether events are sent to it.' }),
  disabledReason: nullable(
    choice(
      disabledReasons,
      'Why it was turned off without you: it answered 410 (`gone`), or nothing but failures for five days (`failing`); null where it was not.',
    ),
  ),
  mode: choice(['live', 'test'], 'Which events it gets: those of the key that made it.'),
  version: version('Rises by one with each change; the `ETag` says the same.'),
  createdAt: instant('When it was created.'),
  updatedAt: instant('When it last changed.'),
};

export const WebhookEndpoint = named('WebhookEndpoint', 'Where events are sent.', properties);
export type WebhookEndpoint = Static<typeof WebhookEndpoint>;

export const WebhookEndpointCreated = named(
  'WebhookEndpointCreated',
  'A new endpoint, with the secret that its events are signed with.',
  { ...properties, secret },
);
export type WebhookEndpointCreated = Static<typeof WebhookEndpointCreated>;

export const WebhookEndpointCreate = named('WebhookEndpointCreate', 'Where events are to be sent.', {
  url,
  description: Type.Optional(description),
  eventTypes: Type.Optional(subscribed),
  enabled: Type.Optional(Type.Boolean({ description: 'Whether events are sent to it, by default true.' })),
});
export type WebhookEndpointCreate = Static<typeof WebhookEndpointCreate>;

export const WebhookEndpointUpdate = named(
  'WebhookEndpointUpdate',
  'What to change (RFC 7396): members left out stay, null clears, event types are replaced as a whole.',
  {
    url: Type.Optional(url),
    description: Type.Optional(nullable(description)),
    eventTypes: Type.Optional(subscribed),
    enabled: Type.Optional(
      Type.Boolean({
        description:
          'What waits for an endpoint that is off is kept, and sent when it is on again; what happens meanwhile is not sent to it.',
      }),
    ),
  },
  { minProperties: 1 },
);
export type WebhookEndpointUpdate = Static<typeof WebhookEndpointUpdate>;

export const WebhookEndpointRotateSecret = named(
  'WebhookEndpointRotateSecret',
  'How long the old secret stays valid.',
  {
    overlap: Type.Optional(
      duration(
        'How long the old secret signs too: while it lasts, each attempt carries a signature by each; by default `PT24H`, at most `P7D`.',
      ),
    ),
  },
);
export type WebhookEndpointRotateSecret = Static<typeof WebhookEndpointRotateSecret>;

export const WebhookEndpointRotated = named(
  'WebhookEndpointRotated',
  'The endpoint, with its new secret. Both sign until the old one ends.',
  { ...properties, secret, previousSecretUntil: instant('Until when the old secret signs as well.') },
);
export type WebhookEndpointRotated = Static<typeof WebhookEndpointRotated>;

export const WebhookEndpointTest = named('WebhookEndpointTest', 'An example to send.', {
  eventType: Type.Optional(choice([...eventTypes], 'The type of event to send; by default `test.ping`.')),
});
export type WebhookEndpointTest = Static<typeof WebhookEndpointTest>;

export const WebhookEndpointRecover = named('WebhookEndpointRecover', 'What to attempt again.', {
  since: instant('From when on: what failed since then is attempted again. At most 21 days ago.'),
});
export type WebhookEndpointRecover = Static<typeof WebhookEndpointRecover>;

export const WebhookRecovery = named(
  'WebhookRecovery',
  'What is attempted again at an endpoint, behind what is new. It goes on in the background, a batch at a time.',
  {
    endpointId: idOf('webhookEndpoint', 'The endpoint at which it is attempted.'),
    since: nullable(
      instant(
        'From when on what failed is attempted again; null for what waited while it was off, and nothing else.',
      ),
    ),
    status: choice(['running', 'done'], 'Whether all of it is on its way.'),
    recovered: count('How many deliveries are on their way again so far.'),
    requestedAt: instant('When it was asked for.'),
    doneAt: nullable(instant('When the last of them was on its way; null before.')),
  },
);
export type WebhookRecovery = Static<typeof WebhookRecovery>;

/** What is still to be delivered, and what is over. */
export const deliveryViews = ['waiting', 'in_flight', ...deliveryStatuses] as const;
export type DeliveryView = (typeof deliveryViews)[number];

export const WebhookDelivery = named('WebhookDelivery', 'One event on its way to one endpoint.', {
  id: idOf('delivery', 'The id of the delivery. The `webhook-id` of its attempts is the id of the event.'),
  endpointId: idOf('webhookEndpoint', 'The endpoint that it goes to.'),
  eventId: idOf('event', 'The event that it carries.'),
  eventType: nullable(choice([...eventTypes], 'The type of the event; null when the event has expired.')),
  status: choice(
    deliveryViews,
    'Whether it waits for an attempt, is being attempted, or is over. It has failed when the last attempt of its schedule has.',
  ),
  attempts: Type.Array(
    object({
      at: instant('When the attempt began.'),
      latencyMs: count('How long it took, in milliseconds.'),
      status: nullable(integer(100, 599, 'The HTTP status of the answer; null when there was none.')),
      error: nullable(text(500, 'Why there was no answer; null when there was one.')),
      answer: nullable(
        Type.String({
          maxLength: 4_096,
          description:
            'The body of the answer, its first 4 KiB: up to 4,096 characters; null when there was none.',
        }),
      ),
    }),
    { description: 'Every attempt, the first one first.' },
  ),
  nextAttemptAt: nullable(
    instant('When it is attempted next; null when it is over, under way, or its endpoint is off.'),
  ),
  createdAt: instant('When it was created.'),
  finishedAt: nullable(instant('When it was over; null before.')),
});
export type WebhookDelivery = Static<typeof WebhookDelivery>;

export const EventReplay = named('EventReplay', 'Where to send an event again.', {
  endpointId: Type.Optional(
    idOf(
      'webhookEndpoint',
      'To this endpoint, whatever it subscribes to; by default to each that is on and subscribes to its type.',
    ),
  ),
});
export type EventReplay = Static<typeof EventReplay>;

export const EventReplayed = named('EventReplayed', 'An event that is sent again, under its own id.', {
  eventId: idOf('event', 'The event that is sent again.'),
  deliveries: Type.Array(ref(WebhookDelivery), { description: 'Its deliveries, one for each endpoint.' }),
});
export type EventReplayed = Static<typeof EventReplayed>;

export const TestPing = named('TestPing', 'What `test.ping` carries.', {
  endpointId: idOf('webhookEndpoint', 'The endpoint that is tested.'),
  message: text(200, 'A greeting, for a person to read.'),
});
export type TestPing = Static<typeof TestPing>;
