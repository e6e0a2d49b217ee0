import type { Change } from '../change/change.ts';
import { newId } from '../ids.ts';
import type { ApplicationCreate } from './schema.ts';
import type { ApplicationRow, Candidate, Company, Position } from './table.ts';

/** Records an application. It must be the first thing of its change. */
export function createApplication(change: Change, input: ApplicationCreate): ApplicationRow {
  return change.put(
    'application',
    {
      ...change.tenant,
      id: newId('application'),
      externalId: input.externalId ?? null,
      candidate: candidateOf(input),
      company: companyOf(input),
      position: positionOf(input),
      status: input.status ?? 'active',
      stage: input.stage ?? null,
      metadata: input.metadata ?? {},
      version: 0,
      scheduleVersion: 0,
      createdAt: change.now,
      updatedAt: change.now,
    },
    'application.created',
  );
}

export const candidateOf = ({ candidate }: Pick<ApplicationCreate, 'candidate'>): Candidate => ({
  externalId: candidate.externalId ?? null,
  name: candidate.name ?? null,
  email: candidate.email ?? null,
  timeZone: candidate.timeZone ?? null,
  locale: candidate.locale ?? null,
});

export const companyOf = ({ company }: Pick<ApplicationCreate, 'company'>): Company => ({
  externalId: company.externalId ?? null,
  name: company.name,
});

export const positionOf = ({ position }: Pick<ApplicationCreate, 'position'>): Position => ({
  title: position.title,
  function: position.function ?? null,
  level: position.level ?? null,
  location: position.location ?? null,
});
