import type { FastifyDynamicSwaggerOptions } from '@fastify/swagger';
import { eventSchemaName } from '@afterview/core/events/catalogue';
import { exampleOf } from '@afterview/core/events/examples';
import { eventTypes } from '@afterview/core/events/types';

/** What a receiver of webhooks can expect, one entry for each event type. */
const webhooks = Object.fromEntries(
  eventTypes.map((type) => [
    type,
    {
      post: {
        operationId: type,
        summary: `Sent for ${type}`,
        tags: ['Webhooks'],
        requestBody: {
          content: {
            'application/json': {
              schema: { $ref: `#/components/schemas/${eventSchemaName(type)}` },
              example: exampleOf(type),
            },
          },
        },
        responses: { '2XX': { description: 'Anything else is attempted again.' } },
      },
    },
  ]),
);

export const openapiOptions: FastifyDynamicSwaggerOptions = {
  openapi: {
    openapi: '3.1.0',
    info: {
      title: 'Afterview',
      version: '1',
      description:
        'What happens after the interview: agreed next steps, their deadlines, and webhooks that tell of them.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: 'http://127.0.0.1:3000', description: 'Started on your own machine' }],
    components: {
      securitySchemes: { key: { type: 'http', scheme: 'bearer', description: '`av_live_…` or `av_test_…`' } },
    },
    security: [{ key: [] }],
  },
  // Components keep the names that they have in the code.
  refResolver: { buildLocalReference: (schema) => String(schema['$id']) },
  transformObject: (document) => ({
    ...('openapiObject' in document ? document.openapiObject : document.swaggerObject),
    webhooks,
  }),
};
