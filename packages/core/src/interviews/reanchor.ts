import type { Change } from '../change/change.ts';
import { reanchorFollowUps } from '../follow-ups/create.ts';
import { reanchorNextSteps } from '../next-steps/due.ts';
import type { InterviewRow } from './table.ts';

/** Its end has moved, and with it all that is counted from there; each tells so itself. */
export function reanchor(change: Change, interview: InterviewRow): void {
  reanchorNextSteps(change, interview);
  reanchorFollowUps(change, interview);
}
