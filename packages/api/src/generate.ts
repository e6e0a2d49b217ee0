/** Writes packages/api/openapi.json. */
import { writeFileSync } from 'node:fs';
import { emitOpenapi } from './emit-openapi.ts';

writeFileSync(new URL('../openapi.json', import.meta.url), await emitOpenapi());
