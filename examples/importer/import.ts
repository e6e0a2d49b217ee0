import { readFileSync } from 'node:fs';
import { ApiError, type Afterview } from '@afterview/sdk';
import { linesOf, type Line } from './csv.ts';
import { columnsOf, interviewOf } from './interview.ts';
import { openJournal } from './journal.ts';

export type Outcome = { imported: number; before: number; bad: number };

export type ImportOptions = {
  file: string;
  /** How many lines are on their way at once. */
  concurrency: number;
  /** Is told of a line that was not imported. */
  complain: (complaint: string) => void;
};

/** A request that is wrong is the line's fault. Anything else stops the import: it can be started again. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) throw error;
  if (!(error instanceof ApiError)) return error.message;
  if (error.status === 401 || error.status === 403 || error.status === 429 || error.status >= 500)
    throw error;
  const errors = error.problem?.errors ?? [];
  return errors.length === 0
    ? error.message
    : errors.map(({ pointer, detail }) => `${pointer} ${detail}`).join('; ');
}

/**
 * Upserts an interview, and the application it belongs to, for each line of a CSV file. A bad line is told and left out; it
 * is tried again the next time.
 * @throws when the file cannot be read, or the API cannot be reached or will not let us in
 */
export async function importInterviews(afterview: Afterview, options: ImportOptions): Promise<Outcome> {
  const { file, concurrency, complain } = options;
  const lines = linesOf(readFileSync(file, 'utf8'));
  const header = lines.next();
  if (header.done) throw new Error(`${file} is empty`);
  const columns = columnsOf(header.value);
  const journal = openJournal(`${file}.done`);
  const outcome: Outcome = { imported: 0, before: 0, bad: 0 };

  const importLine = async (line: Line) => {
    if (journal.has(line)) {
      outcome.before += 1;
      return;
    }
    const { id, body } = interviewOf(columns, line);
    await afterview.interviews.upsert(id, body);
    journal.add(line);
    outcome.imported += 1;
  };
  // All of them take from the one iterator, each when it has finished its line.
  const worker = async () => {
    for (const line of lines) {
      try {
        // oxlint-disable-next-line no-await-in-loop
        await importLine(line);
      } catch (error) {
        complain(`line ${line.number}: ${reasonOf(error)}`);
        outcome.bad += 1;
      }
    }
  };
  await Promise.all(Array.from({ length: concurrency }, worker));
  return outcome;
}
