import { eraseCandidate } from '@afterview/core/candidates/erase';
import { exportCandidate } from '@afterview/core/candidates/find';
import { CandidateApplication } from '@afterview/core/candidates/schema';
import { principalOf } from '../http/auth.ts';
import { erasing, exporting } from '../http/operations.ts';
import { answerPage, page, pageRequest } from '../http/pagination.ts';
import { callerOf, type App, type Deps } from '../http/routes.ts';

export const CandidateApplicationPage = page('CandidateApplicationPage', CandidateApplication);

const tags = ['Candidates'];

export function candidateRoutes(app: App, deps: Deps): void {
  const { database } = deps;

  app.get(
    '/v1/candidates/:externalId/export',
    exporting(
      {
        operationId: 'candidates.export',
        summary: 'Export everything that is kept of a candidate',
        description:
          'By your own id of them, an application at a time, the newest first: also of applications that were deleted, or were theirs before, what is still told of them. Of a candidate that is not known here, nothing is kept, and the list is empty.',
        tags,
        access: 'admin',
      },
      CandidateApplicationPage,
    ),
    async (request, reply) => {
      const { externalId } = request.params;
      const { tenant } = principalOf(request);
      const found = await exportCandidate(database, tenant, externalId, pageRequest(request.query));
      return answerPage(request, reply, found, (application) => application);
    },
  );

  app.delete(
    '/v1/candidates/:externalId',
    erasing({
      operationId: 'candidates.erase',
      summary: 'Erase a candidate',
      description:
        'By your own id of them. Their applications go, with all that belongs to them; so do deliveries, their attempts and what waits to be sent. Of events there remain id, type, sequence and time. Each application is told once more, by an `application.deleted` that says nothing else. After the answer nothing of the candidate is kept or sent. It waits for what is on its way to a receiver: should that take too long it is a 503, and asking again goes on from there. Asked again of whom nothing is kept, it answers the same. It cannot be undone.',
      tags,
      access: 'admin',
    }),
    async (request, reply) => {
      await eraseCandidate(callerOf(deps, request, reply), request.params.externalId);
      return reply.code(204).send(null);
    },
  );
}
