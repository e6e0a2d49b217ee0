import { Type } from 'typebox';
import { listDeadlines, presentDeadline } from '@afterview/core/deadlines/find';
import { deadlineKinds } from '@afterview/core/deadlines/kinds';
import { Deadline, deadlineStatuses } from '@afterview/core/deadlines/schema';
import { candidateExternalId, choice, email, idOf, instant, party } from '@afterview/core/schema';
import { principalOf } from '../http/auth.ts';
import { listing } from '../http/operations.ts';
import { answerPage, page, pageRequest } from '../http/pagination.ts';
import { withIds, type App, type Deps } from '../http/routes.ts';

export const DeadlinePage = page('DeadlinePage', Deadline);

const filter = {
  applicationId: Type.Optional(idOf('application', 'The application that they belong to.')),
  candidateExternalId: Type.Optional(candidateExternalId),
  assigneeEmail: Type.Optional(email('The person whose steps, follow-ups or interviews they belong to.')),
  owner: Type.Optional(party('The party whose promises they are.')),
  kind: Type.Optional(choice(deadlineKinds, 'What happens at them: a reminder, the date itself, and so on.')),
  status: Type.Optional(choice(deadlineStatuses, 'Whether they are ahead, were told, or were ended before.')),
  from: Type.Optional(instant('Those that fall due at this instant or later.')),
  to: Type.Optional(instant('Those that fall due before this instant.')),
};

export function deadlineRoutes(app: App, { database }: Deps): void {
  app.get(
    '/v1/deadlines',
    listing(
      {
        operationId: 'deadlines.list',
        summary: 'List deadlines, the earliest first',
        description: 'Across all resources: what is ahead, what was told, and what was ended before.',
        tags: ['Deadlines'],
      },
      filter,
      DeadlinePage,
    ),
    async (request, reply) => {
      const { query } = request;
      const { from, to, limit: _limit, after: _after, ...rest } = withIds(query);
      const wanted = {
        ...rest,
        ...(from === undefined ? {} : { from: new Date(from) }),
        ...(to === undefined ? {} : { to: new Date(to) }),
      };
      const { tenant } = principalOf(request);
      const found = await listDeadlines(database, tenant, wanted, pageRequest(query));
      return answerPage(request, reply, found, presentDeadline);
    },
  );
}
