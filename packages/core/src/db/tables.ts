/** Every table, for what walks them all. */
export { applications } from '../applications/table.ts';
export { candidateApplications } from '../candidates/table.ts';
export { encryptionKeys } from '../encryption/table.ts';
export { interviews } from '../interviews/table.ts';
export { nextSteps } from '../next-steps/table.ts';
export { followUps } from '../follow-ups/table.ts';
export { idempotencyKeys } from '../idempotency/table.ts';
export { apiKeys, platforms } from '../platforms/table.ts';
export { auditLog } from '../audit-log/table.ts';
export { deadlines, deadlinesSettled } from '../deadlines/table.ts';
export { applicationHeads, events } from '../events/table.ts';
export {
  attempts,
  deliveries,
  deliveryQueue,
  endpointLanes,
  webhookEndpoints,
  webhookRecoveries,
} from '../webhooks/table.ts';
export { outlines, outlineTemplates } from '../outlines/table.ts';
export { permissions } from '../permissions/table.ts';
export { rateLimits } from '../rate-limits/table.ts';
export { progress } from '../progress/table.ts';
export { applicationWords } from '../search/table.ts';
export { settings } from '../settings/table.ts';
export { testClocks } from '../test-clocks/table.ts';
export { timeline } from '../timeline/table.ts';
export { trialPeriods } from '../trial-periods/table.ts';
