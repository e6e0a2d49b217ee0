/** Writes what of the documentation is drawn from the code: docs/states.md, and the drawings in docs/engine.md. */
import { readFileSync, writeFileSync } from 'node:fs';
import { withDrawings } from './engine.ts';
import { drawMachines } from './machines.ts';

const page = (name: string) => new URL(`../../../docs/${name}`, import.meta.url);

writeFileSync(page('states.md'), drawMachines());
writeFileSync(page('engine.md'), withDrawings(readFileSync(page('engine.md'), 'utf8')));
