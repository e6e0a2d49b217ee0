/** What must never be told in a line of a log: the secrets that a test sends or is given, and what it says of people. */

const secretMembers = ['secret', 'key', 'liveKey', 'testKey', 'token', 'email'];
/** Shorter ones are no secrets of ours, and could be part of anything. */
const shortest = 8;

export type SecretsSeen = {
  note: (headers: Record<string, string>, ...bodies: unknown[]) => void;
  /** Those that are in a text. */
  in: (text: string) => string[];
  count: () => number;
};

export function watchSecrets(known: readonly string[]): SecretsSeen {
  const seen = new Set(known);
  const add = (value: unknown) => {
    if (typeof value === 'string' && value.length >= shortest) seen.add(value);
  };
  const look = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [name, member] of Object.entries(value)) {
      if (secretMembers.includes(name)) add(member);
      look(member);
    }
  };
  return {
    note(headers, ...bodies) {
      add(headers['authorization']?.replace(/^Bearer +/i, ''));
      bodies.forEach(look);
    },
    in: (text) => [...seen].filter((secret) => text.includes(secret)),
    count: () => seen.size,
  };
}
