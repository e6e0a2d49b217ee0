import { agreedBy, bothAgreed } from '../agreement/agreement.ts';
import { parties } from '../parties.ts';
import type { NextStepRow, StepOffer, Terms } from './table.ts';

type OnTheTable = Pick<NextStepRow, 'title' | 'owner' | 'dueAt' | 'due'>;

export const offerOf = ({ title, owner, dueAt }: OnTheTable): StepOffer => ({
  title,
  owner,
  dueAt: dueAt?.toISOString() ?? null,
});

/** What is on the table, as the terms that stand. */
export const termsOf = (step: OnTheTable, settledBy: Terms['settledBy'], at: Date): Terms => ({
  ...offerOf(step),
  due: step.due,
  settledBy,
  at: at.toISOString(),
});

/** Whether the wording, the owner or the date that is on the table differs. */
export const isResettled = (before: OnTheTable, after: OnTheTable): boolean =>
  after.title !== before.title ||
  after.owner !== before.owner ||
  after.dueAt?.getTime() !== before.dueAt?.getTime();

/** The step on terms that were agreed: what was offered since is off the table. */
export const onTerms = (step: NextStepRow, terms: Terms): NextStepRow => ({
  ...step,
  status: 'agreed',
  title: terms.title,
  owner: terms.owner,
  dueAt: terms.dueAt === null ? null : new Date(terms.dueAt),
  due: terms.due,
  agreement: bothAgreed(step.agreement) ? step.agreement : agreedBy(parties, new Date(terms.at)),
});
