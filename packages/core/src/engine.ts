/**
 * What becomes of a deadline and of a delivery, drawn in docs/engine.md. The states are the code's own: one that is added
 * there must be told of here, or this does not compile.
 */
import type { Deadline } from './deadlines/schema.ts';
import type { deliveryState, deliveryStatuses } from './webhooks/table.ts';

type Step<State> = { to: State; when: string };
type Life<State extends string> = {
  initial: readonly Step<State>[];
  steps: Readonly<Record<State, readonly Step<State>[]>>;
};

type DeadlineState = Deadline['status'];
type DeliveryState = keyof typeof deliveryState | (typeof deliveryStatuses)[number];

const deadline: Life<DeadlineState> = {
  initial: [{ to: 'armed', when: 'its subject has the instant' }],
  steps: {
    armed: [
      { to: 'fired', when: 'its time has come, and a worker holds its application' },
      { to: 'voided', when: 'its subject is moved, done or ended' },
    ],
    fired: [],
    voided: [],
  },
};

const claimed: Step<DeliveryState> = { to: 'inFlight', when: 'claimed, with a lease' };
const turnedOff: Step<DeliveryState> = { to: 'held', when: 'its endpoint is turned off' };
const sentAgain: Step<DeliveryState> = { to: 'retry', when: 'retried, or its event replayed' };

const delivery: Life<DeliveryState> = {
  initial: [{ to: 'fresh', when: 'its event is recorded' }],
  steps: {
    fresh: [claimed, turnedOff],
    retry: [claimed, turnedOff],
    recovered: [claimed, turnedOff],
    held: [{ to: 'recovered', when: 'its endpoint is turned on again' }],
    inFlight: [
      { to: 'succeeded', when: 'answered with a 2xx' },
      { to: 'retry', when: 'anything else, or given back when its worker stops' },
      { to: 'failed', when: 'anything else, for the last time' },
      { to: 'inFlight', when: 'its lease has ended, and it is claimed again' },
    ],
    succeeded: [sentAgain],
    failed: [sentAgain, { to: 'recovered', when: 'its endpoint is recovered' }],
  },
};

function drawing<State extends string>({ initial, steps }: Life<State>): string {
  const entries: [string, readonly Step<State>[]][] = [
    ['[*]', initial],
    ...Object.entries<readonly Step<State>[]>(steps),
  ];
  const arrows = entries.flatMap(([from, ways]) =>
    ways.map(({ to, when }) => `    ${from} --> ${to}: ${when}`),
  );
  return ['```mermaid', 'stateDiagram-v2', ...arrows, '```'].join('\n');
}

const begin = '<!-- Drawn from the code by `pnpm generate`. -->';
const end = '<!-- So far. -->';

/** docs/engine.md with its drawings as the code has them. @throws Error when it has no place for them */
export function withDrawings(page: string): string {
  const from = page.indexOf(begin);
  const to = page.indexOf(end);
  if (from < 0 || to < from) throw new Error('docs/engine.md has no place for its drawings');
  const drawn = ['A deadline:', drawing(deadline), 'A delivery:', drawing(delivery)].join('\n\n');
  return `${page.slice(0, from)}${begin}\n\n${drawn}\n\n${page.slice(to)}`;
}
