/** Every table, for what walks them all. */
export { applications } from '../applications/table.ts';
export { interviews } from '../interviews/table.ts';
export { nextSteps } from '../next-steps/table.ts';
export { followUps } from '../follow-ups/table.ts';
export { idempotencyKeys } from '../idempotency/table.ts';
export { apiKeys, platforms } from '../platforms/table.ts';
export { deadlines, deadlinesSettled } from '../deadlines/table.ts';
export { applicationHeads, events } from '../events/table.ts';
export { attempts, deliveries, deliveryQueue, endpointLanes, webhookEndpoints } from '../webhooks/table.ts';
