import type { Party } from './parties.ts';
import { Problem } from './problems.ts';

/** One way from a state to another. What is in no transition is not allowed. */
export type Transition<State extends string, Action extends string> = {
  action: Action;
  from: readonly State[];
  to: State;
  /** The one party that may, beside the platform; or the platform alone. Without it all three may. */
  by?: Party | 'platform';
  /** What else must hold, in words; the verb checks it. */
  when?: string;
};

/** A state machine: what it is of, and all that can happen to it. */
export type Machine<State extends string, Action extends string> = {
  noun: string;
  /** The states in which one can begin. */
  initial: readonly State[];
  transitions: readonly Transition<State, Action>[];
};

/** The actions that a state allows: to this party, or to the platform when none is named. */
export function allowedActions<State extends string, Action extends string>(
  { transitions }: Machine<State, Action>,
  state: State,
  party?: Party,
): Action[] {
  const allowed = transitions.filter(
    ({ from, by }) => from.includes(state) && (by === undefined || party === undefined || by === party),
  );
  return [...new Set(allowed.map(({ action }) => action))];
}

/**
 * @param party who acts, when one is named
 * @param without actions that the subject refuses though its state allows them
 * @throws Problem `illegal_transition`, which lists what is allowed
 */
export function assertAllowed<State extends string, Action extends string>(
  machine: Machine<State, Action>,
  state: State,
  action: Action,
  party?: Party,
  without: readonly Action[] = [],
): void {
  const allowed = allowedActions(machine, state, party).filter((one) => !without.includes(one));
  if (allowed.includes(action)) return;
  throw Problem.illegalTransition(machine.noun, state, action, allowed, party);
}
