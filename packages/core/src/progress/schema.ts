import { Type, type Static } from 'typebox';
import { choice, idOf, instant, named, nullable, object, party, ref, text } from '../schema.ts';
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
  type: choice(openItemTypes, 'What kind of thing.'),
  id: text(40, 'Its id.'),
  title: text(300, 'Its title.'),
  owner: nullable(party('Whose move it is; null when it is nobody’s.')),
  dueAt: nullable(instant('When; null for an undated promise.')),
});
export type WhatsNext = Static<typeof WhatsNext>;

export const Progress = named(
  'Progress',
  'What happens next in an application, and why we say so. It never predicts a decision.',
  {
    applicationId: idOf('application', 'The application.'),
    headline: text(1_000, 'All of it in a sentence.'),
    ball: choice(balls, 'Who has to move.'),
    momentum: choice(momenta, 'How it is going, against what was agreed.'),
    whatsNext: nullable(ref(WhatsNext)),
    clarity: object(
      {
        score: Type.Integer({
          minimum: 0,
          maximum: 100,
          description: 'The weights of the factors that are met.',
        }),
        factors: Type.Array(
          object({
            key: choice([...factorKeys, 'decided'], 'Which factor.'),
            met: Type.Boolean({ description: 'Whether it is met.' }),
            weight: Type.Integer({ description: 'What it adds to the score.' }),
            detail: text(300, 'What it means.'),
          }),
        ),
      },
      { description: 'How clear it is what happens next.' },
    ),
    missingFact: nullable(
      object(
        { question: text(300, 'What to ask.'), why: text(300, 'What the answer is good for.') },
        { description: 'The one fact that would make it clearer.' },
      ),
    ),
    silence: nullable(
      object(
        {
          since: instant('When a party last moved.'),
          days: Type.Integer({ minimum: 0, description: 'Whole days of 24 hours since then.' }),
          allowedUntil: instant('Until when nothing has to happen, by what was agreed.'),
        },
        { description: 'How long nothing has happened; null when the application is closed.' },
      ),
    ),
    counts: object(
      {
        open: Type.Integer({ minimum: 0, description: 'Open next steps.' }),
        overdue: Type.Integer({ minimum: 0, description: 'Those of them that are overdue.' }),
        done: Type.Integer({ minimum: 0, description: 'Next steps that were done.' }),
      },
      { description: 'Next steps, counted.' },
    ),
    suggestions: Type.Array(
      object({
        key: choice(factorKeys, 'The factor that it serves.'),
        title: text(500, 'What to do.'),
        why: text(300, 'What for.'),
        request: object(
          {
            method: choice(['POST'], 'Its method.'),
            path: text(200, 'Its path.'),
            body: Type.Record(Type.String(), Type.Unknown(), { description: 'Its body.' }),
          },
          { description: 'A request that does it, as it is.' },
        ),
      }),
      { description: 'One for each factor that is not met, in the same order.' },
    ),
    asOf: instant('The instant for which this holds.'),
  },
);
export type Progress = Static<typeof Progress>;
