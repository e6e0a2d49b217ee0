import { type Static } from 'typebox';
import type { Clock } from '../clock.ts';
import type { Database } from '../db/connect.ts';
import { presentFollowUp } from '../follow-ups/present.ts';
import { FollowUp } from '../follow-ups/schema.ts';
import type { Id } from '../ids.ts';
import { presentInterview } from '../interviews/present.ts';
import { Interview } from '../interviews/schema.ts';
import type { Language } from '../languages.ts';
import { presentNextStep } from '../next-steps/present.ts';
import { NextStep } from '../next-steps/schema.ts';
import { presentPermission } from '../permissions/present.ts';
import { Permission } from '../permissions/schema.ts';
import { presentProgress } from '../progress/present.ts';
import { Progress } from '../progress/schema.ts';
import { list, named, ref } from '../schema.ts';
import type { Tenant } from '../tenant.ts';
import { presentTrialPeriod } from '../trial-periods/present.ts';
import { TrialPeriod } from '../trial-periods/schema.ts';
import { presentApplication } from './present.ts';
import { Application } from './schema.ts';
import { findWholeApplication, mostOfEach } from './whole.ts';

export const Overview = named('Overview', 'An application with everything in it: one read for a page.', {
  application: ref(Application, 'The application itself.'),
  interviews: list(ref(Interview), mostOfEach, 'Its interviews, the newest.'),
  nextSteps: list(ref(NextStep), mostOfEach, 'Its next steps, the newest, in their order.'),
  followUps: list(ref(FollowUp), mostOfEach, 'Its follow-ups, the newest.'),
  permissions: list(ref(Permission), mostOfEach, 'Its permissions to connect, the newest.'),
  trialPeriods: list(ref(TrialPeriod), mostOfEach, 'Its trial periods, the newest.'),
  progress: ref(Progress, 'What happens next in it.'),
});
export type Overview = Static<typeof Overview>;

/** @throws Problem `not_found` */
export async function readOverview(
  database: Database,
  tenant: Tenant,
  id: Id<'application'>,
  language: Language,
  clock: Clock,
): Promise<Overview> {
  const whole = await findWholeApplication(database, tenant, id);
  return {
    application: presentApplication(whole.application),
    interviews: whole.interviews.map(presentInterview),
    nextSteps: whole.nextSteps.map(presentNextStep),
    followUps: whole.followUps.map(presentFollowUp),
    permissions: whole.permissions.map(presentPermission),
    trialPeriods: whole.trialPeriods.map(presentTrialPeriod),
    progress: presentProgress(whole.progress, language, whole.clockNow ?? clock.now()),
  };
}
