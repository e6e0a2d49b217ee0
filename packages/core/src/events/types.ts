/** Every event type, by family. What each carries is in catalogue.ts. */
export const eventFamilies = {
  application: ['created', 'updated', 'status_changed', 'deleted', 'stalled'],
  interview: [
    'scheduled',
    'rescheduled',
    'updated',
    'starting',
    'outcome_missing',
    'completed',
    'ended_without_next_steps',
    'canceled',
    'no_show',
    'reopened',
  ],
  next_step: [
    'proposed',
    'countered',
    'agreed',
    'updated',
    'declined',
    'completed',
    'reopened',
    'canceled',
    'due_soon',
    'due',
    'overdue',
  ],
  follow_up: [
    'planned',
    'updated',
    'due_soon',
    'due',
    'overdue',
    'sent',
    'acknowledged',
    'discussed',
    'skipped',
  ],
  permission: ['requested', 'granted', 'declined', 'revoked', 'expired'],
  trial_period: [
    'offered',
    'updated',
    'countered',
    'accepted',
    'declined',
    'withdrawn',
    'decision_due',
    'starting',
    'started',
    'ending',
    'completed',
  ],
  progress: ['ball_changed', 'momentum_changed'],
  webhook_endpoint: ['disabled', 'recovered'],
  test: ['ping'],
} as const;

/** What belongs to a platform and to no application of it. */
const platformFamilies = ['webhook_endpoint', 'test'] as const;

type Families = typeof eventFamilies;
type TypesByFamily = { [F in keyof Families]: `${F}.${Families[F][number]}` };

export type EventFamily = keyof Families;
export type EventType = TypesByFamily[EventFamily];
export type EventTypeOf<F extends EventFamily> = Extract<EventType, `${F}.${string}`>;
export type PlatformFamily = (typeof platformFamilies)[number];
export type ApplicationFamily = Exclude<EventFamily, PlatformFamily>;
export type ApplicationEventType = EventTypeOf<ApplicationFamily>;

const byFamily: { [F in EventFamily]: readonly EventTypeOf<F>[] } = {
  application: eventFamilies.application.map((name) => `application.${name}` as const),
  interview: eventFamilies.interview.map((name) => `interview.${name}` as const),
  next_step: eventFamilies.next_step.map((name) => `next_step.${name}` as const),
  follow_up: eventFamilies.follow_up.map((name) => `follow_up.${name}` as const),
  permission: eventFamilies.permission.map((name) => `permission.${name}` as const),
  trial_period: eventFamilies.trial_period.map((name) => `trial_period.${name}` as const),
  progress: eventFamilies.progress.map((name) => `progress.${name}` as const),
  webhook_endpoint: eventFamilies.webhook_endpoint.map((name) => `webhook_endpoint.${name}` as const),
  test: eventFamilies.test.map((name) => `test.${name}` as const),
};

export const eventTypes: readonly EventType[] = Object.values(byFamily).flat();

export const isOfApplication = (type: EventType): type is ApplicationEventType =>
  !platformFamilies.some((family) => type.startsWith(`${family}.`));

/** What can happen in an application. */
export const applicationEventTypes: readonly ApplicationEventType[] = eventTypes.filter(isOfApplication);

/** The type that a family has under this name. @throws TypeError when it has none */
export function eventTypeOf<F extends EventFamily>(family: F, name: string): EventTypeOf<F> {
  const found = byFamily[family].find((type) => type === `${family}.${name}`);
  if (found === undefined) throw new TypeError(`no event type: ${family}.${name}`);
  return found;
}

const isFamily = (name: string): name is EventFamily => name in eventFamilies;

export function familyOf(type: ApplicationEventType): ApplicationFamily;
export function familyOf(type: EventType): EventFamily;
export function familyOf(type: EventType): EventFamily {
  const family = type.slice(0, type.indexOf('.'));
  if (!isFamily(family)) throw new TypeError(`no family: ${type}`);
  return family;
}
