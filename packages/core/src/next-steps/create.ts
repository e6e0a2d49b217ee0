import { begin, bothAgreed } from '../agreement/agreement.ts';
import type { Change } from '../change/change.ts';
import { settleDue } from '../due/settle.ts';
import { newId } from '../ids.ts';
import type { InterviewRow } from '../interviews/table.ts';
import type { Party } from '../parties.ts';
import type { NextStepInput } from './schema.ts';
import type { NextStepRow } from './table.ts';
import { highestPosition } from './table.ts';
import { offerOf, termsOf } from './terms.ts';

type Context = {
  interview: InterviewRow | null;
  /** Who has agreed where the input does not say. */
  agreed: readonly Party[];
  position?: number | undefined;
  /** Where the input is in the body, for what is wrong with it. */
  pointer?: string;
};

/** Records a step: `agreed`, with terms, when both parties have agreed to it; else `proposed`. */
export function createNextStep(change: Change, input: NextStepInput, context: Context): NextStepRow {
  const { interview } = context;
  const { application, settings, now } = change;
  const date = settleDue(
    input,
    { application, interview, settings, timeZone: input.timeZone, now },
    context.pointer,
  );
  const timeZone = input.timeZone ?? date.due?.timeZone ?? interview?.timeZone ?? settings.timeZone;
  const offered = { title: input.title, owner: input.owner, ...date };
  const negotiation = begin(input.agreedBy ?? context.agreed, offerOf(offered), now);
  const settled = bothAgreed(negotiation.agreement);
  return change.put(
    'next_step',
    {
      ...change.tenant,
      id: newId('nextStep'),
      applicationId: application.id,
      interviewId: interview?.id ?? null,
      externalId: input.externalId ?? null,
      ...offered,
      description: input.description ?? null,
      assignee: assigneeOf(input),
      status: settled ? 'agreed' : 'proposed',
      liveDueAt: date.dueAt,
      timeZone,
      overdue: false,
      overdueToldFor: null,
      ...negotiation,
      terms: settled ? termsOf(offered, 'parties', now) : null,
      reminders: [...(input.reminders ?? settings.reminders)],
      overdueAfter: input.overdueAfter ?? settings.overdueAfter,
      completedAt: null,
      completedBy: null,
      completionNote: null,
      evidenceUrl: null,
      position: context.position ?? Math.min(change.lastPosition + 1, highestPosition),
      metadata: input.metadata ?? {},
      version: 0,
      scheduleVersion: 0,
      createdAt: now,
      updatedAt: now,
    },
    settled ? 'next_step.agreed' : 'next_step.proposed',
  );
}

export const assigneeOf = ({ assignee }: Pick<NextStepInput, 'assignee'>): NextStepRow['assignee'] =>
  assignee === undefined ? null : { name: assignee.name ?? null, email: assignee.email ?? null };
