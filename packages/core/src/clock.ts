/** Where the current instant comes from. Domain code never asks the system; it is handed a clock. */
export type Clock = { now(): Date };

/** A clock that stands still at `instant`, for tests. */
export const fixedClock = (instant: Date): Clock => ({ now: () => new Date(instant) });

/** The machine's clock, for the edges: what must be compared with instants in the database is not read from here. */
export const systemClock: Clock = { now: () => new Date() };
