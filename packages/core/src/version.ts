import { Problem } from './problems.ts';

/** @param ifMatch the versions that the caller takes for the newest; none when any will do. @throws Problem `stale_version` */
export function assertFresh(version: number, ifMatch: readonly number[] | undefined): void {
  if (ifMatch === undefined || ifMatch.includes(version)) return;
  throw new Problem('stale_version', `It has changed since: its version is now ${version}.`);
}
