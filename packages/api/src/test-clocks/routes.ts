import type { FastifyReply, FastifyRequest } from 'fastify';
import { systemClock } from '@afterview/core/clock';
import { parseId } from '@afterview/core/ids';
import { advanceTestClock } from '@afterview/core/test-clocks/advance';
import { attachApplications, type TestClockCall } from '@afterview/core/test-clocks/attach';
import { createTestClock } from '@afterview/core/test-clocks/create';
import { deleteTestClock } from '@afterview/core/test-clocks/delete';
import { findTestClock, listTestClocks } from '@afterview/core/test-clocks/find';
import { presentTestClock } from '@afterview/core/test-clocks/present';
import {
  attachedAtOnce,
  TestClock,
  TestClockAdvance,
  TestClockAttach,
  TestClockCreate,
} from '@afterview/core/test-clocks/schema';
import { principalOf } from '../http/auth.ts';
import { tagged } from '../http/etag.ts';
import { acting, creating, getting, listing, removing } from '../http/operations.ts';
import { answerPage, page, pageRequest } from '../http/pagination.ts';
import { callerOf, type App, type Deps } from '../http/routes.ts';

export const TestClockPage = page('TestClockPage', TestClock);

const tags = ['Test clocks'];
const testOnly = true;

export function testClockRoutes(app: App, deps: Deps): void {
  const { database } = deps;

  const callOf = (
    request: FastifyRequest<{ Params: { id: string } }>,
    reply: FastifyReply,
  ): TestClockCall => ({
    ...callerOf(deps, request, reply),
    id: parseId('testClock', request.params.id),
  });

  app.post(
    '/v1/test-clocks',
    creating(
      {
        operationId: 'testClocks.create',
        summary: 'Create a test clock',
        description: 'With a test key only; with a live one this, as all of test clocks, is a 403.',
        tags,
        testOnly,
      },
      TestClockCreate,
      TestClock,
    ),
    async (request, reply) => {
      const caller = callerOf(deps, request, reply);
      return tagged(reply.code(201), await createTestClock(caller, request.body));
    },
  );

  app.get(
    '/v1/test-clocks',
    listing(
      {
        operationId: 'testClocks.list',
        summary: 'List test clocks, newest first',
        description: 'Each with its time, and how many applications live by it.',
        tags,
        testOnly,
      },
      {},
      TestClockPage,
    ),
    async (request, reply) => {
      const found = await listTestClocks(database, principalOf(request).tenant, pageRequest(request.query));
      return answerPage(request, reply, found, presentTestClock);
    },
  );

  app.get(
    '/v1/test-clocks/:id',
    getting(
      {
        operationId: 'testClocks.get',
        summary: 'Get a test clock',
        description: 'It is `ready` once all that fell due on its way has been told.',
        tags,
        testOnly,
      },
      TestClock,
    ),
    async (request, reply) => {
      const id = parseId('testClock', request.params.id);
      return tagged(reply, presentTestClock(await findTestClock(database, principalOf(request).tenant, id)));
    },
  );

  app.post(
    '/v1/test-clocks/:id/attach',
    acting(
      {
        operationId: 'testClocks.attach',
        summary: 'Let applications live by a test clock',
        description: `Up to ${attachedAtOnce} at once, all or none. Each is on one clock at most, and stays on it. What is past by the clock falls due as it is advanced next.`,
        tags,
        testOnly,
      },
      TestClockAttach,
      TestClock,
    ),
    async (request, reply) => tagged(reply, await attachApplications(callOf(request, reply), request.body)),
  );

  app.post(
    '/v1/test-clocks/:id/advance',
    acting(
      {
        operationId: 'testClocks.advance',
        summary: 'Move a test clock forward',
        description:
          'What falls due on the way is told in order, each at its own instant; its webhooks go out at once. The answer comes before that: get the clock until it is `ready`. While it is not, another advance is a 409.',
        tags,
        testOnly,
      },
      TestClockAdvance,
      TestClock,
    ),
    async (request, reply) => {
      const clock = await advanceTestClock(callOf(request, reply), request.body);
      // Real time: the worker is to begin now.
      deps.wake([systemClock.now()]);
      return tagged(reply, clock);
    },
  );

  app.delete(
    '/v1/test-clocks/:id',
    removing({
      operationId: 'testClocks.delete',
      summary: 'Delete a test clock with all applications on it',
      description: 'They have lived by its time alone. What was told of them stays told.',
      tags,
      testOnly,
    }),
    async (request, reply) => {
      await deleteTestClock(callOf(request, reply), deps.wake);
      return reply.code(204).send(null);
    },
  );
}
