import { createKey } from '@afterview/core/api-keys/create';
import { findKey, listKeys } from '@afterview/core/api-keys/find';
import { presentKey } from '@afterview/core/api-keys/present';
import { revokeKey } from '@afterview/core/api-keys/revoke';
import { rollKey } from '@afterview/core/api-keys/roll';
import {
  ApiKey,
  ApiKeyCreate,
  ApiKeyCreated,
  ApiKeyRevoke,
  ApiKeyRoll,
  ApiKeyRolled,
} from '@afterview/core/api-keys/schema';
import { parseId } from '@afterview/core/ids';
import { principalOf, type Access } from '../http/auth.ts';
import { tagged } from '../http/etag.ts';
import { acting, adding, creating, getting, listing } from '../http/operations.ts';
import { answerPage, createdRange, page, pageRequest } from '../http/pagination.ts';
import { callerOf, rangesIn, type App, type Deps } from '../http/routes.ts';

export const ApiKeyPage = page('ApiKeyPage', ApiKey);

const tags = ['API keys'];
const access: Access = 'admin';

export function apiKeyRoutes(app: App, deps: Deps): void {
  const { database } = deps;

  app.post(
    '/v1/api-keys',
    creating(
      {
        operationId: 'apiKeys.create',
        summary: 'Add an API key',
        description:
          'Of the mode of the key that asks for it. The answer holds the key itself; it is shown this once.',
        tags,
        access,
      },
      ApiKeyCreate,
      ApiKeyCreated,
    ),
    async (request, reply) =>
      tagged(reply.code(201), await createKey(callerOf(deps, request, reply), request.body)),
  );

  app.get(
    '/v1/api-keys',
    listing(
      {
        operationId: 'apiKeys.list',
        summary: 'List API keys, newest first',
        description: 'Those of the mode of the key that asks, with those that have ended.',
        tags,
        access,
      },
      createdRange,
      ApiKeyPage,
    ),
    async (request, reply) => {
      const { query } = request;
      const found = await listKeys(
        database,
        principalOf(request).tenant,
        rangesIn(query),
        pageRequest(query),
      );
      return answerPage(request, reply, found, presentKey);
    },
  );

  app.get(
    '/v1/api-keys/:id',
    getting({ operationId: 'apiKeys.get', summary: 'Get an API key', tags, access }, ApiKey),
    async (request, reply) => {
      const id = parseId('key', request.params.id);
      return tagged(reply, presentKey(await findKey(database, principalOf(request).tenant, id)));
    },
  );

  app.post(
    '/v1/api-keys/:id/revoke',
    acting(
      {
        operationId: 'apiKeys.revoke',
        summary: 'Revoke an API key',
        description:
          'It opens nothing any more, on every process within three seconds, and stays on the list. One that was revoked stays so; the key that asks may revoke itself. The last key with the scope `admin` that does not expire is a 409, `last_admin_key`.',
        tags,
        access,
      },
      ApiKeyRevoke,
      ApiKey,
    ),
    async (request, reply) => {
      const id = parseId('key', request.params.id);
      return tagged(reply, await revokeKey(callerOf(deps, request, reply), id));
    },
  );

  app.post(
    '/v1/api-keys/:id/roll',
    adding(
      {
        operationId: 'apiKeys.roll',
        summary: 'Roll an API key',
        description:
          'Gives a new key with the same name and scopes, shown this once. The old one lives on for the overlap, so that you can put the new one in its place.',
        tags,
        access,
      },
      ApiKeyRoll,
      ApiKeyRolled,
    ),
    async (request, reply) => {
      const id = parseId('key', request.params.id);
      return tagged(reply.code(201), await rollKey(callerOf(deps, request, reply), id, request.body));
    },
  );
}
