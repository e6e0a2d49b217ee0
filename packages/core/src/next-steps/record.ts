import { changeSubject, type Caller } from '../change/unit-of-work.ts';
import { assertStays, upsert, type Upserted } from '../change/upsert.ts';
import { formatId, parseId } from '../ids.ts';
import { createNextStep } from './create.ts';
import { findNextStepId } from './find.ts';
import { presentNextStep } from './present.ts';
import type { NextStep, NextStepCreate } from './schema.ts';
import { replaceNextStep } from './update.ts';

const interviewIdOf = ({ interviewId }: NextStepCreate) =>
  interviewId === undefined ? null : parseId('interview', interviewId);

/** Records a step in an application that exists. @throws Problem `not_found`, `validation_failed` */
export function recordNextStep(caller: Caller, { position, ...input }: NextStepCreate): Promise<NextStep> {
  const interviewId = interviewIdOf(input);
  return changeSubject(caller, 'application', parseId('application', input.applicationId), (change) => {
    const interview = interviewId === null ? null : change.get('interview', interviewId);
    return presentNextStep(createNextStep(change, input, { interview, agreed: [], position }));
  });
}

/** Replaces the step that the platform knows by this id, or records it. */
export function upsertNextStep(
  caller: Caller,
  externalId: string,
  input: NextStepCreate,
): Promise<Upserted<NextStep>> {
  const interviewId = interviewIdOf(input);
  return upsert(
    caller,
    () => findNextStepId(caller.database, caller.tenant, externalId),
    () => recordNextStep(caller, { ...input, externalId }),
    (id) =>
      changeSubject(caller, 'next_step', id, (change) => {
        assertStays(formatId('application', change.application.id), input.applicationId);
        const interview = interviewId === null ? null : change.get('interview', interviewId);
        return presentNextStep(replaceNextStep(change, id, input, interview));
      }),
  );
}
