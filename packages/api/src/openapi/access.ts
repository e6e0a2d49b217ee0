import type { FastifyContextConfig } from 'fastify';
import { scopes, type Scope } from '@afterview/core/platforms/table';
import type { Operation } from './document.ts';

const mayDo: Record<Scope, string> = {
  read: 'read everything but webhook endpoints and deliveries',
  write: 'record and change',
  webhooks: 'manage webhook endpoints, and see and repeat deliveries',
  admin: 'change the settings, manage keys, read the audit log, export and erase candidates',
};
const scopeList = scopes.map((scope) => `\`${scope}\` (${mayDo[scope]})`).join(', ');

export const securitySchemes = {
  key: {
    type: 'http',
    scheme: 'bearer',
    description: `A secret key of a platform: \`av_live_…\` for live data, \`av_test_…\` for test data; the two never meet. Each operation names the scope that the key must have: ${scopeList}.`,
  },
  testKey: {
    type: 'http',
    scheme: 'bearer',
    description: 'A key of test mode alone, `av_test_…`, with the scope that the operation names.',
  },
  adminKey: {
    type: 'http',
    scheme: 'bearer',
    description:
      'The admin key of the instance, `AFTERVIEW_ADMIN_KEY`. It opens platforms, and nothing inside them.',
  },
} as const;

/** What a caller must show: the scope stands as a role of the scheme (OpenAPI 3.1.0 §4.8.30). */
export function securityOf({
  access = 'public',
  testOnly = false,
}: FastifyContextConfig): Operation['security'] {
  if (access === 'public') return [];
  if (access === 'instance') return [{ adminKey: [] }];
  return [testOnly ? { testKey: [access] } : { key: [access] }];
}

/** The scope that an operation needs; undefined where it needs none. */
export const scopeOf = ({ security }: Operation): string | undefined =>
  security.flatMap((requirement) => Object.values(requirement).flat())[0];

export const isOf = (scheme: keyof typeof securitySchemes, { security }: Operation): boolean =>
  security.some((requirement) => scheme in requirement);

/** The same in words. */
export function accessTold(operation: Operation): string {
  if (isOf('adminKey', operation)) return 'It takes the admin key of the instance.';
  const scope = scopeOf(operation);
  if (scope === undefined) return 'It takes no key.';
  const key = isOf('testKey', operation) ? 'a test key' : 'a key';
  return `It takes ${key} with the scope \`${scope}\`.`;
}
