import { parseId } from '@afterview/core/ids';
import { createPlatformFor } from '@afterview/core/platforms/create';
import { findPlatform, listPlatforms } from '@afterview/core/platforms/find';
import { presentPlatform } from '@afterview/core/platforms/present';
import {
  Platform,
  PlatformCreate,
  PlatformCreated,
  PlatformResume,
  PlatformSuspend,
} from '@afterview/core/platforms/schema';
import { setSuspended } from '@afterview/core/platforms/suspend';
import type { Access } from '../http/auth.ts';
import { tagged } from '../http/etag.ts';
import { acting, creating, getting, listing } from '../http/operations.ts';
import { answerPage, page, pageRequest } from '../http/pagination.ts';
import { operatorCallOf, type App, type Deps } from '../http/routes.ts';

export const PlatformPage = page('PlatformPage', Platform);

const tags = ['Platforms'];
const access: Access = 'instance';

export function platformRoutes(app: App, deps: Deps): void {
  const { database } = deps;

  app.post(
    '/v1/platforms',
    creating(
      {
        operationId: 'platforms.create',
        summary: 'Add a platform',
        description:
          'With the admin key of the instance, as all of platforms. The answer holds the first two keys; they are shown this once.',
        tags,
        access,
      },
      PlatformCreate,
      PlatformCreated,
    ),
    async (request, reply) => {
      const created = await createPlatformFor(operatorCallOf(deps, request, reply), request.body);
      return tagged(reply.code(201), created);
    },
  );

  app.get(
    '/v1/platforms',
    listing(
      { operationId: 'platforms.list', summary: 'List platforms, newest first', tags, access },
      {},
      PlatformPage,
    ),
    async (request, reply) =>
      answerPage(request, reply, await listPlatforms(database, pageRequest(request.query)), presentPlatform),
  );

  app.get(
    '/v1/platforms/:id',
    getting({ operationId: 'platforms.get', summary: 'Get a platform', tags, access }, Platform),
    async (request, reply) => {
      const id = parseId('platform', request.params.id);
      return tagged(reply, presentPlatform(await findPlatform(database, id)));
    },
  );

  app.post(
    '/v1/platforms/:id/suspend',
    acting(
      {
        operationId: 'platforms.suspend',
        summary: 'Suspend a platform',
        description:
          'Within seconds each of its keys, live and test, is answered with a 403, `platform_suspended`. Its deadlines fire and its webhooks are delivered as before, so that nothing that was promised is lost. One that is suspended stays so.',
        tags,
        access,
      },
      PlatformSuspend,
      Platform,
    ),
    async (request, reply) => {
      const id = parseId('platform', request.params.id);
      return tagged(reply, await setSuspended(operatorCallOf(deps, request, reply), id, true));
    },
  );

  app.post(
    '/v1/platforms/:id/resume',
    acting(
      {
        operationId: 'platforms.resume',
        summary: 'Resume a platform',
        description: 'Within seconds its keys open again what they did. One that is active stays so.',
        tags,
        access,
      },
      PlatformResume,
      Platform,
    ),
    async (request, reply) => {
      const id = parseId('platform', request.params.id);
      return tagged(reply, await setSuspended(operatorCallOf(deps, request, reply), id, false));
    },
  );
}
