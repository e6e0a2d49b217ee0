import { Type, type Static } from 'typebox';
import { choice, count, idOf, instant, list, named, nullable, text, version } from '../schema.ts';
import { testClockStatuses } from './table.ts';

/** Applications in one call of attach. */
export const attachedAtOnce = 100;

const name = text(200, 'What the clock is for; for you to know it by.');

export const TestClock = named(
  'TestClock',
  'A time of its own, of test mode, by which applications live. It stands still until it is advanced.',
  {
    id: idOf('testClock', 'The id of the clock.'),
    name: nullable(name),
    now: instant('What time it is on it.'),
    status: choice(
      testClockStatuses,
      '`advancing` while what falls due on the way to `advancingTo` is told; then `ready` again.',
    ),
    advancingTo: nullable(instant('The time that it is on its way to; null when it stands.')),
    applications: count('How many applications live by it.'),
    version: version('Rises with each change, and as its time moves; the `ETag` says the same.'),
    createdAt: instant('When it was created, in real time.'),
    updatedAt: instant('When it last changed, in real time.'),
  },
);
export type TestClock = Static<typeof TestClock>;

export const TestClockCreate = named('TestClockCreate', 'A clock, and the time at which it stands.', {
  now: instant('The time at which it begins, past or future.'),
  name: Type.Optional(name),
});
export type TestClockCreate = Static<typeof TestClockCreate>;

export const TestClockAttach = named('TestClockAttach', 'Which applications are to live by the clock.', {
  applicationIds: list(
    idOf('application', 'An application of test mode that is on no other clock.'),
    attachedAtOnce,
    'The applications; all of them come onto the clock or, if one cannot, none. At least one.',
    { minItems: 1, uniqueItems: true },
  ),
});
export type TestClockAttach = Static<typeof TestClockAttach>;

export const TestClockAdvance = named('TestClockAdvance', 'How far to move the clock.', {
  to: instant("The time to move to: later than the clock's, by two years at most."),
});
export type TestClockAdvance = Static<typeof TestClockAdvance>;
