// Generated from the API description by `pnpm generate`. Do not edit.
import type { ApiPromise } from '../api-promise.ts';
import type { RequestOptions } from '../options.ts';
import type { PagePromise } from '../pagination.ts';
import type * as types from './types/index.ts';

/** Every resource of the API. */
export interface Resources {
  readonly platforms: Platforms;
  readonly apiKeys: ApiKeys;
  readonly auditLog: AuditLog;
  readonly applications: Applications;
  readonly interviews: Interviews;
  readonly outlineTemplates: OutlineTemplates;
  readonly nextSteps: NextSteps;
  readonly followUps: FollowUps;
  readonly permissions: Permissions;
  readonly trialPeriods: TrialPeriods;
  readonly progress: Progress;
  readonly deadlines: Deadlines;
  readonly settings: Settings;
  readonly testClocks: TestClocks;
  readonly webhookEndpoints: WebhookEndpoints;
  readonly webhookDeliveries: WebhookDeliveries;
  readonly events: Events;
  readonly eventTypes: EventTypes;
}

/** `afterview.platforms` */
export interface Platforms {
  readonly rateLimits: PlatformsRateLimits;

  /**
   * Add a platform.
   * With the admin key of the instance, as all of platforms. The answer holds the first two keys; they are shown this once.
   * @param body A career platform to serve.
   * @throws NotFoundError There is no such thing, or it is not yours.
   * @throws ConflictError The state does not allow it.
   * @throws UnprocessableError It cannot be done as asked, or the idempotency key was used for something else.
   */
  create(body: types.PlatformCreate, options?: RequestOptions): ApiPromise<types.PlatformCreated>;

  /** List platforms, newest first. */
  list(query?: types.PlatformsListQuery, options?: RequestOptions): PagePromise<types.Platform>;

  /**
   * Get a platform.
   * @param id Its id.
   * @throws NotFoundError There is no such thing, or it is not yours.
   */
  get(id: string, options?: RequestOptions): ApiPromise<types.Platform>;

  /**
   * Suspend a platform.
   * Within seconds each of its keys, live and test, is answered with a 403, `platform_suspended`. Its deadlines fire and its webhooks are delivered as before, so that nothing that was promised is lost. One that is suspended stays so.
   * @param id Its id.
   * @param body Nothing more is needed.
   * @throws NotFoundError There is no such thing, or it is not yours.
   * @throws ConflictError The state does not allow it.
   * @throws PreconditionFailedError It has changed since the version in If-Match.
   * @throws UnprocessableError It cannot be done as asked, or the idempotency key was used for something else.
   */
  suspend(id: string, body?: types.PlatformSuspend, options?: RequestOptions): ApiPromise<types.Platform>;

  /**
   * Resume a platform.
   * Within seconds its keys open again what they did. One that is active stays so.
   * @param id Its id.
   * @param body Nothing more is needed.
   * @throws NotFoundError There is no such thing, or it is not yours.
   * @throws ConflictError The state does not allow it.
   * @throws PreconditionFailedError It has changed since the version in If-Match.
   * @throws UnprocessableError It cannot be done as asked, or the idempotency key was used for something else.
   */
  resume(id: string, body?: types.PlatformResume, options?: RequestOptions): ApiPromise<types.Platform>;
}

/** `afterview.platforms.rateLimits` */
export interface PlatformsRateLimits {
  /**
   * Get a platform's rate limits.
   * With the admin key of the instance.
   * @param id Its id.
   * @throws NotFoundError There is no such thing, or it is not yours.
   */
  get(id: string, options?: RequestOptions): ApiPromise<types.RateLimits>;

  /**
   * Change a platform's rate limits.
   * With the admin key of the instance. They hold within seconds.
   * @param id Its id.
   * @param body What to change (RFC 7396): members left out stay, null gives the instance's default back.
   * @throws NotFoundError There is no such thing, or it is not yours.
   * @throws ConflictError The state does not allow it.
   * @throws PreconditionFailedError It has changed since the version in If-Match.
   * @throws UnprocessableError It cannot be done as asked, or the idempotency key was used for something else.
   */
  update(id: string, body: types.RateLimitsUpdate, options?: RequestOptions): ApiPromise<types.RateLimits>;
}

/** `afterview.apiKeys` */
export interface ApiKeys {
  /**
   * Add an API key.
   * Of the mode of the key that asks for it. The answer holds the key itself; it is shown this once.
   * @param body A key of the mode of the key that asks for it.
   * @throws NotFoundError There is no such thing, or it is not yours.
   * @throws ConflictError The state does not allow it.
   * @throws UnprocessableError It cannot be done as asked, or the idempotency key was used for something else.
   */
  create(body: types.ApiKeyCreate, options?: RequestOptions): ApiPromise<types.ApiKeyCreated>;

  /**
   * List API keys, newest first.
   * Those of the mode of the key that asks, with those that have ended.
   */
  list(query?: types.ApiKeysListQuery, options?: RequestOptions): PagePromise<types.ApiKey>;

  /**
   * Get an API key.
   * @param id Its id.
   * @throws NotFoundError There is no such thing, or it is not yours.
   */
  get(id: string, options?: RequestOptions): ApiPromise<types.ApiKey>;

  /**
   * Revoke an API key.
   * It opens nothing any more, on every process within three seconds, and stays on the list. One that was revoked stays so; the key that asks may revoke itself. The last key with the scope `admin` that does not expire is a 409, `last_admin_key`.
   * @param id Its id.
   * @param body Nothing more is needed.
   * @throws NotFoundError There is no such thing, or it is not yours.
   * @throws ConflictError The state does not allow it.
   * @throws PreconditionFailedError It has changed since the version in If-Match.
   * @throws UnprocessableError It cannot be done as asked, or the idempotency key was used for something else.
   */
  revoke(id: string, body?: types.ApiKeyRevoke, options?: RequestOptions): ApiPromise<types.ApiKey>;

  /**
   * Roll an API key.
   * Gives a new key with the same name and scopes, shown this once. The old one lives on for the overlap, so that you can put the new one in its place.
   * @param id Its id.
   * @param body How long the old key lives on.
   * @throws NotFoundError There is no such thing, or it is not yours.
   * @throws ConflictError The state does not allow it.
   * @throws PreconditionFailedError It has changed since the version in If-Match.
   * @throws UnprocessableError It cannot be done as asked, or the idempotency key was used for something else.
   */
  roll(id: string, body?: types.ApiKeyRoll, options?: RequestOptions): ApiPromise<types.ApiKeyRolled>;
}

/** `afterview.auditLog` */
export interface AuditLog {
  /**
   * List what was done, newest first.
   * Who did what, when, and by which request, where no event tells of it: keys, settings, webhook endpoints, outlines, test clocks, and what was done to the platform itself, which is told in live mode. The rest is on the timelines of applications.
   */
  list(query?: types.AuditLogListQuery, options?: RequestOptions): PagePromise<types.AuditLogEntry>;
}

/** `afterview.applications` */
export interface Applications {
  readonly progress: ApplicationsProgress;
  readonly overview: ApplicationsOverview;
  readonly timeline: ApplicationsTimeline;
  readonly calendar: ApplicationsCalendar;

  /**
   * Record an application.
   * @param body An application to record. Its status starts as `active`.
   * @throws NotFoundError There is no such thing, or it is not yours.
   * @throws ConflictError The state does not allow it.
   * @throws UnprocessableError It cannot be done as asked, or the idempotency key was used for something else.
   */
  create(body: types.ApplicationCreate, options?: RequestOptions): ApiPromise<types.Application>;

  /** List applications, newest first. */
  list(query?: types.ApplicationsListQuery, options?: RequestOptions): PagePromise<types.Application>;

  /**
   * Create an application, or replace it, by your own id.
   * What the body leaves out is reset, but for the status.
   * @param externalId The platform's own id; unique per platform and mode.
   * @param body An application to record. Its status starts as `active`.
   * @throws NotFoundError There is no such thing, or it is not yours.
   * @throws ConflictError The state does not allow it.
   * @throws PreconditionFailedError It has changed since the version in If-Match.
   * @throws UnprocessableError It cannot be done as asked, or the idempotency key was used for something else.
   */
  upsert(externalId: string, body: types.ApplicationCreate, options?: RequestOptions): ApiPromise<types.Application>;

  /**
   * Get an application.
   * @param id Its id.
   * @throws NotFoundError There is no such thing, or it is not yours.
   */
  get(id: string, options?: RequestOptions): ApiPromise<types.Application>;

  /**
   * Change an application.
   * @param id Its id.
   * @param body What to change (RFC 7396): members left out stay, null clears.
   * @throws NotFoundError There is no such thing, or it is not yours.
   * @throws ConflictError The state does not allow it.
   * @throws PreconditionFailedError It has changed since the version in If-Match.
   * @throws UnprocessableError It cannot be done as asked, or the idempotency key was used for something else.
   */
  update(id: string, body: types.ApplicationUpdate, options?: RequestOptions): ApiPromise<types.Application>;

  /**
   * Delete an application with all that belongs to it.
   * Nothing of it falls due any more. What was told of it stays told.
   * @param id Its id.
   * @throws NotFoundError There is no such thing, or it is not yours.
   * @throws ConflictError The state does not allow it.
   * @throws PreconditionFailedError It has changed since the version in If-Match.
   */
  delete(id: string, options?: RequestOptions): ApiPromise<void>;
}

/** `afterview.applications.progress` */
export interface ApplicationsProgress {
  /**
   * Read what happens next in an application.
   * Who has to move, what is next, how clear that is and why, and the one fact that is missing.
   * @param id Its id.
   * @throws NotFoundError There is no such thing, or it is not yours.
   */
  get(id: string, query?: types.ApplicationsProgressGetQuery, options?: RequestOptions): ApiPromise<types.Progress>;
}

/** `afterview.applications.overview` */
export interface ApplicationsOverview {
  /**
   * Read an application with everything in it.
   * One read for a page.
   * @param id Its id.
   * @throws NotFoundError There is no such thing, or it is not yours.
   */
  get(id: string, query?: types.ApplicationsOverviewGetQuery, options?: RequestOptions): ApiPromise<types.Overview>;
}

/** `afterview.applications.timeline` */
export interface ApplicationsTimeline {
  /**
   * List what happened in an application, the latest first.
   * @param id Its id.
   * @throws NotFoundError There is no such thing, or it is not yours.
   */
  list(id: string, query?: types.ApplicationsTimelineListQuery, options?: RequestOptions): PagePromise<types.TimelineEntry>;
}

/** `afterview.applications.calendar` */
export interface ApplicationsCalendar {
  /**
   * Get an application as a calendar.
   * Its interviews, dated steps, follow-ups and trials (RFC 5545).
   * @param id Its id.
   * @throws NotFoundError There is no such thing, or it is not yours.
   */
  get(id: string, options?: RequestOptions): ApiPromise<string>;
}

/** `afterview.interviews` */
export interface Interviews {
  readonly outline: InterviewsOutline;

  /**
   * Schedule an interview.
   * In an application that exists, or in one that comes along and is created or merged.
   * @param body An interview to record, in an application that exists (`applicationId`) or with one (`application`).
   * @throws NotFoundError There is no such thing, or it is not yours.
   * @throws ConflictError The state does not allow it.
   * @throws UnprocessableError It cannot be done as asked, or the idempotency key was used for something else.
   */
  create(body: types.InterviewCreate, options?: RequestOptions): ApiPromise<types.Interview>;

  /** List interviews, newest first. */
  list(query?: types.InterviewsListQuery, options?: RequestOptions): PagePromise<types.Interview>;

  /**
   * Schedule an interview, or replace it, by your own id.
   * What the body leaves out is reset, but for what has become of it; an application that comes along is merged.
   * @param externalId The platform's own id; unique per platform and mode.
   * @param body An interview to record, in an application that exists (`applicationId`) or with one (`application`).
   * @throws NotFoundError There is no such thing, or it is not yours.
   * @throws ConflictError The state does not allow it.
   * @throws PreconditionFailedError It has changed since the version in If-Match.
   * @throws UnprocessableError It cannot be done as asked, or the idempotency key was used for something else.
   */
  upsert(externalId: string, body: types.InterviewCreate, options?: RequestOptions): ApiPromise<types.Interview>;

  /**
   * Get an interview.
   * @param id Its id.
   * @throws NotFoundError There is no such thing, or it is not yours.
   */
  get(id: string, options?: RequestOptions): ApiPromise<types.Interview>;

  /**
   * Change or reschedule an interview.
   * @param id Its id.
   * @param body What to change (RFC 7396): members left out stay, null clears or gives the default back. Other times make it a reschedule.
   * @throws NotFoundError There is no such thing, or it is not yours.
   * @throws ConflictError The state does not allow it.
   * @throws PreconditionFailedError It has changed since the version in If-Match.
   * @throws UnprocessableError It cannot be done as asked, or the idempotency key was used for something else.
   */
  update(id: string, body: types.InterviewUpdate, options?: RequestOptions): ApiPromise<types.Interview>;

  /**
   * Complete an interview with the agreed list of next steps.
   * The close-out gate: next steps, given here or recorded before, or the reason why there are none. All of it happens at one instant, or none of it.
   * @param id Its id.
   * @param body How the interview ended: with next steps, given here or recorded before, or with the reason why there are none.
   * @throws NotFoundError There is no such thing, or it is not yours.
   * @throws ConflictError The state does not allow it.
   * @throws PreconditionFailedError It has changed since the version in If-Match.
   * @throws UnprocessableError It cannot be done as asked, or the idempotency key was used for something else.
   */
  complete(id: string, body?: types.InterviewComplete, options?: RequestOptions): ApiPromise<types.InterviewCompleted>;

  /**
   * Cancel an interview.
   * @param id Its id.
   * @param body Why it will not take place.
   * @throws NotFoundError There is no such thing, or it is not yours.
   * @throws ConflictError The state does not allow it.
   * @throws PreconditionFailedError It has changed since the version in If-Match.
   * @throws UnprocessableError It cannot be done as asked, or the idempotency key was used for something else.
   */
  cancel(id: string, body?: types.InterviewCancel, options?: RequestOptions): ApiPromise<types.Interview>;

  /**
   * Record that a party did not come.
   * @param id Its id.
   * @param body Who did not come.
   * @throws NotFoundError There is no such thing, or it is not yours.
   * @throws ConflictError The state does not allow it.
   * @throws PreconditionFailedError It has changed since the version in If-Match.
   * @throws UnprocessableError It cannot be done as asked, or the idempotency key was used for something else.
   */
  noShow(id: string, body: types.InterviewNoShow, options?: RequestOptions): ApiPromise<types.Interview>;

  /**
   * Schedule an interview again.
   * @param id Its id.
   * @param body Nothing more is needed.
   * @throws NotFoundError There is no such thing, or it is not yours.
   * @throws ConflictError The state does not allow it.
   * @throws PreconditionFailedError It has changed since the version in If-Match.
   * @throws UnprocessableError It cannot be done as asked, or the idempotency key was used for something else.
   */
  reopen(id: string, body?: types.InterviewReopen, options?: RequestOptions): ApiPromise<types.Interview>;
}

/** `afterview.interviews.outline` */
export interface InterviewsOutline {
  /**
   * Get the outline of an interview.
   * With how much of it has been talked about. One that was never written is empty.
   * @param id Its id.
   * @throws NotFoundError There is no such thing, or it is not yours.
   */
  get(id: string, options?: RequestOptions): ApiPromise<types.Outline>;

  /**
   * Write the whole outline.
   * @param id Its id.
   * @param body The whole outline, in order.
   * @throws NotFoundError There is no such thing, or it is not yours.
   * @throws ConflictError The state does not allow it.
   * @throws PreconditionFailedError It has changed since the version in If-Match.
   * @throws UnprocessableError It cannot be done as asked, or the idempotency key was used for something else.
   */
  replace(id: string, body: types.OutlineReplace, options?: RequestOptions): ApiPromise<types.Outline>;

  /**
   * Add an item at the end.
   * @param id Its id.
   * @param body An item to add at the end.
   * @throws NotFoundError There is no such thing, or it is not yours.
   * @throws ConflictError The state does not allow it.
   * @throws PreconditionFailedError It has changed since the version in If-Match.
   * @throws UnprocessableError It cannot be done as asked, or the idempotency key was used for something else.
   */
  addItem(id: string, body: types.OutlineItemCreate, options?: RequestOptions): ApiPromise<types.OutlineItem>;

  /**
   * Change an item.
   * @param id Its id.
   * @param itemId The id of what belongs to it.
   * @param body What to change (RFC 7396): members left out stay, null clears.
   * @throws NotFoundError There is no such thing, or it is not yours.
   * @throws ConflictError The state does not allow it.
   * @throws PreconditionFailedError It has changed since the version in If-Match.
   * @throws UnprocessableError It cannot be done as asked, or the idempotency key was used for something else.
   */
  updateItem(id: string, itemId: string, body: types.OutlineItemUpdate, options?: RequestOptions): ApiPromise<types.OutlineItem>;

  /**
   * Remove an item.
   * @param id Its id.
   * @param itemId The id of what belongs to it.
   * @throws NotFoundError There is no such thing, or it is not yours.
   * @throws ConflictError The state does not allow it.
   * @throws PreconditionFailedError It has changed since the version in If-Match.
   */
  removeItem(id: string, itemId: string, options?: RequestOptions): ApiPromise<void>;

  /**
   * Order the items.
   * @param id Its id.
   * @param body The order of the items.
   * @throws NotFoundError There is no such thing, or it is not yours.
   * @throws ConflictError The state does not allow it.
   * @throws PreconditionFailedError It has changed since the version in If-Match.
   * @throws UnprocessableError It cannot be done as asked, or the idempotency key was used for something else.
   */
  reorder(id: string, body: types.OutlineReorder, options?: RequestOptions): ApiPromise<types.Outline>;

  /**
   * Start from a template.
   * The one named, or the best match for a function and a level, by default those of the position. Each item is added once.
   * @param id Its id.
   * @param body Which template: by its id, or the best match for a function and a level, by default those of the position.
   * @throws NotFoundError There is no such thing, or it is not yours.
   * @throws ConflictError The state does not allow it.
   * @throws PreconditionFailedError It has changed since the version in If-Match.
   * @throws UnprocessableError It cannot be done as asked, or the idempotency key was used for something else.
   */
  fromTemplate(id: string, body?: types.OutlineFromTemplate, options?: RequestOptions): ApiPromise<types.Outline>;

  /**
   * Make an item a next step.
   * What was agreed while talking: the item is covered, and names the step.
   * @param id Its id.
   * @param itemId The id of what belongs to it.
   * @param body What was agreed about the item. Without `agreedBy` nobody has agreed yet.
   * @throws NotFoundError There is no such thing, or it is not yours.
   * @throws ConflictError The state does not allow it.
   * @throws PreconditionFailedError It has changed since the version in If-Match.
   * @throws UnprocessableError It cannot be done as asked, or the idempotency key was used for something else.
   */
  toNextStep(id: string, itemId: string, body: types.OutlineItemToNextStep, options?: RequestOptions): ApiPromise<types.NextStep>;
}

/** `afterview.outlineTemplates` */
export interface OutlineTemplates {
  /**
   * Keep an outline to start from.
   * @param body An outline to start from.
   * @throws NotFoundError There is no such thing, or it is not yours.
   * @throws ConflictError The state does not allow it.
   * @throws UnprocessableError It cannot be done as asked, or the idempotency key was used for something else.
   */
  create(body: types.OutlineTemplateCreate, options?: RequestOptions): ApiPromise<types.OutlineTemplate>;

  /** List outline templates: your own, newest first, then those that are built in. */
  list(query?: types.OutlineTemplatesListQuery, options?: RequestOptions): PagePromise<types.OutlineTemplate>;

  /**
   * Get an outline template.
   * @param id Its id.
   * @throws NotFoundError There is no such thing, or it is not yours.
   */
  get(id: string, options?: RequestOptions): ApiPromise<types.OutlineTemplate>;

  /**
   * Change an outline template of your own.
   * @param id Its id.
   * @param body What to change (RFC 7396): members left out stay, null clears, items are replaced as a whole.
   * @throws NotFoundError There is no such thing, or it is not yours.
   * @throws ConflictError The state does not allow it.
   * @throws PreconditionFailedError It has changed since the version in If-Match.
   * @throws UnprocessableError It cannot be done as asked, or the idempotency key was used for something else.
   */
  update(id: string, body: types.OutlineTemplateUpdate, options?: RequestOptions): ApiPromise<types.OutlineTemplate>;

  /**
   * Delete an outline template of your own.
   * Outlines that were started from it stay.
   * @param id Its id.
   * @throws NotFoundError There is no such thing, or it is not yours.
   * @throws ConflictError The state does not allow it.
   * @throws PreconditionFailedError It has changed since the version in If-Match.
   */
  delete(id: string, options?: RequestOptions): ApiPromise<void>;
}

/** `afterview.nextSteps` */
export interface NextSteps {
  /**
   * Record a next step.
   * @param body A step to record. Without `agreedBy` nobody has agreed yet; without `dueAt` and `due` it is an undated promise.
   * @throws NotFoundError There is no such thing, or it is not yours.
   * @throws ConflictError The state does not allow it.
   * @throws UnprocessableError It cannot be done as asked, or the idempotency key was used for something else.
   */
  create(body: types.NextStepCreate, options?: RequestOptions): ApiPromise<types.NextStep>;

  /** List next steps, newest first or by date. */
  list(query?: types.NextStepsListQuery, options?: RequestOptions): PagePromise<types.NextStep>;

  /**
   * Record a next step, or replace it, by your own id.
   * What the body leaves out is reset, but for what has become of it. Another title, owner or due date records what was settled elsewhere.
   * @param externalId The platform's own id; unique per platform and mode.
   * @param body A step to record. Without `agreedBy` nobody has agreed yet; without `dueAt` and `due` it is an undated promise.
   * @throws NotFoundError There is no such thing, or it is not yours.
   * @throws ConflictError The state does not allow it.
   * @throws PreconditionFailedError It has changed since the version in If-Match.
   * @throws UnprocessableError It cannot be done as asked, or the idempotency key was used for something else.
   */
  upsert(externalId: string, body: types.NextStepCreate, options?: RequestOptions): ApiPromise<types.NextStep>;

  /**
   * Get a next step.
   * @param id Its id.
   * @throws NotFoundError There is no such thing, or it is not yours.
   */
  get(id: string, options?: RequestOptions): ApiPromise<types.NextStep>;

  /**
   * Change a next step.
   * @param id Its id.
   * @param body What to change (RFC 7396): members left out stay, null clears or gives the default back. A change of title, owner or due date records what was settled elsewhere or, when it names a `party`, is its counter.
   * @throws NotFoundError There is no such thing, or it is not yours.
   * @throws ConflictError The state does not allow it.
   * @throws PreconditionFailedError It has changed since the version in If-Match.
   * @throws UnprocessableError It cannot be done as asked, or the idempotency key was used for something else.
   */
  update(id: string, body: types.NextStepUpdate, options?: RequestOptions): ApiPromise<types.NextStep>;

  /**
   * Agree to what is on the table.
   * @param id Its id.
   * @param body Who agrees to what is on the table.
   * @throws NotFoundError There is no such thing, or it is not yours.
   * @throws ConflictError The state does not allow it.
   * @throws PreconditionFailedError It has changed since the version in If-Match.
   * @throws UnprocessableError It cannot be done as asked, or the idempotency key was used for something else.
   */
  agree(id: string, body: types.NextStepAgree, options?: RequestOptions): ApiPromise<types.NextStep>;

  /**
   * Offer other terms.
   * @param id Its id.
   * @param body Who offers what instead.
   * @throws NotFoundError There is no such thing, or it is not yours.
   * @throws ConflictError The state does not allow it.
   * @throws PreconditionFailedError It has changed since the version in If-Match.
   * @throws UnprocessableError It cannot be done as asked, or the idempotency key was used for something else.
   */
  counter(id: string, body: types.NextStepCounter, options?: RequestOptions): ApiPromise<types.NextStep>;

  /**
   * Decline what is on the table.
   * @param id Its id.
   * @param body Who declines what is on the table.
   * @throws NotFoundError There is no such thing, or it is not yours.
   * @throws ConflictError The state does not allow it.
   * @throws PreconditionFailedError It has changed since the version in If-Match.
   * @throws UnprocessableError It cannot be done as asked, or the idempotency key was used for something else.
   */
  decline(id: string, body: types.NextStepDecline, options?: RequestOptions): ApiPromise<types.NextStep>;

  /**
   * Complete a next step.
   * @param id Its id.
   * @param body Who completed it, and what shows it.
   * @throws NotFoundError There is no such thing, or it is not yours.
   * @throws ConflictError The state does not allow it.
   * @throws PreconditionFailedError It has changed since the version in If-Match.
   * @throws UnprocessableError It cannot be done as asked, or the idempotency key was used for something else.
   */
  complete(id: string, body?: types.NextStepComplete, options?: RequestOptions): ApiPromise<types.NextStep>;

  /**
   * Cancel a next step.
   * @param id Its id.
   * @param body Who canceled it, and why.
   * @throws NotFoundError There is no such thing, or it is not yours.
   * @throws ConflictError The state does not allow it.
   * @throws PreconditionFailedError It has changed since the version in If-Match.
   * @throws UnprocessableError It cannot be done as asked, or the idempotency key was used for something else.
   */
  cancel(id: string, body?: types.NextStepCancel, options?: RequestOptions): ApiPromise<types.NextStep>;

  /**
   * Take a next step up again.
   * @param id Its id.
   * @param body Who takes it up again.
   * @throws NotFoundError There is no such thing, or it is not yours.
   * @throws ConflictError The state does not allow it.
   * @throws PreconditionFailedError It has changed since the version in If-Match.
   * @throws UnprocessableError It cannot be done as asked, or the idempotency key was used for something else.
   */
  reopen(id: string, body?: types.NextStepReopen, options?: RequestOptions): ApiPromise<types.NextStep>;
}

/** `afterview.followUps` */
export interface FollowUps {
  readonly draft: FollowUpsDraft;

  /**
   * Plan a follow-up.
   * @param body A promise to send something. Without `dueAt` it is due as long after the interview, or after now, as the settings say (`followUpWithin`), and moves with the interview.
   * @throws NotFoundError There is no such thing, or it is not yours.
   * @throws ConflictError The state does not allow it.
   * @throws UnprocessableError It cannot be done as asked, or the idempotency key was used for something else.
   */
  create(body: types.FollowUpCreate, options?: RequestOptions): ApiPromise<types.FollowUp>;

  /** List follow-ups, newest first. */
  list(query?: types.FollowUpsListQuery, options?: RequestOptions): PagePromise<types.FollowUp>;

  /**
   * Plan a follow-up, or replace it, by your own id.
   * What the body leaves out is reset, but for what has become of it.
   * @param externalId The platform's own id; unique per platform and mode.
   * @param body A promise to send something. Without `dueAt` it is due as long after the interview, or after now, as the settings say (`followUpWithin`), and moves with the interview.
   * @throws NotFoundError There is no such thing, or it is not yours.
   * @throws ConflictError The state does not allow it.
   * @throws PreconditionFailedError It has changed since the version in If-Match.
   * @throws UnprocessableError It cannot be done as asked, or the idempotency key was used for something else.
   */
  upsert(externalId: string, body: types.FollowUpCreate, options?: RequestOptions): ApiPromise<types.FollowUp>;

  /**
   * Get a follow-up.
   * @param id Its id.
   * @throws NotFoundError There is no such thing, or it is not yours.
   */
  get(id: string, options?: RequestOptions): ApiPromise<types.FollowUp>;

  /**
   * Change a follow-up that is planned.
   * @param id Its id.
   * @param body What to change (RFC 7396), while it is planned: members left out stay, null clears or gives the default back, findings are replaced as a whole.
   * @throws NotFoundError There is no such thing, or it is not yours.
   * @throws ConflictError The state does not allow it.
   * @throws PreconditionFailedError It has changed since the version in If-Match.
   * @throws UnprocessableError It cannot be done as asked, or the idempotency key was used for something else.
   */
  update(id: string, body: types.FollowUpUpdate, options?: RequestOptions): ApiPromise<types.FollowUp>;

  /**
   * Add what the research found.
   * To a follow-up that is planned; the answer is the follow-up.
   * @param id Its id.
   * @param body What the research found.
   * @throws NotFoundError There is no such thing, or it is not yours.
   * @throws ConflictError The state does not allow it.
   * @throws PreconditionFailedError It has changed since the version in If-Match.
   * @throws UnprocessableError It cannot be done as asked, or the idempotency key was used for something else.
   */
  addFinding(id: string, body: types.FindingInput, options?: RequestOptions): ApiPromise<types.FollowUp>;

  /**
   * Remove a finding from a follow-up that is planned.
   * @param id Its id.
   * @param findingId The id of the finding.
   * @throws NotFoundError There is no such thing, or it is not yours.
   * @throws ConflictError The state does not allow it.
   * @throws PreconditionFailedError It has changed since the version in If-Match.
   */
  removeFinding(id: string, findingId: string, options?: RequestOptions): ApiPromise<void>;

  /**
   * Record that a follow-up was sent.
   * @param id Its id.
   * @param body How and when it was sent.
   * @throws NotFoundError There is no such thing, or it is not yours.
   * @throws ConflictError The state does not allow it.
   * @throws PreconditionFailedError It has changed since the version in If-Match.
   * @throws UnprocessableError It cannot be done as asked, or the idempotency key was used for something else.
   */
  send(id: string, body: types.FollowUpSend, options?: RequestOptions): ApiPromise<types.FollowUp>;

  /**
   * Take back that a follow-up was sent.
   * @param id Its id.
   * @param body Who did it, where it is not the platform.
   * @throws NotFoundError There is no such thing, or it is not yours.
   * @throws ConflictError The state does not allow it.
   * @throws PreconditionFailedError It has changed since the version in If-Match.
   * @throws UnprocessableError It cannot be done as asked, or the idempotency key was used for something else.
   */
  unsend(id: string, body?: types.FollowUpAction, options?: RequestOptions): ApiPromise<types.FollowUp>;

  /**
   * Record that the company has seen it.
   * @param id Its id.
   * @param body Who did it, where it is not the platform.
   * @throws NotFoundError There is no such thing, or it is not yours.
   * @throws ConflictError The state does not allow it.
   * @throws PreconditionFailedError It has changed since the version in If-Match.
   * @throws UnprocessableError It cannot be done as asked, or the idempotency key was used for something else.
   */
  acknowledge(id: string, body?: types.FollowUpAction, options?: RequestOptions): ApiPromise<types.FollowUp>;

  /**
   * Record that it was discussed.
   * @param id Its id.
   * @param body Who did it, where it is not the platform.
   * @throws NotFoundError There is no such thing, or it is not yours.
   * @throws ConflictError The state does not allow it.
   * @throws PreconditionFailedError It has changed since the version in If-Match.
   * @throws UnprocessableError It cannot be done as asked, or the idempotency key was used for something else.
   */
  discuss(id: string, body?: types.FollowUpAction, options?: RequestOptions): ApiPromise<types.FollowUp>;

  /**
   * Skip a follow-up.
   * @param id Its id.
   * @param body Who did it, where it is not the platform.
   * @throws NotFoundError There is no such thing, or it is not yours.
   * @throws ConflictError The state does not allow it.
   * @throws PreconditionFailedError It has changed since the version in If-Match.
   * @throws UnprocessableError It cannot be done as asked, or the idempotency key was used for something else.
   */
  skip(id: string, body?: types.FollowUpAction, options?: RequestOptions): ApiPromise<types.FollowUp>;
}

/** `afterview.followUps.draft` */
export interface FollowUpsDraft {
  /**
   * Draft the message of a follow-up.
   * Ready to be sent: from its findings, the interview and what was agreed. By default in the candidate's language, if we write it, else in English.
   * @param id Its id.
   * @throws NotFoundError There is no such thing, or it is not yours.
   */
  get(id: string, query?: types.FollowUpsDraftGetQuery, options?: RequestOptions): ApiPromise<types.Draft>;
}

/** `afterview.permissions` */
export interface Permissions {
  /**
   * Ask for permission to connect, or record that it was given.
   * @param body A permission to ask for; granted at once when `grantedBy` says who gave it.
   * @throws NotFoundError There is no such thing, or it is not yours.
   * @throws ConflictError The state does not allow it.
   * @throws UnprocessableError It cannot be done as asked, or the idempotency key was used for something else.
   */
  create(body: types.PermissionCreate, options?: RequestOptions): ApiPromise<types.Permission>;

  /** List permissions, newest first. */
  list(query?: types.PermissionsListQuery, options?: RequestOptions): PagePromise<types.Permission>;

  /**
   * Get a permission.
   * @param id Its id.
   * @throws NotFoundError There is no such thing, or it is not yours.
   */
  get(id: string, options?: RequestOptions): ApiPromise<types.Permission>;

  /**
   * Give permission to connect.
   * As it was asked for; or for other topics, by other ways, until another time.
   * @param id Its id.
   * @param body Who grants it, and how far it goes.
   * @throws NotFoundError There is no such thing, or it is not yours.
   * @throws ConflictError The state does not allow it.
   * @throws PreconditionFailedError It has changed since the version in If-Match.
   * @throws UnprocessableError It cannot be done as asked, or the idempotency key was used for something else.
   */
  grant(id: string, body?: types.PermissionGrant, options?: RequestOptions): ApiPromise<types.Permission>;

  /**
   * Do not give permission to connect.
   * @param id Its id.
   * @param body Who did it, where it is not the platform.
   * @throws NotFoundError There is no such thing, or it is not yours.
   * @throws ConflictError The state does not allow it.
   * @throws PreconditionFailedError It has changed since the version in If-Match.
   * @throws UnprocessableError It cannot be done as asked, or the idempotency key was used for something else.
   */
  decline(id: string, body?: types.PermissionAction, options?: RequestOptions): ApiPromise<types.Permission>;

  /**
   * Take permission to connect back.
   * @param id Its id.
   * @param body Who did it, where it is not the platform.
   * @throws NotFoundError There is no such thing, or it is not yours.
   * @throws ConflictError The state does not allow it.
   * @throws PreconditionFailedError It has changed since the version in If-Match.
   * @throws UnprocessableError It cannot be done as asked, or the idempotency key was used for something else.
   */
  revoke(id: string, body?: types.PermissionAction, options?: RequestOptions): ApiPromise<types.Permission>;
}

/** `afterview.trialPeriods` */
export interface TrialPeriods {
  /**
   * Offer a trial period.
   * @param body A trial to offer.
   * @throws NotFoundError There is no such thing, or it is not yours.
   * @throws ConflictError The state does not allow it.
   * @throws UnprocessableError It cannot be done as asked, or the idempotency key was used for something else.
   */
  create(body: types.TrialPeriodCreate, options?: RequestOptions): ApiPromise<types.TrialPeriod>;

  /** List trial periods, newest first. */
  list(query?: types.TrialPeriodsListQuery, options?: RequestOptions): PagePromise<types.TrialPeriod>;

  /**
   * Get a trial period.
   * @param id Its id.
   * @throws NotFoundError There is no such thing, or it is not yours.
   */
  get(id: string, options?: RequestOptions): ApiPromise<types.TrialPeriod>;

  /**
   * Change the date of the decision, or metadata.
   * @param id Its id.
   * @param body What to change (RFC 7396). Terms change by a counter; the date of the decision only while it is open.
   * @throws NotFoundError There is no such thing, or it is not yours.
   * @throws ConflictError The state does not allow it.
   * @throws PreconditionFailedError It has changed since the version in If-Match.
   * @throws UnprocessableError It cannot be done as asked, or the idempotency key was used for something else.
   */
  update(id: string, body: types.TrialPeriodUpdate, options?: RequestOptions): ApiPromise<types.TrialPeriod>;

  /**
   * Offer other terms.
   * @param id Its id.
   * @param body Who offers what instead.
   * @throws NotFoundError There is no such thing, or it is not yours.
   * @throws ConflictError The state does not allow it.
   * @throws PreconditionFailedError It has changed since the version in If-Match.
   * @throws UnprocessableError It cannot be done as asked, or the idempotency key was used for something else.
   */
  counter(id: string, body: types.TrialPeriodCounter, options?: RequestOptions): ApiPromise<types.TrialPeriod>;

  /**
   * Accept the terms on the table.
   * @param id Its id.
   * @param body Who accepts what is on the table.
   * @throws NotFoundError There is no such thing, or it is not yours.
   * @throws ConflictError The state does not allow it.
   * @throws PreconditionFailedError It has changed since the version in If-Match.
   * @throws UnprocessableError It cannot be done as asked, or the idempotency key was used for something else.
   */
  accept(id: string, body: types.TrialPeriodAccept, options?: RequestOptions): ApiPromise<types.TrialPeriod>;

  /**
   * Decline the trial.
   * @param id Its id.
   * @param body Who declines what is on the table.
   * @throws NotFoundError There is no such thing, or it is not yours.
   * @throws ConflictError The state does not allow it.
   * @throws PreconditionFailedError It has changed since the version in If-Match.
   * @throws UnprocessableError It cannot be done as asked, or the idempotency key was used for something else.
   */
  decline(id: string, body: types.TrialPeriodDecline, options?: RequestOptions): ApiPromise<types.TrialPeriod>;

  /**
   * Call the trial off.
   * @param id Its id.
   * @param body Who did it, where it is not the platform.
   * @throws NotFoundError There is no such thing, or it is not yours.
   * @throws ConflictError The state does not allow it.
   * @throws PreconditionFailedError It has changed since the version in If-Match.
   * @throws UnprocessableError It cannot be done as asked, or the idempotency key was used for something else.
   */
  withdraw(id: string, body?: types.TrialPeriodAction, options?: RequestOptions): ApiPromise<types.TrialPeriod>;

  /**
   * Record that the trial has begun.
   * @param id Its id.
   * @param body Who did it, where it is not the platform.
   * @throws NotFoundError There is no such thing, or it is not yours.
   * @throws ConflictError The state does not allow it.
   * @throws PreconditionFailedError It has changed since the version in If-Match.
   * @throws UnprocessableError It cannot be done as asked, or the idempotency key was used for something else.
   */
  start(id: string, body?: types.TrialPeriodAction, options?: RequestOptions): ApiPromise<types.TrialPeriod>;

  /**
   * Record what came of the trial.
   * @param id Its id.
   * @param body What came of it.
   * @throws NotFoundError There is no such thing, or it is not yours.
   * @throws ConflictError The state does not allow it.
   * @throws PreconditionFailedError It has changed since the version in If-Match.
   * @throws UnprocessableError It cannot be done as asked, or the idempotency key was used for something else.
   */
  complete(id: string, body: types.TrialPeriodComplete, options?: RequestOptions): ApiPromise<types.TrialPeriod>;
}

/** `afterview.progress` */
export interface Progress {
  /**
   * List what happens next in all applications, newest first.
   * What a board shows.
   */
  list(query?: types.ProgressListQuery, options?: RequestOptions): PagePromise<types.Progress>;
}

/** `afterview.deadlines` */
export interface Deadlines {
  /**
   * List deadlines, the earliest first.
   * Across all resources: what is ahead, what was told, and what was ended before.
   */
  list(query?: types.DeadlinesListQuery, options?: RequestOptions): PagePromise<types.Deadline>;
}

/** `afterview.settings` */
export interface Settings {
  /** Get the settings. */
  get(options?: RequestOptions): ApiPromise<types.Settings>;

  /**
   * Change the settings.
   * They hold for what is recorded from then on.
   * @param body What to change (RFC 7396): members left out stay, null gives the default back. The defaults are UTC, Monday to Friday from 09:00 to 17:00.
   * @throws PreconditionFailedError It has changed since the version in If-Match.
   */
  update(body: types.SettingsUpdate, options?: RequestOptions): ApiPromise<types.Settings>;
}

/** `afterview.testClocks` */
export interface TestClocks {
  /**
   * Create a test clock.
   * With a test key only; with a live one this, as all of test clocks, is a 403.
   * @param body A clock, and the time at which it stands.
   * @throws NotFoundError There is no such thing, or it is not yours.
   * @throws ConflictError The state does not allow it.
   * @throws UnprocessableError It cannot be done as asked, or the idempotency key was used for something else.
   */
  create(body: types.TestClockCreate, options?: RequestOptions): ApiPromise<types.TestClock>;

  /** List test clocks, newest first. */
  list(query?: types.TestClocksListQuery, options?: RequestOptions): PagePromise<types.TestClock>;

  /**
   * Get a test clock.
   * It is `ready` once all that fell due on its way has been told.
   * @param id Its id.
   * @throws NotFoundError There is no such thing, or it is not yours.
   */
  get(id: string, options?: RequestOptions): ApiPromise<types.TestClock>;

  /**
   * Delete a test clock with all applications on it.
   * They have lived by its time alone. What was told of them stays told.
   * @param id Its id.
   * @throws NotFoundError There is no such thing, or it is not yours.
   * @throws ConflictError The state does not allow it.
   * @throws PreconditionFailedError It has changed since the version in If-Match.
   */
  delete(id: string, options?: RequestOptions): ApiPromise<void>;

  /**
   * Let applications live by a test clock.
   * Up to 100 at once, all or none. Each is on one clock at most, and stays on it. What is past by the clock falls due as it is advanced next.
   * @param id Its id.
   * @param body Which applications are to live by the clock.
   * @throws NotFoundError There is no such thing, or it is not yours.
   * @throws ConflictError The state does not allow it.
   * @throws PreconditionFailedError It has changed since the version in If-Match.
   * @throws UnprocessableError It cannot be done as asked, or the idempotency key was used for something else.
   */
  attach(id: string, body: types.TestClockAttach, options?: RequestOptions): ApiPromise<types.TestClock>;

  /**
   * Move a test clock forward.
   * What falls due on the way is told in order, each at its own instant; its webhooks go out at once. The answer comes before that: get the clock until it is `ready`. While it is not, another advance is a 409.
   * @param id Its id.
   * @param body How far to move the clock.
   * @throws NotFoundError There is no such thing, or it is not yours.
   * @throws ConflictError The state does not allow it.
   * @throws PreconditionFailedError It has changed since the version in If-Match.
   * @throws UnprocessableError It cannot be done as asked, or the idempotency key was used for something else.
   */
  advance(id: string, body: types.TestClockAdvance, options?: RequestOptions): ApiPromise<types.TestClock>;
}

/** `afterview.webhookEndpoints` */
export interface WebhookEndpoints {
  readonly recovery: WebhookEndpointsRecovery;

  /**
   * Add a webhook endpoint.
   * The answer holds the secret that events are signed with; it is shown this once.
   * @param body Where events are to be sent.
   * @throws NotFoundError There is no such thing, or it is not yours.
   * @throws ConflictError The state does not allow it.
   * @throws UnprocessableError It cannot be done as asked, or the idempotency key was used for something else.
   */
  create(body: types.WebhookEndpointCreate, options?: RequestOptions): ApiPromise<types.WebhookEndpointCreated>;

  /** List webhook endpoints, newest first. */
  list(query?: types.WebhookEndpointsListQuery, options?: RequestOptions): PagePromise<types.WebhookEndpoint>;

  /**
   * Get a webhook endpoint.
   * @param id Its id.
   * @throws NotFoundError There is no such thing, or it is not yours.
   */
  get(id: string, options?: RequestOptions): ApiPromise<types.WebhookEndpoint>;

  /**
   * Change a webhook endpoint.
   * Turned on again, it is sent what waited for it while it was off.
   * @param id Its id.
   * @param body What to change (RFC 7396): members left out stay, null clears, event types are replaced as a whole.
   * @throws NotFoundError There is no such thing, or it is not yours.
   * @throws ConflictError The state does not allow it.
   * @throws PreconditionFailedError It has changed since the version in If-Match.
   * @throws UnprocessableError It cannot be done as asked, or the idempotency key was used for something else.
   */
  update(id: string, body: types.WebhookEndpointUpdate, options?: RequestOptions): ApiPromise<types.WebhookEndpoint>;

  /**
   * Remove a webhook endpoint.
   * With everything that still waits to be sent there.
   * @param id Its id.
   * @throws NotFoundError There is no such thing, or it is not yours.
   * @throws ConflictError The state does not allow it.
   * @throws PreconditionFailedError It has changed since the version in If-Match.
   */
  delete(id: string, options?: RequestOptions): ApiPromise<void>;

  /**
   * Give a webhook endpoint a new secret.
   * It is shown this once. The old one signs as well until the overlap ends.
   * @param id Its id.
   * @param body How long the old secret stays valid.
   * @throws NotFoundError There is no such thing, or it is not yours.
   * @throws ConflictError The state does not allow it.
   * @throws PreconditionFailedError It has changed since the version in If-Match.
   * @throws UnprocessableError It cannot be done as asked, or the idempotency key was used for something else.
   */
  rotateSecret(id: string, body?: types.WebhookEndpointRotateSecret, options?: RequestOptions): ApiPromise<types.WebhookEndpointRotated>;

  /**
   * Send an example to a webhook endpoint.
   * It is signed, sent and attempted again as any event is, to this endpoint alone and whatever it subscribes to. The answer is the delivery: get it to see what came of it.
   * @param id Its id.
   * @param body An example to send.
   * @throws NotFoundError There is no such thing, or it is not yours.
   * @throws ConflictError The state does not allow it.
   * @throws PreconditionFailedError It has changed since the version in If-Match.
   * @throws UnprocessableError It cannot be done as asked, or the idempotency key was used for something else.
   */
  test(id: string, body?: types.WebhookEndpointTest, options?: RequestOptions): ApiPromise<types.WebhookDelivery>;

  /**
   * Attempt again what failed at a webhook endpoint.
   * All that was given up since then, and all that has failed since and waits for its next attempt, each under the id that it had. It goes on in the background; ask for the recovery to see how far it is.
   * @param id Its id.
   * @param body What to attempt again.
   * @throws NotFoundError There is no such thing, or it is not yours.
   * @throws ConflictError The state does not allow it.
   * @throws PreconditionFailedError It has changed since the version in If-Match.
   * @throws UnprocessableError It cannot be done as asked, or the idempotency key was used for something else.
   */
  recover(id: string, body: types.WebhookEndpointRecover, options?: RequestOptions): ApiPromise<types.WebhookRecovery>;
}

/** `afterview.webhookEndpoints.recovery` */
export interface WebhookEndpointsRecovery {
  /**
   * Get the last recovery of a webhook endpoint.
   * One begins when it is asked for, and when an endpoint is turned on again.
   * @param id Its id.
   * @throws NotFoundError There is no such thing, or it is not yours.
   */
  get(id: string, options?: RequestOptions): ApiPromise<types.WebhookRecovery>;
}

/** `afterview.webhookDeliveries` */
export interface WebhookDeliveries {
  /**
   * List webhook deliveries, newest first.
   * Those that wait and those that are over, each with its attempts.
   */
  list(query?: types.WebhookDeliveriesListQuery, options?: RequestOptions): PagePromise<types.WebhookDelivery>;

  /**
   * Get a webhook delivery.
   * @param id Its id.
   * @throws NotFoundError There is no such thing, or it is not yours.
   */
  get(id: string, options?: RequestOptions): ApiPromise<types.WebhookDelivery>;

  /**
   * Attempt a webhook delivery again.
   * At once, whether it is over or waits for its next attempt, under the same `webhook-id` and with the whole schedule before it.
   * @param id Its id.
   * @param body Nothing more is needed.
   * @throws NotFoundError There is no such thing, or it is not yours.
   * @throws ConflictError The state does not allow it.
   * @throws UnprocessableError It cannot be done as asked, or the idempotency key was used for something else.
   */
  retry(id: string, body?: types.WebhookDeliveryRetry, options?: RequestOptions): ApiPromise<types.WebhookDelivery>;
}

/** `afterview.events` */
export interface Events {
  /**
   * List events, newest first.
   * What webhooks told, as they told it.
   */
  list(query?: types.EventsListQuery, options?: RequestOptions): PagePromise<types.Event>;

  /**
   * Get an event.
   * @param id Its id.
   * @throws NotFoundError There is no such thing, or it is not yours.
   */
  get(id: string, options?: RequestOptions): ApiPromise<types.Event>;

  /**
   * Send an event to webhook endpoints again.
   * Under its own id, to those that are on and subscribe to its type, or to the one that is named. Where it is on its way, it is attempted at once.
   * @param id Its id.
   * @param body Where to send an event again.
   * @throws NotFoundError There is no such thing, or it is not yours.
   * @throws ConflictError The state does not allow it.
   * @throws UnprocessableError It cannot be done as asked, or the idempotency key was used for something else.
   */
  replay(id: string, body?: types.EventReplay, options?: RequestOptions): ApiPromise<types.EventReplayed>;
}

/** `afterview.eventTypes` */
export interface EventTypes {
  /**
   * List the types of events.
   * Each with the JSON Schema of what a webhook receives, and an example.
   */
  list(query?: types.EventTypesListQuery, options?: RequestOptions): PagePromise<types.EventTypeDescription>;
}
