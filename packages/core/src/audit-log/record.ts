import { previousFields } from '../change/record.ts';
import type { Transaction } from '../db/connect.ts';
import { toRecords, writableColumns } from '../db/records.ts';
import { newId } from '../ids.ts';
import type { Tenant } from '../tenant.ts';
import type { AuditAction } from './actions.ts';
import { auditLog, type AuditActor, type AuditRow } from './table.ts';

/** Who does something, where, and by which request. */
export type By = { tenant: Tenant; actor: AuditActor; requestId?: string | null | undefined };

/** What was done. @param subjectId as callers know it */
export type Deed = { action: AuditAction; subjectId: string; changed?: readonly string[] };

/** An entry; when it is recorded the database says. */
export type AuditEntry = Omit<AuditRow, 'createdAt'>;

export const entryOf = (
  { tenant: { platformId, live }, actor, requestId }: By,
  { action, subjectId, changed = [] }: Deed,
): AuditEntry => ({
  platformId,
  live,
  id: newId('auditEntry'),
  action,
  actorType: actor.type,
  actorId: actor.id,
  subjectId,
  changed: [...changed],
  requestId: requestId ?? null,
});

/** The names of the fields in which two states differ. */
export const changedFields = (before: object, after: object): string[] =>
  Object.keys(previousFields(before, after) ?? {});

const columns = writableColumns(auditLog).filter((column) => column !== '"created_at"');

/** @param parameter of the entries, as JSON */
export const insertAudit = (parameter: number): string => `
  insert into audit_log (${columns.join(', ')}, created_at)
  select ${columns.join(', ')}, statement_timestamp() from json_populate_recordset(null::audit_log, $${parameter}::text::json)`;

/** Records what is done in this transaction: the two stand or fall together. The tenant is set. */
export const recordAudit = (transaction: Transaction, by: By, deed: Deed): Promise<unknown> =>
  transaction.unsafe(insertAudit(1), [toRecords(auditLog, [entryOf(by, deed)])], { prepare: true });
