/** What can happen to an application: each verb, of what there is and of what there is not, and time that passes. */
import fc from 'fast-check';
import { updateApplication } from '../../applications/update.ts';
import { acknowledgeFollowUp, discussFollowUp, skipFollowUp, unsendFollowUp } from '../../follow-ups/act.ts';
import { createFollowUp } from '../../follow-ups/create.ts';
import { sendFollowUp } from '../../follow-ups/send.ts';
import { updateFollowUp } from '../../follow-ups/update.ts';
import { formatId } from '../../ids.ts';
import { cancelInterview } from '../../interviews/cancel.ts';
import { completeInterview } from '../../interviews/complete.ts';
import { missInterview } from '../../interviews/no-show.ts';
import { reopenInterview } from '../../interviews/reopen.ts';
import { createInterview } from '../../interviews/create.ts';
import { updateInterview } from '../../interviews/update.ts';
import { agreeNextStep } from '../../next-steps/agree.ts';
import { cancelNextStep } from '../../next-steps/cancel.ts';
import { completeNextStep } from '../../next-steps/complete.ts';
import { counterNextStep } from '../../next-steps/counter.ts';
import { createNextStep } from '../../next-steps/create.ts';
import { declineNextStep } from '../../next-steps/decline.ts';
import { reopenNextStep } from '../../next-steps/reopen.ts';
import { updateNextStep } from '../../next-steps/update.ts';
import { otherParty, type Party } from '../../parties.ts';
import { declinePermission, grantPermission, revokePermission } from '../../permissions/act.ts';
import { createPermission } from '../../permissions/create.ts';
import { completeTrial, startTrial, updateTrial, withdrawTrial } from '../../trial-periods/act.ts';
import { acceptTrial, counterTrial, declineTrial } from '../../trial-periods/negotiate.ts';
import { offerTrial } from '../../trial-periods/offer.ts';
import type { Change } from '../change.ts';
import type { Rows } from '../subjects.ts';
import { isOpenStep } from './stored.ts';
import { after, type World } from './world.ts';

/** Something that can happen; null where there is nothing for it to happen to. */
export type Action = { name: string; run: (world: World) => Promise<void> | null };
type Weighted = fc.WeightedArbitrary<Action>;

function named(name: string, act: Action['run']) {
  const run = (world: World) => {
    const acting = act(world);
    if (acting !== null) world.happened.push(`${world.now.toISOString()} ${name}`);
    return acting;
  };
  return { name, run, [fc.toStringMethod]: () => name };
}

/** To one of those in the right state, or now and then of all; now and then with a version that is not the newest. */
function on<T extends keyof Rows, A>(
  weight: number,
  name: string,
  type: T,
  from: readonly Rows[T]['status'][],
  input: fc.Arbitrary<A>,
  verb: (change: Change, id: Rows[T]['id'], input: A, row: Rows[T]) => unknown,
): Weighted {
  const choice = fc.record({ given: input, which: fc.nat(7), wild: fc.nat(39) });
  const arbitrary = choice.map(({ given, which, wild }) =>
    named(`${wild === 1 ? 'wild ' : ''}${name} ${type} ${which} ${fc.stringify(given)}`, (world) => {
      const all: Rows[T][] = world.stored.rows[type];
      const able = wild === 1 ? all : all.filter(({ status }) => from.includes(status));
      const row = able[which % able.length];
      const ifMatch = wild === 2 && row !== undefined ? [row.version - 1] : undefined;
      return row === undefined
        ? null
        : world.write(type, row.id, (change) => verb(change, row.id, given, row), ifMatch);
    }),
  );
  return { weight, arbitrary };
}

/** Something new in the application. */
const anew = <A>(
  weight: number,
  name: string,
  input: fc.Arbitrary<A>,
  verb: (change: Change, input: A) => unknown,
): Weighted => ({
  weight,
  arbitrary: input.map((given) =>
    named(`${name} ${fc.stringify(given)}`, (world) => world.writeAnew((change) => verb(change, given))),
  ),
});

type Negotiated = 'next_step' | 'trial_period';
type Answer<T extends Negotiated> = (change: Change, id: Rows[T]['id'], input: { party: Party }) => unknown;

/** By the party that has not agreed; now and then by the other. */
const answer = <T extends Negotiated>(
  weight: number,
  name: string,
  type: T,
  from: readonly Rows[T]['status'][],
  verb: Answer<T>,
) =>
  on(weight, name, type, from, fc.record({ contrary: fc.nat(9) }), (change, id, { contrary }, row) => {
    const party = row.agreement.candidate === null ? 'candidate' : 'company';
    return verb(change, id, { party: contrary === 1 ? otherParty(party) : party });
  });

const nothing = fc.constant({});
const party = fc.constantFrom<Party[]>('candidate', 'company');
const byParty = fc.record({ party });
const byAnyone = fc.record({ party }, { requiredKeys: [] });
const minutes = fc.constantFrom(60, 0, -30, -180, 30, 90, 120, 1440, 1500, 3000, 10_000);
const title = fc.constantFrom('Send it', 'Read it', 'Decide');
const reminders = fc.constantFrom<string[][]>(['PT1H'], [], ['PT30M', 'PT60M', 'PT1H'], ['P1D']);
const overdueAfter = fc.constantFrom('PT1H', 'PT30M', 'P1D');
const followUpWords = { kind: 'research', topic: 'market', title: 'The market' } as const;
const which = fc.option(fc.nat(3));
const pick = <Row>(rows: Row[], at: number | null) => (at === null ? null : (rows[at % rows.length] ?? null));
const at = (now: Date, later: number) => after(now, later).toISOString();
const dayOf = (now: Date, days: number) => at(now, days * 1440).slice(0, 10);

type When = { dueIn?: number; due?: { duration: string; from?: 'now' } };
/** A date, a date counted from the end of the interview or from now, or none. */
const when: fc.Arbitrary<When> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ dueIn: minutes }) },
  { weight: 2, arbitrary: fc.record({ due: fc.constantFrom({ duration: 'P1D' }, { duration: 'P2D' }) }) },
  { weight: 1, arbitrary: fc.constant({ due: { duration: 'P1D', from: 'now' } } as const) },
  { weight: 1, arbitrary: nothing },
);
/** With the date that `dueIn` means at `now`. */
const dated = <A extends object>({ dueIn, ...input }: A & { dueIn?: number | null }, now: Date) => ({
  ...input,
  ...(typeof dueIn === 'number' && { dueAt: at(now, dueIn) }),
});

const open = ['proposed', 'agreed'] as const;
const over = ['done', 'declined', 'canceled'] as const;
const agreedBy = fc.constantFrom<Party[][]>([], ['candidate'], ['company'], ['candidate', 'company']);
const todo = fc
  .tuple(fc.record({ title, owner: party, reminders, overdueAfter }), when)
  .map(([terms, due]) => ({ ...terms, ...due }));
const step = fc.tuple(todo, fc.record({ agreedBy })).map(([terms, agreed]) => ({ ...terms, ...agreed }));
const offer = fc
  .tuple(byParty, fc.record({ title, owner: party }, { requiredKeys: [] }), when)
  .map(([by, terms, due]) => ({ ...by, ...terms, ...due }));
const stepPatch = fc.record(
  { title, owner: party, party, dueIn: minutes, dueAt: fc.constant(null), reminders, overdueAfter },
  { requiredKeys: [] },
);
const steps = [
  anew(9, 'record step', fc.record({ step, which }), (change, given) => {
    const context = { interview: pick(change.all('interview'), given.which), agreed: [] };
    return createNextStep(change, dated(given.step, change.now), context);
  }),
  answer(8, 'agree to', 'next_step', ['proposed'], agreeNextStep),
  on(1, 'agree to a proposal of', 'next_step', ['proposed'], fc.nat(2), (change, id, proposal) =>
    agreeNextStep(change, id, { party: 'candidate', proposal }),
  ),
  on(8, 'counter', 'next_step', open, offer, (change, id, input) =>
    counterNextStep(change, id, dated(input, change.now)),
  ),
  answer(4, 'decline', 'next_step', ['proposed'], declineNextStep),
  on(8, 'patch', 'next_step', open, stepPatch, (change, id, input) =>
    updateNextStep(change, id, dated(input, change.now)),
  ),
  on(4, 'complete', 'next_step', open, byAnyone, completeNextStep),
  on(2, 'cancel', 'next_step', open, byAnyone, cancelNextStep),
  on(5, 'reopen', 'next_step', over, byAnyone, reopenNextStep),
];

const research = fc.record({ which, permission: which, dueIn: fc.option(minutes), reminders, overdueAfter });
const researchPatch = fc.record({ dueIn: minutes, title, reminders, overdueAfter }, { requiredKeys: [] });
const sending = fc.record({ override: fc.boolean(), channel: fc.constantFrom('email', 'phone') });
const followUpActions = [
  anew(4, 'plan follow-up', research, (change, { which: of, permission, ...input }) => {
    const needed = pick(change.all('permission'), permission);
    const needs = needed === null ? {} : { permissionId: formatId('permission', needed.id) };
    const plan = { ...followUpWords, ...needs, ...dated(input, change.now) };
    return createFollowUp(change, plan, pick(change.all('interview'), of));
  }),
  on(4, 'patch', 'follow_up', ['planned'], researchPatch, (change, id, input) =>
    updateFollowUp(change, id, dated(input, change.now)),
  ),
  on(3, 'send', 'follow_up', ['planned'], sending, sendFollowUp),
  on(3, 'unsend', 'follow_up', ['sent'], nothing, unsendFollowUp),
  on(1, 'acknowledge', 'follow_up', ['sent'], byAnyone, acknowledgeFollowUp),
  on(1, 'discuss', 'follow_up', ['sent', 'acknowledged'], byAnyone, discussFollowUp),
  on(1, 'skip', 'follow_up', ['planned'], nothing, skipFollowUp),
];

const until = (now: Date, later: number | null) => (later === null ? {} : { expiresAt: at(now, later) });
const leave = fc.option(fc.constantFrom(30, 120, 3000));
const grantedBy = { grantedBy: { name: 'Ada' }, channels: ['email'] satisfies ['email'] };
const permissionActions = [
  anew(2, 'ask to connect', leave, (change, later) =>
    createPermission(change, until(change.now, later), null),
  ),
  anew(2, 'leave to connect', leave, (change, later) =>
    createPermission(change, { ...grantedBy, ...until(change.now, later) }, null),
  ),
  on(3, 'grant', 'permission', ['requested'], leave, (change, id, later) =>
    grantPermission(change, id, until(change.now, later)),
  ),
  on(1, 'decline', 'permission', ['requested'], nothing, declinePermission),
  on(1, 'revoke', 'permission', ['granted'], nothing, revokePermission),
];

const bargain = ['offered', 'countered'] as const;
const day = fc.integer({ min: -2, max: 6 });
const decision = (now: Date, later: number | null) =>
  later === null ? {} : { decisionDueAt: at(now, later) };
const trial = fc.record({
  offeredBy: party,
  day,
  days: fc.integer({ min: 1, max: 3 }),
  by: fc.option(minutes),
});
const trialOffer = fc.record({ party, day: fc.option(day), by: fc.option(minutes) });
const trialActions = [
  anew(3, 'offer trial', trial, (change, { offeredBy, day: first, days, by }) => {
    const terms = { startsOn: dayOf(change.now, first), days, scope: 'A prototype' };
    return offerTrial(change, { offeredBy, terms, ...decision(change.now, by) }, null);
  }),
  on(3, 'counter', 'trial_period', bargain, trialOffer, (change, id, { party: voice, day: first, by }) => {
    const terms = first === null ? {} : { terms: { startsOn: dayOf(change.now, first) } };
    return counterTrial(change, id, { party: voice, ...terms, ...decision(change.now, by) });
  }),
  answer(4, 'accept', 'trial_period', bargain, acceptTrial),
  answer(1, 'decline', 'trial_period', bargain, declineTrial),
  on(1, 'withdraw', 'trial_period', [...bargain, 'accepted', 'active'], byAnyone, withdrawTrial),
  on(3, 'start', 'trial_period', ['accepted'], byAnyone, startTrial),
  on(2, 'complete', 'trial_period', ['active'], fc.constant({ outcome: 'extended' as const }), completeTrial),
  on(2, 'patch', 'trial_period', bargain, fc.option(minutes), (change, id, by) =>
    updateTrial(change, id, { decisionDueAt: null, ...decision(change.now, by) }),
  ),
];

const span = fc.record({ start: minutes, length: fc.constantFrom(60, 0, 1440) });
const spanOf = (now: Date, { start, length }: { start: number; length: number }) => ({
  startsAt: at(now, start),
  endsAt: at(now, start + length),
});
const closing = fc.record({
  todos: fc.array(todo, { maxLength: 2 }),
  reason: fc.option(fc.constantFrom('undated_promise', 'other', 'rejected')),
  extras: fc.boolean(),
});

type Closing = typeof closing extends fc.Arbitrary<infer T> ? T : never;

/** With a reason where there are no steps; with neither, now and then. */
function closeOut(change: Change, { reason, extras, todos }: Closing, live: boolean) {
  const startsOn = dayOf(change.now, 1);
  return {
    nextSteps: todos.map((one) => dated(one, change.now)),
    ...(reason !== null &&
      todos.length === 0 &&
      !live && { noNextStepsReason: reason, companyAnswer: 'We will be in touch' }),
    ...(extras && {
      research: [{ topic: 'market' as const }],
      permissionToConnect: { ...grantedBy, ...until(change.now, 120) },
      trialPeriod: { terms: { startsOn, scope: 'A prototype' } },
    }),
  };
}

const interviewActions = [
  anew(5, 'schedule interview', span, (change, input) =>
    createInterview(change, { title: 'Talk', ...spanOf(change.now, input) }),
  ),
  on(5, 'reschedule', 'interview', ['scheduled'], span, (change, id, input) =>
    updateInterview(change, id, spanOf(change.now, input)),
  ),
  on(6, 'complete', 'interview', ['scheduled'], closing, (change, id, input) => {
    const live = change.all('next_step').some((one) => isOpenStep(one) && one.interviewId === id);
    return completeInterview(change, id, closeOut(change, input, live));
  }),
  on(1, 'cancel', 'interview', ['scheduled'], nothing, cancelInterview),
  on(1, 'no-show', 'interview', ['scheduled'], byParty, missInterview),
  on(4, 'reopen', 'interview', ['completed', 'canceled', 'no_show'], nothing, reopenInterview),
];

const shut = ['rejected', 'withdrawn', 'hired', 'archived'] as const;
const become = (change: Change, _id: unknown, status: Rows['application']['status']) =>
  updateApplication(change, { status });
const applicationActions = [
  on(3, 'close', 'application', ['active', 'offer'], fc.constantFrom(...shut), become),
  on(6, 'open again', 'application', shut, fc.constantFrom('active', 'offer'), become),
  anew(1, 'patch application', title, (change, stage) => updateApplication(change, { stage })),
];

const wait = (
  weight: number,
  name: string,
  minutes_: number[],
  run: (world: World, by: number) => Promise<void>,
) => ({
  weight,
  arbitrary: fc.constantFrom(...minutes_).map((by) => named(`${name} ${by}`, (world) => run(world, by))),
});
const passing = [30, 1, 60, 61, 120, 180, 1440, 2000, 5000, 10_080, 12_000];
const timeActions = [
  wait(6, 'wait, and nobody fires,', passing, (world, by) => world.wait(by)),
  wait(10, 'wait and fire', passing, (world, by) => world.waitAndFire(by)),
  wait(10, 'fire the next deadline, plus', [0, 1], (world, by) => world.fireNext(by)),
];

export const anything = fc.oneof(
  ...steps,
  ...followUpActions,
  ...permissionActions,
  ...trialActions,
  ...interviewActions,
  ...applicationActions,
  ...timeActions,
);
