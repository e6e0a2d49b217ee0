import type { FastifyDynamicSwaggerOptions } from '@fastify/swagger';
import { securityOf, securitySchemes } from '../openapi/access.ts';
import { describe } from '../openapi/describe.ts';
import type { Document } from '../openapi/document.ts';
import { readExamples } from '../openapi/example-file.ts';
import { webhooks } from '../openapi/webhooks.ts';

/** Wherever it was got from is where it holds. */
const servers = [
  {
    url: '/',
    description: 'Production, or your own machine: the instance that serves this description.',
    'x-internal': false,
  },
];

export const openapiOptions: FastifyDynamicSwaggerOptions = {
  openapi: {
    openapi: '3.1.0',
    info: {
      title: 'Afterview',
      version: '1',
      summary: 'What happens after the interview.',
      description:
        'What happens after the interview: agreed next steps, their deadlines, and webhooks that tell of them. Every problem code has [a page](/problems).',
      contact: { name: 'The maintainers of Afterview' },
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    components: { securitySchemes },
  },
  // Components keep the names that they have in the code.
  refResolver: { buildLocalReference: (schema) => String(schema['$id']) },
  transform: ({ schema, url, route }) => ({
    schema: { ...schema, security: securityOf(route.config ?? {}) },
    url,
  }),
  transformObject: (swagger) => {
    const { openapiObject } = 'openapiObject' in swagger ? swagger : { openapiObject: swagger.swaggerObject };
    const document: Document = JSON.parse(
      JSON.stringify({ ...openapiObject, servers, webhooks: webhooks() }),
    );
    return JSON.parse(JSON.stringify(describe(document, readExamples())));
  },
};
