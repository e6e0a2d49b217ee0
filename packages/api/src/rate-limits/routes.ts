import { parseId } from '@afterview/core/ids';
import {
  readRateLimits,
  updateRateLimits,
  type RateLimits as Limits,
} from '@afterview/core/rate-limits/rate-limits';
import { RateLimits, RateLimitsUpdate } from '@afterview/core/rate-limits/schema';
import { tagged } from '../http/etag.ts';
import { getting, updating } from '../http/operations.ts';
import { operatorCallOf, type App, type Deps } from '../http/routes.ts';

const tags = ['Platforms'];
const access = 'instance';

/** @param defaults what holds where nothing was set for a platform */
export function rateLimitRoutes(app: App, deps: Deps, defaults: Limits): void {
  app.get(
    '/v1/platforms/:id/rate-limits',
    getting(
      {
        operationId: 'platforms.rateLimits.get',
        summary: "Get a platform's rate limits",
        description: 'With the admin key of the instance.',
        access,
        tags,
      },
      RateLimits,
    ),
    async (request, reply) =>
      tagged(reply, await readRateLimits(deps.database, parseId('platform', request.params.id), defaults)),
  );

  app.patch(
    '/v1/platforms/:id/rate-limits',
    updating(
      {
        operationId: 'platforms.rateLimits.update',
        summary: "Change a platform's rate limits",
        description: 'With the admin key of the instance. They hold within seconds.',
        access,
        tags,
      },
      RateLimitsUpdate,
      RateLimits,
    ),
    async (request, reply) => {
      const id = parseId('platform', request.params.id);
      const call = operatorCallOf(deps, request, reply);
      return tagged(reply, await updateRateLimits(call, id, defaults, request.body));
    },
  );
}
