import type { Change } from '../change/change.ts';
import type { Id } from '../ids.ts';
import { allowedActions } from '../machine.ts';
import { mergeMetadata } from '../merge-patch.ts';
import { Problem } from '../problems.ts';
import { assertTrialAllows, trialMachine } from './machine.ts';
import type { TrialPeriodAction, TrialPeriodComplete, TrialPeriodUpdate } from './schema.ts';
import type { TrialPeriodRow } from './table.ts';

/** It is called off, before or during. @throws Problem `illegal_transition` */
export function withdrawTrial(
  change: Change,
  id: Id<'trialPeriod'>,
  input: TrialPeriodAction,
): TrialPeriodRow {
  const trial = change.get('trial_period', id);
  assertTrialAllows(trial, 'withdraw', input.party);
  return change.put('trial_period', { ...trial, status: 'withdrawn' }, 'trial_period.withdrawn', input);
}

/** The work begins. @throws Problem `illegal_transition` */
export function startTrial(change: Change, id: Id<'trialPeriod'>, input: TrialPeriodAction): TrialPeriodRow {
  const trial = change.get('trial_period', id);
  assertTrialAllows(trial, 'start', input.party);
  return change.put('trial_period', { ...trial, status: 'active' }, 'trial_period.started', input);
}

/** It is over, and what came of it. @throws Problem `illegal_transition` */
export function completeTrial(
  change: Change,
  id: Id<'trialPeriod'>,
  input: TrialPeriodComplete,
): TrialPeriodRow {
  const trial = change.get('trial_period', id);
  assertTrialAllows(trial, 'complete', input.party);
  const completed = { ...trial, status: 'completed', outcome: input.outcome } as const;
  return change.put('trial_period', completed, 'trial_period.completed', input);
}

/** Another date for the decision, while it is open; or other metadata. @throws Problem `illegal_transition` */
export function updateTrial(change: Change, id: Id<'trialPeriod'>, patch: TrialPeriodUpdate): TrialPeriodRow {
  const trial = change.get('trial_period', id);
  const { decisionDueAt, metadata } = patch;
  const allowed = allowedActions(trialMachine, trial.status);
  if (decisionDueAt !== undefined && !allowed.includes('accept')) {
    throw Problem.illegalTransition(
      trialMachine.noun,
      trial.status,
      'update the date of the decision',
      allowed,
    );
  }
  return change.put(
    'trial_period',
    {
      ...trial,
      ...(decisionDueAt === undefined
        ? {}
        : { decisionDueAt: decisionDueAt === null ? null : new Date(decisionDueAt) }),
      metadata: mergeMetadata(trial.metadata, metadata),
    },
    'trial_period.updated',
  );
}
