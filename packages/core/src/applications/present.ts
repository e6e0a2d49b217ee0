import { formatId } from '../ids.ts';
import type { Application } from './schema.ts';
import type { ApplicationRow } from './table.ts';

export const presentApplication = (row: ApplicationRow): Application => ({
  id: formatId('application', row.id),
  externalId: row.externalId,
  candidate: row.candidate,
  company: row.company,
  position: row.position,
  status: row.status,
  stage: row.stage,
  metadata: row.metadata,
  version: row.version,
  createdAt: row.createdAt.toISOString(),
  updatedAt: row.updatedAt.toISOString(),
});
