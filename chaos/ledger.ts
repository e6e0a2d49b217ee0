import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

/** A request as the receiver wrote it down. */
export type Entry = {
  /** When it had come, in milliseconds. */
  at: number;
  path: string;
  id: string;
  timestamp: string;
  signature: string;
  body: string;
};

/** What the body of a webhook says, as far as it matters here. */
export type Told = {
  type: string;
  timestamp: string;
  applicationId: string | null;
  sequence: number | null;
  data: { object: { id: string; dueAt?: string | null; status?: string } };
};

/** Reads the ledger as it grows, each line once. */
export type Ledger = {
  /** Of this path, in the order in which they came. */
  at(path: string): readonly Entry[];
  /** How many connections there were so far. */
  connections(): number;
  /** Lets go of what was read so far. */
  forget(): void;
  close(): void;
};

const piece = 4 * 1_048_576;

export function openLedger(file: string): Ledger {
  const descriptor = openSync(file, 'a+');
  const byPath = new Map<string, Entry[]>();
  let offset = 0;
  let rest = Buffer.alloc(0);
  let connections = 0;

  const take = (line: string) => {
    const entry: Entry & { connection?: true } = JSON.parse(line);
    if (entry.connection === true) {
      connections += 1;
      return;
    }
    const known = byPath.get(entry.path);
    if (known === undefined) byPath.set(entry.path, [entry]);
    else known.push(entry);
  };

  const catchUp = () => {
    while (fstatSync(descriptor).size > offset) {
      const buffer = Buffer.alloc(piece);
      const read = readSync(descriptor, buffer, 0, piece, offset);
      offset += read;
      const all = Buffer.concat([rest, buffer.subarray(0, read)]);
      const end = all.lastIndexOf(10) + 1;
      rest = Buffer.from(all.subarray(end));
      for (const line of all.subarray(0, end).toString().split('\n')) if (line !== '') take(line);
    }
  };

  return {
    at(path) {
      catchUp();
      return byPath.get(path) ?? [];
    },
    connections() {
      catchUp();
      return connections;
    },
    forget: () => byPath.clear(),
    close: () => closeSync(descriptor),
  };
}

const read = new WeakMap<Entry, Told>();

export function toldBy(entry: Entry): Told {
  const known = read.get(entry);
  if (known !== undefined) return known;
  const told: Told = JSON.parse(entry.body);
  read.set(entry, told);
  return told;
}
