import { Type, type Static } from 'typebox';
import { eventFamilies, eventTypes } from '../events/types.ts';
import { choice, idOf, instant, named, nullable, text } from '../schema.ts';

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

const properties = {
  id: idOf('webhookEndpoint', 'Its id.'),
  url,
  description: nullable(description),
  eventTypes: subscribed,
  enabled: Type.Boolean({ description: 'Whether events are sent.' }),
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
  { ...properties, secret: text(100, 'Shown this once: `whsec_` and base64, by Standard Webhooks.') },
);
export type WebhookEndpointCreated = Static<typeof WebhookEndpointCreated>;

export const WebhookEndpointCreate = named('WebhookEndpointCreate', 'Where events are to be sent.', {
  url,
  description: Type.Optional(description),
  eventTypes: Type.Optional(subscribed),
  enabled: Type.Optional(Type.Boolean({ description: 'By default true.' })),
});
export type WebhookEndpointCreate = Static<typeof WebhookEndpointCreate>;
