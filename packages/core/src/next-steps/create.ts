import { agreedBy, bothAgreed, onlyParty } from '../agreement/agreement.ts';
import type { Change } from '../change/change.ts';
import { defaults } from '../deadlines/policy.ts';
import { newId, type Id } from '../ids.ts';
import type { InterviewRow } from '../interviews/table.ts';
import type { Party } from '../parties.ts';
import type { NextStepInput } from './schema.ts';
import type { NextStepRow } from './table.ts';

type Context = {
  interview: InterviewRow | null;
  /** Who has agreed where the input does not say. */
  agreed: readonly Party[];
  position?: number | undefined;
};

const lastPosition = (change: Change) =>
  change.all('next_step').reduce((last, step) => Math.max(last, step.position), -1);

/** Records a step: `agreed`, with terms, when both parties have agreed to it; else `proposed`. */
export function createNextStep(change: Change, input: NextStepInput, context: Context): NextStepRow {
  const { interview } = context;
  const agreement = agreedBy(input.agreedBy ?? context.agreed, change.now);
  const at = change.now.toISOString();
  const dueAt = input.dueAt === undefined ? null : new Date(input.dueAt);
  const offer = { title: input.title, owner: input.owner, dueAt: dueAt?.toISOString() ?? null, at };
  const proposer = onlyParty(agreement);
  const settled = bothAgreed(agreement);
  const interviewId: Id<'interview'> | null = interview?.id ?? null;
  return change.put(
    'next_step',
    {
      ...change.tenant,
      id: newId('nextStep'),
      applicationId: change.application.id,
      interviewId,
      externalId: input.externalId ?? null,
      title: input.title,
      description: input.description ?? null,
      owner: input.owner,
      assignee:
        input.assignee === undefined
          ? null
          : { name: input.assignee.name ?? null, email: input.assignee.email ?? null },
      status: settled ? 'agreed' : 'proposed',
      dueAt,
      liveDueAt: dueAt,
      timeZone: input.timeZone ?? interview?.timeZone ?? defaults.timeZone,
      overdue: false,
      agreement,
      terms: settled ? { ...offer, settledBy: 'parties' } : null,
      proposals: proposer === null ? [] : [{ ...offer, party: proposer, note: null }],
      reminders: [...(input.reminders ?? defaults.reminders)],
      overdueAfter: input.overdueAfter ?? defaults.overdueAfter,
      completedAt: null,
      completedBy: null,
      completionNote: null,
      evidenceUrl: null,
      position: context.position ?? lastPosition(change) + 1,
      metadata: input.metadata ?? {},
      version: 0,
      scheduleVersion: 0,
      createdAt: change.now,
      updatedAt: change.now,
    },
    settled ? 'next_step.agreed' : 'next_step.proposed',
  );
}
