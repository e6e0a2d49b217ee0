import { Type, type Static } from 'typebox';
import { choice, idOf, instant, named, nullable, text } from '../schema.ts';
import { testClockStatuses } from './table.ts';

/** Applications in one call of attach. */
export const attachedAtOnce = 100;

const name = text(200, 'What it is for.');

export const TestClock = named(
  'TestClock',
  'A time of its own, of test mode, by which applications live. It stands still until it is advanced.',
  {
    id: idOf('testClock', 'Its id.'),
    name: nullable(name),
    now: instant('What time it is on it.'),
    status: choice(
      testClockStatuses,
      '`advancing` while what falls due on the way to `advancingTo` is told; then `ready` again.',
    ),
    advancingTo: nullable(instant('Where it is on its way to.')),
    applications: Type.Integer({ minimum: 0, description: 'How many live by it.' }),
    version: Type.Integer({ minimum: 1, description: 'Rises with each change, and as its time moves.' }),
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
  applicationIds: Type.Array(idOf('application', 'An application of test mode that is on no other clock.'), {
    minItems: 1,
    maxItems: attachedAtOnce,
    uniqueItems: true,
    description: 'All of them or, if one cannot, none.',
  }),
});
export type TestClockAttach = Static<typeof TestClockAttach>;

export const TestClockAdvance = named('TestClockAdvance', 'How far to move the clock.', {
  to: instant("Later than the clock's time, by two years at most."),
});
export type TestClockAdvance = Static<typeof TestClockAdvance>;
