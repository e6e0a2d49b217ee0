import { boolean, customType, integer, jsonb, pgTable, primaryKey, smallint, text } from '../db/drizzle.ts';
import { idColumn, instant, tenantColumns } from '../db/columns.ts';

const bytes = customType<{ data: Buffer }>({ dataType: () => 'bytea' });
const transactionNumber = customType<{ data: string }>({ dataType: () => 'xid8' });

/** Why an endpoint was turned off: it answered 410, or it failed for days. */
export const disabledReasons = ['gone', 'failing'] as const;
export type DisabledReason = (typeof disabledReasons)[number];

/** A secret that was replaced: sealed, in base64, and the instant at which it ends. */
export type PreviousSecret = { secret: string; until: string };

export const webhookEndpoints = pgTable('webhook_endpoints', {
  ...tenantColumns,
  id: idColumn('webhookEndpoint', 'id').primaryKey(),
  url: text('url').notNull(),
  description: text('description'),
  /** Event types, or globs such as `next_step.*`; empty is every type. */
  eventTypes: text('event_types').array().notNull(),
  enabled: boolean('enabled').notNull(),
  /** Null while it is on, and where its platform turned it off. */
  disabledReason: text('disabled_reason', { enum: disabledReasons }),
  /** AES-256-GCM: see secrets.ts. */
  secret: bytes('secret').notNull(),
  /** The newest first; some may have ended. */
  previousSecrets: jsonb('previous_secrets').$type<PreviousSecret[]>().notNull(),
  version: integer('version').notNull(),
  createdAt: instant('created_at').notNull(),
  updatedAt: instant('updated_at').notNull(),
});

/** How an endpoint is doing: locked by the claim, so that its cap in flight is counted by one worker at a time. */
export const endpointLanes = pgTable('endpoint_lanes', {
  ...tenantColumns,
  endpointId: idColumn('webhookEndpoint', 'endpoint_id').primaryKey(),
  cap: smallint('cap').notNull(),
  failures: integer('failures').notNull(),
  failingSince: instant('failing_since'),
  pausedUntil: instant('paused_until'),
  /** Smoothed; null until it has answered once. */
  latencyMs: integer('latency_ms'),
});

/** What is held waits for an endpoint that is off. */
export const deliveryState = { fresh: 0, retry: 1, recovered: 2, held: 8, inFlight: 9 } as const;

/** What is still to be delivered. Once it is over it moves to `deliveries`. */
export const deliveryQueue = pgTable('delivery_queue', {
  ...tenantColumns,
  id: idColumn('delivery', 'id').primaryKey(),
  endpointId: idColumn('webhookEndpoint', 'endpoint_id').notNull(),
  eventId: idColumn('event', 'event_id').notNull(),
  state: smallint('state').notNull(),
  /** The next attempt; while in flight, the end of the lease. */
  dueAt: instant('due_at').notNull(),
  /** Attempts begun: the fence that a worker without its lease cannot pass. */
  attempt: smallint('attempt').notNull(),
  /** Attempts before this round of the schedule. */
  attemptsBefore: smallint('attempts_before').notNull(),
});

export const deliveryStatuses = ['succeeded', 'failed'] as const;

export const deliveries = pgTable('deliveries', {
  ...tenantColumns,
  id: idColumn('delivery', 'id').primaryKey(),
  endpointId: idColumn('webhookEndpoint', 'endpoint_id').notNull(),
  eventId: idColumn('event', 'event_id').notNull(),
  status: text('status', { enum: deliveryStatuses }).notNull(),
  attempts: smallint('attempts').notNull(),
  finishedAt: instant('finished_at').notNull(),
});

export const attempts = pgTable(
  'attempts',
  {
    ...tenantColumns,
    deliveryId: idColumn('delivery', 'delivery_id').notNull(),
    attempt: smallint('attempt').notNull(),
    at: instant('at').notNull(),
    latencyMs: integer('latency_ms').notNull(),
    /** The HTTP status; null when there was no answer, and `error` says why. */
    status: smallint('status'),
    error: text('error'),
    answer: text('answer'),
  },
  (table) => [primaryKey({ columns: [table.deliveryId, table.attempt] })],
);

/** What is to be attempted again at an endpoint, and how far that is. */
export const webhookRecoveries = pgTable('webhook_recoveries', {
  ...tenantColumns,
  endpointId: idColumn('webhookEndpoint', 'endpoint_id').primaryKey(),
  /** Null for only what was held while the endpoint was off. */
  since: instant('since'),
  requestedAt: instant('requested_at').notNull(),
  requestedBy: transactionNumber('requested_by').notNull(),
  recovered: integer('recovered').notNull(),
  doneAt: instant('done_at'),
});
