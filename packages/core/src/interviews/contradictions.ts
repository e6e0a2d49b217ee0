/** What of an input contradicts itself, whatever the interview is like. */
import { dueContradictions } from '../due/contradictions.ts';
import type { FieldError } from '../problems.ts';
import type { InterviewComplete } from './schema.ts';

const withSteps: FieldError = {
  pointer: '/noNextStepsReason',
  detail: 'must not be given where there are next steps, here or live before',
};
const withoutAnswer: FieldError = {
  pointer: '/companyAnswer',
  detail: 'is required with the reason undated_promise',
};

/** @param liveSteps how many are live on the interview already */
export function closeOutContradictions(
  { nextSteps = [], noNextStepsReason: reason, companyAnswer }: InterviewComplete,
  liveSteps = 0,
): FieldError[] {
  return [
    ...nextSteps.flatMap((step, index) => dueContradictions(step, `/nextSteps/${index}`)),
    ...(reason !== undefined && nextSteps.length + liveSteps > 0 ? [withSteps] : []),
    ...(reason === 'undated_promise' && companyAnswer === undefined ? [withoutAnswer] : []),
  ];
}

/** Of the times that one names; a patch may name only one of them. */
export const timeContradictions = ({
  startsAt,
  endsAt,
}: {
  startsAt?: string | undefined;
  endsAt?: string | undefined;
}): FieldError[] =>
  startsAt !== undefined && endsAt !== undefined && new Date(endsAt) < new Date(startsAt)
    ? [{ pointer: '/endsAt', detail: 'must not be before startsAt' }]
    : [];

/** Whose interview it is to be. */
export const applicationContradictions = ({
  applicationId,
  application,
}: {
  applicationId?: string | undefined;
  application?: object | undefined;
}): FieldError[] =>
  (applicationId === undefined) === (application === undefined)
    ? [{ pointer: '/applicationId', detail: 'must be given, or else application; not both' }]
    : [];
