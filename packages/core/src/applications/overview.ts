import { Type, type Static } from 'typebox';
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
import { named, ref } from '../schema.ts';
import type { Tenant } from '../tenant.ts';
import { presentTrialPeriod } from '../trial-periods/present.ts';
import { TrialPeriod } from '../trial-periods/schema.ts';
import { presentApplication } from './present.ts';
import { Application } from './schema.ts';
import { findWholeApplication } from './whole.ts';

const newest = 'The newest 200.';

export const Overview = named('Overview', 'An application with everything in it: one read for a page.', {
  application: ref(Application),
  interviews: Type.Array(ref(Interview), { description: newest }),
  nextSteps: Type.Array(ref(NextStep), { description: `In their order. ${newest}` }),
  followUps: Type.Array(ref(FollowUp), { description: newest }),
  permissions: Type.Array(ref(Permission), { description: newest }),
  trialPeriods: Type.Array(ref(TrialPeriod), { description: newest }),
  progress: ref(Progress),
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
