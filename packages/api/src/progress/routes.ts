import { Type } from 'typebox';
import { listProgress } from '@afterview/core/progress/find';
import { presentProgress } from '@afterview/core/progress/present';
import { Progress } from '@afterview/core/progress/schema';
import { balls, momenta } from '@afterview/core/progress/table';
import { choice } from '@afterview/core/schema';
import { principalOf } from '../http/auth.ts';
import { listing, locale } from '../http/operations.ts';
import { answerPage, page, pageRequest } from '../http/pagination.ts';
import { clockOf, type App, type Deps } from '../http/routes.ts';

export const ProgressPage = page('ProgressPage', Progress);

const filter = {
  ball: Type.Optional(choice(balls, 'Who has to move in the applications, by what is open.')),
  momentum: Type.Optional(choice(momenta, 'How they are going, against what was agreed.')),
  ...locale,
};

export function progressRoutes(app: App, deps: Deps): void {
  app.get(
    '/v1/progress',
    listing(
      {
        operationId: 'progress.list',
        summary: 'List what happens next in all applications, newest first',
        description: 'What a board shows.',
        tags: ['Progress'],
      },
      filter,
      ProgressPage,
    ),
    async (request, reply) => {
      const { query } = request;
      const found = await listProgress(deps.database, principalOf(request).tenant, query, pageRequest(query));
      const now = clockOf(deps).now();
      return answerPage(request, reply, found, (row) =>
        presentProgress(row, query.locale ?? 'en', row.clockNow ?? now),
      );
    },
  );
}
