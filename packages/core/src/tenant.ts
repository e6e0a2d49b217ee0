import type { Id } from './ids.ts';

/** Whose data, and whether live or test: the two never meet. */
export type Tenant = { platformId: Id<'platform'>; live: boolean };

/** Who made a change happen. */
export const actorTypes = ['key', 'embed', 'system', 'candidate', 'company'] as const;
export type Actor = { type: (typeof actorTypes)[number]; id: string | null };

export const system: Actor = { type: 'system', id: null };

export const modeOf = (tenant: Tenant): 'live' | 'test' => (tenant.live ? 'live' : 'test');
