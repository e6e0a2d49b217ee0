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
  readonly candidates: Candidates;
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
   * With the admin key of the instance, as all of platforms. The answer holds the first two keys; they are shown this once. It takes the admin key of the instance.
   * @param body A career platform to serve.
   * @throws ConflictError `idempotency_in_flight`: Wait for the first request to end, then send the same one again to get its answer.
   * @throws UnprocessableError `idempotency_mismatch`: The key was used with another method, path or body. Use a new key for a new request.
   */
  create(body: types.PlatformCreate, options?: RequestOptions): ApiPromise<types.PlatformCreated>;

  /**
   * List platforms, newest first.
   * It takes the admin key of the instance.
   */
  list(query?: types.PlatformsListQuery, options?: RequestOptions): PagePromise<types.Platform>;

  /**
   * Get a platform.
   * It takes the admin key of the instance.
   * @param id The id of the resource. It looks like `plat_01h…`.
   * @throws NotFoundError `not_found`: Nothing has this id or address, or it belongs to another platform or to the other mode (live or test).
   */
  get(id: string, options?: RequestOptions): ApiPromise<types.Platform>;

  /**
   * Suspend a platform.
   * Within seconds each of its keys, live and test, is answered with a 403, `platform_suspended`. Its deadlines fire and its webhooks are delivered as before, so that nothing that was promised is lost. One that is suspended stays so. It takes the admin key of the instance.
   * @param id The id of the resource. It looks like `plat_01h…`.
   * @param body Nothing more is needed: an empty body, or none.
   * @throws NotFoundError `not_found`: Nothing has this id or address, or it belongs to another platform or to the other mode (live or test).
   * @throws ConflictError `idempotency_in_flight`: Wait for the first request to end, then send the same one again to get its answer.
   * @throws PreconditionFailedError `stale_version`: Get the resource again and repeat the change on its newest version.
   * @throws UnprocessableError `idempotency_mismatch`: The key was used with another method, path or body. Use a new key for a new request.
   */
  suspend(id: string, body?: types.PlatformSuspend, options?: RequestOptions): ApiPromise<types.Platform>;

  /**
   * Resume a platform.
   * Within seconds its keys open again what they did. One that is active stays so. It takes the admin key of the instance.
   * @param id The id of the resource. It looks like `plat_01h…`.
   * @param body Nothing more is needed: an empty body, or none.
   * @throws NotFoundError `not_found`: Nothing has this id or address, or it belongs to another platform or to the other mode (live or test).
   * @throws ConflictError `idempotency_in_flight`: Wait for the first request to end, then send the same one again to get its answer.
   * @throws PreconditionFailedError `stale_version`: Get the resource again and repeat the change on its newest version.
   * @throws UnprocessableError `idempotency_mismatch`: The key was used with another method, path or body. Use a new key for a new request.
   */
  resume(id: string, body?: types.PlatformResume, options?: RequestOptions): ApiPromise<types.Platform>;
}

/** `afterview.platforms.rateLimits` */
export interface PlatformsRateLimits {
  /**
   * Get a platform's rate limits.
   * With the admin key of the instance. It takes the admin key of the instance.
   * @param id The id of the resource. It looks like `plat_01h…`.
   * @throws NotFoundError `not_found`: Nothing has this id or address, or it belongs to another platform or to the other mode (live or test).
   */
  get(id: string, options?: RequestOptions): ApiPromise<types.RateLimits>;

  /**
   * Change a platform's rate limits.
   * With the admin key of the instance. They hold within seconds. It takes the admin key of the instance.
   * @param id The id of the resource. It looks like `plat_01h…`.
   * @param body What to change (RFC 7396): members left out stay, null gives the instance's default back.
   * @throws NotFoundError `not_found`: Nothing has this id or address, or it belongs to another platform or to the other mode (live or test).
   * @throws PreconditionFailedError `stale_version`: Get the resource again and repeat the change on its newest version.
   */
  update(id: string, body: types.RateLimitsUpdate, options?: RequestOptions): ApiPromise<types.RateLimits>;
}

/** `afterview.apiKeys` */
export interface ApiKeys {
  /**
   * Add an API key.
   * Of the mode of the key that asks for it. The answer holds the key itself; it is shown this once. It takes a key with the scope `admin`.
   * @param body A key of the mode of the key that asks for it.
   * @throws ConflictError `idempotency_in_flight`: Wait for the first request to end, then send the same one again to get its answer.
   * @throws UnprocessableError `idempotency_mismatch`: The key was used with another method, path or body. Use a new key for a new request.
   */
  create(body: types.ApiKeyCreate, options?: RequestOptions): ApiPromise<types.ApiKeyCreated>;

  /**
   * List API keys, newest first.
   * Those of the mode of the key that asks, with those that have ended. It takes a key with the scope `admin`.
   */
  list(query?: types.ApiKeysListQuery, options?: RequestOptions): PagePromise<types.ApiKey>;

  /**
   * Get an API key.
   * It takes a key with the scope `admin`.
   * @param id The id of the resource. It looks like `key_01h…`.
   * @throws NotFoundError `not_found`: Nothing has this id or address, or it belongs to another platform or to the other mode (live or test).
   */
  get(id: string, options?: RequestOptions): ApiPromise<types.ApiKey>;

  /**
   * Revoke an API key.
   * It opens nothing any more, on every process within three seconds, and stays on the list. One that was revoked stays so; the key that asks may revoke itself. The last key with the scope `admin` that does not expire is a 409, `last_admin_key`. It takes a key with the scope `admin`.
   * @param id The id of the resource. It looks like `key_01h…`.
   * @param body Nothing more is needed: an empty body, or none.
   * @throws NotFoundError `not_found`: Nothing has this id or address, or it belongs to another platform or to the other mode (live or test).
   * @throws ConflictError `last_admin_key`: Each mode keeps one key with the scope admin that does not expire: without it nobody could add keys any more. Roll it, or create another such key first.

`idempotency_in_flight`: Wait for the first request to end, then send the same one again to get its answer.
   * @throws PreconditionFailedError `stale_version`: Get the resource again and repeat the change on its newest version.
   * @throws UnprocessableError `idempotency_mismatch`: The key was used with another method, path or body. Use a new key for a new request.
   */
  revoke(id: string, body?: types.ApiKeyRevoke, options?: RequestOptions): ApiPromise<types.ApiKey>;

  /**
   * Roll an API key.
   * Gives a new key with the same name and scopes, shown this once. The old one lives on for the overlap, so that you can put the new one in its place. It takes a key with the scope `admin`.
   * @param id The id of the resource. It looks like `key_01h…`.
   * @param body How long the old key lives on.
   * @throws NotFoundError `not_found`: Nothing has this id or address, or it belongs to another platform or to the other mode (live or test).
   * @throws ConflictError `illegal_transition`: The detail names the state and what it allows. Get the resource and decide again.

`last_admin_key`: Each mode keeps one key with the scope admin that does not expire: without it nobody could add keys any more. Roll it, or create another such key first.

`idempotency_in_flight`: Wait for the first request to end, then send the same one again to get its answer.
   * @throws PreconditionFailedError `stale_version`: Get the resource again and repeat the change on its newest version.
   * @throws UnprocessableError `idempotency_mismatch`: The key was used with another method, path or body. Use a new key for a new request.
   */
  roll(id: string, body?: types.ApiKeyRoll, options?: RequestOptions): ApiPromise<types.ApiKeyRolled>;
}

/** `afterview.auditLog` */
export interface AuditLog {
  /**
   * List what was done, newest first.
   * Who did what, when, and by which request, where no event tells of it: keys, settings, webhook endpoints, outlines, test clocks, and what was done to the platform itself, which is told in live mode. The rest is on the timelines of applications. It takes a key with the scope `admin`.
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
   * Its status is `active` unless the body says otherwise. It tells `application.created`. It takes a key with the scope `write`.
   * @param body An application to record. Its status starts as `active`.
   * @throws ConflictError `external_id_taken`: Another resource of the same type already has this externalId. Get or change that one, or choose another id.

`idempotency_in_flight`: Wait for the first request to end, then send the same one again to get its answer.
   * @throws UnprocessableError `idempotency_mismatch`: The key was used with another method, path or body. Use a new key for a new request.
   */
  create(body: types.ApplicationCreate, options?: RequestOptions): ApiPromise<types.Application>;

  /**
   * List applications, newest first.
   * Those that every filter fits. `q` finds words of the candidate, the company and the title. It takes a key with the scope `read`.
   */
  list(query?: types.ApplicationsListQuery, options?: RequestOptions): PagePromise<types.Application>;

  /**
   * Create an application, or replace it, by your own id.
   * What the body leaves out is reset, but for the status. It takes a key with the scope `write`.
   * @param externalId Your own id of it: no other of its kind has the same, live and test apart. Up to 255 characters.
   * @param body An application to record. Its status starts as `active`.
   * @throws ConflictError `external_id_taken`: Another resource of the same type already has this externalId. Get or change that one, or choose another id.
   * @throws PreconditionFailedError `stale_version`: Get the resource again and repeat the change on its newest version.
   */
  upsert(externalId: string, body: types.ApplicationCreate, options?: RequestOptions): ApiPromise<types.Application>;

  /**
   * Get an application.
   * As it is now, with its `ETag`. It takes a key with the scope `read`.
   * @param id The id of the resource. It looks like `app_01h…`.
   * @throws NotFoundError `not_found`: Nothing has this id or address, or it belongs to another platform or to the other mode (live or test).
   */
  get(id: string, options?: RequestOptions): ApiPromise<types.Application>;

  /**
   * Change an application.
   * A merge patch (RFC 7396). A status that ends the application voids all that is armed in it; leaving that status arms it again. It takes a key with the scope `write`.
   * @param id The id of the resource. It looks like `app_01h…`.
   * @param body What to change (RFC 7396): members left out stay, null clears.
   * @throws NotFoundError `not_found`: Nothing has this id or address, or it belongs to another platform or to the other mode (live or test).
   * @throws ConflictError `external_id_taken`: Another resource of the same type already has this externalId. Get or change that one, or choose another id.
   * @throws PreconditionFailedError `stale_version`: Get the resource again and repeat the change on its newest version.
   */
  update(id: string, body: types.ApplicationUpdate, options?: RequestOptions): ApiPromise<types.Application>;

  /**
   * Delete an application with all that belongs to it.
   * Nothing of it falls due any more. What was told of it stays told. It takes a key with the scope `write`.
   * @param id The id of the resource. It looks like `app_01h…`.
   * @throws NotFoundError `not_found`: Nothing has this id or address, or it belongs to another platform or to the other mode (live or test).
   * @throws PreconditionFailedError `stale_version`: Get the resource again and repeat the change on its newest version.
   */
  delete(id: string, options?: RequestOptions): ApiPromise<void>;
}

/** `afterview.applications.progress` */
export interface ApplicationsProgress {
  /**
   * Read what happens next in an application.
   * Who has to move, what is next, how clear that is and why, and the one fact that is missing. It takes a key with the scope `read`.
   * @param id The id of the resource. It looks like `app_01h…`.
   * @throws NotFoundError `not_found`: Nothing has this id or address, or it belongs to another platform or to the other mode (live or test).
   */
  get(id: string, query?: types.ApplicationsProgressGetQuery, options?: RequestOptions): ApiPromise<types.Progress>;
}

/** `afterview.applications.overview` */
export interface ApplicationsOverview {
  /**
   * Read an application with everything in it.
   * One read for a page. It takes a key with the scope `read`.
   * @param id The id of the resource. It looks like `app_01h…`.
   * @throws NotFoundError `not_found`: Nothing has this id or address, or it belongs to another platform or to the other mode (live or test).
   */
  get(id: string, query?: types.ApplicationsOverviewGetQuery, options?: RequestOptions): ApiPromise<types.Overview>;
}

/** `afterview.applications.timeline` */
export interface ApplicationsTimeline {
  /**
   * List what happened in an application, the latest first.
   * Everything that was recorded, as sentences. It stays when events expire. It takes a key with the scope `read`.
   * @param id The id of the resource. It looks like `app_01h…`.
   * @throws NotFoundError `not_found`: Nothing has this id or address, or it belongs to another platform or to the other mode (live or test).
   */
  list(id: string, query?: types.ApplicationsTimelineListQuery, options?: RequestOptions): PagePromise<types.TimelineEntry>;
}

/** `afterview.applications.calendar` */
export interface ApplicationsCalendar {
  /**
   * Get an application as a calendar.
   * Its interviews, dated steps, follow-ups and trials (RFC 5545). It takes a key with the scope `read`.
   * @param id The id of the resource. It looks like `app_01h…`.
   * @throws NotFoundError `not_found`: Nothing has this id or address, or it belongs to another platform or to the other mode (live or test).
   */
  get(id: string, options?: RequestOptions): ApiPromise<string>;
}

/** `afterview.candidates` */
export interface Candidates {
  /**
   * Export everything that is kept of a candidate.
   * By your own id of them, an application at a time, the newest first: also of applications that were deleted, or were theirs before, what is still told of them. Of a candidate that is not known here, nothing is kept, and the list is empty. It takes a key with the scope `admin`.
   * @param externalId Your own id of it: no other of its kind has the same, live and test apart. Up to 255 characters.
   */
  export(externalId: string, query?: types.CandidatesExportQuery, options?: RequestOptions): PagePromise<types.CandidateApplication>;

  /**
   * Erase a candidate.
   * By your own id of them. Their applications go, with all that belongs to them; so do deliveries, their attempts and what waits to be sent. Of events there remain id, type, sequence and time. Each application is told once more, by an `application.deleted` that says nothing else. After the answer nothing of the candidate is kept or sent. It waits for what is on its way to a receiver: should that take too long it is a 503, and asking again goes on from there. Asked again of whom nothing is kept, it answers the same. It cannot be undone. It takes a key with the scope `admin`.
   * @param externalId Your own id of it: no other of its kind has the same, live and test apart. Up to 255 characters.
   */
  erase(externalId: string, options?: RequestOptions): ApiPromise<void>;
}

/** `afterview.interviews` */
export interface Interviews {
  readonly outline: InterviewsOutline;

  /**
   * Schedule an interview.
   * In an application that exists, or in one that comes along and is created or merged. It takes a key with the scope `write`.
   * @param body An interview to record, in an application that exists (`applicationId`) or with one (`application`).
   * @throws NotFoundError `not_found`: The body names an id that is not here, or that belongs to another platform or to the other mode (live or test).
   * @throws ConflictError `illegal_transition`: The application is archived: nothing in it can change.

`external_id_taken`: Another resource of the same type already has this externalId. Get or change that one, or choose another id.

`idempotency_in_flight`: Wait for the first request to end, then send the same one again to get its answer.
   * @throws UnprocessableError `idempotency_mismatch`: The key was used with another method, path or body. Use a new key for a new request.
   */
  create(body: types.InterviewCreate, options?: RequestOptions): ApiPromise<types.Interview>;

  /**
   * List interviews, newest first.
   * Those that every filter fits, of all applications. It takes a key with the scope `read`.
   */
  list(query?: types.InterviewsListQuery, options?: RequestOptions): PagePromise<types.Interview>;

  /**
   * Schedule an interview, or replace it, by your own id.
   * What the body leaves out is reset, but for what has become of it; an application that comes along is merged. It takes a key with the scope `write`.
   * @param externalId Your own id of it: no other of its kind has the same, live and test apart. Up to 255 characters.
   * @param body An interview to record, in an application that exists (`applicationId`) or with one (`application`).
   * @throws NotFoundError `not_found`: Nothing has this id or address, or it belongs to another platform or to the other mode (live or test).
   * @throws ConflictError `illegal_transition`: The application is archived: nothing in it can change.

`external_id_taken`: Another resource of the same type already has this externalId. Get or change that one, or choose another id.
   * @throws PreconditionFailedError `stale_version`: Get the resource again and repeat the change on its newest version.
   */
  upsert(externalId: string, body: types.InterviewCreate, options?: RequestOptions): ApiPromise<types.Interview>;

  /**
   * Get an interview.
   * As it is now, with its `ETag`. It takes a key with the scope `read`.
   * @param id The id of the resource. It looks like `int_01h…`.
   * @throws NotFoundError `not_found`: Nothing has this id or address, or it belongs to another platform or to the other mode (live or test).
   */
  get(id: string, options?: RequestOptions): ApiPromise<types.Interview>;

  /**
   * Change or reschedule an interview.
   * A merge patch (RFC 7396), while it is scheduled. Other times make it a reschedule: what is due so long after it moves with it. It takes a key with the scope `write`.
   * @param id The id of the resource. It looks like `int_01h…`.
   * @param body What to change (RFC 7396): members left out stay, null clears or gives the default back. Other times make it a reschedule.
   * @throws NotFoundError `not_found`: Nothing has this id or address, or it belongs to another platform or to the other mode (live or test).
   * @throws ConflictError `illegal_transition`: It is allowed from `scheduled` alone, and in no application that is archived. The detail names the state and what it allows.

`external_id_taken`: Another resource of the same type already has this externalId. Get or change that one, or choose another id.
   * @throws PreconditionFailedError `stale_version`: Get the resource again and repeat the change on its newest version.
   */
  update(id: string, body: types.InterviewUpdate, options?: RequestOptions): ApiPromise<types.Interview>;

  /**
   * Complete an interview with the agreed list of next steps.
   * The close-out gate: next steps, given here or recorded before, or the reason why there are none. All of it happens at one instant, or none of it. It takes a key with the scope `write`.
   * @param id The id of the resource. It looks like `int_01h…`.
   * @param body How the interview ended: with next steps, given here or recorded before, or with the reason why there are none.
   * @throws NotFoundError `not_found`: Nothing has this id or address, or it belongs to another platform or to the other mode (live or test).
   * @throws ConflictError `illegal_transition`: It is allowed from `scheduled` alone, and in no application that is archived. The detail names the state and what it allows.

`idempotency_in_flight`: Wait for the first request to end, then send the same one again to get its answer.
   * @throws PreconditionFailedError `stale_version`: Get the resource again and repeat the change on its newest version.
   * @throws UnprocessableError `close_out_required`: An interview ends with an agreed list of things to do. Send nextSteps, or noNextStepsReason to say why there are none.

`idempotency_mismatch`: The key was used with another method, path or body. Use a new key for a new request.
   */
  complete(id: string, body?: types.InterviewComplete, options?: RequestOptions): ApiPromise<types.InterviewCompleted>;

  /**
   * Cancel an interview.
   * It will not take place; nothing of it falls due any more. What was agreed before stays. It takes a key with the scope `write`.
   * @param id The id of the resource. It looks like `int_01h…`.
   * @param body Why it will not take place.
   * @throws NotFoundError `not_found`: Nothing has this id or address, or it belongs to another platform or to the other mode (live or test).
   * @throws ConflictError `illegal_transition`: It is allowed from `scheduled` alone, and in no application that is archived. The detail names the state and what it allows.

`idempotency_in_flight`: Wait for the first request to end, then send the same one again to get its answer.
   * @throws PreconditionFailedError `stale_version`: Get the resource again and repeat the change on its newest version.
   * @throws UnprocessableError `idempotency_mismatch`: The key was used with another method, path or body. Use a new key for a new request.
   */
  cancel(id: string, body?: types.InterviewCancel, options?: RequestOptions): ApiPromise<types.Interview>;

  /**
   * Record that a party did not come.
   * The party that did not come is kept with it. Nothing of the interview falls due any more. It takes a key with the scope `write`.
   * @param id The id of the resource. It looks like `int_01h…`.
   * @param body Who did not come.
   * @throws NotFoundError `not_found`: Nothing has this id or address, or it belongs to another platform or to the other mode (live or test).
   * @throws ConflictError `illegal_transition`: It is allowed from `scheduled` alone, and in no application that is archived. The detail names the state and what it allows.

`idempotency_in_flight`: Wait for the first request to end, then send the same one again to get its answer.
   * @throws PreconditionFailedError `stale_version`: Get the resource again and repeat the change on its newest version.
   * @throws UnprocessableError `idempotency_mismatch`: The key was used with another method, path or body. Use a new key for a new request.
   */
  noShow(id: string, body: types.InterviewNoShow, options?: RequestOptions): ApiPromise<types.Interview>;

  /**
   * Schedule an interview again.
   * It is `scheduled` as it was, and falls due again. The next steps that came of it stay. It takes a key with the scope `write`.
   * @param id The id of the resource. It looks like `int_01h…`.
   * @param body Nothing more is needed: an empty body, or none.
   * @throws NotFoundError `not_found`: Nothing has this id or address, or it belongs to another platform or to the other mode (live or test).
   * @throws ConflictError `illegal_transition`: It is allowed from `completed`, `canceled`, `no_show` alone, and in no application that is archived. The detail names the state and what it allows.

`idempotency_in_flight`: Wait for the first request to end, then send the same one again to get its answer.
   * @throws PreconditionFailedError `stale_version`: Get the resource again and repeat the change on its newest version.
   * @throws UnprocessableError `idempotency_mismatch`: The key was used with another method, path or body. Use a new key for a new request.
   */
  reopen(id: string, body?: types.InterviewReopen, options?: RequestOptions): ApiPromise<types.Interview>;
}

/** `afterview.interviews.outline` */
export interface InterviewsOutline {
  /**
   * Get the outline of an interview.
   * With how much of it has been talked about. One that was never written is empty. It takes a key with the scope `read`.
   * @param id The id of the resource. It looks like `int_01h…`.
   * @throws NotFoundError `not_found`: Nothing has this id or address, or it belongs to another platform or to the other mode (live or test).
   */
  get(id: string, options?: RequestOptions): ApiPromise<types.Outline>;

  /**
   * Write the whole outline.
   * Items that come with their id are kept, those without are new, and what is not among them goes. It takes a key with the scope `write`.
   * @param id The id of the resource. It looks like `int_01h…`.
   * @param body The whole outline, in order.
   * @throws NotFoundError `not_found`: Nothing has this id or address, or it belongs to another platform or to the other mode (live or test).
   * @throws ConflictError `illegal_transition`: The detail names the state and what it allows. Get the resource and decide again.
   * @throws PreconditionFailedError `stale_version`: Get the resource again and repeat the change on its newest version.
   */
  replace(id: string, body: types.OutlineReplace, options?: RequestOptions): ApiPromise<types.Outline>;

  /**
   * Add an item at the end.
   * The answer is the item; its `ETag` is that of the outline. It takes a key with the scope `write`.
   * @param id The id of the resource. It looks like `int_01h…`.
   * @param body An item to add at the end.
   * @throws NotFoundError `not_found`: Nothing has this id or address, or it belongs to another platform or to the other mode (live or test).
   * @throws ConflictError `illegal_transition`: The detail names the state and what it allows. Get the resource and decide again.

`idempotency_in_flight`: Wait for the first request to end, then send the same one again to get its answer.
   * @throws PreconditionFailedError `stale_version`: Get the resource again and repeat the change on its newest version.
   * @throws UnprocessableError `idempotency_mismatch`: The key was used with another method, path or body. Use a new key for a new request.
   */
  addItem(id: string, body: types.OutlineItemCreate, options?: RequestOptions): ApiPromise<types.OutlineItem>;

  /**
   * Change an item.
   * A merge patch (RFC 7396): tick it off, take notes, set experience against a need. The `ETag` is that of the outline. It takes a key with the scope `write`.
   * @param id The id of the resource. It looks like `int_01h…`.
   * @param itemId The id of the item. It looks like `out_01h…`.
   * @param body What to change (RFC 7396): members left out stay, null clears.
   * @throws NotFoundError `not_found`: Nothing has this id or address, or it belongs to another platform or to the other mode (live or test).
   * @throws ConflictError `illegal_transition`: The detail names the state and what it allows. Get the resource and decide again.
   * @throws PreconditionFailedError `stale_version`: Get the resource again and repeat the change on its newest version.
   */
  updateItem(id: string, itemId: string, body: types.OutlineItemUpdate, options?: RequestOptions): ApiPromise<types.OutlineItem>;

  /**
   * Remove an item.
   * A next step that was made of it stays. It takes a key with the scope `write`.
   * @param id The id of the resource. It looks like `int_01h…`.
   * @param itemId The id of the item. It looks like `out_01h…`.
   * @throws NotFoundError `not_found`: Nothing has this id or address, or it belongs to another platform or to the other mode (live or test).
   * @throws ConflictError `illegal_transition`: The detail names the state and what it allows. Get the resource and decide again.
   * @throws PreconditionFailedError `stale_version`: Get the resource again and repeat the change on its newest version.
   */
  removeItem(id: string, itemId: string, options?: RequestOptions): ApiPromise<void>;

  /**
   * Order the items.
   * The body names all items, in their new order. It takes a key with the scope `write`.
   * @param id The id of the resource. It looks like `int_01h…`.
   * @param body The order of the items.
   * @throws NotFoundError `not_found`: Nothing has this id or address, or it belongs to another platform or to the other mode (live or test).
   * @throws ConflictError `illegal_transition`: The detail names the state and what it allows. Get the resource and decide again.

`idempotency_in_flight`: Wait for the first request to end, then send the same one again to get its answer.
   * @throws PreconditionFailedError `stale_version`: Get the resource again and repeat the change on its newest version.
   * @throws UnprocessableError `idempotency_mismatch`: The key was used with another method, path or body. Use a new key for a new request.
   */
  reorder(id: string, body: types.OutlineReorder, options?: RequestOptions): ApiPromise<types.Outline>;

  /**
   * Start from a template.
   * The one named, or the best match for a function and a level, by default those of the position. Each item is added once. It takes a key with the scope `write`.
   * @param id The id of the resource. It looks like `int_01h…`.
   * @param body Which template: by its id, or the best match for a function and a level, by default those of the position.
   * @throws NotFoundError `not_found`: Nothing has this id or address, or it belongs to another platform or to the other mode (live or test).
   * @throws ConflictError `illegal_transition`: The detail names the state and what it allows. Get the resource and decide again.

`idempotency_in_flight`: Wait for the first request to end, then send the same one again to get its answer.
   * @throws PreconditionFailedError `stale_version`: Get the resource again and repeat the change on its newest version.
   * @throws UnprocessableError `idempotency_mismatch`: The key was used with another method, path or body. Use a new key for a new request.
   */
  fromTemplate(id: string, body?: types.OutlineFromTemplate, options?: RequestOptions): ApiPromise<types.Outline>;

  /**
   * Make an item a next step.
   * What was agreed while talking: the item is covered, and names the step. It takes a key with the scope `write`.
   * @param id The id of the resource. It looks like `int_01h…`.
   * @param itemId The id of the item. It looks like `out_01h…`.
   * @param body What was agreed about the item. Without `agreedBy` nobody has agreed yet.
   * @throws NotFoundError `not_found`: Nothing has this id or address, or it belongs to another platform or to the other mode (live or test).
   * @throws ConflictError `illegal_transition`: The detail names the state and what it allows. Get the resource and decide again.

`external_id_taken`: Another resource of the same type already has this externalId. Get or change that one, or choose another id.

`idempotency_in_flight`: Wait for the first request to end, then send the same one again to get its answer.
   * @throws PreconditionFailedError `stale_version`: Get the resource again and repeat the change on its newest version.
   * @throws UnprocessableError `idempotency_mismatch`: The key was used with another method, path or body. Use a new key for a new request.
   */
  toNextStep(id: string, itemId: string, body: types.OutlineItemToNextStep, options?: RequestOptions): ApiPromise<types.NextStep>;
}

/** `afterview.outlineTemplates` */
export interface OutlineTemplates {
  /**
   * Keep an outline to start from.
   * It is found by its function and level when an outline is started, before those that are built in. It takes a key with the scope `write`.
   * @param body An outline to start from.
   * @throws ConflictError `idempotency_in_flight`: Wait for the first request to end, then send the same one again to get its answer.
   * @throws UnprocessableError `idempotency_mismatch`: The key was used with another method, path or body. Use a new key for a new request.
   */
  create(body: types.OutlineTemplateCreate, options?: RequestOptions): ApiPromise<types.OutlineTemplate>;

  /**
   * List outline templates: your own, newest first, then those that are built in.
   * Each with all its items. It takes a key with the scope `read`.
   */
  list(query?: types.OutlineTemplatesListQuery, options?: RequestOptions): PagePromise<types.OutlineTemplate>;

  /**
   * Get an outline template.
   * Your own, or one that is built in. It takes a key with the scope `read`.
   * @param id The id of the resource. It looks like `tpl_01h…`.
   * @throws NotFoundError `not_found`: Nothing has this id or address, or it belongs to another platform or to the other mode (live or test).
   */
  get(id: string, options?: RequestOptions): ApiPromise<types.OutlineTemplate>;

  /**
   * Change an outline template of your own.
   * A merge patch (RFC 7396); the items are replaced as a whole. What is built in cannot be changed. It takes a key with the scope `write`.
   * @param id The id of the resource. It looks like `tpl_01h…`.
   * @param body What to change (RFC 7396): members left out stay, null clears, items are replaced as a whole.
   * @throws NotFoundError `not_found`: Nothing has this id or address, or it belongs to another platform or to the other mode (live or test).
   * @throws ConflictError `illegal_transition`: The detail names the state and what it allows. Get the resource and decide again.
   * @throws PreconditionFailedError `stale_version`: Get the resource again and repeat the change on its newest version.
   */
  update(id: string, body: types.OutlineTemplateUpdate, options?: RequestOptions): ApiPromise<types.OutlineTemplate>;

  /**
   * Delete an outline template of your own.
   * Outlines that were started from it stay. It takes a key with the scope `write`.
   * @param id The id of the resource. It looks like `tpl_01h…`.
   * @throws NotFoundError `not_found`: Nothing has this id or address, or it belongs to another platform or to the other mode (live or test).
   * @throws ConflictError `illegal_transition`: The detail names the state and what it allows. Get the resource and decide again.
   * @throws PreconditionFailedError `stale_version`: Get the resource again and repeat the change on its newest version.
   */
  delete(id: string, options?: RequestOptions): ApiPromise<void>;
}

/** `afterview.nextSteps` */
export interface NextSteps {
  /**
   * Record a next step.
   * It is `agreed` when both parties are named in `agreedBy`, else `proposed`. With a date it is reminded of, falls due and goes overdue. It takes a key with the scope `write`.
   * @param body A step to record. Without `agreedBy` nobody has agreed yet; without `dueAt` and `due` it is an undated promise.
   * @throws NotFoundError `not_found`: The body names an id that is not here, or that belongs to another platform or to the other mode (live or test).
   * @throws ConflictError `illegal_transition`: The application is archived: nothing in it can change.

`external_id_taken`: Another resource of the same type already has this externalId. Get or change that one, or choose another id.

`idempotency_in_flight`: Wait for the first request to end, then send the same one again to get its answer.
   * @throws UnprocessableError `idempotency_mismatch`: The key was used with another method, path or body. Use a new key for a new request.
   */
  create(body: types.NextStepCreate, options?: RequestOptions): ApiPromise<types.NextStep>;

  /**
   * List next steps, newest first or by date.
   * Those that every filter fits, of all applications; by `sort=dueAt` those with a live date, the earliest first. It takes a key with the scope `read`.
   */
  list(query?: types.NextStepsListQuery, options?: RequestOptions): PagePromise<types.NextStep>;

  /**
   * Record a next step, or replace it, by your own id.
   * What the body leaves out is reset, but for what has become of it. Another title, owner or due date records what was settled elsewhere. It takes a key with the scope `write`.
   * @param externalId Your own id of it: no other of its kind has the same, live and test apart. Up to 255 characters.
   * @param body A step to record. Without `agreedBy` nobody has agreed yet; without `dueAt` and `due` it is an undated promise.
   * @throws NotFoundError `not_found`: Nothing has this id or address, or it belongs to another platform or to the other mode (live or test).
   * @throws ConflictError `illegal_transition`: The application is archived: nothing in it can change.

`external_id_taken`: Another resource of the same type already has this externalId. Get or change that one, or choose another id.
   * @throws PreconditionFailedError `stale_version`: Get the resource again and repeat the change on its newest version.
   */
  upsert(externalId: string, body: types.NextStepCreate, options?: RequestOptions): ApiPromise<types.NextStep>;

  /**
   * Get a next step.
   * As it is now, with its `ETag` and all that was proposed. It takes a key with the scope `read`.
   * @param id The id of the resource. It looks like `step_01h…`.
   * @throws NotFoundError `not_found`: Nothing has this id or address, or it belongs to another platform or to the other mode (live or test).
   */
  get(id: string, options?: RequestOptions): ApiPromise<types.NextStep>;

  /**
   * Change a next step.
   * A merge patch (RFC 7396). Another title, owner or due date records what was settled elsewhere or, with a `party`, is its counter. It takes a key with the scope `write`.
   * @param id The id of the resource. It looks like `step_01h…`.
   * @param body What to change (RFC 7396): members left out stay, null clears or gives the default back. A change of title, owner or due date records what was settled elsewhere or, when it names a `party`, is its counter.
   * @throws NotFoundError `not_found`: Nothing has this id or address, or it belongs to another platform or to the other mode (live or test).
   * @throws ConflictError `illegal_transition`: It is allowed from `proposed`, `agreed` alone, and in no application that is archived. The detail names the state and what it allows.

`external_id_taken`: Another resource of the same type already has this externalId. Get or change that one, or choose another id.
   * @throws PreconditionFailedError `stale_version`: Get the resource again and repeat the change on its newest version.
   */
  update(id: string, body: types.NextStepUpdate, options?: RequestOptions): ApiPromise<types.NextStep>;

  /**
   * Agree to what is on the table.
   * Once both parties have agreed to the same terms it is `agreed`, and these are its `terms`. With `proposal` or `If-Match`, nobody agrees to what they have not seen. It takes a key with the scope `write`.
   * @param id The id of the resource. It looks like `step_01h…`.
   * @param body Who agrees to what is on the table.
   * @throws NotFoundError `not_found`: Nothing has this id or address, or it belongs to another platform or to the other mode (live or test).
   * @throws ConflictError `illegal_transition`: It is allowed from `proposed` alone, and in no application that is archived. The detail names the state and what it allows.

`idempotency_in_flight`: Wait for the first request to end, then send the same one again to get its answer.
   * @throws PreconditionFailedError `stale_version`: Get the resource again and repeat the change on its newest version.
   * @throws UnprocessableError `idempotency_mismatch`: The key was used with another method, path or body. Use a new key for a new request.
   */
  agree(id: string, body: types.NextStepAgree, options?: RequestOptions): ApiPromise<types.NextStep>;

  /**
   * Offer other terms.
   * Whoever counters has agreed to their own terms, and waits for the other party. Terms that were agreed before stay live until it answers. It takes a key with the scope `write`.
   * @param id The id of the resource. It looks like `step_01h…`.
   * @param body Who offers what instead.
   * @throws NotFoundError `not_found`: Nothing has this id or address, or it belongs to another platform or to the other mode (live or test).
   * @throws ConflictError `illegal_transition`: It is allowed from `proposed`, `agreed` alone, and in no application that is archived. The detail names the state and what it allows.

`idempotency_in_flight`: Wait for the first request to end, then send the same one again to get its answer.
   * @throws PreconditionFailedError `stale_version`: Get the resource again and repeat the change on its newest version.
   * @throws UnprocessableError `idempotency_mismatch`: The key was used with another method, path or body. Use a new key for a new request.
   */
  counter(id: string, body: types.NextStepCounter, options?: RequestOptions): ApiPromise<types.NextStep>;

  /**
   * Decline what is on the table.
   * Where terms were agreed before, these stand again; else it is `declined`. It takes a key with the scope `write`.
   * @param id The id of the resource. It looks like `step_01h…`.
   * @param body Who declines what is on the table.
   * @throws NotFoundError `not_found`: Nothing has this id or address, or it belongs to another platform or to the other mode (live or test).
   * @throws ConflictError `illegal_transition`: It is allowed from `proposed` alone, and in no application that is archived. The detail names the state and what it allows.

`idempotency_in_flight`: Wait for the first request to end, then send the same one again to get its answer.
   * @throws PreconditionFailedError `stale_version`: Get the resource again and repeat the change on its newest version.
   * @throws UnprocessableError `idempotency_mismatch`: The key was used with another method, path or body. Use a new key for a new request.
   */
  decline(id: string, body: types.NextStepDecline, options?: RequestOptions): ApiPromise<types.NextStep>;

  /**
   * Complete a next step.
   * It is `done`; nothing of it falls due any more. It takes a key with the scope `write`.
   * @param id The id of the resource. It looks like `step_01h…`.
   * @param body Who completed it, and what shows it.
   * @throws NotFoundError `not_found`: Nothing has this id or address, or it belongs to another platform or to the other mode (live or test).
   * @throws ConflictError `illegal_transition`: It is allowed from `proposed`, `agreed` alone, and in no application that is archived. The detail names the state and what it allows.

`idempotency_in_flight`: Wait for the first request to end, then send the same one again to get its answer.
   * @throws PreconditionFailedError `stale_version`: Get the resource again and repeat the change on its newest version.
   * @throws UnprocessableError `idempotency_mismatch`: The key was used with another method, path or body. Use a new key for a new request.
   */
  complete(id: string, body?: types.NextStepComplete, options?: RequestOptions): ApiPromise<types.NextStep>;

  /**
   * Cancel a next step.
   * It need not be done any more; nothing of it falls due. It takes a key with the scope `write`.
   * @param id The id of the resource. It looks like `step_01h…`.
   * @param body Who canceled it, and why.
   * @throws NotFoundError `not_found`: Nothing has this id or address, or it belongs to another platform or to the other mode (live or test).
   * @throws ConflictError `illegal_transition`: It is allowed from `proposed`, `agreed` alone, and in no application that is archived. The detail names the state and what it allows.

`idempotency_in_flight`: Wait for the first request to end, then send the same one again to get its answer.
   * @throws PreconditionFailedError `stale_version`: Get the resource again and repeat the change on its newest version.
   * @throws UnprocessableError `idempotency_mismatch`: The key was used with another method, path or body. Use a new key for a new request.
   */
  cancel(id: string, body?: types.NextStepCancel, options?: RequestOptions): ApiPromise<types.NextStep>;

  /**
   * Take a next step up again.
   * It is `agreed` if it has terms, else `proposed`, and falls due again. It takes a key with the scope `write`.
   * @param id The id of the resource. It looks like `step_01h…`.
   * @param body Who takes it up again.
   * @throws NotFoundError `not_found`: Nothing has this id or address, or it belongs to another platform or to the other mode (live or test).
   * @throws ConflictError `illegal_transition`: It is allowed from `done`, `declined`, `canceled` alone, and in no application that is archived. The detail names the state and what it allows.

`idempotency_in_flight`: Wait for the first request to end, then send the same one again to get its answer.
   * @throws PreconditionFailedError `stale_version`: Get the resource again and repeat the change on its newest version.
   * @throws UnprocessableError `idempotency_mismatch`: The key was used with another method, path or body. Use a new key for a new request.
   */
  reopen(id: string, body?: types.NextStepReopen, options?: RequestOptions): ApiPromise<types.NextStep>;
}

/** `afterview.followUps` */
export interface FollowUps {
  readonly draft: FollowUpsDraft;

  /**
   * Plan a follow-up.
   * Without `dueAt` it is due as long after the interview, or after now, as `followUpWithin` of the settings says. It takes a key with the scope `write`.
   * @param body A promise to send something. Without `dueAt` it is due as long after the interview, or after now, as the settings say (`followUpWithin`), and moves with the interview.
   * @throws NotFoundError `not_found`: The body names an id that is not here, or that belongs to another platform or to the other mode (live or test).
   * @throws ConflictError `illegal_transition`: The application is archived: nothing in it can change.

`external_id_taken`: Another resource of the same type already has this externalId. Get or change that one, or choose another id.

`idempotency_in_flight`: Wait for the first request to end, then send the same one again to get its answer.
   * @throws UnprocessableError `idempotency_mismatch`: The key was used with another method, path or body. Use a new key for a new request.
   */
  create(body: types.FollowUpCreate, options?: RequestOptions): ApiPromise<types.FollowUp>;

  /**
   * List follow-ups, newest first.
   * Those that every filter fits, of all applications. It takes a key with the scope `read`.
   */
  list(query?: types.FollowUpsListQuery, options?: RequestOptions): PagePromise<types.FollowUp>;

  /**
   * Plan a follow-up, or replace it, by your own id.
   * What the body leaves out is reset, but for what has become of it. It takes a key with the scope `write`.
   * @param externalId Your own id of it: no other of its kind has the same, live and test apart. Up to 255 characters.
   * @param body A promise to send something. Without `dueAt` it is due as long after the interview, or after now, as the settings say (`followUpWithin`), and moves with the interview.
   * @throws NotFoundError `not_found`: Nothing has this id or address, or it belongs to another platform or to the other mode (live or test).
   * @throws ConflictError `illegal_transition`: The application is archived: nothing in it can change.

`external_id_taken`: Another resource of the same type already has this externalId. Get or change that one, or choose another id.
   * @throws PreconditionFailedError `stale_version`: Get the resource again and repeat the change on its newest version.
   */
  upsert(externalId: string, body: types.FollowUpCreate, options?: RequestOptions): ApiPromise<types.FollowUp>;

  /**
   * Get a follow-up.
   * As it is now, with its `ETag` and its findings. It takes a key with the scope `read`.
   * @param id The id of the resource. It looks like `fup_01h…`.
   * @throws NotFoundError `not_found`: Nothing has this id or address, or it belongs to another platform or to the other mode (live or test).
   */
  get(id: string, options?: RequestOptions): ApiPromise<types.FollowUp>;

  /**
   * Change a follow-up that is planned.
   * A merge patch (RFC 7396); findings are replaced as a whole. It takes a key with the scope `write`.
   * @param id The id of the resource. It looks like `fup_01h…`.
   * @param body What to change (RFC 7396), while it is planned: members left out stay, null clears or gives the default back, findings are replaced as a whole.
   * @throws NotFoundError `not_found`: Nothing has this id or address, or it belongs to another platform or to the other mode (live or test).
   * @throws ConflictError `illegal_transition`: It is allowed from `planned` alone, and in no application that is archived. The detail names the state and what it allows.

`external_id_taken`: Another resource of the same type already has this externalId. Get or change that one, or choose another id.
   * @throws PreconditionFailedError `stale_version`: Get the resource again and repeat the change on its newest version.
   */
  update(id: string, body: types.FollowUpUpdate, options?: RequestOptions): ApiPromise<types.FollowUp>;

  /**
   * Add what the research found.
   * To a follow-up that is planned; the answer is the follow-up. It takes a key with the scope `write`.
   * @param id The id of the resource. It looks like `fup_01h…`.
   * @param body What the research found.
   * @throws NotFoundError `not_found`: Nothing has this id or address, or it belongs to another platform or to the other mode (live or test).
   * @throws ConflictError `illegal_transition`: The detail names the state and what it allows. Get the resource and decide again.

`idempotency_in_flight`: Wait for the first request to end, then send the same one again to get its answer.
   * @throws PreconditionFailedError `stale_version`: Get the resource again and repeat the change on its newest version.
   * @throws UnprocessableError `idempotency_mismatch`: The key was used with another method, path or body. Use a new key for a new request.
   */
  addFinding(id: string, body: types.FindingInput, options?: RequestOptions): ApiPromise<types.FollowUp>;

  /**
   * Remove a finding from a follow-up that is planned.
   * The other findings keep their order. It takes a key with the scope `write`.
   * @param id The id of the follow-up. It looks like `fup_01h…`.
   * @param findingId The id of the finding. It looks like `find_01h…`.
   * @throws NotFoundError `not_found`: Nothing has this id or address, or it belongs to another platform or to the other mode (live or test).
   * @throws ConflictError `illegal_transition`: The detail names the state and what it allows. Get the resource and decide again.
   * @throws PreconditionFailedError `stale_version`: Get the resource again and repeat the change on its newest version.
   */
  removeFinding(id: string, findingId: string, options?: RequestOptions): ApiPromise<void>;

  /**
   * Record that a follow-up was sent.
   * We send nothing: you say how and when it went out, and we keep whether that was in time. One that names a permission needs it to be in force, unless `override` is true. It takes a key with the scope `write`.
   * @param id The id of the resource. It looks like `fup_01h…`.
   * @param body How and when it was sent.
   * @throws NotFoundError `not_found`: Nothing has this id or address, or it belongs to another platform or to the other mode (live or test).
   * @throws ConflictError `illegal_transition`: It is allowed from `planned` alone, and in no application that is archived. The detail names the state and what it allows.

`permission_not_in_force`: The follow-up names a permission that is not granted, has expired, or does not cover the channel or topic. Ask for one, or send override: true to record that it was sent all the same.

`idempotency_in_flight`: Wait for the first request to end, then send the same one again to get its answer.
   * @throws PreconditionFailedError `stale_version`: Get the resource again and repeat the change on its newest version.
   * @throws UnprocessableError `idempotency_mismatch`: The key was used with another method, path or body. Use a new key for a new request.
   */
  send(id: string, body: types.FollowUpSend, options?: RequestOptions): ApiPromise<types.FollowUp>;

  /**
   * Take back that a follow-up was sent.
   * For a mistake: it is `planned` again, and falls due. It takes a key with the scope `write`.
   * @param id The id of the resource. It looks like `fup_01h…`.
   * @param body Who did it, where it is not the platform.
   * @throws NotFoundError `not_found`: Nothing has this id or address, or it belongs to another platform or to the other mode (live or test).
   * @throws ConflictError `illegal_transition`: It is allowed from `sent` alone, and in no application that is archived. The detail names the state and what it allows.

`idempotency_in_flight`: Wait for the first request to end, then send the same one again to get its answer.
   * @throws PreconditionFailedError `stale_version`: Get the resource again and repeat the change on its newest version.
   * @throws UnprocessableError `idempotency_mismatch`: The key was used with another method, path or body. Use a new key for a new request.
   */
  unsend(id: string, body?: types.FollowUpAction, options?: RequestOptions): ApiPromise<types.FollowUp>;

  /**
   * Record that the company has seen it.
   * The company has taken note of what it was sent. It takes a key with the scope `write`.
   * @param id The id of the resource. It looks like `fup_01h…`.
   * @param body Who did it, where it is not the platform.
   * @throws NotFoundError `not_found`: Nothing has this id or address, or it belongs to another platform or to the other mode (live or test).
   * @throws ConflictError `illegal_transition`: It is allowed from `sent` alone, and in no application that is archived. The detail names the state and what it allows.

`idempotency_in_flight`: Wait for the first request to end, then send the same one again to get its answer.
   * @throws PreconditionFailedError `stale_version`: Get the resource again and repeat the change on its newest version.
   * @throws UnprocessableError `idempotency_mismatch`: The key was used with another method, path or body. Use a new key for a new request.
   */
  acknowledge(id: string, body?: types.FollowUpAction, options?: RequestOptions): ApiPromise<types.FollowUp>;

  /**
   * Record that it was discussed.
   * What was sent has been talked about; nothing more is to come. It takes a key with the scope `write`.
   * @param id The id of the resource. It looks like `fup_01h…`.
   * @param body Who did it, where it is not the platform.
   * @throws NotFoundError `not_found`: Nothing has this id or address, or it belongs to another platform or to the other mode (live or test).
   * @throws ConflictError `illegal_transition`: It is allowed from `sent`, `acknowledged` alone, and in no application that is archived. The detail names the state and what it allows.

`idempotency_in_flight`: Wait for the first request to end, then send the same one again to get its answer.
   * @throws PreconditionFailedError `stale_version`: Get the resource again and repeat the change on its newest version.
   * @throws UnprocessableError `idempotency_mismatch`: The key was used with another method, path or body. Use a new key for a new request.
   */
  discuss(id: string, body?: types.FollowUpAction, options?: RequestOptions): ApiPromise<types.FollowUp>;

  /**
   * Skip a follow-up.
   * It will not be sent; nothing of it falls due any more. It takes a key with the scope `write`.
   * @param id The id of the resource. It looks like `fup_01h…`.
   * @param body Who did it, where it is not the platform.
   * @throws NotFoundError `not_found`: Nothing has this id or address, or it belongs to another platform or to the other mode (live or test).
   * @throws ConflictError `illegal_transition`: It is allowed from `planned` alone, and in no application that is archived. The detail names the state and what it allows.

`idempotency_in_flight`: Wait for the first request to end, then send the same one again to get its answer.
   * @throws PreconditionFailedError `stale_version`: Get the resource again and repeat the change on its newest version.
   * @throws UnprocessableError `idempotency_mismatch`: The key was used with another method, path or body. Use a new key for a new request.
   */
  skip(id: string, body?: types.FollowUpAction, options?: RequestOptions): ApiPromise<types.FollowUp>;
}

/** `afterview.followUps.draft` */
export interface FollowUpsDraft {
  /**
   * Draft the message of a follow-up.
   * Ready to be sent: from its findings, the interview and what was agreed. By default in the candidate's language, if we write it, else in English. It takes a key with the scope `read`.
   * @param id The id of the resource. It looks like `fup_01h…`.
   * @throws NotFoundError `not_found`: Nothing has this id or address, or it belongs to another platform or to the other mode (live or test).
   */
  get(id: string, query?: types.FollowUpsDraftGetQuery, options?: RequestOptions): ApiPromise<types.Draft>;
}

/** `afterview.permissions` */
export interface Permissions {
  /**
   * Ask for permission to connect, or record that it was given.
   * It is `requested` or, when `grantedBy` says who gave it, `granted` at once. It takes a key with the scope `write`.
   * @param body A permission to ask for; granted at once when `grantedBy` says who gave it.
   * @throws NotFoundError `not_found`: The body names an id that is not here, or that belongs to another platform or to the other mode (live or test).
   * @throws ConflictError `illegal_transition`: The application is archived: nothing in it can change.

`idempotency_in_flight`: Wait for the first request to end, then send the same one again to get its answer.
   * @throws UnprocessableError `idempotency_mismatch`: The key was used with another method, path or body. Use a new key for a new request.
   */
  create(body: types.PermissionCreate, options?: RequestOptions): ApiPromise<types.Permission>;

  /**
   * List permissions, newest first.
   * Those that every filter fits, of all applications. It takes a key with the scope `read`.
   */
  list(query?: types.PermissionsListQuery, options?: RequestOptions): PagePromise<types.Permission>;

  /**
   * Get a permission.
   * As it is now, with its `ETag`. It takes a key with the scope `read`.
   * @param id The id of the resource. It looks like `perm_01h…`.
   * @throws NotFoundError `not_found`: Nothing has this id or address, or it belongs to another platform or to the other mode (live or test).
   */
  get(id: string, options?: RequestOptions): ApiPromise<types.Permission>;

  /**
   * Give permission to connect.
   * As it was asked for; or for other topics, by other ways, until another time. It takes a key with the scope `write`.
   * @param id The id of the resource. It looks like `perm_01h…`.
   * @param body Who grants it, and how far it goes.
   * @throws NotFoundError `not_found`: Nothing has this id or address, or it belongs to another platform or to the other mode (live or test).
   * @throws ConflictError `illegal_transition`: It is allowed from `requested` alone, and in no application that is archived. The detail names the state and what it allows.

`idempotency_in_flight`: Wait for the first request to end, then send the same one again to get its answer.
   * @throws PreconditionFailedError `stale_version`: Get the resource again and repeat the change on its newest version.
   * @throws UnprocessableError `idempotency_mismatch`: The key was used with another method, path or body. Use a new key for a new request.
   */
  grant(id: string, body?: types.PermissionGrant, options?: RequestOptions): ApiPromise<types.Permission>;

  /**
   * Do not give permission to connect.
   * That is final: ask anew for another. It takes a key with the scope `write`.
   * @param id The id of the resource. It looks like `perm_01h…`.
   * @param body Who did it, where it is not the platform.
   * @throws NotFoundError `not_found`: Nothing has this id or address, or it belongs to another platform or to the other mode (live or test).
   * @throws ConflictError `illegal_transition`: It is allowed from `requested` alone, and in no application that is archived. The detail names the state and what it allows.

`idempotency_in_flight`: Wait for the first request to end, then send the same one again to get its answer.
   * @throws PreconditionFailedError `stale_version`: Get the resource again and repeat the change on its newest version.
   * @throws UnprocessableError `idempotency_mismatch`: The key was used with another method, path or body. Use a new key for a new request.
   */
  decline(id: string, body?: types.PermissionAction, options?: RequestOptions): ApiPromise<types.Permission>;

  /**
   * Take permission to connect back.
   * That is final: ask anew for another. It takes a key with the scope `write`.
   * @param id The id of the resource. It looks like `perm_01h…`.
   * @param body Who did it, where it is not the platform.
   * @throws NotFoundError `not_found`: Nothing has this id or address, or it belongs to another platform or to the other mode (live or test).
   * @throws ConflictError `illegal_transition`: It is allowed from `granted` alone, and in no application that is archived. The detail names the state and what it allows.

`idempotency_in_flight`: Wait for the first request to end, then send the same one again to get its answer.
   * @throws PreconditionFailedError `stale_version`: Get the resource again and repeat the change on its newest version.
   * @throws UnprocessableError `idempotency_mismatch`: The key was used with another method, path or body. Use a new key for a new request.
   */
  revoke(id: string, body?: types.PermissionAction, options?: RequestOptions): ApiPromise<types.Permission>;
}

/** `afterview.trialPeriods` */
export interface TrialPeriods {
  /**
   * Offer a trial period.
   * Whoever offers it has agreed to its terms, and waits for the other party. It takes a key with the scope `write`.
   * @param body A trial to offer.
   * @throws NotFoundError `not_found`: The body names an id that is not here, or that belongs to another platform or to the other mode (live or test).
   * @throws ConflictError `illegal_transition`: The application is archived: nothing in it can change.

`idempotency_in_flight`: Wait for the first request to end, then send the same one again to get its answer.
   * @throws UnprocessableError `idempotency_mismatch`: The key was used with another method, path or body. Use a new key for a new request.
   */
  create(body: types.TrialPeriodCreate, options?: RequestOptions): ApiPromise<types.TrialPeriod>;

  /**
   * List trial periods, newest first.
   * Those that every filter fits, of all applications. It takes a key with the scope `read`.
   */
  list(query?: types.TrialPeriodsListQuery, options?: RequestOptions): PagePromise<types.TrialPeriod>;

  /**
   * Get a trial period.
   * As it is now, with its `ETag` and all that was proposed. It takes a key with the scope `read`.
   * @param id The id of the resource. It looks like `trial_01h…`.
   * @throws NotFoundError `not_found`: Nothing has this id or address, or it belongs to another platform or to the other mode (live or test).
   */
  get(id: string, options?: RequestOptions): ApiPromise<types.TrialPeriod>;

  /**
   * Change the date of the decision, or metadata.
   * A merge patch (RFC 7396). Terms change by a counter alone. It takes a key with the scope `write`.
   * @param id The id of the resource. It looks like `trial_01h…`.
   * @param body What to change (RFC 7396). Terms change by a counter; the date of the decision only while it is open.
   * @throws NotFoundError `not_found`: Nothing has this id or address, or it belongs to another platform or to the other mode (live or test).
   * @throws ConflictError `illegal_transition`: The detail names the state and what it allows. Get the resource and decide again.
   * @throws PreconditionFailedError `stale_version`: Get the resource again and repeat the change on its newest version.
   */
  update(id: string, body: types.TrialPeriodUpdate, options?: RequestOptions): ApiPromise<types.TrialPeriod>;

  /**
   * Offer other terms.
   * Whoever counters has agreed to their own terms, and waits for the other party. What is left out stays as it is on the table. It takes a key with the scope `write`.
   * @param id The id of the resource. It looks like `trial_01h…`.
   * @param body Who offers what instead.
   * @throws NotFoundError `not_found`: Nothing has this id or address, or it belongs to another platform or to the other mode (live or test).
   * @throws ConflictError `illegal_transition`: It is allowed from `offered`, `countered` alone, and in no application that is archived. The detail names the state and what it allows.

`idempotency_in_flight`: Wait for the first request to end, then send the same one again to get its answer.
   * @throws PreconditionFailedError `stale_version`: Get the resource again and repeat the change on its newest version.
   * @throws UnprocessableError `idempotency_mismatch`: The key was used with another method, path or body. Use a new key for a new request.
   */
  counter(id: string, body: types.TrialPeriodCounter, options?: RequestOptions): ApiPromise<types.TrialPeriod>;

  /**
   * Accept the terms on the table.
   * The terms on the table become `agreedTerms`; the first and the last day fall due. It takes a key with the scope `write`.
   * @param id The id of the resource. It looks like `trial_01h…`.
   * @param body Who accepts what is on the table.
   * @throws NotFoundError `not_found`: Nothing has this id or address, or it belongs to another platform or to the other mode (live or test).
   * @throws ConflictError `illegal_transition`: It is allowed from `offered`, `countered` alone, and in no application that is archived. The detail names the state and what it allows.

`idempotency_in_flight`: Wait for the first request to end, then send the same one again to get its answer.
   * @throws PreconditionFailedError `stale_version`: Get the resource again and repeat the change on its newest version.
   * @throws UnprocessableError `idempotency_mismatch`: The key was used with another method, path or body. Use a new key for a new request.
   */
  accept(id: string, body: types.TrialPeriodAccept, options?: RequestOptions): ApiPromise<types.TrialPeriod>;

  /**
   * Decline the trial.
   * That is final; another can be offered. It takes a key with the scope `write`.
   * @param id The id of the resource. It looks like `trial_01h…`.
   * @param body Who declines what is on the table.
   * @throws NotFoundError `not_found`: Nothing has this id or address, or it belongs to another platform or to the other mode (live or test).
   * @throws ConflictError `illegal_transition`: It is allowed from `offered`, `countered` alone, and in no application that is archived. The detail names the state and what it allows.

`idempotency_in_flight`: Wait for the first request to end, then send the same one again to get its answer.
   * @throws PreconditionFailedError `stale_version`: Get the resource again and repeat the change on its newest version.
   * @throws UnprocessableError `idempotency_mismatch`: The key was used with another method, path or body. Use a new key for a new request.
   */
  decline(id: string, body: types.TrialPeriodDecline, options?: RequestOptions): ApiPromise<types.TrialPeriod>;

  /**
   * Call the trial off.
   * By either party, until it is completed. That is final. It takes a key with the scope `write`.
   * @param id The id of the resource. It looks like `trial_01h…`.
   * @param body Who did it, where it is not the platform.
   * @throws NotFoundError `not_found`: Nothing has this id or address, or it belongs to another platform or to the other mode (live or test).
   * @throws ConflictError `illegal_transition`: It is allowed from `offered`, `countered`, `accepted`, `active` alone, and in no application that is archived. The detail names the state and what it allows.

`idempotency_in_flight`: Wait for the first request to end, then send the same one again to get its answer.
   * @throws PreconditionFailedError `stale_version`: Get the resource again and repeat the change on its newest version.
   * @throws UnprocessableError `idempotency_mismatch`: The key was used with another method, path or body. Use a new key for a new request.
   */
  withdraw(id: string, body?: types.TrialPeriodAction, options?: RequestOptions): ApiPromise<types.TrialPeriod>;

  /**
   * Record that the trial has begun.
   * It is `active` from now, whatever its first day was to be. It takes a key with the scope `write`.
   * @param id The id of the resource. It looks like `trial_01h…`.
   * @param body Who did it, where it is not the platform.
   * @throws NotFoundError `not_found`: Nothing has this id or address, or it belongs to another platform or to the other mode (live or test).
   * @throws ConflictError `illegal_transition`: It is allowed from `accepted` alone, and in no application that is archived. The detail names the state and what it allows.

`idempotency_in_flight`: Wait for the first request to end, then send the same one again to get its answer.
   * @throws PreconditionFailedError `stale_version`: Get the resource again and repeat the change on its newest version.
   * @throws UnprocessableError `idempotency_mismatch`: The key was used with another method, path or body. Use a new key for a new request.
   */
  start(id: string, body?: types.TrialPeriodAction, options?: RequestOptions): ApiPromise<types.TrialPeriod>;

  /**
   * Record what came of the trial.
   * The status of the application stays what it is: change it as you decide. It takes a key with the scope `write`.
   * @param id The id of the resource. It looks like `trial_01h…`.
   * @param body What came of it.
   * @throws NotFoundError `not_found`: Nothing has this id or address, or it belongs to another platform or to the other mode (live or test).
   * @throws ConflictError `illegal_transition`: It is allowed from `active` alone, and in no application that is archived. The detail names the state and what it allows.

`idempotency_in_flight`: Wait for the first request to end, then send the same one again to get its answer.
   * @throws PreconditionFailedError `stale_version`: Get the resource again and repeat the change on its newest version.
   * @throws UnprocessableError `idempotency_mismatch`: The key was used with another method, path or body. Use a new key for a new request.
   */
  complete(id: string, body: types.TrialPeriodComplete, options?: RequestOptions): ApiPromise<types.TrialPeriod>;
}

/** `afterview.progress` */
export interface Progress {
  /**
   * List what happens next in all applications, newest first.
   * What a board shows. It takes a key with the scope `read`.
   */
  list(query?: types.ProgressListQuery, options?: RequestOptions): PagePromise<types.Progress>;
}

/** `afterview.deadlines` */
export interface Deadlines {
  /**
   * List deadlines, the earliest first.
   * Across all resources: what is ahead, what was told, and what was ended before. It takes a key with the scope `read`.
   */
  list(query?: types.DeadlinesListQuery, options?: RequestOptions): PagePromise<types.Deadline>;
}

/** `afterview.settings` */
export interface Settings {
  /**
   * Get the settings.
   * Those of the key's mode, live or test; the defaults until they are changed. It takes a key with the scope `read`.
   */
  get(options?: RequestOptions): ApiPromise<types.Settings>;

  /**
   * Change the settings.
   * They hold for what is recorded from then on. It takes a key with the scope `admin`.
   * @param body What to change (RFC 7396): members left out stay, null gives the default back. The defaults are UTC, Monday to Friday from 09:00 to 17:00.
   * @throws PreconditionFailedError `stale_version`: Get the resource again and repeat the change on its newest version.
   */
  update(body: types.SettingsUpdate, options?: RequestOptions): ApiPromise<types.Settings>;
}

/** `afterview.testClocks` */
export interface TestClocks {
  /**
   * Create a test clock.
   * With a test key only; with a live one this, as all of test clocks, is a 403. It takes a test key with the scope `write`.
   * @param body A clock, and the time at which it stands.
   * @throws ConflictError `idempotency_in_flight`: Wait for the first request to end, then send the same one again to get its answer.
   * @throws UnprocessableError `idempotency_mismatch`: The key was used with another method, path or body. Use a new key for a new request.
   */
  create(body: types.TestClockCreate, options?: RequestOptions): ApiPromise<types.TestClock>;

  /**
   * List test clocks, newest first.
   * Each with its time, and how many applications live by it. It takes a test key with the scope `read`.
   */
  list(query?: types.TestClocksListQuery, options?: RequestOptions): PagePromise<types.TestClock>;

  /**
   * Get a test clock.
   * It is `ready` once all that fell due on its way has been told. It takes a test key with the scope `read`.
   * @param id The id of the resource. It looks like `clock_01h…`.
   * @throws NotFoundError `not_found`: Nothing has this id or address, or it belongs to another platform or to the other mode (live or test).
   */
  get(id: string, options?: RequestOptions): ApiPromise<types.TestClock>;

  /**
   * Delete a test clock with all applications on it.
   * They have lived by its time alone. What was told of them stays told. It takes a test key with the scope `write`.
   * @param id The id of the resource. It looks like `clock_01h…`.
   * @throws NotFoundError `not_found`: Nothing has this id or address, or it belongs to another platform or to the other mode (live or test).
   * @throws ConflictError `illegal_transition`: The detail names the state and what it allows. Get the resource and decide again.
   * @throws PreconditionFailedError `stale_version`: Get the resource again and repeat the change on its newest version.
   */
  delete(id: string, options?: RequestOptions): ApiPromise<void>;

  /**
   * Let applications live by a test clock.
   * Up to 100 at once, all or none. Each is on one clock at most, and stays on it. What is past by the clock falls due as it is advanced next. It takes a test key with the scope `write`.
   * @param id The id of the resource. It looks like `clock_01h…`.
   * @param body Which applications are to live by the clock.
   * @throws NotFoundError `not_found`: Nothing has this id or address, or it belongs to another platform or to the other mode (live or test).
   * @throws ConflictError `illegal_transition`: The detail names the state and what it allows. Get the resource and decide again.

`idempotency_in_flight`: Wait for the first request to end, then send the same one again to get its answer.
   * @throws PreconditionFailedError `stale_version`: Get the resource again and repeat the change on its newest version.
   * @throws UnprocessableError `idempotency_mismatch`: The key was used with another method, path or body. Use a new key for a new request.
   */
  attach(id: string, body: types.TestClockAttach, options?: RequestOptions): ApiPromise<types.TestClock>;

  /**
   * Move a test clock forward.
   * What falls due on the way is told in order, each at its own instant; its webhooks go out at once. The answer comes before that: get the clock until it is `ready`. While it is not, another advance is a 409. It takes a test key with the scope `write`.
   * @param id The id of the resource. It looks like `clock_01h…`.
   * @param body How far to move the clock.
   * @throws NotFoundError `not_found`: Nothing has this id or address, or it belongs to another platform or to the other mode (live or test).
   * @throws ConflictError `illegal_transition`: The detail names the state and what it allows. Get the resource and decide again.

`idempotency_in_flight`: Wait for the first request to end, then send the same one again to get its answer.
   * @throws PreconditionFailedError `stale_version`: Get the resource again and repeat the change on its newest version.
   * @throws UnprocessableError `idempotency_mismatch`: The key was used with another method, path or body. Use a new key for a new request.
   */
  advance(id: string, body: types.TestClockAdvance, options?: RequestOptions): ApiPromise<types.TestClock>;
}

/** `afterview.webhookEndpoints` */
export interface WebhookEndpoints {
  readonly recovery: WebhookEndpointsRecovery;

  /**
   * Add a webhook endpoint.
   * The answer holds the secret that events are signed with; it is shown this once. It takes a key with the scope `webhooks`.
   * @param body Where events are to be sent.
   * @throws ConflictError `idempotency_in_flight`: Wait for the first request to end, then send the same one again to get its answer.
   * @throws UnprocessableError `idempotency_mismatch`: The key was used with another method, path or body. Use a new key for a new request.
   */
  create(body: types.WebhookEndpointCreate, options?: RequestOptions): ApiPromise<types.WebhookEndpointCreated>;

  /**
   * List webhook endpoints, newest first.
   * Those of the key's mode, live or test. It takes a key with the scope `webhooks`.
   */
  list(query?: types.WebhookEndpointsListQuery, options?: RequestOptions): PagePromise<types.WebhookEndpoint>;

  /**
   * Get a webhook endpoint.
   * Without its secret, which is shown once. It takes a key with the scope `webhooks`.
   * @param id The id of the resource. It looks like `whe_01h…`.
   * @throws NotFoundError `not_found`: Nothing has this id or address, or it belongs to another platform or to the other mode (live or test).
   */
  get(id: string, options?: RequestOptions): ApiPromise<types.WebhookEndpoint>;

  /**
   * Change a webhook endpoint.
   * Turned on again, it is sent what waited for it while it was off. It takes a key with the scope `webhooks`.
   * @param id The id of the resource. It looks like `whe_01h…`.
   * @param body What to change (RFC 7396): members left out stay, null clears, event types are replaced as a whole.
   * @throws NotFoundError `not_found`: Nothing has this id or address, or it belongs to another platform or to the other mode (live or test).
   * @throws PreconditionFailedError `stale_version`: Get the resource again and repeat the change on its newest version.
   */
  update(id: string, body: types.WebhookEndpointUpdate, options?: RequestOptions): ApiPromise<types.WebhookEndpoint>;

  /**
   * Remove a webhook endpoint.
   * With everything that still waits to be sent there. It takes a key with the scope `webhooks`.
   * @param id The id of the resource. It looks like `whe_01h…`.
   * @throws NotFoundError `not_found`: Nothing has this id or address, or it belongs to another platform or to the other mode (live or test).
   * @throws PreconditionFailedError `stale_version`: Get the resource again and repeat the change on its newest version.
   */
  delete(id: string, options?: RequestOptions): ApiPromise<void>;

  /**
   * Give a webhook endpoint a new secret.
   * It is shown this once. The old one signs as well until the overlap ends. It takes a key with the scope `webhooks`.
   * @param id The id of the resource. It looks like `whe_01h…`.
   * @param body How long the old secret stays valid.
   * @throws NotFoundError `not_found`: Nothing has this id or address, or it belongs to another platform or to the other mode (live or test).
   * @throws ConflictError `illegal_transition`: The detail names the state and what it allows. Get the resource and decide again.

`idempotency_in_flight`: Wait for the first request to end, then send the same one again to get its answer.
   * @throws PreconditionFailedError `stale_version`: Get the resource again and repeat the change on its newest version.
   * @throws UnprocessableError `idempotency_mismatch`: The key was used with another method, path or body. Use a new key for a new request.
   */
  rotateSecret(id: string, body?: types.WebhookEndpointRotateSecret, options?: RequestOptions): ApiPromise<types.WebhookEndpointRotated>;

  /**
   * Send an example to a webhook endpoint.
   * It is signed, sent and attempted again as any event is, to this endpoint alone and whatever it subscribes to. The answer is the delivery: get it to see what came of it. It takes a key with the scope `webhooks`.
   * @param id The id of the resource. It looks like `whe_01h…`.
   * @param body An example to send.
   * @throws NotFoundError `not_found`: Nothing has this id or address, or it belongs to another platform or to the other mode (live or test).
   * @throws ConflictError `illegal_transition`: The detail names the state and what it allows. Get the resource and decide again.

`idempotency_in_flight`: Wait for the first request to end, then send the same one again to get its answer.
   * @throws PreconditionFailedError `stale_version`: Get the resource again and repeat the change on its newest version.
   * @throws UnprocessableError `idempotency_mismatch`: The key was used with another method, path or body. Use a new key for a new request.
   */
  test(id: string, body?: types.WebhookEndpointTest, options?: RequestOptions): ApiPromise<types.WebhookDelivery>;

  /**
   * Attempt again what failed at a webhook endpoint.
   * All that was given up since then, and all that has failed since and waits for its next attempt, each under the id that it had. It goes on in the background; ask for the recovery to see how far it is. It takes a key with the scope `webhooks`.
   * @param id The id of the resource. It looks like `whe_01h…`.
   * @param body What to attempt again.
   * @throws NotFoundError `not_found`: Nothing has this id or address, or it belongs to another platform or to the other mode (live or test).
   * @throws ConflictError `illegal_transition`: The detail names the state and what it allows. Get the resource and decide again.

`idempotency_in_flight`: Wait for the first request to end, then send the same one again to get its answer.
   * @throws PreconditionFailedError `stale_version`: Get the resource again and repeat the change on its newest version.
   * @throws UnprocessableError `idempotency_mismatch`: The key was used with another method, path or body. Use a new key for a new request.
   */
  recover(id: string, body: types.WebhookEndpointRecover, options?: RequestOptions): ApiPromise<types.WebhookRecovery>;
}

/** `afterview.webhookEndpoints.recovery` */
export interface WebhookEndpointsRecovery {
  /**
   * Get the last recovery of a webhook endpoint.
   * One begins when it is asked for, and when an endpoint is turned on again. It takes a key with the scope `webhooks`.
   * @param id The id of the resource. It looks like `whe_01h…`.
   * @throws NotFoundError `not_found`: Nothing has this id or address, or it belongs to another platform or to the other mode (live or test).
   */
  get(id: string, options?: RequestOptions): ApiPromise<types.WebhookRecovery>;
}

/** `afterview.webhookDeliveries` */
export interface WebhookDeliveries {
  /**
   * List webhook deliveries, newest first.
   * Those that wait and those that are over, each with its attempts. It takes a key with the scope `webhooks`.
   */
  list(query?: types.WebhookDeliveriesListQuery, options?: RequestOptions): PagePromise<types.WebhookDelivery>;

  /**
   * Get a webhook delivery.
   * With every attempt, and what was answered to it. It takes a key with the scope `webhooks`.
   * @param id The id of the resource. It looks like `dlv_01h…`.
   * @throws NotFoundError `not_found`: Nothing has this id or address, or it belongs to another platform or to the other mode (live or test).
   */
  get(id: string, options?: RequestOptions): ApiPromise<types.WebhookDelivery>;

  /**
   * Attempt a webhook delivery again.
   * At once, whether it is over or waits for its next attempt, under the same `webhook-id` and with the whole schedule before it. It takes a key with the scope `webhooks`.
   * @param id The id of the resource. It looks like `dlv_01h…`.
   * @param body Nothing more is needed: an empty body, or none.
   * @throws NotFoundError `not_found`: Nothing has this id or address, or it belongs to another platform or to the other mode (live or test).
   * @throws ConflictError `illegal_transition`: The detail names the state and what it allows. Get the resource and decide again.

`idempotency_in_flight`: Wait for the first request to end, then send the same one again to get its answer.
   * @throws UnprocessableError `idempotency_mismatch`: The key was used with another method, path or body. Use a new key for a new request.
   */
  retry(id: string, body?: types.WebhookDeliveryRetry, options?: RequestOptions): ApiPromise<types.WebhookDelivery>;
}

/** `afterview.events` */
export interface Events {
  /**
   * List events, newest first.
   * What webhooks told, as they told it. It takes a key with the scope `read`.
   */
  list(query?: types.EventsListQuery, options?: RequestOptions): PagePromise<types.Event>;

  /**
   * Get an event.
   * As webhooks told it, for 30 days. It takes a key with the scope `read`.
   * @param id The id of the resource. It looks like `evt_01h…`.
   * @throws NotFoundError `not_found`: Nothing has this id or address, or it belongs to another platform or to the other mode (live or test).
   */
  get(id: string, options?: RequestOptions): ApiPromise<types.Event>;

  /**
   * Send an event to webhook endpoints again.
   * Under its own id, to those that are on and subscribe to its type, or to the one that is named. Where it is on its way, it is attempted at once. It takes a key with the scope `webhooks`.
   * @param id The id of the resource. It looks like `evt_01h…`.
   * @param body Where to send an event again.
   * @throws NotFoundError `not_found`: Nothing has this id or address, or it belongs to another platform or to the other mode (live or test).
   * @throws ConflictError `illegal_transition`: The detail names the state and what it allows. Get the resource and decide again.

`idempotency_in_flight`: Wait for the first request to end, then send the same one again to get its answer.
   * @throws UnprocessableError `idempotency_mismatch`: The key was used with another method, path or body. Use a new key for a new request.
   */
  replay(id: string, body?: types.EventReplay, options?: RequestOptions): ApiPromise<types.EventReplayed>;
}

/** `afterview.eventTypes` */
export interface EventTypes {
  /**
   * List the types of events.
   * Each with the JSON Schema of what a webhook receives, and an example. It takes a key with the scope `read`.
   */
  list(query?: types.EventTypesListQuery, options?: RequestOptions): PagePromise<types.EventTypeDescription>;
}
