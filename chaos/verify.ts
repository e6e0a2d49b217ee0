import { Webhook as Standard } from 'standardwebhooks';
import { Webhook as Svix } from 'svix';
import { none, type Finding } from './finding.ts';
import { toldBy, type Entry, type Ledger } from './ledger.ts';

/** What others' libraries say against these requests: nothing, when each is signed as it should be. */
export function unverified(entries: readonly Entry[], secret: string): string[] {
  const standard = new Standard(secret);
  const svix = new Svix(secret);
  const complaints: string[] = [];
  for (const entry of entries) {
    const headers = {
      'webhook-id': entry.id,
      'webhook-timestamp': entry.timestamp,
      'webhook-signature': entry.signature,
    };
    for (const [name, library] of [
      ['standardwebhooks', standard],
      ['svix', svix],
    ] as const) {
      try {
        library.verify(entry.body, headers);
      } catch (error) {
        complaints.push(`${name}: ${entry.id} ${String(error)}`);
      }
    }
  }
  return complaints;
}

/** Has others' libraries look at every request, once. They refuse what is five minutes old: it is asked in time. */
export type Verifier = {
  /** Whatever comes at `path` is signed with this. */
  expect(path: string, secret: string): void;
  /** What they say of all that has come since this was asked before; nothing when nothing has. */
  look(scenario: string): Finding[];
};

export function openVerifier(ledger: Pick<Ledger, 'at'>): Verifier {
  const expected = new Map<string, { secret: string; looked: number }>();
  return {
    expect: (path, secret) => void expected.set(path, { secret, looked: 0 }),
    look(scenario) {
      let count = 0;
      const complaints = [...expected].flatMap(([path, of]) => {
        const entries = ledger.at(path).slice(of.looked);
        of.looked += entries.length;
        count += entries.length;
        return unverified(entries, of.secret);
      });
      return count === 0 ? [] : [none(scenario, `unverified of ${count} requests`, complaints)];
    },
  };
}

/** Requests that tell the same fact under another id, or another fact under the same one. */
export function unstableIds(entries: readonly Entry[]): string[] {
  const bodies = new Map<string, string>();
  const ids = new Map<string, string>();
  const complaints: string[] = [];
  for (const entry of entries) {
    const { type, applicationId, sequence } = toldBy(entry);
    const fact = `${type} ${applicationId} ${sequence}`;
    if ((bodies.get(entry.id) ?? entry.body) !== entry.body) complaints.push(`${entry.id} has two bodies`);
    if ((ids.get(fact) ?? entry.id) !== entry.id) complaints.push(`${fact} has two ids`);
    bodies.set(entry.id, entry.body);
    ids.set(fact, entry.id);
  }
  return complaints;
}

export const duplicatesIn = (entries: readonly Entry[]): number =>
  entries.length - new Set(entries.map(({ id }) => id)).size;
