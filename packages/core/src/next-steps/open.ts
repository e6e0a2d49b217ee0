import { openNextStepStatuses, type NextStepRow } from './table.ts';

/** Still to be done: proposed or agreed. */
export const isOpenStep = ({ status }: Pick<NextStepRow, 'status'>): boolean =>
  openNextStepStatuses.some((open) => open === status);
