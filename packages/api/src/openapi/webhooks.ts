import { eventSchemaName } from '@afterview/core/events/catalogue';
import { exampleOf } from '@afterview/core/events/examples';
import { sentenceOf } from '@afterview/core/events/sentence';
import { eventTypes } from '@afterview/core/events/types';

const parameter = (name: string, description: string, schema: object, example: string) => ({
  name,
  in: 'header',
  required: true,
  description,
  schema,
  example,
});

/** What every delivery carries (Standard Webhooks). */
const parameters = [
  parameter(
    'webhook-id',
    'The id of the event, the same at every attempt: what has been seen already can be left aside.',
    { type: 'string', pattern: '^evt_[0-7][0-9a-hjkmnp-tv-z]{25}$', maxLength: 30 },
    'evt_01hqkz5f00e8qb4m0j2x6w3r9t',
  ),
  parameter(
    'webhook-timestamp',
    'When this attempt was sent, in whole seconds since 1970 in UTC. Refuse what is more than five minutes away.',
    { type: 'string', pattern: '^[0-9]+$', maxLength: 12 },
    '1772553600',
  ),
  parameter(
    'webhook-signature',
    'One signature or, while a secret is rotated, several, parted by spaces: `v1,` and the base64 of the HMAC-SHA256 of `id.timestamp.body`.',
    { type: 'string', pattern: '^v1,[A-Za-z0-9+/=]+( v1,[A-Za-z0-9+/=]+)*$', maxLength: 1_000 },
    'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
  ),
];

/** What a receiver of webhooks can expect, one entry for each event type. */
export const webhooks = () =>
  Object.fromEntries(
    eventTypes.map((type) => [
      type,
      {
        post: {
          operationId: type,
          summary: `Sent for ${type}`,
          description: sentenceOf(type),
          tags: ['Webhooks'],
          security: [],
          parameters,
          requestBody: {
            required: true,
            content: {
              'application/json': {
                schema: { $ref: `#/components/schemas/${eventSchemaName(type)}` },
                example: exampleOf(type),
              },
            },
          },
          responses: {
            '2XX': { description: 'Received. Answer within 15 seconds; do the work afterwards.' },
            '410': { description: 'Gone: the endpoint is turned off.' },
            default: {
              description: 'Anything else, or nothing in time, is attempted again by the schedule.',
            },
          },
        },
      },
    ]),
  );
