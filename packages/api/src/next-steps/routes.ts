import { Type } from 'typebox';
import { dueContradictions } from '@afterview/core/due/contradictions';
import { parseId } from '@afterview/core/ids';
import { agreeNextStep } from '@afterview/core/next-steps/agree';
import { cancelNextStep } from '@afterview/core/next-steps/cancel';
import { completeNextStep } from '@afterview/core/next-steps/complete';
import { counterNextStep } from '@afterview/core/next-steps/counter';
import { declineNextStep } from '@afterview/core/next-steps/decline';
import { findNextStep, listNextSteps } from '@afterview/core/next-steps/find';
import { presentNextStep } from '@afterview/core/next-steps/present';
import { recordNextStep, upsertNextStep } from '@afterview/core/next-steps/record';
import { reopenNextStep } from '@afterview/core/next-steps/reopen';
import {
  NextStep,
  NextStepAgree,
  NextStepCounter,
  NextStepDecline,
  NextStepReopen,
  NextStepCancel,
  NextStepComplete,
  NextStepCreate,
  NextStepUpdate,
} from '@afterview/core/next-steps/schema';
import { nextStepStatuses } from '@afterview/core/next-steps/table';
import { updateNextStep } from '@afterview/core/next-steps/update';
import { Problem } from '@afterview/core/problems';
import { candidateExternalId, choice, email, idOf, instant, party } from '@afterview/core/schema';
import { principalOf } from '../http/auth.ts';
import { tagged } from '../http/etag.ts';
import {
  acting,
  answerUpsert,
  change,
  creating,
  getting,
  listing,
  updating,
  upserting,
} from '../http/operations.ts';
import { answerPage, createdRange, page, pageRequest } from '../http/pagination.ts';
import { callerOf, rangesIn, withIds, type App, type Deps } from '../http/routes.ts';

export const NextStepPage = page('NextStepPage', NextStep);

const tags = ['Next steps'];

const filter = {
  applicationId: Type.Optional(idOf('application', 'The application that they belong to.')),
  interviewId: Type.Optional(idOf('interview', 'The interview at which they came up.')),
  candidateExternalId: Type.Optional(candidateExternalId),
  assigneeEmail: Type.Optional(email('The address of the person who is to do them.')),
  owner: Type.Optional(party('The party that is to do them.')),
  status: Type.Optional(choice(nextStepStatuses, 'How far the steps are.')),
  overdue: Type.Optional(
    Type.Boolean({ description: 'Whether their grace after the live date has passed.' }),
  ),
  dueBefore: Type.Optional(instant('With a live date before this instant.')),
  dueAfter: Type.Optional(instant('With a live date after this instant.')),
  sort: Type.Optional(choice(['dueAt'], 'By live date, earliest first; undated ones are left out.')),
  ...createdRange,
};

export function nextStepRoutes(app: App, deps: Deps): void {
  const { database } = deps;

  app.post(
    '/v1/next-steps',
    creating(
      {
        operationId: 'nextSteps.create',
        summary: 'Record a next step',
        description:
          'It is `agreed` when both parties are named in `agreedBy`, else `proposed`. With a date it is reminded of, falls due and goes overdue.',
        tags,
      },
      NextStepCreate,
      NextStep,
    ),
    async (request, reply) => {
      Problem.assertSound(dueContradictions(request.body));
      const resource = await recordNextStep(callerOf(deps, request, reply), request.body);
      return tagged(reply.code(201), resource);
    },
  );

  app.put(
    '/v1/next-steps/by-external-id/:externalId',
    upserting(
      {
        operationId: 'nextSteps.upsert',
        summary: 'Record a next step, or replace it, by your own id',
        description:
          'What the body leaves out is reset, but for what has become of it. Another title, owner or due date records what was settled elsewhere.',
        tags,
      },
      NextStepCreate,
      NextStep,
    ),
    (request, reply) => {
      Problem.assertSound(dueContradictions(request.body));
      return answerUpsert(request, reply, (known) =>
        upsertNextStep(callerOf(deps, request, reply), known, request.body),
      );
    },
  );

  app.get(
    '/v1/next-steps',
    listing(
      {
        operationId: 'nextSteps.list',
        summary: 'List next steps, newest first or by date',
        description:
          'Those that every filter fits, of all applications; by `sort=dueAt` those with a live date, the earliest first.',
        tags,
      },
      filter,
      NextStepPage,
    ),
    async (request, reply) => {
      const { query } = request;
      const wanted = { ...withIds(query), ...rangesIn(query) };
      const { tenant } = principalOf(request);
      const found = await listNextSteps(database, tenant, wanted, pageRequest(query), query.sort);
      return answerPage(request, reply, found, presentNextStep);
    },
  );

  app.get(
    '/v1/next-steps/:id',
    getting(
      {
        operationId: 'nextSteps.get',
        summary: 'Get a next step',
        description: 'As it is now, with its `ETag` and all that was proposed.',
        tags,
      },
      NextStep,
    ),
    async (request, reply) => {
      const id = parseId('nextStep', request.params.id);
      return tagged(reply, presentNextStep(await findNextStep(database, principalOf(request).tenant, id)));
    },
  );

  app.patch(
    '/v1/next-steps/:id',
    updating(
      {
        operationId: 'nextSteps.update',
        summary: 'Change a next step',
        description:
          'A merge patch (RFC 7396). Another title, owner or due date records what was settled elsewhere or, with a `party`, is its counter.',
        tags,
      },
      NextStepUpdate,
      NextStep,
    ),
    (request, reply) => {
      Problem.assertSound(dueContradictions(request.body));
      return change(deps, request, reply, 'next_step', (unit, id) =>
        presentNextStep(updateNextStep(unit, id, request.body)),
      );
    },
  );

  app.post(
    '/v1/next-steps/:id/agree',
    acting(
      {
        operationId: 'nextSteps.agree',
        summary: 'Agree to what is on the table',
        description:
          'Once both parties have agreed to the same terms it is `agreed`, and these are its `terms`. With `proposal` or `If-Match`, nobody agrees to what they have not seen.',
        tags,
      },
      NextStepAgree,
      NextStep,
    ),
    (request, reply) =>
      change(deps, request, reply, 'next_step', (unit, id) =>
        presentNextStep(agreeNextStep(unit, id, request.body)),
      ),
  );

  app.post(
    '/v1/next-steps/:id/counter',
    acting(
      {
        operationId: 'nextSteps.counter',
        summary: 'Offer other terms',
        description:
          'Whoever counters has agreed to their own terms, and waits for the other party. Terms that were agreed before stay live until it answers.',
        tags,
      },
      NextStepCounter,
      NextStep,
    ),
    (request, reply) => {
      Problem.assertSound(dueContradictions(request.body));
      return change(deps, request, reply, 'next_step', (unit, id) =>
        presentNextStep(counterNextStep(unit, id, request.body)),
      );
    },
  );

  app.post(
    '/v1/next-steps/:id/decline',
    acting(
      {
        operationId: 'nextSteps.decline',
        summary: 'Decline what is on the table',
        description: 'Where terms were agreed before, these stand again; else it is `declined`.',
        tags,
      },
      NextStepDecline,
      NextStep,
    ),
    (request, reply) =>
      change(deps, request, reply, 'next_step', (unit, id) =>
        presentNextStep(declineNextStep(unit, id, request.body)),
      ),
  );

  app.post(
    '/v1/next-steps/:id/complete',
    acting(
      {
        operationId: 'nextSteps.complete',
        summary: 'Complete a next step',
        description: 'It is `done`; nothing of it falls due any more.',
        tags,
      },
      NextStepComplete,
      NextStep,
    ),
    (request, reply) =>
      change(deps, request, reply, 'next_step', (unit, id) =>
        presentNextStep(completeNextStep(unit, id, request.body)),
      ),
  );

  app.post(
    '/v1/next-steps/:id/cancel',
    acting(
      {
        operationId: 'nextSteps.cancel',
        summary: 'Cancel a next step',
        description: 'It need not be done any more; nothing of it falls due.',
        tags,
      },
      NextStepCancel,
      NextStep,
    ),
    (request, reply) =>
      change(deps, request, reply, 'next_step', (unit, id) =>
        presentNextStep(cancelNextStep(unit, id, request.body)),
      ),
  );

  app.post(
    '/v1/next-steps/:id/reopen',
    acting(
      {
        operationId: 'nextSteps.reopen',
        summary: 'Take a next step up again',
        description: 'It is `agreed` if it has terms, else `proposed`, and falls due again.',
        tags,
      },
      NextStepReopen,
      NextStep,
    ),
    (request, reply) =>
      change(deps, request, reply, 'next_step', (unit, id) =>
        presentNextStep(reopenNextStep(unit, id, request.body)),
      ),
  );
}
