import type { Claimed } from '../deliveries/claim.ts';
import type { Result } from '../deliveries/record.ts';

/** Is told of what a worker does, as it does it. Its methods are quick and never throw. */
export type Observer = {
  /** @param latenessMs of each deadline that fired, how long after its instant it did */
  fired(latenessMs: readonly number[]): void;
  attempting(delivery: Claimed): void;
  attempted(result: Result): void;
};

export const silent: Observer = { fired: () => {}, attempting: () => {}, attempted: () => {} };

/** One that tells each of several. */
export const all = (observers: readonly Observer[]): Observer => ({
  fired(latenessMs) {
    for (const observer of observers) observer.fired(latenessMs);
  },
  attempting(delivery) {
    for (const observer of observers) observer.attempting(delivery);
  },
  attempted(result) {
    for (const observer of observers) observer.attempted(result);
  },
});
