/**
 * The close-out gate: an interview is completed with the agreed list of next steps, or with the reason why there is
 * none. All of it is one change, in the order in which its events are told: the interview, its steps, the permission to
 * connect, the research that was promised, the trial that was offered, the application's status.
 */
import { closedStatuses } from '../applications/closed.ts';
import type { Change } from '../change/change.ts';
import { createFollowUp } from '../follow-ups/create.ts';
import type { FollowUpRow, FollowUpTopic } from '../follow-ups/table.ts';
import { formatId, type Id } from '../ids.ts';
import { createNextStep } from '../next-steps/create.ts';
import { isOpenStep } from '../next-steps/open.ts';
import type { NextStepRow } from '../next-steps/table.ts';
import { parties } from '../parties.ts';
import { createPermission } from '../permissions/create.ts';
import type { PermissionRow } from '../permissions/table.ts';
import { Problem, usualDetail } from '../problems.ts';
import { assertAllowed } from '../machine.ts';
import { offerTrial } from '../trial-periods/offer.ts';
import type { TrialPeriodRow } from '../trial-periods/table.ts';
import { closeOutContradictions } from './contradictions.ts';
import { interviewMachine } from './machine.ts';
import { reanchor } from './reanchor.ts';
import type { InterviewComplete } from './schema.ts';
import type { InterviewRow } from './table.ts';

export type CompletedInterview = {
  interview: InterviewRow;
  nextSteps: NextStepRow[];
  followUps: FollowUpRow[];
  permission: PermissionRow | null;
  trialPeriod: TrialPeriodRow | null;
};

const researchTitles: Record<FollowUpTopic, string> = {
  company: 'Research on the company',
  market: 'Research on the market',
  competitors: 'Research on the competitors',
  role: 'Research on the role',
  other: 'Further research',
};

/** @throws Problem `illegal_transition`, `validation_failed`, `close_out_required` */
export function completeInterview(
  change: Change,
  id: Id<'interview'>,
  input: InterviewComplete,
): CompletedInterview {
  const before = change.get('interview', id);
  assertAllowed(interviewMachine, before.status, 'complete');
  const reason = input.noNextStepsReason ?? null;
  const endedAt = endOf(before, input, change.now);
  const isLive = (step: NextStepRow) => isOpenStep(step) && step.interviewId === id;
  const live = change.all('next_step').filter(isLive);
  assertClosedOut(input, live.length);
  const interview = change.put(
    'interview',
    {
      ...before,
      status: 'completed',
      endedAt,
      outcome: reason ?? 'agreed',
      noNextStepsReason: reason,
      companyAnswer: input.companyAnswer ?? null,
    },
    'interview.completed',
  );
  if (reason !== null) change.tell('interview', interview, 'interview.ended_without_next_steps');
  reanchor(change, interview);
  const agreed = (input.nextSteps ?? []).map((step, index) =>
    createNextStep(change, step, { interview, agreed: parties, pointer: `/nextSteps/${index}` }),
  );
  const promised = reason === 'undated_promise' ? [undatedPromise(change, interview)] : [];
  const asked = input.permissionToConnect;
  const permission =
    asked === undefined ? null : createPermission(change, asked, interview, '/permissionToConnect');
  const followUps = planResearch(change, input, interview, permission);
  const trialPeriod =
    input.trialPeriod === undefined ? null : offerTrial(change, input.trialPeriod, interview);
  const decided = reason === 'rejected' || reason === 'withdrawn';
  if (decided && !closedStatuses.has(change.application.status)) {
    change.put('application', { ...change.application, status: reason }, 'application.status_changed');
  }
  const nextSteps = live.map((step) => change.get('next_step', step.id)).concat(agreed, promised);
  return { interview, nextSteps, followUps, permission, trialPeriod };
}

/** Research may be sent by a permission that was given; one that was only asked for would stand in its way. */
const planResearch = (
  change: Change,
  { research = [] }: InterviewComplete,
  interview: InterviewRow,
  permission: PermissionRow | null,
): FollowUpRow[] => {
  const granted = permission?.status === 'granted' ? formatId('permission', permission.id) : undefined;
  const needs = granted === undefined ? {} : { permissionId: granted };
  return research.map(({ topic, title = researchTitles[topic] }) =>
    createFollowUp(change, { kind: 'research', topic, title, ...needs }, interview),
  );
};

/** By default its planned end, or now if that is earlier. */
function endOf(interview: InterviewRow, { endedAt }: InterviewComplete, now: Date): Date {
  if (endedAt === undefined) return interview.endsAt < now ? interview.endsAt : now;
  const given = new Date(endedAt);
  if (given > now) throw Problem.invalid('/endedAt', 'must not be in the future');
  return given;
}

function assertClosedOut(input: InterviewComplete, liveSteps: number): void {
  Problem.assertSound(closeOutContradictions(input, liveSteps));
  const { nextSteps = [], noNextStepsReason: reason } = input;
  if (nextSteps.length === 0 && reason === undefined && liveSteps === 0) {
    throw new Problem('close_out_required', usualDetail('close_out_required'));
  }
}

/** "We will be in touch": the company's step, in its own words, to which nobody can set a clock yet. */
const undatedPromise = (change: Change, interview: InterviewRow): NextStepRow =>
  createNextStep(
    change,
    { title: interview.companyAnswer ?? '', owner: 'company' },
    { interview, agreed: ['company'] },
  );
