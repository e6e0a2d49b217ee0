/** Consent, by an application's events alone: nobody is said to have agreed to what they have not. */
import assert from 'node:assert/strict';
import { isDeepStrictEqual } from 'node:util';
import type { EventBody } from '../../events/catalogue.ts';
import type { Party } from '../../parties.ts';
import type { Recorded } from './stored.ts';

type Terms = { title: string; owner: Party; dueAt: string | null };

/** What each party has said that it agrees to, of one step or trial, by its events alone. */
type Ledger = { said: { candidate: unknown; company: unknown }; terms: unknown; table: unknown };

const offered = ({ title, owner, dueAt }: Terms): Terms => ({ title, owner, dueAt });
const breaksSilence = ({ type, body }: Recorded) =>
  body.actor.type !== 'system' && !type.startsWith('application.') && !type.startsWith('progress.');

/** Follows an application's events: who agreed to what, and when a party last moved. */
export class Follower {
  since: Date;
  readonly #ledgers = new Map<string, Ledger>();

  constructor(since: Date) {
    this.since = since;
  }

  follow(recorded: readonly Recorded[]): void {
    const anchored = recorded.some(
      ({ type }) => type === 'interview.rescheduled' || type === 'interview.completed',
    );
    for (const one of recorded) {
      if (breaksSilence(one)) this.since = new Date(one.occurredAt);
      const { object } = one.body.data;
      const before = this.#ledgers.get(one.subjectId);
      if ('proposals' in object && 'owner' in object)
        this.#ledgers.set(one.subjectId, ofStep(before, one, object, anchored));
      else if ('agreedTerms' in object) this.#ledgers.set(one.subjectId, ofTrialPeriod(before, one, object));
    }
  }
}

type StepObject = Extract<EventBody['data']['object'], { proposals: unknown; owner: Party }>;
type TrialObject = Extract<EventBody['data']['object'], { agreedTerms: unknown }>;

const nobody = { candidate: null, company: null };
const agreeing = ({ candidate, company }: StepObject['agreement'], to: unknown) => ({
  candidate: candidate && to,
  company: company && to,
});

function saidOf(
  before: Ledger | undefined,
  { type, entry: { party } }: Recorded,
  step: StepObject,
  anchored: boolean,
): Ledger['said'] {
  const table = offered(step);
  if (before === undefined) return agreeing(step.agreement, table);
  if (type === 'next_step.countered') return party === null ? nobody : { ...nobody, [party]: table };
  if (type === 'next_step.declined' && step.terms !== null) return { candidate: table, company: table };
  if (party !== null && (type === 'next_step.agreed' || type === 'next_step.updated'))
    return { ...before.said, [party]: table };
  if (type !== 'next_step.updated' || isDeepStrictEqual(before.table, table)) return before.said;
  // An anchor that moves takes with it the date of what was agreed in words; the platform's word replaces theirs.
  const kept = (said: unknown) => (anchored && isDeepStrictEqual(said, before.table) ? table : null);
  return { candidate: kept(before.said.candidate), company: kept(before.said.company) };
}

function ofStep(before: Ledger | undefined, one: Recorded, step: StepObject, anchored: boolean): Ledger {
  const said = saidOf(before, one, step, anchored);
  const table = offered(step);
  const terms = step.terms && offered(step.terms);
  const name = `${one.type} of ${step.id}`;
  if (step.status === 'proposed') {
    for (const party of ['candidate', 'company'] as const)
      if (step.agreement[party] !== null)
        assert.deepEqual(said[party], table, `${name}: the ${party} agreed to it`);
  }
  if (step.status === 'agreed') {
    assert.deepEqual(terms, table, `${name}: what is agreed is what is on the table`);
    assert.ok(step.agreement.candidate && step.agreement.company, `${name}: both have agreed`);
  }
  if (step.terms !== null && !isDeepStrictEqual(terms, before?.terms)) {
    const { settledBy } = step.terms;
    if (settledBy === 'parties')
      assert.deepEqual(said, { candidate: terms, company: terms }, `${name}: agreed by both`);
    if (settledBy === 'platform')
      assert.ok(
        one.type === 'next_step.updated' && one.entry.party === null && !anchored,
        `${name}: recorded by the platform`,
      );
    if (settledBy === 'anchor')
      assert.ok(one.type === 'next_step.updated' && anchored, `${name}: moved by its anchor`);
  }
  return { said, terms, table };
}

function ofTrialPeriod(
  before: Ledger | undefined,
  { type, entry: { party } }: Recorded,
  trial: TrialObject,
): Ledger {
  const { terms: table, agreedTerms: terms } = trial;
  const first = before === undefined ? { ...nobody, [trial.offeredBy]: table } : before.said;
  const countered =
    type === 'trial_period.countered' && party !== null ? { ...nobody, [party]: table } : first;
  const said =
    type === 'trial_period.accepted' && party !== null ? { ...countered, [party]: table } : countered;
  if (!isDeepStrictEqual(terms, before?.terms ?? null))
    assert.deepEqual(said, { candidate: terms, company: terms }, `${type}: agreed by both`);
  return { said, terms, table };
}
