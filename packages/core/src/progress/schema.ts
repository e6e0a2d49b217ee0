import { Type, type Static } from 'typebox';
import {
  choice,
  count,
  idOf,
  instant,
  integer,
  list,
  named,
  nullable,
  object,
  party,
  ref,
  text,
} from '../schema.ts';
import { balls, momenta } from './table.ts';

export const openItemTypes = ['next_step', 'follow_up', 'interview', 'permission', 'trial_period'] as const;

/** What makes it clear what happens next, in the order in which it is asked for. */
export const factorKeys = [
  'has_next_step',
  'has_date',
  'both_agreed',
  'company_committed',
  'nothing_overdue',
] as const;
export type FactorKey = (typeof factorKeys)[number];

/** What each adds to the score. */
export const factorWeights = {
  has_next_step: 30,
  has_date: 25,
  both_agreed: 20,
  company_committed: 15,
  nothing_overdue: 10,
} as const satisfies Record<FactorKey, number>;

export const WhatsNext = named('WhatsNext', 'The next thing to happen in the application.', {
  type: choice(openItemTypes, 'What kind of resource it is.'),
  id: text(40, 'The id of that resource.'),
  title: text(300, 'What it is called.'),
  owner: nullable(party('Whose move it is; null when it is nobody’s.')),
  dueAt: nullable(instant('By when; null for an undated promise.')),
});
export type WhatsNext = Static<typeof WhatsNext>;

export const Progress = named(
  'Progress',
  'What happens next in an application, and why we say so. It never predicts a decision.',
  {
    applicationId: idOf('application', 'The application that it tells of.'),
    headline: text(1_000, 'All of it in a sentence or two, in the language that was asked for.'),
    ball: choice(balls, 'Who has to move, by what is open.'),
    momentum: choice(
      momenta,
      'How it is going, against what was agreed: `closed`, else `overdue` where something lapsed, `moving` where something is ahead, `stalled` where silence was borne too long, else `waiting`.',
    ),
    whatsNext: nullable(
      ref(
        WhatsNext,
        'What is next: what is open and dated the earliest, else what waits the longest; null where nothing does.',
      ),
    ),
    clarity: object(
      {
        score: integer(0, 100, 'The sum of the weights of the factors that are met.'),
        factors: list(
          object({
            key: choice(
              [...factorKeys, 'decided'],
              'Which factor it is; `decided` is the only one of an application that is closed.',
            ),
            met: Type.Boolean({ description: 'Whether it is met, and so counts.' }),
            weight: integer(0, 100, 'What it adds to the score when it is met.'),
            detail: text(300, 'What it means that it is met, or not.'),
          }),
          factorKeys.length,
          'What the score is the sum of, in the order in which it is asked for.',
        ),
      },
      { description: 'How clear it is what happens next.' },
    ),
    missingFact: nullable(
      object(
        {
          question: text(300, 'What to ask the other party.'),
          why: text(300, 'What the answer is good for.'),
        },
        { description: 'The one fact that would make it clearer; null where none is missing.' },
      ),
    ),
    silence: nullable(
      object(
        {
          since: instant('When a party last moved.'),
          days: count('Whole days of 24 hours since then.'),
          allowedUntil: instant('Until when nothing has to happen, by what was agreed.'),
        },
        { description: 'How long nothing has happened; null when the application is closed.' },
      ),
    ),
    counts: object(
      {
        open: count('How many next steps are open.'),
        overdue: count('How many of those are overdue.'),
        done: count('How many next steps were done.'),
      },
      { description: 'Next steps, counted.' },
    ),
    suggestions: list(
      object({
        key: choice(factorKeys, 'The factor that it serves.'),
        title: text(500, 'What to do, as a sentence.'),
        why: text(300, 'What it is good for.'),
        request: object(
          {
            method: choice(['POST'], 'The method of the request.'),
            path: text(200, 'The path of the request.'),
            body: Type.Record(Type.String(), Type.Unknown(), { description: 'The body of the request.' }),
          },
          { description: 'A request that does it, ready to be sent.' },
        ),
      }),
      factorKeys.length,
      'One for each factor that is not met, in the same order.',
    ),
    asOf: instant('The instant for which this holds.'),
  },
);
export type Progress = Static<typeof Progress>;
