import type { ApplicationRow } from '../applications/table.ts';
import type { InterviewRow } from '../interviews/table.ts';
import { Problem } from '../problems.ts';
import type { Settings } from '../settings/table.ts';
import { dueContradictions } from './contradictions.ts';
import { resolveDue, type Due } from './expression.ts';
import { type DueExpression, zoneWords } from './schema.ts';

/** What a due expression may refer to. */
export type DueContext = {
  application: ApplicationRow;
  interview: InterviewRow | null;
  settings: Settings;
  /** Where the date is meant, if the input says; else where the interview is, else the platform. */
  timeZone?: string | undefined;
  now: Date;
};

/** A due date: its instant, and the expression that it came from, if any. */
export type DueDate = { dueAt: Date | null; due: Due | null };

/** When an interview ended, or is planned to. */
export const endOfInterview = ({ endedAt, endsAt }: InterviewRow): Date => endedAt ?? endsAt;

/**
 * The due date that an input means: an instant, an expression, or none.
 * @param pointer where the input is in the body
 * @throws Problem `validation_failed`
 */
export function settleDue(
  input: { dueAt?: string | null | undefined; due?: DueExpression | null | undefined },
  context: DueContext,
  pointer = '',
): DueDate {
  Problem.assertSound(dueContradictions(input, pointer));
  const { dueAt, due: expression } = input;
  if (expression === undefined || expression === null) {
    return { dueAt: dueAt === undefined || dueAt === null ? null : new Date(dueAt), due: null };
  }
  const due = settled(expression, context, pointer);
  const anchor = anchorOf(due, context.interview) ?? context.now;
  return { due, dueAt: resolveDue(due, anchor, context.settings.calendar) };
}

/** The end of the interview where a due date is counted from that; null where it is not. */
export const anchorOf = (due: Due, interview: InterviewRow | null): Date | null =>
  due.from === 'interview_end' && interview !== null ? endOfInterview(interview) : null;

function settled(expression: DueExpression, { interview, ...context }: DueContext, pointer: string): Due {
  const { businessDays, duration, endOf, time, from, timeZone } = expression;
  if (from === 'interview_end' && interview === null) {
    throw Problem.invalid(
      `${pointer}/due/from`,
      'must be now: there is no interview whose end could be meant',
    );
  }
  return {
    ...(businessDays === undefined ? {} : { businessDays }),
    ...(duration === undefined ? {} : { duration }),
    ...(endOf === undefined ? {} : { endOf }),
    ...(time === undefined ? {} : { time }),
    timeZone: zoneOf(timeZone, { interview, ...context }),
    from: from ?? (interview === null ? 'now' : 'interview_end'),
  };
}

const isWord = (zone: string): zone is (typeof zoneWords)[number] => zoneWords.some((word) => word === zone);

function zoneOf(
  zone: string | undefined,
  { application, interview, settings, timeZone }: Omit<DueContext, 'now'>,
): string {
  if (zone === undefined) return timeZone ?? interview?.timeZone ?? settings.timeZone;
  if (!isWord(zone)) return zone;
  switch (zone) {
    case 'platform':
      return settings.timeZone;
    case 'company':
      return interview?.timeZone ?? settings.timeZone;
    case 'candidate':
      return application.candidate.timeZone ?? settings.timeZone;
  }
}
