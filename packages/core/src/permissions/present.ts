import { formatId } from '../ids.ts';
import type { Permission } from './schema.ts';
import type { PermissionRow } from './table.ts';

export const presentPermission = (row: PermissionRow): Permission => ({
  id: formatId('permission', row.id),
  applicationId: formatId('application', row.applicationId),
  interviewId: row.interviewId === null ? null : formatId('interview', row.interviewId),
  status: row.status,
  grantedBy: row.grantedBy,
  topics: row.topics,
  channels: row.channels,
  expiresAt: row.expiresAt?.toISOString() ?? null,
  metadata: row.metadata,
  version: row.version,
  createdAt: row.createdAt.toISOString(),
  updatedAt: row.updatedAt.toISOString(),
});
