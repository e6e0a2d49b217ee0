import type { Change } from '../change/change.ts';
import { newId } from '../ids.ts';
import type { ApplicationCreate } from './schema.ts';
import type { ApplicationRow } from './table.ts';

/** Records an application. It must be the first thing of its change. */
export function createApplication(change: Change, input: ApplicationCreate): ApplicationRow {
  const { candidate, company, position } = input;
  return change.put(
    'application',
    {
      ...change.tenant,
      id: newId('application'),
      externalId: input.externalId ?? null,
      candidate: {
        externalId: candidate.externalId ?? null,
        name: candidate.name ?? null,
        email: candidate.email ?? null,
        timeZone: candidate.timeZone ?? null,
        locale: candidate.locale ?? null,
      },
      company: { externalId: company.externalId ?? null, name: company.name },
      position: {
        title: position.title,
        function: position.function ?? null,
        level: position.level ?? null,
        location: position.location ?? null,
      },
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
