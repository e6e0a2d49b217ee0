import { followUpMachine } from './follow-ups/machine.ts';
import { interviewMachine } from './interviews/machine.ts';
import type { Machine, Transition } from './machine.ts';
import { nextStepMachine } from './next-steps/machine.ts';
import { permissionMachine } from './permissions/machine.ts';
import { trialMachine } from './trial-periods/machine.ts';

type AnyMachine = Machine<string, string>;

/** Every state machine there is: what the API allows follows from these, and so does what docs/states.md draws. */
export const machines: readonly AnyMachine[] = [
  interviewMachine,
  nextStepMachine,
  followUpMachine,
  permissionMachine,
  trialMachine,
];

const labelOf = ({ action, by, when }: Transition<string, string>): string => {
  const conditions = [by === undefined ? '' : `by the ${by}`, when ?? ''].filter((one) => one !== '');
  return conditions.length === 0 ? action : `${action} (${conditions.join(', ')})`;
};

/** The states in which nothing more can happen. */
function finalStates({ initial, transitions }: AnyMachine): string[] {
  const all = new Set([...initial, ...transitions.flatMap(({ from, to }) => [...from, to])]);
  return [...all].filter((state) => !transitions.some(({ from }) => from.includes(state)));
}

function drawing(machine: AnyMachine): string {
  const arrows = machine.transitions.flatMap((transition) =>
    transition.from.map((from) => `    ${from} --> ${transition.to}: ${labelOf(transition)}`),
  );
  return [
    '```mermaid',
    'stateDiagram-v2',
    ...machine.initial.map((state) => `    [*] --> ${state}: create`),
    ...arrows,
    ...finalStates(machine).map((state) => `    ${state} --> [*]`),
    '```',
  ].join('\n');
}

const titled = (noun: string) => noun.charAt(0).toUpperCase() + noun.slice(1);

/** The machines, drawn (Mermaid). */
export const drawMachines = (): string =>
  [
    '<!-- Drawn from the code by `pnpm generate`. Do not edit. -->',
    '',
    '# States',
    '',
    'What is not drawn is a `409 illegal_transition`, whose detail names the state and what it allows. Where an arrow names',
    'nobody, either party may, and the key for the platform; the key may do whatever a party may. That a permission expires',
    'is no action: it happens at `expiresAt`.',
    ...machines.flatMap((machine) => ['', `## ${titled(machine.noun)}`, '', drawing(machine)]),
    '',
  ].join('\n');
