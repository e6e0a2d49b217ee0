import { Type, type Static } from 'typebox';
import { eventFamilies, eventTypes } from '../events/types.ts';
import { choice, duration, idOf, instant, named, nullable, object, ref, text } from '../schema.ts';
import { deliveryStatuses, disabledReasons } from './table.ts';

const url = Type.String({
  format: 'uri',
  maxLength: 2000,
  description:
    'Where events are posted: https, a public address, no credentials. An instance for development may allow http to its own machine.',
});
const description = text(500, 'What it is for.');
const globs = Object.keys(eventFamilies).map((family) => `${family}.*`);
const subscribed = Type.Array(choice([...eventTypes, ...globs], 'An event type, or all of a family.'), {
  maxItems: 100,
  uniqueItems: true,
  description: 'Which events to send; empty is all.',
});
const secret = text(100, 'Shown this once: `whsec_` and base64, by Standard Webhooks.');

const properties = {
  id: idOf('webhookEndpoint', 'Its id.'),
  url,
  description: nullable(description),
  eventTypes: subscribed,
  enabled: Type.Boolean({ description: 'Whether events are sent.' }),
  disabledReason: nullable(
    choice(
      disabledReasons,
      'Why it was turned off without you: it answered 410 (`gone`), or nothing but failures for five days (`failing`).',
    ),
  ),
  mode: choice(['live', 'test'], 'Which events it gets: those of the key that made it.'),
  version: Type.Integer({ minimum: 1, description: 'Rises by one with each change.' }),
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
  enabled: Type.Optional(Type.Boolean({ description: 'By default true.' })),
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
        'While it lasts, each attempt carries a signature by each; by default `PT24H`, at most `P7D`.',
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
  eventType: Type.Optional(choice([...eventTypes], 'Of which type; by default `test.ping`.')),
});
export type WebhookEndpointTest = Static<typeof WebhookEndpointTest>;

export const WebhookEndpointRecover = named('WebhookEndpointRecover', 'What to attempt again.', {
  since: instant('What failed since then; at most 21 days ago.'),
});
export type WebhookEndpointRecover = Static<typeof WebhookEndpointRecover>;

export const WebhookRecovery = named(
  'WebhookRecovery',
  'What is attempted again at an endpoint, behind what is new. It goes on in the background, a batch at a time.',
  {
    endpointId: idOf('webhookEndpoint', 'The endpoint.'),
    since: nullable(
      instant('What failed since then; null for what waited while it was off, and nothing else.'),
    ),
    status: choice(['running', 'done'], 'Whether all of it is on its way.'),
    recovered: Type.Integer({
      minimum: 0,
      description: 'How many deliveries are on their way again so far.',
    }),
    requestedAt: instant('When it was asked for.'),
    doneAt: nullable(instant('When the last of them was on its way.')),
  },
);
export type WebhookRecovery = Static<typeof WebhookRecovery>;

/** What is still to be delivered, and what is over. */
export const deliveryViews = ['waiting', 'in_flight', ...deliveryStatuses] as const;
export type DeliveryView = (typeof deliveryViews)[number];

export const WebhookDelivery = named('WebhookDelivery', 'One event on its way to one endpoint.', {
  id: idOf('delivery', 'Its id. The `webhook-id` of its attempts is the id of the event.'),
  endpointId: idOf('webhookEndpoint', 'Where it goes.'),
  eventId: idOf('event', 'What it tells of.'),
  eventType: nullable(choice([...eventTypes], 'The type of the event; null when the event has expired.')),
  status: choice(
    deliveryViews,
    'Whether it waits for an attempt, is being attempted, or is over. It has failed when the last attempt of its schedule has.',
  ),
  attempts: Type.Array(
    object({
      at: instant('When it began.'),
      latencyMs: Type.Integer({ minimum: 0, description: 'How long it took, in milliseconds.' }),
      status: nullable(Type.Integer({ description: 'The HTTP status; null when there was no answer.' })),
      error: nullable(Type.String({ description: 'Why there was no answer.' })),
      answer: nullable(Type.String({ description: 'The body of the answer: its first 4 KiB.' })),
    }),
    { description: 'Every attempt, the first one first.' },
  ),
  nextAttemptAt: nullable(
    instant('When it is attempted next; null when it is over, under way, or its endpoint is off.'),
  ),
  createdAt: instant('When it was created.'),
  finishedAt: nullable(instant('When it was over.')),
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
  eventId: idOf('event', 'The event.'),
  deliveries: Type.Array(ref(WebhookDelivery), { description: 'Its deliveries, one for each endpoint.' }),
});
export type EventReplayed = Static<typeof EventReplayed>;

export const TestPing = named('TestPing', 'What `test.ping` carries.', {
  endpointId: idOf('webhookEndpoint', 'The endpoint that is tested.'),
  message: text(200, 'A greeting.'),
});
export type TestPing = Static<typeof TestPing>;
