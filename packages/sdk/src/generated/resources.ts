// Generated from the API description by `pnpm generate`. Do not edit.
import type { Http, RequestOptions } from '../http.ts';
import type { PagePromise } from '../pagination.ts';
import type * as types from './types/index.ts';

export class Platforms {
  readonly #http: Http;

  constructor(http: Http) {
    this.#http = http;
  }

  /**
   * Add a platform.
   * With the admin key of the instance. The answer holds the first two keys; they are shown this once.
   */
  create(body: types.PlatformCreate, options?: RequestOptions): Promise<types.PlatformCreated> {
    return this.#http.request('POST', '/v1/platforms', options, body);
  }
}

export class Applications {
  readonly #http: Http;
  readonly progress: ApplicationsProgress;

  constructor(http: Http) {
    this.#http = http;
    this.progress = new ApplicationsProgress(http);
  }

  /**
   * Record an application.
   */
  create(body: types.ApplicationCreate, options?: RequestOptions): Promise<types.Application> {
    return this.#http.request('POST', '/v1/applications', options, body);
  }

  /**
   * List applications, newest first.
   */
  list(query: NonNullable<types.ApplicationsListData['query']> = {}, options?: RequestOptions): PagePromise<types.Application> {
    return this.#http.list('/v1/applications', query, options);
  }

  /**
   * Get an application.
   */
  get(id: string, options?: RequestOptions): Promise<types.Application> {
    return this.#http.request('GET', `/v1/applications/${encodeURIComponent(id)}`, options);
  }

  /**
   * Change an application.
   */
  update(id: string, body: types.ApplicationUpdate, options?: RequestOptions): Promise<types.Application> {
    return this.#http.request('PATCH', `/v1/applications/${encodeURIComponent(id)}`, options, body);
  }
}

export class ApplicationsProgress {
  readonly #http: Http;

  constructor(http: Http) {
    this.#http = http;
  }

  /**
   * Read what happens next in an application.
   * Who has to move, what is next, how clear that is and why, and the one fact that is missing.
   */
  get(id: string, options?: RequestOptions): Promise<types.Progress> {
    return this.#http.request('GET', `/v1/applications/${encodeURIComponent(id)}/progress`, options);
  }
}

export class Interviews {
  readonly #http: Http;

  constructor(http: Http) {
    this.#http = http;
  }

  /**
   * Schedule an interview.
   * In an application that exists, or in one that comes along and is created or merged.
   */
  create(body: types.InterviewCreate, options?: RequestOptions): Promise<types.Interview> {
    return this.#http.request('POST', '/v1/interviews', options, body);
  }

  /**
   * List interviews, newest first.
   */
  list(query: NonNullable<types.InterviewsListData['query']> = {}, options?: RequestOptions): PagePromise<types.Interview> {
    return this.#http.list('/v1/interviews', query, options);
  }

  /**
   * Get an interview.
   */
  get(id: string, options?: RequestOptions): Promise<types.Interview> {
    return this.#http.request('GET', `/v1/interviews/${encodeURIComponent(id)}`, options);
  }

  /**
   * Change or reschedule an interview.
   */
  update(id: string, body: types.InterviewUpdate, options?: RequestOptions): Promise<types.Interview> {
    return this.#http.request('PATCH', `/v1/interviews/${encodeURIComponent(id)}`, options, body);
  }

  /**
   * Complete an interview with the agreed list of next steps.
   * The close-out gate: next steps, given here or recorded before, or the reason why there are none. All of it happens at one instant, or none of it.
   */
  complete(id: string, body: types.InterviewComplete = {}, options?: RequestOptions): Promise<types.InterviewCompleted> {
    return this.#http.request('POST', `/v1/interviews/${encodeURIComponent(id)}/complete`, options, body);
  }

  /**
   * Cancel an interview.
   */
  cancel(id: string, body: types.InterviewCancel = {}, options?: RequestOptions): Promise<types.Interview> {
    return this.#http.request('POST', `/v1/interviews/${encodeURIComponent(id)}/cancel`, options, body);
  }

  /**
   * Record that a party did not come.
   */
  noShow(id: string, body: types.InterviewNoShow, options?: RequestOptions): Promise<types.Interview> {
    return this.#http.request('POST', `/v1/interviews/${encodeURIComponent(id)}/no-show`, options, body);
  }

  /**
   * Schedule an interview again.
   */
  reopen(id: string, body: types.InterviewReopen = {}, options?: RequestOptions): Promise<types.Interview> {
    return this.#http.request('POST', `/v1/interviews/${encodeURIComponent(id)}/reopen`, options, body);
  }
}

export class NextSteps {
  readonly #http: Http;

  constructor(http: Http) {
    this.#http = http;
  }

  /**
   * Record a next step.
   */
  create(body: types.NextStepCreate, options?: RequestOptions): Promise<types.NextStep> {
    return this.#http.request('POST', '/v1/next-steps', options, body);
  }

  /**
   * List next steps, newest first or by date.
   */
  list(query: NonNullable<types.NextStepsListData['query']> = {}, options?: RequestOptions): PagePromise<types.NextStep> {
    return this.#http.list('/v1/next-steps', query, options);
  }

  /**
   * Get a next step.
   */
  get(id: string, options?: RequestOptions): Promise<types.NextStep> {
    return this.#http.request('GET', `/v1/next-steps/${encodeURIComponent(id)}`, options);
  }

  /**
   * Change a next step.
   */
  update(id: string, body: types.NextStepUpdate, options?: RequestOptions): Promise<types.NextStep> {
    return this.#http.request('PATCH', `/v1/next-steps/${encodeURIComponent(id)}`, options, body);
  }

  /**
   * Agree to what is on the table.
   */
  agree(id: string, body: types.NextStepAgree, options?: RequestOptions): Promise<types.NextStep> {
    return this.#http.request('POST', `/v1/next-steps/${encodeURIComponent(id)}/agree`, options, body);
  }

  /**
   * Offer other terms.
   */
  counter(id: string, body: types.NextStepCounter, options?: RequestOptions): Promise<types.NextStep> {
    return this.#http.request('POST', `/v1/next-steps/${encodeURIComponent(id)}/counter`, options, body);
  }

  /**
   * Decline what is on the table.
   */
  decline(id: string, body: types.NextStepDecline, options?: RequestOptions): Promise<types.NextStep> {
    return this.#http.request('POST', `/v1/next-steps/${encodeURIComponent(id)}/decline`, options, body);
  }

  /**
   * Complete a next step.
   */
  complete(id: string, body: types.NextStepComplete = {}, options?: RequestOptions): Promise<types.NextStep> {
    return this.#http.request('POST', `/v1/next-steps/${encodeURIComponent(id)}/complete`, options, body);
  }

  /**
   * Cancel a next step.
   */
  cancel(id: string, body: types.NextStepCancel = {}, options?: RequestOptions): Promise<types.NextStep> {
    return this.#http.request('POST', `/v1/next-steps/${encodeURIComponent(id)}/cancel`, options, body);
  }

  /**
   * Take a next step up again.
   */
  reopen(id: string, body: types.NextStepReopen = {}, options?: RequestOptions): Promise<types.NextStep> {
    return this.#http.request('POST', `/v1/next-steps/${encodeURIComponent(id)}/reopen`, options, body);
  }
}

export class FollowUps {
  readonly #http: Http;

  constructor(http: Http) {
    this.#http = http;
  }

  /**
   * Plan a follow-up.
   */
  create(body: types.FollowUpCreate, options?: RequestOptions): Promise<types.FollowUp> {
    return this.#http.request('POST', '/v1/follow-ups', options, body);
  }

  /**
   * List follow-ups, newest first.
   */
  list(query: NonNullable<types.FollowUpsListData['query']> = {}, options?: RequestOptions): PagePromise<types.FollowUp> {
    return this.#http.list('/v1/follow-ups', query, options);
  }

  /**
   * Get a follow-up.
   */
  get(id: string, options?: RequestOptions): Promise<types.FollowUp> {
    return this.#http.request('GET', `/v1/follow-ups/${encodeURIComponent(id)}`, options);
  }

  /**
   * Record that a follow-up was sent.
   */
  send(id: string, body: types.FollowUpSend, options?: RequestOptions): Promise<types.FollowUp> {
    return this.#http.request('POST', `/v1/follow-ups/${encodeURIComponent(id)}/send`, options, body);
  }

  /**
   * Take back that a follow-up was sent.
   */
  unsend(id: string, body: types.FollowUpAction = {}, options?: RequestOptions): Promise<types.FollowUp> {
    return this.#http.request('POST', `/v1/follow-ups/${encodeURIComponent(id)}/unsend`, options, body);
  }

  /**
   * Record that the company has seen it.
   */
  acknowledge(id: string, body: types.FollowUpAction = {}, options?: RequestOptions): Promise<types.FollowUp> {
    return this.#http.request('POST', `/v1/follow-ups/${encodeURIComponent(id)}/acknowledge`, options, body);
  }

  /**
   * Record that it was discussed.
   */
  discuss(id: string, body: types.FollowUpAction = {}, options?: RequestOptions): Promise<types.FollowUp> {
    return this.#http.request('POST', `/v1/follow-ups/${encodeURIComponent(id)}/discuss`, options, body);
  }

  /**
   * Skip a follow-up.
   */
  skip(id: string, body: types.FollowUpAction = {}, options?: RequestOptions): Promise<types.FollowUp> {
    return this.#http.request('POST', `/v1/follow-ups/${encodeURIComponent(id)}/skip`, options, body);
  }
}

export class WebhookEndpoints {
  readonly #http: Http;

  constructor(http: Http) {
    this.#http = http;
  }

  /**
   * Add a webhook endpoint.
   * The answer holds the secret that events are signed with; it is shown this once.
   */
  create(body: types.WebhookEndpointCreate, options?: RequestOptions): Promise<types.WebhookEndpointCreated> {
    return this.#http.request('POST', '/v1/webhook-endpoints', options, body);
  }

  /**
   * List webhook endpoints, newest first.
   */
  list(query: NonNullable<types.WebhookEndpointsListData['query']> = {}, options?: RequestOptions): PagePromise<types.WebhookEndpoint> {
    return this.#http.list('/v1/webhook-endpoints', query, options);
  }

  /**
   * Get a webhook endpoint.
   */
  get(id: string, options?: RequestOptions): Promise<types.WebhookEndpoint> {
    return this.#http.request('GET', `/v1/webhook-endpoints/${encodeURIComponent(id)}`, options);
  }

  /**
   * Remove a webhook endpoint.
   * With everything that still waits to be sent there.
   */
  delete(id: string, options?: RequestOptions): Promise<void> {
    return this.#http.request('DELETE', `/v1/webhook-endpoints/${encodeURIComponent(id)}`, options);
  }
}

export class Events {
  readonly #http: Http;

  constructor(http: Http) {
    this.#http = http;
  }

  /**
   * List events, newest first.
   * What webhooks told, as they told it.
   */
  list(query: NonNullable<types.EventsListData['query']> = {}, options?: RequestOptions): PagePromise<types.Event> {
    return this.#http.list('/v1/events', query, options);
  }

  /**
   * Get an event.
   */
  get(id: string, options?: RequestOptions): Promise<types.Event> {
    return this.#http.request('GET', `/v1/events/${encodeURIComponent(id)}`, options);
  }
}

/** Every resource of the API. */
export class Resources {
  readonly platforms: Platforms;
  readonly applications: Applications;
  readonly interviews: Interviews;
  readonly nextSteps: NextSteps;
  readonly followUps: FollowUps;
  readonly webhookEndpoints: WebhookEndpoints;
  readonly events: Events;

  constructor(http: Http) {
    this.platforms = new Platforms(http);
    this.applications = new Applications(http);
    this.interviews = new Interviews(http);
    this.nextSteps = new NextSteps(http);
    this.followUps = new FollowUps(http);
    this.webhookEndpoints = new WebhookEndpoints(http);
    this.events = new Events(http);
  }
}
