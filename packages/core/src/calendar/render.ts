import type { WholeApplication } from '../applications/whole.ts';
export function renderCalendar(whole: WholeApplication): string {
  return whole.application.id;
}
