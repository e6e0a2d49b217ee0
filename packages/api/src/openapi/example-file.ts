import { readFileSync } from 'node:fs';
import type { Json } from './document.ts';

/** A request as it was sent, and the answer as it came. */
export type Exchange = {
  method: string;
  path: string;
  params: Record<string, string>;
  query: Record<string, Json>;
  body?: Json;
  status: number;
  answer?: Json;
};

export type Examples = {
  /** By operationId. */
  operations: Record<string, Exchange>;
  /** A problem as it was answered, by its code. */
  problems: Record<string, Json>;
};

/** Written by `pnpm generate`: see record.test.ts. */
export const exampleFile = new URL('../../examples.json', import.meta.url);

export const readExamples = (): Examples => JSON.parse(readFileSync(exampleFile, 'utf8'));
