import type { Finding } from './finding.ts';
import type { System } from './system.ts';

/** `short` is for every push, `usual` for a few minutes, `long` for what is kept. */
export type Extent = 'short' | 'usual' | 'long';

/** One property and how it is shown. */
export type Scenario = {
  name: string;
  run: (system: System, extent: Extent) => Promise<Finding[]>;
};
