import type { FieldError } from '../problems.ts';
import type { DueExpression } from './schema.ts';

const hasHours = (text: string) => {
  const { hours, minutes, seconds, milliseconds } = Temporal.Duration.from(text);
  return [hours, minutes, seconds, milliseconds].some((part) => part !== 0);
};

/**
 * What of a due date contradicts itself, whatever the step or its interview is like.
 * @param pointer where the input is in the body
 */
export function dueContradictions(
  { dueAt, due }: { dueAt?: string | null | undefined; due?: DueExpression | null | undefined },
  pointer = '',
): FieldError[] {
  if (due === undefined || due === null) return [];
  const { businessDays, duration, endOf, time } = due;
  const errors: FieldError[] = [];
  if (dueAt !== undefined && dueAt !== null) {
    errors.push({ pointer: `${pointer}/due`, detail: 'must not be given with dueAt' });
  }
  if ([businessDays, duration, endOf].filter((one) => one !== undefined).length !== 1) {
    const detail = 'must have exactly one of businessDays, duration and endOf';
    errors.push({ pointer: `${pointer}/due`, detail });
  }
  if (time !== undefined && duration !== undefined && hasHours(duration)) {
    const detail = 'must not be given with a duration that has hours';
    errors.push({ pointer: `${pointer}/due/time`, detail });
  }
  return errors;
}
