import { listAuditLog, presentAuditEntry } from '@afterview/core/audit-log/find';
import { auditFilter, AuditLogEntry } from '@afterview/core/audit-log/schema';
import { principalOf } from '../http/auth.ts';
import { listing } from '../http/operations.ts';
import { answerPage, createdRange, page, pageRequest } from '../http/pagination.ts';
import { rangesIn, type App, type Deps } from '../http/routes.ts';

export const AuditLogEntryPage = page('AuditLogEntryPage', AuditLogEntry);

export function auditLogRoutes(app: App, { database }: Deps): void {
  app.get(
    '/v1/audit-log',
    listing(
      {
        operationId: 'auditLog.list',
        summary: 'List what was done, newest first',
        description:
          'Who did what, when, and by which request, where no event tells of it: keys, settings, webhook endpoints, outlines, test clocks, and what was done to the platform itself, which is told in live mode. The rest is on the timelines of applications.',
        tags: ['Audit log'],
        access: 'admin',
      },
      { ...auditFilter, ...createdRange },
      AuditLogEntryPage,
    ),
    async (request, reply) => {
      const { query } = request;
      const wanted = { ...query, ...rangesIn(query) };
      const found = await listAuditLog(database, principalOf(request).tenant, wanted, pageRequest(query));
      return answerPage(request, reply, found, presentAuditEntry);
    },
  );
}
