/**
 * Everything that can be changed without an event that tells of it: the audit log does. What events tell of is on the
 * timeline of its application.
 */
export const auditActions = [
  'platform.created',
  'platform.suspended',
  'platform.resumed',
  'platform.rate_limits_updated',
  'api_key.created',
  'api_key.rolled',
  'api_key.revoked',
  'settings.updated',
  'webhook_endpoint.created',
  'webhook_endpoint.updated',
  'webhook_endpoint.secret_rotated',
  'webhook_endpoint.tested',
  'webhook_endpoint.recovered',
  'webhook_endpoint.deleted',
  'webhook_delivery.retried',
  'event.replayed',
  'application.deleted',
  'application.erased',
  'outline.updated',
  'outline_template.created',
  'outline_template.updated',
  'outline_template.deleted',
  'test_clock.created',
  'test_clock.attached',
  'test_clock.advanced',
  'test_clock.deleted',
] as const;
export type AuditAction = (typeof auditActions)[number];
