import { formatId } from '../ids.ts';
import type { ApiKeyRow } from '../platforms/table.ts';
import { modeOf } from '../tenant.ts';
import type { ApiKey } from './schema.ts';

export const presentKey = (row: ApiKeyRow): ApiKey => ({
  id: formatId('key', row.id),
  name: row.name,
  mode: modeOf(row),
  scopes: row.scopes,
  hint: row.hint,
  version: row.version,
  createdAt: row.createdAt.toISOString(),
  expiresAt: row.expiresAt?.toISOString() ?? null,
  lastUsedAt: row.lastUsedAt?.toISOString() ?? null,
  revokedAt: row.revokedAt?.toISOString() ?? null,
  replacedBy: row.replacedBy === null ? null : formatId('key', row.replacedBy),
});
