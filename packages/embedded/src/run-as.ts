import { execFileSync } from 'node:child_process';

export type User = { uid: number; gid: number };

/**
 * Postgres refuses to run as root. When we are root, it runs as `nobody`, who exists everywhere and owns nothing;
 * otherwise as whoever we are (undefined).
 */
export function unprivilegedUser(): User | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const id = (flag: string) => Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}
