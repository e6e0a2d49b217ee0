import { Type } from 'typebox';
import { changeSubject } from '@afterview/core/change/unit-of-work';
import { parseId } from '@afterview/core/ids';
import { candidateExternalId, choice, idOf } from '@afterview/core/schema';
import { completeTrial, startTrial, updateTrial, withdrawTrial } from '@afterview/core/trial-periods/act';
import { findTrialPeriod, listTrialPeriods } from '@afterview/core/trial-periods/find';
import { acceptTrial, counterTrial, declineTrial } from '@afterview/core/trial-periods/negotiate';
import { offerTrial } from '@afterview/core/trial-periods/offer';
import { presentTrialPeriod } from '@afterview/core/trial-periods/present';
import {
  TrialPeriod,
  TrialPeriodAccept,
  TrialPeriodAction,
  TrialPeriodComplete,
  TrialPeriodCounter,
  TrialPeriodCreate,
  TrialPeriodDecline,
  TrialPeriodUpdate,
} from '@afterview/core/trial-periods/schema';
import { trialStatuses } from '@afterview/core/trial-periods/table';
import { principalOf } from '../http/auth.ts';
import { tagged } from '../http/etag.ts';
import { acting, change, creating, getting, listing, updating } from '../http/operations.ts';
import { answerPage, createdRange, page, pageRequest } from '../http/pagination.ts';
import { callerOf, rangesIn, withIds, type App, type Deps } from '../http/routes.ts';

export const TrialPeriodPage = page('TrialPeriodPage', TrialPeriod);

const tags = ['Trial periods'];

const filter = {
  applicationId: Type.Optional(idOf('application', 'The application that they belong to.')),
  interviewId: Type.Optional(idOf('interview', 'The interview at which they were offered.')),
  candidateExternalId: Type.Optional(candidateExternalId),
  status: Type.Optional(choice(trialStatuses, 'How far the trials are.')),
  ...createdRange,
};

export function trialPeriodRoutes(app: App, deps: Deps): void {
  const { database } = deps;

  app.post(
    '/v1/trial-periods',
    creating(
      {
        operationId: 'trialPeriods.create',
        summary: 'Offer a trial period',
        description: 'Whoever offers it has agreed to its terms, and waits for the other party.',
        tags,
      },
      TrialPeriodCreate,
      TrialPeriod,
    ),
    async (request, reply) => {
      const { applicationId, interviewId: named, ...input } = request.body;
      const interviewId = named === undefined ? null : parseId('interview', named);
      const resource = await changeSubject(
        callerOf(deps, request, reply),
        'application',
        parseId('application', applicationId),
        (unit) => {
          const interview = interviewId === null ? null : unit.get('interview', interviewId);
          return presentTrialPeriod(offerTrial(unit, input, interview));
        },
      );
      return tagged(reply.code(201), resource);
    },
  );

  app.get(
    '/v1/trial-periods',
    listing(
      {
        operationId: 'trialPeriods.list',
        summary: 'List trial periods, newest first',
        description: 'Those that every filter fits, of all applications.',
        tags,
      },
      filter,
      TrialPeriodPage,
    ),
    async (request, reply) => {
      const { query } = request;
      const { tenant } = principalOf(request);
      const found = await listTrialPeriods(
        database,
        tenant,
        { ...withIds(query), ...rangesIn(query) },
        pageRequest(query),
      );
      return answerPage(request, reply, found, presentTrialPeriod);
    },
  );

  app.get(
    '/v1/trial-periods/:id',
    getting(
      {
        operationId: 'trialPeriods.get',
        summary: 'Get a trial period',
        description: 'As it is now, with its `ETag` and all that was proposed.',
        tags,
      },
      TrialPeriod,
    ),
    async (request, reply) => {
      const id = parseId('trialPeriod', request.params.id);
      const row = await findTrialPeriod(database, principalOf(request).tenant, id);
      return tagged(reply, presentTrialPeriod(row));
    },
  );

  app.patch(
    '/v1/trial-periods/:id',
    updating(
      {
        operationId: 'trialPeriods.update',
        summary: 'Change the date of the decision, or metadata',
        description: 'A merge patch (RFC 7396). Terms change by a counter alone.',
        tags,
      },
      TrialPeriodUpdate,
      TrialPeriod,
    ),
    (request, reply) =>
      change(deps, request, reply, 'trial_period', (unit, id) =>
        presentTrialPeriod(updateTrial(unit, id, request.body)),
      ),
  );

  app.post(
    '/v1/trial-periods/:id/counter',
    acting(
      {
        operationId: 'trialPeriods.counter',
        summary: 'Offer other terms',
        description:
          'Whoever counters has agreed to their own terms, and waits for the other party. What is left out stays as it is on the table.',
        tags,
      },
      TrialPeriodCounter,
      TrialPeriod,
    ),
    (request, reply) =>
      change(deps, request, reply, 'trial_period', (unit, id) =>
        presentTrialPeriod(counterTrial(unit, id, request.body)),
      ),
  );

  app.post(
    '/v1/trial-periods/:id/accept',
    acting(
      {
        operationId: 'trialPeriods.accept',
        summary: 'Accept the terms on the table',
        description: 'The terms on the table become `agreedTerms`; the first and the last day fall due.',
        tags,
      },
      TrialPeriodAccept,
      TrialPeriod,
    ),
    (request, reply) =>
      change(deps, request, reply, 'trial_period', (unit, id) =>
        presentTrialPeriod(acceptTrial(unit, id, request.body)),
      ),
  );

  app.post(
    '/v1/trial-periods/:id/decline',
    acting(
      {
        operationId: 'trialPeriods.decline',
        summary: 'Decline the trial',
        description: 'That is final; another can be offered.',
        tags,
      },
      TrialPeriodDecline,
      TrialPeriod,
    ),
    (request, reply) =>
      change(deps, request, reply, 'trial_period', (unit, id) =>
        presentTrialPeriod(declineTrial(unit, id, request.body)),
      ),
  );

  app.post(
    '/v1/trial-periods/:id/withdraw',
    acting(
      {
        operationId: 'trialPeriods.withdraw',
        summary: 'Call the trial off',
        description: 'By either party, until it is completed. That is final.',
        tags,
      },
      TrialPeriodAction,
      TrialPeriod,
    ),
    (request, reply) =>
      change(deps, request, reply, 'trial_period', (unit, id) =>
        presentTrialPeriod(withdrawTrial(unit, id, request.body)),
      ),
  );

  app.post(
    '/v1/trial-periods/:id/start',
    acting(
      {
        operationId: 'trialPeriods.start',
        summary: 'Record that the trial has begun',
        description: 'It is `active` from now, whatever its first day was to be.',
        tags,
      },
      TrialPeriodAction,
      TrialPeriod,
    ),
    (request, reply) =>
      change(deps, request, reply, 'trial_period', (unit, id) =>
        presentTrialPeriod(startTrial(unit, id, request.body)),
      ),
  );

  app.post(
    '/v1/trial-periods/:id/complete',
    acting(
      {
        operationId: 'trialPeriods.complete',
        summary: 'Record what came of the trial',
        description: 'The status of the application stays what it is: change it as you decide.',
        tags,
      },
      TrialPeriodComplete,
      TrialPeriod,
    ),
    (request, reply) =>
      change(deps, request, reply, 'trial_period', (unit, id) =>
        presentTrialPeriod(completeTrial(unit, id, request.body)),
      ),
  );
}
