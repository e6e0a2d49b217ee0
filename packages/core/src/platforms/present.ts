import { formatId } from '../ids.ts';
import type { Platform } from './schema.ts';
import type { PlatformRow } from './table.ts';

export const presentPlatform = (row: PlatformRow): Platform => ({
  id: formatId('platform', row.id),
  name: row.name,
  status: row.suspendedAt === null ? 'active' : 'suspended',
  suspendedAt: row.suspendedAt?.toISOString() ?? null,
  version: row.version,
  createdAt: row.createdAt.toISOString(),
  updatedAt: row.updatedAt.toISOString(),
});
