import { formatId } from '@afterview/core/ids';
import { createPlatform } from '@afterview/core/platforms/create';
import { PlatformCreate, PlatformCreated } from '@afterview/core/platforms/schema';
import { ref } from '@afterview/core/schema';
import { answers, type App, type Deps } from '../http/routes.ts';

export function platformRoutes(app: App, { database }: Deps): void {
  app.post(
    '/v1/platforms',
    {
      config: { access: 'instance' },
      schema: {
        operationId: 'platforms.create',
        summary: 'Add a platform',
        description:
          'With the admin key of the instance. The answer holds the first two keys; they are shown this once.',
        tags: ['Platforms'],
        body: ref(PlatformCreate),
        response: answers(201, 'The platform and its keys.', PlatformCreated, [413, 415]),
      },
    },
    async (request, reply) => {
      const { id, name, createdAt, liveKey, testKey } = await createPlatform(
        database,
        request.body.name,
        request.id,
      );
      return reply
        .code(201)
        .send({ id: formatId('platform', id), name, createdAt: createdAt.toISOString(), liveKey, testKey });
    },
  );
}
