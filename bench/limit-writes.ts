/**
 * The writes of the limit: in one transaction the head's lock, what the application holds, and one statement that writes
 * the rows which the product writes. What the product works out, this takes for granted: the bench asks for nothing but
 * steps with a date to which both have agreed, in applications where that changes neither ball nor momentum.
 */
import type { Sql } from 'postgres';
import { uuidOf } from './ids.ts';
import { presentStep } from './limit-present.ts';
import {
  agreed,
  deadlineRecord,
  planOf,
  researchOf,
  stepOf,
  stepRecord,
  tell,
  trialOf,
  type AgreedStep,
  type Completion,
  type Context,
  type Planned,
  type StepInput,
  type Told,
} from './limit-rows.ts';
import {
  load,
  lockHead,
  writeCompletion,
  writeStep,
  type Head,
  type Loaded,
  type Types,
} from './limit-statements.ts';

/** From an interview's end, for research. */
const dueWithinMs = 24 * 3_600_000;

/** Rows on their way into one statement, each table's as one parameter. */
const records = (rows: readonly object[]) => JSON.stringify(rows);

type Written = {
  head: Head;
  context: Context;
  loaded: Loaded;
  ball: string;
  planned: Planned[];
  told: Told[];
};

const parametersOf = (
  { head, context, loaded, ball, planned, told }: Written,
  steps: readonly AgreedStep[],
) => {
  const [first] = planned
    .filter(({ kind }) => kind === 'due')
    .toSorted((a, b) => Number(a.firesAt) - Number(b.firesAt));
  const next = { type: 'next_step', id: first?.subjectId, owner: first?.owner, dueAt: first?.firesAt };
  const tellings = tell(told, context, head.lastSequence, next);
  return [
    context.applicationId,
    head.lastSequence + told.length,
    context.now.toISOString(),
    context.platform,
    ball,
    JSON.stringify(next),
    (first?.firesAt ?? context.now).toISOString(),
    loaded.nextSteps.length + steps.length,
    loaded.doneSteps,
    records(planned.map((one) => deadlineRecord(one, context))),
    records(tellings.map(({ entry }) => entry)),
    records(tellings.map(({ event }) => event)),
    records(steps.map(stepRecord)),
  ];
};

export function recordStep(transactions: Sql<Types>, platform: string, input: StepInput): Promise<object> {
  return transactions.begin(async (sql) => {
    const applicationId = uuidOf(input.applicationId);
    const [head] = await lockHead(sql, applicationId);
    if (head === undefined) throw new Error('there is no such application');
    const loaded = await load(sql, platform, head);
    const { now } = head;
    const context = { platform, applicationId, interviewId: null, now, position: loaded.nextSteps.length };
    const step = stepOf(input, context);
    const planned = planOf('next_step', step.id, step.owner, new Date(input.dueAt), now);
    const written = { head, context, loaded, ball: 'company', planned, told: [agreed(step)] };
    await sql.unsafe(writeStep, parametersOf(written, [step]), { prepare: true });
    return presentStep(step);
  });
}

export function completeInterview(
  transactions: Sql<Types>,
  platform: string,
  id: string,
  input: Completion,
): Promise<object> {
  return transactions.begin(async (sql) => {
    const [head] = await sql<Head[]>`
      select h.application_id, h.last_sequence, clock_timestamp() as now from interviews i
      join application_heads h on h.application_id = i.application_id
      where i.platform_id = ${platform} and i.id = ${id} for no key update of h`;
    if (head === undefined) throw new Error('there is no such interview');
    const loaded = await load(sql, platform, head);
    const interview = loaded.interviews.find((one) => one.id === id);
    const { now, applicationId } = head;
    const context = { platform, applicationId, interviewId: id, now, position: 0 };
    const steps = input.nextSteps.map((step, position) => stepOf(step, { ...context, position }));
    const endedAt = new Date(String(interview?.['ends_at']));
    const dueAt = new Date(endedAt.getTime() + dueWithinMs);
    const research = input.research.map((one) => researchOf(one, dueAt, context));
    const trial = trialOf(input.trialPeriod, context);
    const planned = [
      ...steps.flatMap((step) => planOf('next_step', step.id, step.owner, step.dueAt ?? now, now)),
      ...research.flatMap((one) => planOf('follow_up', one.id, 'candidate', dueAt, now)),
      {
        subjectType: 'trial_period',
        subjectId: trial.id,
        owner: null,
        kind: 'decision_due',
        firesAt: new Date(input.trialPeriod.decisionDueAt),
      },
    ];
    const told = [
      { type: 'interview.completed', subjectId: id, title: 'First talk', object: { ...interview, endedAt } },
      ...steps.map(agreed),
      ...research.map((one) => ({
        type: 'follow_up.planned',
        subjectId: one.id,
        title: one.title,
        object: one,
      })),
      { type: 'trial_period.offered', subjectId: trial.id, title: null, object: trial },
      { type: 'progress.ball_changed', subjectId: applicationId, title: null, object: { ball: 'both' } },
    ];
    const written = { head, context, loaded, ball: 'both', planned, told };
    const parameters = [...parametersOf(written, steps), id, records(research), records([trial])];
    await sql.unsafe(writeCompletion, parameters, { prepare: true });
    return { ...interview, nextSteps: steps.map(presentStep), followUps: research, trialPeriod: trial };
  });
}
