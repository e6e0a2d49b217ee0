/** Writes docs/states.md. */
import { writeFileSync } from 'node:fs';
import { drawMachines } from './machines.ts';

writeFileSync(new URL('../../../docs/states.md', import.meta.url), drawMachines());
