import type { Database } from '../db/connect.ts';
import { createdIn, equals, listerById, type CreatedRange } from '../db/find.ts';
import type { Page, PageRequest } from '../db/page.ts';
import { formatId } from '../ids.ts';
import type { Tenant } from '../tenant.ts';
import type { AuditAction } from './actions.ts';
import type { AuditLogEntry } from './schema.ts';
import { auditLog, type AuditRow } from './table.ts';

const list = listerById(auditLog);

export type AuditFilter = CreatedRange & { action?: AuditAction; actorId?: string; subjectId?: string };

/** What was done, the latest first. */
export const listAuditLog = (
  database: Database,
  tenant: Tenant,
  { action, actorId, subjectId, ...range }: AuditFilter,
  page: PageRequest,
): Promise<Page<AuditRow>> =>
  list(
    database,
    tenant,
    [
      equals(auditLog.action, action),
      equals(auditLog.actorId, actorId),
      equals(auditLog.subjectId, subjectId),
      ...createdIn(auditLog.createdAt, range),
    ],
    page,
  );

export const presentAuditEntry = (row: AuditRow): AuditLogEntry => ({
  id: formatId('auditEntry', row.id),
  action: row.action,
  actor: { type: row.actorType, id: row.actorId },
  subject: { id: row.subjectId },
  changed: row.changed,
  requestId: row.requestId,
  createdAt: row.createdAt.toISOString(),
});
