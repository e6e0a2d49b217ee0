/** What is done, beside the file that is imported: an import that was broken off goes on where it was. */
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import type { Line } from './csv.ts';

/** A line that was corrected since is another line. */
const markOf = ({ fields }: Line) => createHash('sha256').update(JSON.stringify(fields)).digest('base64url');

export type Journal = { has: (line: Line) => boolean; add: (line: Line) => void };

export function openJournal(file: string): Journal {
  const done = new Set(existsSync(file) ? readFileSync(file, 'utf8').split('\n') : []);
  return {
    has: (line) => done.has(markOf(line)),
    add: (line) => appendFileSync(file, `${markOf(line)}\n`),
  };
}
