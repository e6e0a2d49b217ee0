// Generated from the API description by `pnpm generate`. Do not edit.
import type { Http, RequestOptions } from '../http.ts';
import type { PagePromise } from '../pagination.ts';
import type * as types from './types/index.ts';

export class Platforms {
  readonly #http: Http;
  readonly rateLimits: PlatformsRateLimits;

  constructor(http: Http) {
    this.#http = http;
    this.rateLimits = new PlatformsRateLimits(http);
  }

  /**
   * Add a platform.
   * With the admin key of the instance, as all of platforms. The answer holds the first two keys; they are shown this once. It takes the admin key of the instance.
   */
  create(body: types.PlatformCreate, options?: RequestOptions): Promise<types.PlatformCreated> {
    return this.#http.request('POST', '/v1/platforms', options, body);
  }

  /**
   * List platforms, newest first.
   * It takes the admin key of the instance.
   */
  list(query: NonNullable<types.PlatformsListData['query']> = {}, options?: RequestOptions): PagePromise<types.Platform> {
    return this.#http.list('/v1/platforms', query, options);
  }

  /**
   * Get a platform.
   * It takes the admin key of the instance.
   */
  get(id: string, options?: RequestOptions): Promise<types.Platform> {
    return this.#http.request('GET', `/v1/platforms/${encodeURIComponent(id)}`, options);
  }

  /**
   * Suspend a platform.
   * Within seconds each of its keys, live and test, is answered with a 403, `platform_suspended`. Its deadlines fire and its webhooks are delivered as before, so that nothing that was promised is lost. One that is suspended stays so. It takes the admin key of the instance.
   */
  suspend(id: string, body: types.PlatformSuspend = {}, options?: RequestOptions): Promise<types.Platform> {
    return this.#http.request('POST', `/v1/platforms/${encodeURIComponent(id)}/suspend`, options, body);
  }

  /**
   * Resume a platform.
   * Within seconds its keys open again what they did. One that is active stays so. It takes the admin key of the instance.
   */
  resume(id: string, body: types.PlatformResume = {}, options?: RequestOptions): Promise<types.Platform> {
    return this.#http.request('POST', `/v1/platforms/${encodeURIComponent(id)}/resume`, options, body);
  }
}

export class ApiKeys {
  readonly #http: Http;

  constructor(http: Http) {
    this.#http = http;
  }

  /**
   * Add an API key.
   * Of the mode of the key that asks for it. The answer holds the key itself; it is shown this once. It takes a key with the scope `admin`.
   */
  create(body: types.ApiKeyCreate, options?: RequestOptions): Promise<types.ApiKeyCreated> {
    return this.#http.request('POST', '/v1/api-keys', options, body);
  }

  /**
   * List API keys, newest first.
   * Those of the mode of the key that asks, with those that have ended. It takes a key with the scope `admin`.
   */
  list(query: NonNullable<types.ApiKeysListData['query']> = {}, options?: RequestOptions): PagePromise<types.ApiKey> {
    return this.#http.list('/v1/api-keys', query, options);
  }

  /**
   * Get an API key.
   * It takes a key with the scope `admin`.
   */
  get(id: string, options?: RequestOptions): Promise<types.ApiKey> {
    return this.#http.request('GET', `/v1/api-keys/${encodeURIComponent(id)}`, options);
  }

  /**
   * Revoke an API key.
   * It opens nothing any more, on every process within three seconds, and stays on the list. One that was revoked stays so; the key that asks may revoke itself. The last key with the scope `admin` that does not expire is a 409, `last_admin_key`. It takes a key with the scope `admin`.
   */
  revoke(id: string, body: types.ApiKeyRevoke = {}, options?: RequestOptions): Promise<types.ApiKey> {
    return this.#http.request('POST', `/v1/api-keys/${encodeURIComponent(id)}/revoke`, options, body);
  }

  /**
   * Roll an API key.
   * Gives a new key with the same name and scopes, shown this once. The old one lives on for the overlap, so that you can put the new one in its place. It takes a key with the scope `admin`.
   */
  roll(id: string, body: types.ApiKeyRoll = {}, options?: RequestOptions): Promise<types.ApiKeyRolled> {
    return this.#http.request('POST', `/v1/api-keys/${encodeURIComponent(id)}/roll`, options, body);
  }
}

export class AuditLog {
  readonly #http: Http;

  constructor(http: Http) {
    this.#http = http;
  }

  /**
   * List what was done, newest first.
   * Who did what, when, and by which request, where no event tells of it: keys, settings, webhook endpoints, outlines, test clocks, and what was done to the platform itself, which is told in live mode. The rest is on the timelines of applications. It takes a key with the scope `admin`.
   */
  list(query: NonNullable<types.AuditLogListData['query']> = {}, options?: RequestOptions): PagePromise<types.AuditLogEntry> {
    return this.#http.list('/v1/audit-log', query, options);
  }
}

export class PlatformsRateLimits {
  readonly #http: Http;

  constructor(http: Http) {
    this.#http = http;
  }

  /**
   * Get a platform's rate limits.
   * With the admin key of the instance. It takes the admin key of the instance.
   */
  get(id: string, options?: RequestOptions): Promise<types.RateLimits> {
    return this.#http.request('GET', `/v1/platforms/${encodeURIComponent(id)}/rate-limits`, options);
  }

  /**
   * Change a platform's rate limits.
   * With the admin key of the instance. They hold within seconds. It takes the admin key of the instance.
   */
  update(id: string, body: types.RateLimitsUpdate, options?: RequestOptions): Promise<types.RateLimits> {
    return this.#http.request('PATCH', `/v1/platforms/${encodeURIComponent(id)}/rate-limits`, options, body);
  }
}

export class Applications {
  readonly #http: Http;
  readonly progress: ApplicationsProgress;
  readonly overview: ApplicationsOverview;
  readonly timeline: ApplicationsTimeline;
  readonly calendar: ApplicationsCalendar;

  constructor(http: Http) {
    this.#http = http;
    this.progress = new ApplicationsProgress(http);
    this.overview = new ApplicationsOverview(http);
    this.timeline = new ApplicationsTimeline(http);
    this.calendar = new ApplicationsCalendar(http);
  }

  /**
   * Record an application.
   * Its status is `active` unless the body says otherwise. It tells `application.created`. It takes a key with the scope `write`.
   */
  create(body: types.ApplicationCreate, options?: RequestOptions): Promise<types.Application> {
    return this.#http.request('POST', '/v1/applications', options, body);
  }

  /**
   * List applications, newest first.
   * Those that every filter fits. `q` finds words of the candidate, the company and the title. It takes a key with the scope `read`.
   */
  list(query: NonNullable<types.ApplicationsListData['query']> = {}, options?: RequestOptions): PagePromise<types.Application> {
    return this.#http.list('/v1/applications', query, options);
  }

  /**
   * Create an application, or replace it, by your own id.
   * What the body leaves out is reset, but for the status. It takes a key with the scope `write`.
   */
  upsert(externalId: string, body: types.ApplicationCreate, options?: RequestOptions): Promise<types.Application> {
    return this.#http.request('PUT', `/v1/applications/by-external-id/${encodeURIComponent(externalId)}`, options, body);
  }

  /**
   * Get an application.
   * As it is now, with its `ETag`. It takes a key with the scope `read`.
   */
  get(id: string, options?: RequestOptions): Promise<types.Application> {
    return this.#http.request('GET', `/v1/applications/${encodeURIComponent(id)}`, options);
  }

  /**
   * Change an application.
   * A merge patch (RFC 7396). A status that ends the application voids all that is armed in it; leaving that status arms it again. It takes a key with the scope `write`.
   */
  update(id: string, body: types.ApplicationUpdate, options?: RequestOptions): Promise<types.Application> {
    return this.#http.request('PATCH', `/v1/applications/${encodeURIComponent(id)}`, options, body);
  }

  /**
   * Delete an application with all that belongs to it.
   * Nothing of it falls due any more. What was told of it stays told. It takes a key with the scope `write`.
   */
  delete(id: string, options?: RequestOptions): Promise<void> {
    return this.#http.request('DELETE', `/v1/applications/${encodeURIComponent(id)}`, options);
  }
}

export class ApplicationsProgress {
  readonly #http: Http;

  constructor(http: Http) {
    this.#http = http;
  }

  /**
   * Read what happens next in an application.
   * Who has to move, what is next, how clear that is and why, and the one fact that is missing. It takes a key with the scope `read`.
   */
  get(id: string, query: NonNullable<types.ApplicationsProgressGetData['query']> = {}, options?: RequestOptions): Promise<types.Progress> {
    return this.#http.request('GET', `/v1/applications/${encodeURIComponent(id)}/progress`, options, undefined, query);
  }
}

export class ApplicationsOverview {
  readonly #http: Http;

  constructor(http: Http) {
    this.#http = http;
  }

  /**
   * Read an application with everything in it.
   * One read for a page. It takes a key with the scope `read`.
   */
  get(id: string, query: NonNullable<types.ApplicationsOverviewGetData['query']> = {}, options?: RequestOptions): Promise<types.Overview> {
    return this.#http.request('GET', `/v1/applications/${encodeURIComponent(id)}/overview`, options, undefined, query);
  }
}

export class ApplicationsTimeline {
  readonly #http: Http;

  constructor(http: Http) {
    this.#http = http;
  }

  /**
   * List what happened in an application, the latest first.
   * Everything that was recorded, as sentences. It stays when events expire. It takes a key with the scope `read`.
   */
  list(id: string, query: NonNullable<types.ApplicationsTimelineListData['query']> = {}, options?: RequestOptions): PagePromise<types.TimelineEntry> {
    return this.#http.list(`/v1/applications/${encodeURIComponent(id)}/timeline`, query, options);
  }
}

export class ApplicationsCalendar {
  readonly #http: Http;

  constructor(http: Http) {
    this.#http = http;
  }

  /**
   * Get an application as a calendar.
   * Its interviews, dated steps, follow-ups and trials (RFC 5545). It takes a key with the scope `read`.
   */
  get(id: string, options?: RequestOptions): Promise<string> {
    return this.#http.request('GET', `/v1/applications/${encodeURIComponent(id)}/calendar.ics`, options);
  }
}

export class Interviews {
  readonly #http: Http;
  readonly outline: InterviewsOutline;

  constructor(http: Http) {
    this.#http = http;
    this.outline = new InterviewsOutline(http);
  }

  /**
   * Schedule an interview.
   * In an application that exists, or in one that comes along and is created or merged. It takes a key with the scope `write`.
   */
  create(body: types.InterviewCreate, options?: RequestOptions): Promise<types.Interview> {
    return this.#http.request('POST', '/v1/interviews', options, body);
  }

  /**
   * List interviews, newest first.
   * Those that every filter fits, of all applications. It takes a key with the scope `read`.
   */
  list(query: NonNullable<types.InterviewsListData['query']> = {}, options?: RequestOptions): PagePromise<types.Interview> {
    return this.#http.list('/v1/interviews', query, options);
  }

  /**
   * Schedule an interview, or replace it, by your own id.
   * What the body leaves out is reset, but for what has become of it; an application that comes along is merged. It takes a key with the scope `write`.
   */
  upsert(externalId: string, body: types.InterviewCreate, options?: RequestOptions): Promise<types.Interview> {
    return this.#http.request('PUT', `/v1/interviews/by-external-id/${encodeURIComponent(externalId)}`, options, body);
  }

  /**
   * Get an interview.
   * As it is now, with its `ETag`. It takes a key with the scope `read`.
   */
  get(id: string, options?: RequestOptions): Promise<types.Interview> {
    return this.#http.request('GET', `/v1/interviews/${encodeURIComponent(id)}`, options);
  }

  /**
   * Change or reschedule an interview.
   * A merge patch (RFC 7396), while it is scheduled. Other times make it a reschedule: what is due so long after it moves with it. It takes a key with the scope `write`.
   */
  update(id: string, body: types.InterviewUpdate, options?: RequestOptions): Promise<types.Interview> {
    return this.#http.request('PATCH', `/v1/interviews/${encodeURIComponent(id)}`, options, body);
  }

  /**
   * Complete an interview with the agreed list of next steps.
   * The close-out gate: next steps, given here or recorded before, or the reason why there are none. All of it happens at one instant, or none of it. It takes a key with the scope `write`.
   */
  complete(id: string, body: types.InterviewComplete = {}, options?: RequestOptions): Promise<types.InterviewCompleted> {
    return this.#http.request('POST', `/v1/interviews/${encodeURIComponent(id)}/complete`, options, body);
  }

  /**
   * Cancel an interview.
   * It will not take place; nothing of it falls due any more. What was agreed before stays. It takes a key with the scope `write`.
   */
  cancel(id: string, body: types.InterviewCancel = {}, options?: RequestOptions): Promise<types.Interview> {
    return this.#http.request('POST', `/v1/interviews/${encodeURIComponent(id)}/cancel`, options, body);
  }

  /**
   * Record that a party did not come.
   * The party that did not come is kept with it. Nothing of the interview falls due any more. It takes a key with the scope `write`.
   */
  noShow(id: string, body: types.InterviewNoShow, options?: RequestOptions): Promise<types.Interview> {
    return this.#http.request('POST', `/v1/interviews/${encodeURIComponent(id)}/no-show`, options, body);
  }

  /**
   * Schedule an interview again.
   * It is `scheduled` as it was, and falls due again. The next steps that came of it stay. It takes a key with the scope `write`.
   */
  reopen(id: string, body: types.InterviewReopen = {}, options?: RequestOptions): Promise<types.Interview> {
    return this.#http.request('POST', `/v1/interviews/${encodeURIComponent(id)}/reopen`, options, body);
  }
}

export class InterviewsOutline {
  readonly #http: Http;

  constructor(http: Http) {
    this.#http = http;
  }

  /**
   * Get the outline of an interview.
   * With how much of it has been talked about. One that was never written is empty. It takes a key with the scope `read`.
   */
  get(id: string, options?: RequestOptions): Promise<types.Outline> {
    return this.#http.request('GET', `/v1/interviews/${encodeURIComponent(id)}/outline`, options);
  }

  /**
   * Write the whole outline.
   * Items that come with their id are kept, those without are new, and what is not among them goes. It takes a key with the scope `write`.
   */
  replace(id: string, body: types.OutlineReplace, options?: RequestOptions): Promise<types.Outline> {
    return this.#http.request('PUT', `/v1/interviews/${encodeURIComponent(id)}/outline`, options, body);
  }

  /**
   * Add an item at the end.
   * The answer is the item; its `ETag` is that of the outline. It takes a key with the scope `write`.
   */
  addItem(id: string, body: types.OutlineItemCreate, options?: RequestOptions): Promise<types.OutlineItem> {
    return this.#http.request('POST', `/v1/interviews/${encodeURIComponent(id)}/outline/items`, options, body);
  }

  /**
   * Change an item.
   * A merge patch (RFC 7396): tick it off, take notes, set experience against a need. The `ETag` is that of the outline. It takes a key with the scope `write`.
   */
  updateItem(id: string, itemId: string, body: types.OutlineItemUpdate, options?: RequestOptions): Promise<types.OutlineItem> {
    return this.#http.request('PATCH', `/v1/interviews/${encodeURIComponent(id)}/outline/items/${encodeURIComponent(itemId)}`, options, body);
  }

  /**
   * Remove an item.
   * A next step that was made of it stays. It takes a key with the scope `write`.
   */
  removeItem(id: string, itemId: string, options?: RequestOptions): Promise<void> {
    return this.#http.request('DELETE', `/v1/interviews/${encodeURIComponent(id)}/outline/items/${encodeURIComponent(itemId)}`, options);
  }

  /**
   * Order the items.
   * The body names all items, in their new order. It takes a key with the scope `write`.
   */
  reorder(id: string, body: types.OutlineReorder, options?: RequestOptions): Promise<types.Outline> {
    return this.#http.request('POST', `/v1/interviews/${encodeURIComponent(id)}/outline/reorder`, options, body);
  }

  /**
   * Start from a template.
   * The one named, or the best match for a function and a level, by default those of the position. Each item is added once. It takes a key with the scope `write`.
   */
  fromTemplate(id: string, body: types.OutlineFromTemplate = {}, options?: RequestOptions): Promise<types.Outline> {
    return this.#http.request('POST', `/v1/interviews/${encodeURIComponent(id)}/outline/from-template`, options, body);
  }

  /**
   * Make an item a next step.
   * What was agreed while talking: the item is covered, and names the step. It takes a key with the scope `write`.
   */
  toNextStep(id: string, itemId: string, body: types.OutlineItemToNextStep, options?: RequestOptions): Promise<types.NextStep> {
    return this.#http.request('POST', `/v1/interviews/${encodeURIComponent(id)}/outline/items/${encodeURIComponent(itemId)}/to-next-step`, options, body);
  }
}

export class OutlineTemplates {
  readonly #http: Http;

  constructor(http: Http) {
    this.#http = http;
  }

  /**
   * Keep an outline to start from.
   * It is found by its function and level when an outline is started, before those that are built in. It takes a key with the scope `write`.
   */
  create(body: types.OutlineTemplateCreate, options?: RequestOptions): Promise<types.OutlineTemplate> {
    return this.#http.request('POST', '/v1/outline-templates', options, body);
  }

  /**
   * List outline templates: your own, newest first, then those that are built in.
   * Each with all its items. It takes a key with the scope `read`.
   */
  list(query: NonNullable<types.OutlineTemplatesListData['query']> = {}, options?: RequestOptions): PagePromise<types.OutlineTemplate> {
    return this.#http.list('/v1/outline-templates', query, options);
  }

  /**
   * Get an outline template.
   * Your own, or one that is built in. It takes a key with the scope `read`.
   */
  get(id: string, options?: RequestOptions): Promise<types.OutlineTemplate> {
    return this.#http.request('GET', `/v1/outline-templates/${encodeURIComponent(id)}`, options);
  }

  /**
   * Change an outline template of your own.
   * A merge patch (RFC 7396); the items are replaced as a whole. What is built in cannot be changed. It takes a key with the scope `write`.
   */
  update(id: string, body: types.OutlineTemplateUpdate, options?: RequestOptions): Promise<types.OutlineTemplate> {
    return this.#http.request('PATCH', `/v1/outline-templates/${encodeURIComponent(id)}`, options, body);
  }

  /**
   * Delete an outline template of your own.
   * Outlines that were started from it stay. It takes a key with the scope `write`.
   */
  delete(id: string, options?: RequestOptions): Promise<void> {
    return this.#http.request('DELETE', `/v1/outline-templates/${encodeURIComponent(id)}`, options);
  }
}

export class NextSteps {
  readonly #http: Http;

  constructor(http: Http) {
    this.#http = http;
  }

  /**
   * Record a next step.
   * It is `agreed` when both parties are named in `agreedBy`, else `proposed`. With a date it is reminded of, falls due and goes overdue. It takes a key with the scope `write`.
   */
  create(body: types.NextStepCreate, options?: RequestOptions): Promise<types.NextStep> {
    return this.#http.request('POST', '/v1/next-steps', options, body);
  }

  /**
   * List next steps, newest first or by date.
   * Those that every filter fits, of all applications; by `sort=dueAt` those with a live date, the earliest first. It takes a key with the scope `read`.
   */
  list(query: NonNullable<types.NextStepsListData['query']> = {}, options?: RequestOptions): PagePromise<types.NextStep> {
    return this.#http.list('/v1/next-steps', query, options);
  }

  /**
   * Record a next step, or replace it, by your own id.
   * What the body leaves out is reset, but for what has become of it. Another title, owner or due date records what was settled elsewhere. It takes a key with the scope `write`.
   */
  upsert(externalId: string, body: types.NextStepCreate, options?: RequestOptions): Promise<types.NextStep> {
    return this.#http.request('PUT', `/v1/next-steps/by-external-id/${encodeURIComponent(externalId)}`, options, body);
  }

  /**
   * Get a next step.
   * As it is now, with its `ETag` and all that was proposed. It takes a key with the scope `read`.
   */
  get(id: string, options?: RequestOptions): Promise<types.NextStep> {
    return this.#http.request('GET', `/v1/next-steps/${encodeURIComponent(id)}`, options);
  }

  /**
   * Change a next step.
   * A merge patch (RFC 7396). Another title, owner or due date records what was settled elsewhere or, with a `party`, is its counter. It takes a key with the scope `write`.
   */
  update(id: string, body: types.NextStepUpdate, options?: RequestOptions): Promise<types.NextStep> {
    return this.#http.request('PATCH', `/v1/next-steps/${encodeURIComponent(id)}`, options, body);
  }

  /**
   * Agree to what is on the table.
   * Once both parties have agreed to the same terms it is `agreed`, and these are its `terms`. With `proposal` or `If-Match`, nobody agrees to what they have not seen. It takes a key with the scope `write`.
   */
  agree(id: string, body: types.NextStepAgree, options?: RequestOptions): Promise<types.NextStep> {
    return this.#http.request('POST', `/v1/next-steps/${encodeURIComponent(id)}/agree`, options, body);
  }

  /**
   * Offer other terms.
   * Whoever counters has agreed to their own terms, and waits for the other party. Terms that were agreed before stay live until it answers. It takes a key with the scope `write`.
   */
  counter(id: string, body: types.NextStepCounter, options?: RequestOptions): Promise<types.NextStep> {
    return this.#http.request('POST', `/v1/next-steps/${encodeURIComponent(id)}/counter`, options, body);
  }

  /**
   * Decline what is on the table.
   * Where terms were agreed before, these stand again; else it is `declined`. It takes a key with the scope `write`.
   */
  decline(id: string, body: types.NextStepDecline, options?: RequestOptions): Promise<types.NextStep> {
    return this.#http.request('POST', `/v1/next-steps/${encodeURIComponent(id)}/decline`, options, body);
  }

  /**
   * Complete a next step.
   * It is `done`; nothing of it falls due any more. It takes a key with the scope `write`.
   */
  complete(id: string, body: types.NextStepComplete = {}, options?: RequestOptions): Promise<types.NextStep> {
    return this.#http.request('POST', `/v1/next-steps/${encodeURIComponent(id)}/complete`, options, body);
  }

  /**
   * Cancel a next step.
   * It need not be done any more; nothing of it falls due. It takes a key with the scope `write`.
   */
  cancel(id: string, body: types.NextStepCancel = {}, options?: RequestOptions): Promise<types.NextStep> {
    return this.#http.request('POST', `/v1/next-steps/${encodeURIComponent(id)}/cancel`, options, body);
  }

  /**
   * Take a next step up again.
   * It is `agreed` if it has terms, else `proposed`, and falls due again. It takes a key with the scope `write`.
   */
  reopen(id: string, body: types.NextStepReopen = {}, options?: RequestOptions): Promise<types.NextStep> {
    return this.#http.request('POST', `/v1/next-steps/${encodeURIComponent(id)}/reopen`, options, body);
  }
}

export class FollowUps {
  readonly #http: Http;
  readonly draft: FollowUpsDraft;

  constructor(http: Http) {
    this.#http = http;
    this.draft = new FollowUpsDraft(http);
  }

  /**
   * Plan a follow-up.
   * Without `dueAt` it is due as long after the interview, or after now, as `followUpWithin` of the settings says. It takes a key with the scope `write`.
   */
  create(body: types.FollowUpCreate, options?: RequestOptions): Promise<types.FollowUp> {
    return this.#http.request('POST', '/v1/follow-ups', options, body);
  }

  /**
   * List follow-ups, newest first.
   * Those that every filter fits, of all applications. It takes a key with the scope `read`.
   */
  list(query: NonNullable<types.FollowUpsListData['query']> = {}, options?: RequestOptions): PagePromise<types.FollowUp> {
    return this.#http.list('/v1/follow-ups', query, options);
  }

  /**
   * Plan a follow-up, or replace it, by your own id.
   * What the body leaves out is reset, but for what has become of it. It takes a key with the scope `write`.
   */
  upsert(externalId: string, body: types.FollowUpCreate, options?: RequestOptions): Promise<types.FollowUp> {
    return this.#http.request('PUT', `/v1/follow-ups/by-external-id/${encodeURIComponent(externalId)}`, options, body);
  }

  /**
   * Get a follow-up.
   * As it is now, with its `ETag` and its findings. It takes a key with the scope `read`.
   */
  get(id: string, options?: RequestOptions): Promise<types.FollowUp> {
    return this.#http.request('GET', `/v1/follow-ups/${encodeURIComponent(id)}`, options);
  }

  /**
   * Change a follow-up that is planned.
   * A merge patch (RFC 7396); findings are replaced as a whole. It takes a key with the scope `write`.
   */
  update(id: string, body: types.FollowUpUpdate, options?: RequestOptions): Promise<types.FollowUp> {
    return this.#http.request('PATCH', `/v1/follow-ups/${encodeURIComponent(id)}`, options, body);
  }

  /**
   * Add what the research found.
   * To a follow-up that is planned; the answer is the follow-up. It takes a key with the scope `write`.
   */
  addFinding(id: string, body: types.FindingInput, options?: RequestOptions): Promise<types.FollowUp> {
    return this.#http.request('POST', `/v1/follow-ups/${encodeURIComponent(id)}/findings`, options, body);
  }

  /**
   * Remove a finding from a follow-up that is planned.
   * The other findings keep their order. It takes a key with the scope `write`.
   */
  removeFinding(id: string, findingId: string, options?: RequestOptions): Promise<void> {
    return this.#http.request('DELETE', `/v1/follow-ups/${encodeURIComponent(id)}/findings/${encodeURIComponent(findingId)}`, options);
  }

  /**
   * Record that a follow-up was sent.
   * We send nothing: you say how and when it went out, and we keep whether that was in time. One that names a permission needs it to be in force, unless `override` is true. It takes a key with the scope `write`.
   */
  send(id: string, body: types.FollowUpSend, options?: RequestOptions): Promise<types.FollowUp> {
    return this.#http.request('POST', `/v1/follow-ups/${encodeURIComponent(id)}/send`, options, body);
  }

  /**
   * Take back that a follow-up was sent.
   * For a mistake: it is `planned` again, and falls due. It takes a key with the scope `write`.
   */
  unsend(id: string, body: types.FollowUpAction = {}, options?: RequestOptions): Promise<types.FollowUp> {
    return this.#http.request('POST', `/v1/follow-ups/${encodeURIComponent(id)}/unsend`, options, body);
  }

  /**
   * Record that the company has seen it.
   * The company has taken note of what it was sent. It takes a key with the scope `write`.
   */
  acknowledge(id: string, body: types.FollowUpAction = {}, options?: RequestOptions): Promise<types.FollowUp> {
    return this.#http.request('POST', `/v1/follow-ups/${encodeURIComponent(id)}/acknowledge`, options, body);
  }

  /**
   * Record that it was discussed.
   * What was sent has been talked about; nothing more is to come. It takes a key with the scope `write`.
   */
  discuss(id: string, body: types.FollowUpAction = {}, options?: RequestOptions): Promise<types.FollowUp> {
    return this.#http.request('POST', `/v1/follow-ups/${encodeURIComponent(id)}/discuss`, options, body);
  }

  /**
   * Skip a follow-up.
   * It will not be sent; nothing of it falls due any more. It takes a key with the scope `write`.
   */
  skip(id: string, body: types.FollowUpAction = {}, options?: RequestOptions): Promise<types.FollowUp> {
    return this.#http.request('POST', `/v1/follow-ups/${encodeURIComponent(id)}/skip`, options, body);
  }
}

export class FollowUpsDraft {
  readonly #http: Http;

  constructor(http: Http) {
    this.#http = http;
  }

  /**
   * Draft the message of a follow-up.
   * Ready to be sent: from its findings, the interview and what was agreed. By default in the candidate's language, if we write it, else in English. It takes a key with the scope `read`.
   */
  get(id: string, query: NonNullable<types.FollowUpsDraftGetData['query']> = {}, options?: RequestOptions): Promise<types.Draft> {
    return this.#http.request('GET', `/v1/follow-ups/${encodeURIComponent(id)}/draft`, options, undefined, query);
  }
}

export class Permissions {
  readonly #http: Http;

  constructor(http: Http) {
    this.#http = http;
  }

  /**
   * Ask for permission to connect, or record that it was given.
   * It is `requested` or, when `grantedBy` says who gave it, `granted` at once. It takes a key with the scope `write`.
   */
  create(body: types.PermissionCreate, options?: RequestOptions): Promise<types.Permission> {
    return this.#http.request('POST', '/v1/permissions', options, body);
  }

  /**
   * List permissions, newest first.
   * Those that every filter fits, of all applications. It takes a key with the scope `read`.
   */
  list(query: NonNullable<types.PermissionsListData['query']> = {}, options?: RequestOptions): PagePromise<types.Permission> {
    return this.#http.list('/v1/permissions', query, options);
  }

  /**
   * Get a permission.
   * As it is now, with its `ETag`. It takes a key with the scope `read`.
   */
  get(id: string, options?: RequestOptions): Promise<types.Permission> {
    return this.#http.request('GET', `/v1/permissions/${encodeURIComponent(id)}`, options);
  }

  /**
   * Give permission to connect.
   * As it was asked for; or for other topics, by other ways, until another time. It takes a key with the scope `write`.
   */
  grant(id: string, body: types.PermissionGrant = {}, options?: RequestOptions): Promise<types.Permission> {
    return this.#http.request('POST', `/v1/permissions/${encodeURIComponent(id)}/grant`, options, body);
  }

  /**
   * Do not give permission to connect.
   * That is final: ask anew for another. It takes a key with the scope `write`.
   */
  decline(id: string, body: types.PermissionAction = {}, options?: RequestOptions): Promise<types.Permission> {
    return this.#http.request('POST', `/v1/permissions/${encodeURIComponent(id)}/decline`, options, body);
  }

  /**
   * Take permission to connect back.
   * That is final: ask anew for another. It takes a key with the scope `write`.
   */
  revoke(id: string, body: types.PermissionAction = {}, options?: RequestOptions): Promise<types.Permission> {
    return this.#http.request('POST', `/v1/permissions/${encodeURIComponent(id)}/revoke`, options, body);
  }
}

export class TrialPeriods {
  readonly #http: Http;

  constructor(http: Http) {
    this.#http = http;
  }

  /**
   * Offer a trial period.
   * Whoever offers it has agreed to its terms, and waits for the other party. It takes a key with the scope `write`.
   */
  create(body: types.TrialPeriodCreate, options?: RequestOptions): Promise<types.TrialPeriod> {
    return this.#http.request('POST', '/v1/trial-periods', options, body);
  }

  /**
   * List trial periods, newest first.
   * Those that every filter fits, of all applications. It takes a key with the scope `read`.
   */
  list(query: NonNullable<types.TrialPeriodsListData['query']> = {}, options?: RequestOptions): PagePromise<types.TrialPeriod> {
    return this.#http.list('/v1/trial-periods', query, options);
  }

  /**
   * Get a trial period.
   * As it is now, with its `ETag` and all that was proposed. It takes a key with the scope `read`.
   */
  get(id: string, options?: RequestOptions): Promise<types.TrialPeriod> {
    return this.#http.request('GET', `/v1/trial-periods/${encodeURIComponent(id)}`, options);
  }

  /**
   * Change the date of the decision, or metadata.
   * A merge patch (RFC 7396). Terms change by a counter alone. It takes a key with the scope `write`.
   */
  update(id: string, body: types.TrialPeriodUpdate, options?: RequestOptions): Promise<types.TrialPeriod> {
    return this.#http.request('PATCH', `/v1/trial-periods/${encodeURIComponent(id)}`, options, body);
  }

  /**
   * Offer other terms.
   * Whoever counters has agreed to their own terms, and waits for the other party. What is left out stays as it is on the table. It takes a key with the scope `write`.
   */
  counter(id: string, body: types.TrialPeriodCounter, options?: RequestOptions): Promise<types.TrialPeriod> {
    return this.#http.request('POST', `/v1/trial-periods/${encodeURIComponent(id)}/counter`, options, body);
  }

  /**
   * Accept the terms on the table.
   * The terms on the table become `agreedTerms`; the first and the last day fall due. It takes a key with the scope `write`.
   */
  accept(id: string, body: types.TrialPeriodAccept, options?: RequestOptions): Promise<types.TrialPeriod> {
    return this.#http.request('POST', `/v1/trial-periods/${encodeURIComponent(id)}/accept`, options, body);
  }

  /**
   * Decline the trial.
   * That is final; another can be offered. It takes a key with the scope `write`.
   */
  decline(id: string, body: types.TrialPeriodDecline, options?: RequestOptions): Promise<types.TrialPeriod> {
    return this.#http.request('POST', `/v1/trial-periods/${encodeURIComponent(id)}/decline`, options, body);
  }

  /**
   * Call the trial off.
   * By either party, until it is completed. That is final. It takes a key with the scope `write`.
   */
  withdraw(id: string, body: types.TrialPeriodAction = {}, options?: RequestOptions): Promise<types.TrialPeriod> {
    return this.#http.request('POST', `/v1/trial-periods/${encodeURIComponent(id)}/withdraw`, options, body);
  }

  /**
   * Record that the trial has begun.
   * It is `active` from now, whatever its first day was to be. It takes a key with the scope `write`.
   */
  start(id: string, body: types.TrialPeriodAction = {}, options?: RequestOptions): Promise<types.TrialPeriod> {
    return this.#http.request('POST', `/v1/trial-periods/${encodeURIComponent(id)}/start`, options, body);
  }

  /**
   * Record what came of the trial.
   * The status of the application stays what it is: change it as you decide. It takes a key with the scope `write`.
   */
  complete(id: string, body: types.TrialPeriodComplete, options?: RequestOptions): Promise<types.TrialPeriod> {
    return this.#http.request('POST', `/v1/trial-periods/${encodeURIComponent(id)}/complete`, options, body);
  }
}

export class Progress {
  readonly #http: Http;

  constructor(http: Http) {
    this.#http = http;
  }

  /**
   * List what happens next in all applications, newest first.
   * What a board shows. It takes a key with the scope `read`.
   */
  list(query: NonNullable<types.ProgressListData['query']> = {}, options?: RequestOptions): PagePromise<types.Progress> {
    return this.#http.list('/v1/progress', query, options);
  }
}

export class Deadlines {
  readonly #http: Http;

  constructor(http: Http) {
    this.#http = http;
  }

  /**
   * List deadlines, the earliest first.
   * Across all resources: what is ahead, what was told, and what was ended before. It takes a key with the scope `read`.
   */
  list(query: NonNullable<types.DeadlinesListData['query']> = {}, options?: RequestOptions): PagePromise<types.Deadline> {
    return this.#http.list('/v1/deadlines', query, options);
  }
}

export class Settings {
  readonly #http: Http;

  constructor(http: Http) {
    this.#http = http;
  }

  /**
   * Get the settings.
   * Those of the key's mode, live or test; the defaults until they are changed. It takes a key with the scope `read`.
   */
  get(options?: RequestOptions): Promise<types.Settings> {
    return this.#http.request('GET', '/v1/settings', options);
  }

  /**
   * Change the settings.
   * They hold for what is recorded from then on. It takes a key with the scope `admin`.
   */
  update(body: types.SettingsUpdate, options?: RequestOptions): Promise<types.Settings> {
    return this.#http.request('PATCH', '/v1/settings', options, body);
  }
}

export class TestClocks {
  readonly #http: Http;

  constructor(http: Http) {
    this.#http = http;
  }

  /**
   * Create a test clock.
   * With a test key only; with a live one this, as all of test clocks, is a 403. It takes a test key with the scope `write`.
   */
  create(body: types.TestClockCreate, options?: RequestOptions): Promise<types.TestClock> {
    return this.#http.request('POST', '/v1/test-clocks', options, body);
  }

  /**
   * List test clocks, newest first.
   * Each with its time, and how many applications live by it. It takes a test key with the scope `read`.
   */
  list(query: NonNullable<types.TestClocksListData['query']> = {}, options?: RequestOptions): PagePromise<types.TestClock> {
    return this.#http.list('/v1/test-clocks', query, options);
  }

  /**
   * Get a test clock.
   * It is `ready` once all that fell due on its way has been told. It takes a test key with the scope `read`.
   */
  get(id: string, options?: RequestOptions): Promise<types.TestClock> {
    return this.#http.request('GET', `/v1/test-clocks/${encodeURIComponent(id)}`, options);
  }

  /**
   * Delete a test clock with all applications on it.
   * They have lived by its time alone. What was told of them stays told. It takes a test key with the scope `write`.
   */
  delete(id: string, options?: RequestOptions): Promise<void> {
    return this.#http.request('DELETE', `/v1/test-clocks/${encodeURIComponent(id)}`, options);
  }

  /**
   * Let applications live by a test clock.
   * Up to 100 at once, all or none. Each is on one clock at most, and stays on it. What is past by the clock falls due as it is advanced next. It takes a test key with the scope `write`.
   */
  attach(id: string, body: types.TestClockAttach, options?: RequestOptions): Promise<types.TestClock> {
    return this.#http.request('POST', `/v1/test-clocks/${encodeURIComponent(id)}/attach`, options, body);
  }

  /**
   * Move a test clock forward.
   * What falls due on the way is told in order, each at its own instant; its webhooks go out at once. The answer comes before that: get the clock until it is `ready`. While it is not, another advance is a 409. It takes a test key with the scope `write`.
   */
  advance(id: string, body: types.TestClockAdvance, options?: RequestOptions): Promise<types.TestClock> {
    return this.#http.request('POST', `/v1/test-clocks/${encodeURIComponent(id)}/advance`, options, body);
  }
}

export class WebhookEndpoints {
  readonly #http: Http;
  readonly recovery: WebhookEndpointsRecovery;

  constructor(http: Http) {
    this.#http = http;
    this.recovery = new WebhookEndpointsRecovery(http);
  }

  /**
   * Add a webhook endpoint.
   * The answer holds the secret that events are signed with; it is shown this once. It takes a key with the scope `webhooks`.
   */
  create(body: types.WebhookEndpointCreate, options?: RequestOptions): Promise<types.WebhookEndpointCreated> {
    return this.#http.request('POST', '/v1/webhook-endpoints', options, body);
  }

  /**
   * List webhook endpoints, newest first.
   * Those of the key's mode, live or test. It takes a key with the scope `webhooks`.
   */
  list(query: NonNullable<types.WebhookEndpointsListData['query']> = {}, options?: RequestOptions): PagePromise<types.WebhookEndpoint> {
    return this.#http.list('/v1/webhook-endpoints', query, options);
  }

  /**
   * Get a webhook endpoint.
   * Without its secret, which is shown once. It takes a key with the scope `webhooks`.
   */
  get(id: string, options?: RequestOptions): Promise<types.WebhookEndpoint> {
    return this.#http.request('GET', `/v1/webhook-endpoints/${encodeURIComponent(id)}`, options);
  }

  /**
   * Change a webhook endpoint.
   * Turned on again, it is sent what waited for it while it was off. It takes a key with the scope `webhooks`.
   */
  update(id: string, body: types.WebhookEndpointUpdate, options?: RequestOptions): Promise<types.WebhookEndpoint> {
    return this.#http.request('PATCH', `/v1/webhook-endpoints/${encodeURIComponent(id)}`, options, body);
  }

  /**
   * Remove a webhook endpoint.
   * With everything that still waits to be sent there. It takes a key with the scope `webhooks`.
   */
  delete(id: string, options?: RequestOptions): Promise<void> {
    return this.#http.request('DELETE', `/v1/webhook-endpoints/${encodeURIComponent(id)}`, options);
  }

  /**
   * Give a webhook endpoint a new secret.
   * It is shown this once. The old one signs as well until the overlap ends. It takes a key with the scope `webhooks`.
   */
  rotateSecret(id: string, body: types.WebhookEndpointRotateSecret = {}, options?: RequestOptions): Promise<types.WebhookEndpointRotated> {
    return this.#http.request('POST', `/v1/webhook-endpoints/${encodeURIComponent(id)}/rotate-secret`, options, body);
  }

  /**
   * Send an example to a webhook endpoint.
   * It is signed, sent and attempted again as any event is, to this endpoint alone and whatever it subscribes to. The answer is the delivery: get it to see what came of it. It takes a key with the scope `webhooks`.
   */
  test(id: string, body: types.WebhookEndpointTest = {}, options?: RequestOptions): Promise<types.WebhookDelivery> {
    return this.#http.request('POST', `/v1/webhook-endpoints/${encodeURIComponent(id)}/test`, options, body);
  }

  /**
   * Attempt again what failed at a webhook endpoint.
   * All that was given up since then, and all that has failed since and waits for its next attempt, each under the id that it had. It goes on in the background; ask for the recovery to see how far it is. It takes a key with the scope `webhooks`.
   */
  recover(id: string, body: types.WebhookEndpointRecover, options?: RequestOptions): Promise<types.WebhookRecovery> {
    return this.#http.request('POST', `/v1/webhook-endpoints/${encodeURIComponent(id)}/recover`, options, body);
  }
}

export class WebhookEndpointsRecovery {
  readonly #http: Http;

  constructor(http: Http) {
    this.#http = http;
  }

  /**
   * Get the last recovery of a webhook endpoint.
   * One begins when it is asked for, and when an endpoint is turned on again. It takes a key with the scope `webhooks`.
   */
  get(id: string, options?: RequestOptions): Promise<types.WebhookRecovery> {
    return this.#http.request('GET', `/v1/webhook-endpoints/${encodeURIComponent(id)}/recovery`, options);
  }
}

export class WebhookDeliveries {
  readonly #http: Http;

  constructor(http: Http) {
    this.#http = http;
  }

  /**
   * List webhook deliveries, newest first.
   * Those that wait and those that are over, each with its attempts. It takes a key with the scope `webhooks`.
   */
  list(query: NonNullable<types.WebhookDeliveriesListData['query']> = {}, options?: RequestOptions): PagePromise<types.WebhookDelivery> {
    return this.#http.list('/v1/webhook-deliveries', query, options);
  }

  /**
   * Get a webhook delivery.
   * With every attempt, and what was answered to it. It takes a key with the scope `webhooks`.
   */
  get(id: string, options?: RequestOptions): Promise<types.WebhookDelivery> {
    return this.#http.request('GET', `/v1/webhook-deliveries/${encodeURIComponent(id)}`, options);
  }

  /**
   * Attempt a webhook delivery again.
   * At once, whether it is over or waits for its next attempt, under the same `webhook-id` and with the whole schedule before it. It takes a key with the scope `webhooks`.
   */
  retry(id: string, body: types.WebhookDeliveryRetry = {}, options?: RequestOptions): Promise<types.WebhookDelivery> {
    return this.#http.request('POST', `/v1/webhook-deliveries/${encodeURIComponent(id)}/retry`, options, body);
  }
}

export class Events {
  readonly #http: Http;

  constructor(http: Http) {
    this.#http = http;
  }

  /**
   * List events, newest first.
   * What webhooks told, as they told it. It takes a key with the scope `read`.
   */
  list(query: NonNullable<types.EventsListData['query']> = {}, options?: RequestOptions): PagePromise<types.Event> {
    return this.#http.list('/v1/events', query, options);
  }

  /**
   * Get an event.
   * As webhooks told it, for 30 days. It takes a key with the scope `read`.
   */
  get(id: string, options?: RequestOptions): Promise<types.Event> {
    return this.#http.request('GET', `/v1/events/${encodeURIComponent(id)}`, options);
  }

  /**
   * Send an event to webhook endpoints again.
   * Under its own id, to those that are on and subscribe to its type, or to the one that is named. Where it is on its way, it is attempted at once. It takes a key with the scope `webhooks`.
   */
  replay(id: string, body: types.EventReplay = {}, options?: RequestOptions): Promise<types.EventReplayed> {
    return this.#http.request('POST', `/v1/events/${encodeURIComponent(id)}/replay`, options, body);
  }
}

export class EventTypes {
  readonly #http: Http;

  constructor(http: Http) {
    this.#http = http;
  }

  /**
   * List the types of events.
   * Each with the JSON Schema of what a webhook receives, and an example. It takes a key with the scope `read`.
   */
  list(query: NonNullable<types.EventTypesListData['query']> = {}, options?: RequestOptions): PagePromise<types.EventTypeDescription> {
    return this.#http.list('/v1/event-types', query, options);
  }
}

/** Every resource of the API. */
export class Resources {
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

  constructor(http: Http) {
    this.platforms = new Platforms(http);
    this.apiKeys = new ApiKeys(http);
    this.auditLog = new AuditLog(http);
    this.applications = new Applications(http);
    this.interviews = new Interviews(http);
    this.outlineTemplates = new OutlineTemplates(http);
    this.nextSteps = new NextSteps(http);
    this.followUps = new FollowUps(http);
    this.permissions = new Permissions(http);
    this.trialPeriods = new TrialPeriods(http);
    this.progress = new Progress(http);
    this.deadlines = new Deadlines(http);
    this.settings = new Settings(http);
    this.testClocks = new TestClocks(http);
    this.webhookEndpoints = new WebhookEndpoints(http);
    this.webhookDeliveries = new WebhookDeliveries(http);
    this.events = new Events(http);
    this.eventTypes = new EventTypes(http);
  }
}
