import { Webhook as Standard } from 'standardwebhooks';
import { Webhook as Svix } from 'svix';
import { toldBy, type Entry } from './ledger.ts';

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
