// Generated from the API description by `pnpm generate`. Do not edit.
import type * as types from './types/index.ts';

/** What each operation answers with. */
export interface Answers {
  'platforms.create': types.PlatformCreated;
  'platforms.list': types.PlatformPage;
  'platforms.get': types.Platform;
  'platforms.suspend': types.Platform;
  'platforms.resume': types.Platform;
  'apiKeys.create': types.ApiKeyCreated;
  'apiKeys.list': types.ApiKeyPage;
  'apiKeys.get': types.ApiKey;
  'apiKeys.revoke': types.ApiKey;
  'apiKeys.roll': types.ApiKeyRolled;
  'auditLog.list': types.AuditLogEntryPage;
  'platforms.rateLimits.get': types.RateLimits;
  'platforms.rateLimits.update': types.RateLimits;
  'applications.create': types.Application;
  'applications.list': types.ApplicationPage;
  'applications.upsert': types.Application;
  'applications.get': types.Application;
  'applications.update': types.Application;
  'applications.delete': undefined;
  'applications.progress.get': types.Progress;
  'applications.overview.get': types.Overview;
  'applications.timeline.list': types.TimelineEntryPage;
  'applications.calendar.get': string;
  'candidates.export': types.CandidateApplicationPage;
  'candidates.erase': undefined;
  'interviews.create': types.Interview;
  'interviews.list': types.InterviewPage;
  'interviews.upsert': types.Interview;
  'interviews.get': types.Interview;
  'interviews.update': types.Interview;
  'interviews.complete': types.InterviewCompleted;
  'interviews.cancel': types.Interview;
  'interviews.noShow': types.Interview;
  'interviews.reopen': types.Interview;
  'interviews.outline.get': types.Outline;
  'interviews.outline.replace': types.Outline;
  'interviews.outline.addItem': types.OutlineItem;
  'interviews.outline.updateItem': types.OutlineItem;
  'interviews.outline.removeItem': undefined;
  'interviews.outline.reorder': types.Outline;
  'interviews.outline.fromTemplate': types.Outline;
  'interviews.outline.toNextStep': types.NextStep;
  'outlineTemplates.create': types.OutlineTemplate;
  'outlineTemplates.list': types.OutlineTemplatePage;
  'outlineTemplates.get': types.OutlineTemplate;
  'outlineTemplates.update': types.OutlineTemplate;
  'outlineTemplates.delete': undefined;
  'nextSteps.create': types.NextStep;
  'nextSteps.list': types.NextStepPage;
  'nextSteps.upsert': types.NextStep;
  'nextSteps.get': types.NextStep;
  'nextSteps.update': types.NextStep;
  'nextSteps.agree': types.NextStep;
  'nextSteps.counter': types.NextStep;
  'nextSteps.decline': types.NextStep;
  'nextSteps.complete': types.NextStep;
  'nextSteps.cancel': types.NextStep;
  'nextSteps.reopen': types.NextStep;
  'followUps.create': types.FollowUp;
  'followUps.list': types.FollowUpPage;
  'followUps.upsert': types.FollowUp;
  'followUps.get': types.FollowUp;
  'followUps.update': types.FollowUp;
  'followUps.addFinding': types.FollowUp;
  'followUps.removeFinding': undefined;
  'followUps.draft.get': types.Draft;
  'followUps.send': types.FollowUp;
  'followUps.unsend': types.FollowUp;
  'followUps.acknowledge': types.FollowUp;
  'followUps.discuss': types.FollowUp;
  'followUps.skip': types.FollowUp;
  'permissions.create': types.Permission;
  'permissions.list': types.PermissionPage;
  'permissions.get': types.Permission;
  'permissions.grant': types.Permission;
  'permissions.decline': types.Permission;
  'permissions.revoke': types.Permission;
  'trialPeriods.create': types.TrialPeriod;
  'trialPeriods.list': types.TrialPeriodPage;
  'trialPeriods.get': types.TrialPeriod;
  'trialPeriods.update': types.TrialPeriod;
  'trialPeriods.counter': types.TrialPeriod;
  'trialPeriods.accept': types.TrialPeriod;
  'trialPeriods.decline': types.TrialPeriod;
  'trialPeriods.withdraw': types.TrialPeriod;
  'trialPeriods.start': types.TrialPeriod;
  'trialPeriods.complete': types.TrialPeriod;
  'progress.list': types.ProgressPage;
  'deadlines.list': types.DeadlinePage;
  'settings.get': types.Settings;
  'settings.update': types.Settings;
  'testClocks.create': types.TestClock;
  'testClocks.list': types.TestClockPage;
  'testClocks.get': types.TestClock;
  'testClocks.delete': undefined;
  'testClocks.attach': types.TestClock;
  'testClocks.advance': types.TestClock;
  'webhookEndpoints.create': types.WebhookEndpointCreated;
  'webhookEndpoints.list': types.WebhookEndpointPage;
  'webhookEndpoints.get': types.WebhookEndpoint;
  'webhookEndpoints.update': types.WebhookEndpoint;
  'webhookEndpoints.delete': undefined;
  'webhookEndpoints.rotateSecret': types.WebhookEndpointRotated;
  'webhookEndpoints.test': types.WebhookDelivery;
  'webhookEndpoints.recover': types.WebhookRecovery;
  'webhookEndpoints.recovery.get': types.WebhookRecovery;
  'webhookDeliveries.list': types.WebhookDeliveryPage;
  'webhookDeliveries.get': types.WebhookDelivery;
  'webhookDeliveries.retry': types.WebhookDelivery;
  'events.list': types.EventPage;
  'events.get': types.Event;
  'events.replay': types.EventReplayed;
  'eventTypes.list': types.EventTypeDescriptionPage;
}

/** An example of each answer. */
export const answers: { [Id in keyof Answers]: { status: number; body: Answers[Id] } } = {
  'platforms.create': { status: 201, body: {
  "id": "plat_01kjprzb00e00tde3b4wzz6kye",
  "name": "Northwind Careers",
  "status": "active",
  "suspendedAt": null,
  "version": 1,
  "createdAt": "2026-03-02T08:00:00.000Z",
  "updatedAt": "2026-03-02T08:00:00.000Z",
  "liveKey": "av_live_anExampleThatOpensNothing0000000",
  "testKey": "av_test_anExampleThatOpensNothing0000000"
} },
  'platforms.list': { status: 200, body: {
  "data": [
    {
      "id": "plat_01kjprzb00e00tde3b4wzz6kye",
      "name": "Northwind Careers",
      "status": "active",
      "suspendedAt": null,
      "version": 1,
      "createdAt": "2026-03-02T08:00:00.000Z",
      "updatedAt": "2026-03-02T08:00:00.000Z"
    }
  ],
  "nextCursor": null
} },
  'platforms.get': { status: 200, body: {
  "id": "plat_01kjprzb00e00tde3b4wzz6kye",
  "name": "Northwind Careers",
  "status": "active",
  "suspendedAt": null,
  "version": 1,
  "createdAt": "2026-03-02T08:00:00.000Z",
  "updatedAt": "2026-03-02T08:00:00.000Z"
} },
  'platforms.suspend': { status: 200, body: {
  "id": "plat_01kjprzb00e00tde3b4wzz6kye",
  "name": "Northwind Careers",
  "status": "suspended",
  "suspendedAt": "2026-03-20T16:00:00.000Z",
  "version": 2,
  "createdAt": "2026-03-02T08:00:00.000Z",
  "updatedAt": "2026-03-20T16:00:00.000Z"
} },
  'platforms.resume': { status: 200, body: {
  "id": "plat_01kjprzb00e00tde3b4wzz6kye",
  "name": "Northwind Careers",
  "status": "active",
  "suspendedAt": null,
  "version": 3,
  "createdAt": "2026-03-02T08:00:00.000Z",
  "updatedAt": "2026-03-20T16:00:00.000Z"
} },
  'apiKeys.create': { status: 201, body: {
  "id": "key_01km5zk600e0qa4qy0ww4pzhjk",
  "name": "The reports of Mondays",
  "mode": "live",
  "scopes": [
    "read"
  ],
  "hint": "0000",
  "version": 1,
  "createdAt": "2026-03-20T16:00:00.000Z",
  "expiresAt": null,
  "lastUsedAt": null,
  "revokedAt": null,
  "replacedBy": null,
  "key": "av_live_anExampleThatOpensNothing0000000"
} },
  'apiKeys.list': { status: 200, body: {
  "data": [
    {
      "id": "key_01km5zk600e0qt65490nq0j5pn",
      "name": "The reports of Mondays",
      "mode": "live",
      "scopes": [
        "read"
      ],
      "hint": "0000",
      "version": 2,
      "createdAt": "2026-03-20T16:00:00.000Z",
      "expiresAt": null,
      "lastUsedAt": null,
      "revokedAt": "2026-03-20T16:00:00.000Z",
      "replacedBy": null
    },
    {
      "id": "key_01km5zk600e0qa4qy0ww4pzhjk",
      "name": "The reports of Mondays",
      "mode": "live",
      "scopes": [
        "read"
      ],
      "hint": "0000",
      "version": 2,
      "createdAt": "2026-03-20T16:00:00.000Z",
      "expiresAt": "2026-03-21T16:00:00.000Z",
      "lastUsedAt": null,
      "revokedAt": null,
      "replacedBy": "key_01km5zk600e0qt65490nq0j5pn"
    }
  ],
  "nextCursor": null
} },
  'apiKeys.get': { status: 200, body: {
  "id": "key_01km5zk600e0qa4qy0ww4pzhjk",
  "name": "The reports of Mondays",
  "mode": "live",
  "scopes": [
    "read"
  ],
  "hint": "0000",
  "version": 1,
  "createdAt": "2026-03-20T16:00:00.000Z",
  "expiresAt": null,
  "lastUsedAt": null,
  "revokedAt": null,
  "replacedBy": null
} },
  'apiKeys.revoke': { status: 200, body: {
  "id": "key_01km5zk600e0qt65490nq0j5pn",
  "name": "The reports of Mondays",
  "mode": "live",
  "scopes": [
    "read"
  ],
  "hint": "0000",
  "version": 2,
  "createdAt": "2026-03-20T16:00:00.000Z",
  "expiresAt": null,
  "lastUsedAt": null,
  "revokedAt": "2026-03-20T16:00:00.000Z",
  "replacedBy": null
} },
  'apiKeys.roll': { status: 201, body: {
  "id": "key_01km5zk600e0qt65490nq0j5pn",
  "name": "The reports of Mondays",
  "mode": "live",
  "scopes": [
    "read"
  ],
  "hint": "0000",
  "version": 1,
  "createdAt": "2026-03-20T16:00:00.000Z",
  "expiresAt": null,
  "lastUsedAt": null,
  "revokedAt": null,
  "replacedBy": null,
  "key": "av_live_anExampleThatOpensNothing0000000",
  "previousKeyUntil": "2026-03-21T16:00:00.000Z"
} },
  'auditLog.list': { status: 200, body: {
  "data": [
    {
      "id": "aud_01km5zk600e0rt1rbxnjjz7rbn",
      "action": "platform.resumed",
      "actor": {
        "type": "instance",
        "id": null
      },
      "subject": {
        "id": "plat_01kjprzb00e00tde3b4wzz6kye"
      },
      "changed": [],
      "requestId": "example-88",
      "createdAt": "2026-03-20T16:00:00.000Z"
    },
    {
      "id": "aud_01km5zk600e0rak00gqp971ydh",
      "action": "platform.suspended",
      "actor": {
        "type": "instance",
        "id": null
      },
      "subject": {
        "id": "plat_01kjprzb00e00tde3b4wzz6kye"
      },
      "changed": [],
      "requestId": "example-87",
      "createdAt": "2026-03-20T16:00:00.000Z"
    }
  ],
  "nextCursor": null
} },
  'platforms.rateLimits.get': { status: 200, body: {
  "key": {
    "perSecond": 1000,
    "burst": 10000
  },
  "platform": {
    "perSecond": 1000,
    "burst": 10000
  },
  "version": 0,
  "updatedAt": null
} },
  'platforms.rateLimits.update': { status: 200, body: {
  "key": {
    "perSecond": 1000,
    "burst": 10000
  },
  "platform": {
    "perSecond": 1000,
    "burst": 10000
  },
  "version": 0,
  "updatedAt": null
} },
  'applications.create': { status: 201, body: {
  "id": "app_01kjprzb00e02a9ch7exymvmfw",
  "externalId": "application-1042",
  "candidate": {
    "externalId": "candidate-815",
    "name": "Ada Okafor",
    "email": "ada.okafor@example.com",
    "timeZone": "Europe/London",
    "locale": "en"
  },
  "company": {
    "externalId": "company-12",
    "name": "Brightwater"
  },
  "position": {
    "title": "Data engineer",
    "function": "data",
    "level": "experienced",
    "location": "Berlin"
  },
  "status": "active",
  "stage": "First interview",
  "metadata": {
    "source": "referral"
  },
  "version": 1,
  "createdAt": "2026-03-02T08:00:00.000Z",
  "updatedAt": "2026-03-02T08:00:00.000Z"
} },
  'applications.list': { status: 200, body: {
  "data": [
    {
      "id": "app_01kjprzb00e02txwph4zf3fea2",
      "externalId": "application-1043",
      "candidate": {
        "name": "Tomás Rivera",
        "email": "tomas.rivera@example.com",
        "locale": null,
        "timeZone": null,
        "externalId": "candidate-816"
      },
      "company": {
        "name": "Brightwater",
        "externalId": "company-12"
      },
      "position": {
        "level": "entry",
        "title": "Data engineer",
        "function": "data",
        "location": "Berlin"
      },
      "status": "active",
      "stage": null,
      "metadata": {},
      "version": 1,
      "createdAt": "2026-03-02T08:00:00.000Z",
      "updatedAt": "2026-03-02T08:00:00.000Z"
    },
    {
      "id": "app_01kjprzb00e02a9ch7exymvmfw",
      "externalId": "application-1042",
      "candidate": {
        "name": "Ada Okafor",
        "email": "ada.okafor@example.com",
        "locale": "en",
        "timeZone": "Europe/London",
        "externalId": "candidate-815"
      },
      "company": {
        "name": "Brightwater",
        "externalId": "company-12"
      },
      "position": {
        "level": "experienced",
        "title": "Data engineer",
        "function": "data",
        "location": "Berlin"
      },
      "status": "offer",
      "stage": "Offer",
      "metadata": {
        "source": "referral"
      },
      "version": 2,
      "createdAt": "2026-03-02T08:00:00.000Z",
      "updatedAt": "2026-03-20T16:00:00.000Z"
    }
  ],
  "nextCursor": null
} },
  'applications.upsert': { status: 201, body: {
  "id": "app_01kjprzb00e02txwph4zf3fea2",
  "externalId": "application-1043",
  "candidate": {
    "externalId": "candidate-816",
    "name": "Tomás Rivera",
    "email": "tomas.rivera@example.com",
    "timeZone": null,
    "locale": null
  },
  "company": {
    "externalId": "company-12",
    "name": "Brightwater"
  },
  "position": {
    "title": "Data engineer",
    "function": "data",
    "level": "entry",
    "location": "Berlin"
  },
  "status": "active",
  "stage": null,
  "metadata": {},
  "version": 1,
  "createdAt": "2026-03-02T08:00:00.000Z",
  "updatedAt": "2026-03-02T08:00:00.000Z"
} },
  'applications.get': { status: 200, body: {
  "id": "app_01kjprzb00e02a9ch7exymvmfw",
  "externalId": "application-1042",
  "candidate": {
    "name": "Ada Okafor",
    "email": "ada.okafor@example.com",
    "locale": "en",
    "timeZone": "Europe/London",
    "externalId": "candidate-815"
  },
  "company": {
    "name": "Brightwater",
    "externalId": "company-12"
  },
  "position": {
    "level": "experienced",
    "title": "Data engineer",
    "function": "data",
    "location": "Berlin"
  },
  "status": "offer",
  "stage": "Offer",
  "metadata": {
    "source": "referral"
  },
  "version": 2,
  "createdAt": "2026-03-02T08:00:00.000Z",
  "updatedAt": "2026-03-20T16:00:00.000Z"
} },
  'applications.update': { status: 200, body: {
  "id": "app_01kjprzb00e02a9ch7exymvmfw",
  "externalId": "application-1042",
  "candidate": {
    "name": "Ada Okafor",
    "email": "ada.okafor@example.com",
    "locale": "en",
    "timeZone": "Europe/London",
    "externalId": "candidate-815"
  },
  "company": {
    "name": "Brightwater",
    "externalId": "company-12"
  },
  "position": {
    "level": "experienced",
    "title": "Data engineer",
    "function": "data",
    "location": "Berlin"
  },
  "status": "offer",
  "stage": "Offer",
  "metadata": {
    "source": "referral"
  },
  "version": 2,
  "createdAt": "2026-03-02T08:00:00.000Z",
  "updatedAt": "2026-03-20T16:00:00.000Z"
} },
  'applications.delete': { status: 204, body: undefined },
  'applications.progress.get': { status: 200, body: {
  "applicationId": "app_01kjprzb00e02a9ch7exymvmfw",
  "headline": "Something is overdue. This was due from the candidate by Thursday, 5 March 2026 at 08:30: “Who else sells to the same shops”.",
  "ball": "both",
  "momentum": "overdue",
  "whatsNext": {
    "id": "fup_01kjvzfpt0e0ftxcf37t583dmq",
    "type": "follow_up",
    "dueAt": "2026-03-05T08:30:00.000Z",
    "owner": "candidate",
    "title": "Who else sells to the same shops"
  },
  "clarity": {
    "score": 70,
    "factors": [
      {
        "key": "has_next_step",
        "met": true,
        "weight": 30,
        "detail": "There is something that happens next."
      },
      {
        "key": "has_date",
        "met": true,
        "weight": 25,
        "detail": "What happens next has a date."
      },
      {
        "key": "both_agreed",
        "met": false,
        "weight": 20,
        "detail": "What only one side has agreed to may surprise the other."
      },
      {
        "key": "company_committed",
        "met": true,
        "weight": 15,
        "detail": "The company has promised something by a date."
      },
      {
        "key": "nothing_overdue",
        "met": false,
        "weight": 10,
        "detail": "A date that was set has passed."
      }
    ]
  },
  "missingFact": {
    "question": "Do we both mean the same step and the same date?",
    "why": "What only one side has agreed to may surprise the other."
  },
  "silence": {
    "since": "2026-03-20T16:00:00.000Z",
    "days": 0,
    "allowedUntil": "2026-03-05T09:30:00.000Z"
  },
  "counts": {
    "open": 3,
    "overdue": 3,
    "done": 0
  },
  "suggestions": [
    {
      "key": "both_agreed",
      "title": "Have the company agree to: “Send the figures of last year”",
      "why": "Then both sides mean the same.",
      "request": {
        "method": "POST",
        "path": "/v1/next-steps/step_01kjprzb00e08ap5zfdmcwf9dh/agree",
        "body": {
          "party": "company"
        }
      }
    },
    {
      "key": "nothing_overdue",
      "title": "Record what came of the interview: “Case study”",
      "why": "It is over, and its outcome has not been recorded.",
      "request": {
        "method": "POST",
        "path": "/v1/interviews/int_01kjprzb00e04a5hh44cpdt8gq/complete",
        "body": {
          "noNextStepsReason": "other"
        }
      }
    }
  ],
  "asOf": "2026-03-20T16:00:00.000Z"
} },
  'applications.overview.get': { status: 200, body: {
  "application": {
    "id": "app_01kjprzb00e02a9ch7exymvmfw",
    "externalId": "application-1042",
    "candidate": {
      "name": "Ada Okafor",
      "email": "ada.okafor@example.com",
      "locale": "en",
      "timeZone": "Europe/London",
      "externalId": "candidate-815"
    },
    "company": {
      "name": "Brightwater",
      "externalId": "company-12"
    },
    "position": {
      "level": "experienced",
      "title": "Data engineer",
      "function": "data",
      "location": "Berlin"
    },
    "status": "offer",
    "stage": "Offer",
    "metadata": {
      "source": "referral"
    },
    "version": 2,
    "createdAt": "2026-03-02T08:00:00.000Z",
    "updatedAt": "2026-03-20T16:00:00.000Z"
  },
  "interviews": [
    {
      "id": "int_01kjprzb00e03awzvc04bqdt6v",
      "applicationId": "app_01kjprzb00e02a9ch7exymvmfw",
      "externalId": "interview-77",
      "title": "First talk with the data team",
      "kind": "video",
      "startsAt": "2026-03-03T13:00:00.000Z",
      "endsAt": "2026-03-03T14:00:00.000Z",
      "endedAt": "2026-03-03T14:00:00.000Z",
      "timeZone": "Europe/Berlin",
      "location": "https://meet.example.com/brightwater",
      "interviewers": [
        {
          "name": "Jonas Brandt",
          "role": "Head of data",
          "email": "jonas.brandt@example.com"
        }
      ],
      "status": "completed",
      "outcome": "agreed",
      "noNextStepsReason": null,
      "companyAnswer": null,
      "cancelReason": null,
      "noShowParty": null,
      "metadata": {
        "round": "1"
      },
      "version": 3,
      "createdAt": "2026-03-02T08:00:00.000Z",
      "updatedAt": "2026-03-03T14:05:00.000Z"
    },
    {
      "id": "int_01kjprzb00e04a5hh44cpdt8gq",
      "applicationId": "app_01kjprzb00e02a9ch7exymvmfw",
      "externalId": "interview-78",
      "title": "Case study",
      "kind": "case",
      "startsAt": "2026-03-10T13:00:00.000Z",
      "endsAt": "2026-03-10T14:30:00.000Z",
      "endedAt": null,
      "timeZone": "Europe/Berlin",
      "location": null,
      "interviewers": [
        {
          "name": "Jonas Brandt",
          "role": "Head of data",
          "email": "jonas.brandt@example.com"
        }
      ],
      "status": "scheduled",
      "outcome": null,
      "noNextStepsReason": null,
      "companyAnswer": null,
      "cancelReason": null,
      "noShowParty": null,
      "metadata": {},
      "version": 1,
      "createdAt": "2026-03-02T08:00:00.000Z",
      "updatedAt": "2026-03-02T08:00:00.000Z"
    },
    {
      "id": "int_01kjt08cq0e0baf1fkxhzb6bsg",
      "applicationId": "app_01kjprzb00e02a9ch7exymvmfw",
      "externalId": null,
      "title": "Meet the team",
      "kind": "other",
      "startsAt": "2026-03-12T09:00:00.000Z",
      "endsAt": "2026-03-12T10:00:00.000Z",
      "endedAt": null,
      "timeZone": "Europe/Berlin",
      "location": null,
      "interviewers": [],
      "status": "scheduled",
      "outcome": null,
      "noNextStepsReason": null,
      "companyAnswer": null,
      "cancelReason": null,
      "noShowParty": null,
      "metadata": {},
      "version": 3,
      "createdAt": "2026-03-03T14:05:00.000Z",
      "updatedAt": "2026-03-03T14:05:00.000Z"
    },
    {
      "id": "int_01kjt08cq0e0btadft63by4qer",
      "applicationId": "app_01kjprzb00e02a9ch7exymvmfw",
      "externalId": null,
      "title": "Call with the recruiter",
      "kind": "other",
      "startsAt": "2026-03-02T09:00:00.000Z",
      "endsAt": "2026-03-02T10:00:00.000Z",
      "endedAt": null,
      "timeZone": "Europe/Berlin",
      "location": null,
      "interviewers": [],
      "status": "no_show",
      "outcome": null,
      "noNextStepsReason": null,
      "companyAnswer": null,
      "cancelReason": null,
      "noShowParty": "company",
      "metadata": {},
      "version": 2,
      "createdAt": "2026-03-03T14:05:00.000Z",
      "updatedAt": "2026-03-03T14:05:00.000Z"
    }
  ],
  "nextSteps": [
    {
      "id": "step_01kjprzb00e08ap5zfdmcwf9dh",
      "applicationId": "app_01kjprzb00e02a9ch7exymvmfw",
      "interviewId": "int_01kjprzb00e03awzvc04bqdt6v",
      "externalId": null,
      "title": "Send the figures of last year",
      "description": null,
      "owner": "company",
      "assignee": null,
      "status": "proposed",
      "promise": "dated",
      "dueAt": "2026-03-05T16:00:00.000Z",
      "due": {
        "from": "interview_end",
        "timeZone": "Europe/Berlin",
        "businessDays": 2
      },
      "timeZone": "Europe/Berlin",
      "overdue": true,
      "agreement": {
        "company": null,
        "candidate": null
      },
      "terms": null,
      "proposals": [],
      "reminders": [
        "PT24H",
        "PT1H"
      ],
      "overdueAfter": "PT1H",
      "completedAt": null,
      "completedBy": null,
      "completionNote": null,
      "evidenceUrl": null,
      "position": 0,
      "metadata": {},
      "version": 2,
      "createdAt": "2026-03-02T08:00:00.000Z",
      "updatedAt": "2026-03-20T16:00:00.000Z"
    },
    {
      "id": "step_01kjt08cq0e08t8mhn83rn0k6h",
      "applicationId": "app_01kjprzb00e02a9ch7exymvmfw",
      "interviewId": "int_01kjprzb00e03awzvc04bqdt6v",
      "externalId": "step-301",
      "title": "Give technical feedback",
      "description": "In writing, on the part about streaming.",
      "owner": "company",
      "assignee": {
        "name": "Jonas Brandt",
        "email": "jonas.brandt@example.com"
      },
      "status": "agreed",
      "promise": "dated",
      "dueAt": "2026-03-06T16:00:00.000Z",
      "due": {
        "from": "interview_end",
        "time": "17:00",
        "timeZone": "Europe/Berlin",
        "businessDays": 3
      },
      "timeZone": "Europe/Berlin",
      "overdue": true,
      "agreement": {
        "company": {
          "at": "2026-03-03T14:05:00.000Z",
          "by": null
        },
        "candidate": {
          "at": "2026-03-03T14:05:00.000Z",
          "by": null
        }
      },
      "terms": {
        "at": "2026-03-03T14:05:00.000Z",
        "due": {
          "from": "interview_end",
          "time": "17:00",
          "timeZone": "Europe/Berlin",
          "businessDays": 3
        },
        "dueAt": "2026-03-06T16:00:00.000Z",
        "owner": "company",
        "title": "Give technical feedback",
        "settledBy": "parties"
      },
      "proposals": [],
      "reminders": [
        "PT24H",
        "PT1H"
      ],
      "overdueAfter": "PT1H",
      "completedAt": null,
      "completedBy": null,
      "completionNote": null,
      "evidenceUrl": null,
      "position": 1,
      "metadata": {},
      "version": 2,
      "createdAt": "2026-03-03T14:05:00.000Z",
      "updatedAt": "2026-03-20T16:00:00.000Z"
    },
    {
      "id": "step_01kjt08cq0e09a9v4nk7y20f8q",
      "applicationId": "app_01kjprzb00e02a9ch7exymvmfw",
      "interviewId": "int_01kjprzb00e03awzvc04bqdt6v",
      "externalId": null,
      "title": "Send two references",
      "description": null,
      "owner": "candidate",
      "assignee": null,
      "status": "agreed",
      "promise": "dated",
      "dueAt": "2026-03-06T16:00:00.000Z",
      "due": {
        "from": "interview_end",
        "endOf": "week",
        "timeZone": "Europe/Berlin"
      },
      "timeZone": "Europe/Berlin",
      "overdue": true,
      "agreement": {
        "company": {
          "at": "2026-03-03T14:05:00.000Z",
          "by": null
        },
        "candidate": {
          "at": "2026-03-03T14:05:00.000Z",
          "by": null
        }
      },
      "terms": {
        "at": "2026-03-03T14:05:00.000Z",
        "due": {
          "from": "interview_end",
          "endOf": "week",
          "timeZone": "Europe/Berlin"
        },
        "dueAt": "2026-03-06T16:00:00.000Z",
        "owner": "candidate",
        "title": "Send two references",
        "settledBy": "parties"
      },
      "proposals": [],
      "reminders": [
        "PT24H",
        "PT1H"
      ],
      "overdueAfter": "PT1H",
      "completedAt": null,
      "completedBy": null,
      "completionNote": null,
      "evidenceUrl": null,
      "position": 2,
      "metadata": {},
      "version": 2,
      "createdAt": "2026-03-03T14:05:00.000Z",
      "updatedAt": "2026-03-20T16:00:00.000Z"
    },
    {
      "id": "step_01kjt08cq0e0ctpyjpgwydewfj",
      "applicationId": "app_01kjprzb00e02a9ch7exymvmfw",
      "interviewId": "int_01kjprzb00e03awzvc04bqdt6v",
      "externalId": "step-302",
      "title": "Show the architecture of the shop",
      "description": "Half an hour, with the drawings.",
      "owner": "company",
      "assignee": {
        "name": "Jonas Brandt",
        "email": "jonas.brandt@example.com"
      },
      "status": "canceled",
      "promise": "dated",
      "dueAt": "2026-03-13T11:00:00.000Z",
      "due": {
        "from": "interview_end",
        "time": "12:00",
        "endOf": "next_week",
        "timeZone": "Europe/Berlin"
      },
      "timeZone": "Europe/Berlin",
      "overdue": false,
      "agreement": {
        "company": {
          "at": "2026-03-03T14:05:00.000Z",
          "by": "Jonas Brandt"
        },
        "candidate": {
          "at": "2026-03-03T15:30:00.000Z",
          "by": "Ada Okafor"
        }
      },
      "terms": {
        "at": "2026-03-03T15:30:00.000Z",
        "due": {
          "from": "interview_end",
          "time": "12:00",
          "endOf": "next_week",
          "timeZone": "Europe/Berlin"
        },
        "dueAt": "2026-03-13T11:00:00.000Z",
        "owner": "company",
        "title": "Show the architecture of the shop",
        "settledBy": "parties"
      },
      "proposals": [
        {
          "at": "2026-03-03T14:05:00.000Z",
          "note": null,
          "dueAt": "2026-03-05T14:05:00.000Z",
          "owner": "company",
          "party": "candidate",
          "title": "Show the architecture of the shop"
        },
        {
          "at": "2026-03-03T14:05:00.000Z",
          "note": "This week is full.",
          "dueAt": "2026-03-13T11:00:00.000Z",
          "owner": "company",
          "party": "company",
          "title": "Show the architecture of the shop"
        }
      ],
      "reminders": [
        "PT2H"
      ],
      "overdueAfter": "PT4H",
      "completedAt": null,
      "completedBy": null,
      "completionNote": null,
      "evidenceUrl": null,
      "position": 2,
      "metadata": {
        "room": "A3"
      },
      "version": 7,
      "createdAt": "2026-03-03T14:05:00.000Z",
      "updatedAt": "2026-03-03T15:30:00.000Z"
    },
    {
      "id": "step_01kjt54160e0eab7gse1pn3mwz",
      "applicationId": "app_01kjprzb00e02a9ch7exymvmfw",
      "interviewId": null,
      "externalId": "step-303",
      "title": "Visit the office",
      "description": null,
      "owner": "candidate",
      "assignee": null,
      "status": "declined",
      "promise": "undated",
      "dueAt": null,
      "due": null,
      "timeZone": "Europe/Berlin",
      "overdue": false,
      "agreement": {
        "company": {
          "at": "2026-03-03T15:30:00.000Z",
          "by": null
        },
        "candidate": null
      },
      "terms": null,
      "proposals": [
        {
          "at": "2026-03-03T15:30:00.000Z",
          "note": null,
          "dueAt": null,
          "owner": "candidate",
          "party": "company",
          "title": "Visit the office"
        }
      ],
      "reminders": [
        "PT24H",
        "PT1H"
      ],
      "overdueAfter": "PT1H",
      "completedAt": null,
      "completedBy": null,
      "completionNote": null,
      "evidenceUrl": null,
      "position": 3,
      "metadata": {},
      "version": 2,
      "createdAt": "2026-03-03T15:30:00.000Z",
      "updatedAt": "2026-03-03T15:30:00.000Z"
    }
  ],
  "followUps": [
    {
      "id": "fup_01kjt08cq0e0aayq53hxt8m7be",
      "applicationId": "app_01kjprzb00e02a9ch7exymvmfw",
      "interviewId": "int_01kjprzb00e03awzvc04bqdt6v",
      "externalId": null,
      "kind": "research",
      "topic": "market",
      "title": "What others do with streaming data",
      "status": "discussed",
      "findings": [
        {
          "id": "find_01kjt54160e0et6m9nnakcr8w9",
          "url": "https://example.com/streaming",
          "title": "Half of your competitors stream",
          "summary": "Three of six process their orders within a second.",
          "publishedAt": "2026-01-15T00:00:00.000Z"
        }
      ],
      "dueAt": "2026-03-04T14:00:00.000Z",
      "overdue": false,
      "reminders": [
        "PT24H",
        "PT1H"
      ],
      "overdueAfter": "PT1H",
      "permissionId": "perm_01kjt08cq0e09tjg0f3cgwpmkx",
      "sentAt": "2026-03-04T08:25:00.000Z",
      "channel": "email",
      "withinWindow": true,
      "message": {
        "body": "Hello Jonas,\n\nthree of six do it within a second.\n\nAda",
        "subject": "What others do with streaming data"
      },
      "metadata": {},
      "version": 7,
      "createdAt": "2026-03-03T14:05:00.000Z",
      "updatedAt": "2026-03-04T08:30:00.000Z"
    },
    {
      "id": "fup_01kjvzfpt0e0fac95p1hcckp5z",
      "applicationId": "app_01kjprzb00e02a9ch7exymvmfw",
      "interviewId": "int_01kjprzb00e03awzvc04bqdt6v",
      "externalId": "follow-up-9",
      "kind": "thank_you",
      "topic": null,
      "title": "Thanks for the talk, and for the figures",
      "status": "skipped",
      "findings": [],
      "dueAt": "2026-03-04T16:00:00.000Z",
      "overdue": false,
      "reminders": [
        "PT2H"
      ],
      "overdueAfter": "PT8H",
      "permissionId": null,
      "sentAt": null,
      "channel": null,
      "withinWindow": null,
      "message": null,
      "metadata": {
        "template": "thanks-1"
      },
      "version": 3,
      "createdAt": "2026-03-04T08:30:00.000Z",
      "updatedAt": "2026-03-04T08:30:00.000Z"
    },
    {
      "id": "fup_01kjvzfpt0e0ftxcf37t583dmq",
      "applicationId": "app_01kjprzb00e02a9ch7exymvmfw",
      "interviewId": null,
      "externalId": "follow-up-10",
      "kind": "research",
      "topic": "competitors",
      "title": "Who else sells to the same shops",
      "status": "planned",
      "findings": [],
      "dueAt": "2026-03-05T08:30:00.000Z",
      "overdue": true,
      "reminders": [
        "PT24H",
        "PT1H"
      ],
      "overdueAfter": "PT1H",
      "permissionId": null,
      "sentAt": null,
      "channel": null,
      "withinWindow": null,
      "message": null,
      "metadata": {},
      "version": 3,
      "createdAt": "2026-03-04T08:30:00.000Z",
      "updatedAt": "2026-03-20T16:00:00.000Z"
    }
  ],
  "permissions": [
    {
      "id": "perm_01kjt08cq0e09tjg0f3cgwpmkx",
      "applicationId": "app_01kjprzb00e02a9ch7exymvmfw",
      "interviewId": "int_01kjprzb00e03awzvc04bqdt6v",
      "status": "granted",
      "grantedBy": {
        "name": "Jonas Brandt",
        "email": "jonas.brandt@example.com"
      },
      "topics": [
        "market"
      ],
      "channels": [
        "email"
      ],
      "expiresAt": null,
      "metadata": {},
      "version": 1,
      "createdAt": "2026-03-03T14:05:00.000Z",
      "updatedAt": "2026-03-03T14:05:00.000Z"
    },
    {
      "id": "perm_01kjvzfpt0e0gtrvstrnwm999h",
      "applicationId": "app_01kjprzb00e02a9ch7exymvmfw",
      "interviewId": "int_01kjprzb00e03awzvc04bqdt6v",
      "status": "revoked",
      "grantedBy": {
        "name": "Jonas Brandt",
        "email": "jonas.brandt@example.com"
      },
      "topics": [
        "role"
      ],
      "channels": [
        "email"
      ],
      "expiresAt": "2026-03-31T16:00:00.000Z",
      "metadata": {},
      "version": 3,
      "createdAt": "2026-03-04T08:30:00.000Z",
      "updatedAt": "2026-03-04T08:30:00.000Z"
    },
    {
      "id": "perm_01kjvzfpt0e0hagvjg2jb5gsgk",
      "applicationId": "app_01kjprzb00e02a9ch7exymvmfw",
      "interviewId": "int_01kjprzb00e03awzvc04bqdt6v",
      "status": "declined",
      "grantedBy": null,
      "topics": [
        "company"
      ],
      "channels": [],
      "expiresAt": null,
      "metadata": {},
      "version": 2,
      "createdAt": "2026-03-04T08:30:00.000Z",
      "updatedAt": "2026-03-04T08:30:00.000Z"
    }
  ],
  "trialPeriods": [
    {
      "id": "trial_01kjt08cq0e0atdx5pc4gjbyst",
      "applicationId": "app_01kjprzb00e02a9ch7exymvmfw",
      "interviewId": "int_01kjprzb00e03awzvc04bqdt6v",
      "status": "completed",
      "offeredBy": "candidate",
      "terms": {
        "days": 4,
        "goals": [
          "Orders are seen within a minute"
        ],
        "scope": "A first pipeline, from the shop to the dashboard.",
        "endsOn": "2026-03-20",
        "startsOn": "2026-03-17",
        "ownership": "Brightwater owns what is made.",
        "hoursPerDay": 6,
        "compensation": {
          "per": "total",
          "amount": 900,
          "currency": "EUR"
        },
        "confidentiality": "What the figures say stays between us."
      },
      "agreedTerms": {
        "days": 4,
        "goals": [
          "Orders are seen within a minute"
        ],
        "scope": "A first pipeline, from the shop to the dashboard.",
        "endsOn": "2026-03-20",
        "startsOn": "2026-03-17",
        "ownership": "Brightwater owns what is made.",
        "hoursPerDay": 6,
        "compensation": {
          "per": "total",
          "amount": 900,
          "currency": "EUR"
        },
        "confidentiality": "What the figures say stays between us."
      },
      "endsOn": "2026-03-20",
      "agreement": {
        "company": {
          "at": "2026-03-04T08:30:00.000Z",
          "by": "Jonas Brandt"
        },
        "candidate": {
          "at": "2026-03-04T08:30:00.000Z",
          "by": "Ada Okafor"
        }
      },
      "proposals": [
        {
          "at": "2026-03-03T14:05:00.000Z",
          "note": null,
          "party": "candidate",
          "terms": {
            "days": 3,
            "goals": [
              "Orders are seen within a minute"
            ],
            "scope": "A first pipeline, from the shop to the dashboard.",
            "endsOn": "2026-03-18",
            "startsOn": "2026-03-16",
            "ownership": "Brightwater owns what is made.",
            "hoursPerDay": 6,
            "compensation": {
              "per": "total",
              "amount": 900,
              "currency": "EUR"
            },
            "confidentiality": "What the figures say stays between us."
          },
          "decisionDueAt": "2026-03-09T16:00:00.000Z"
        },
        {
          "at": "2026-03-04T08:30:00.000Z",
          "note": "A day more, from Tuesday.",
          "party": "company",
          "terms": {
            "days": 4,
            "goals": [
              "Orders are seen within a minute"
            ],
            "scope": "A first pipeline, from the shop to the dashboard.",
            "endsOn": "2026-03-20",
            "startsOn": "2026-03-17",
            "ownership": "Brightwater owns what is made.",
            "hoursPerDay": 6,
            "compensation": {
              "per": "total",
              "amount": 900,
              "currency": "EUR"
            },
            "confidentiality": "What the figures say stays between us."
          },
          "decisionDueAt": "2026-03-10T16:00:00.000Z"
        }
      ],
      "timeZone": "Europe/Berlin",
      "decisionDueAt": "2026-03-10T16:00:00.000Z",
      "startsAt": "2026-03-17T08:00:00.000Z",
      "endsAt": "2026-03-20T16:00:00.000Z",
      "outcome": "hired",
      "metadata": {},
      "version": 6,
      "createdAt": "2026-03-03T14:05:00.000Z",
      "updatedAt": "2026-03-20T16:00:00.000Z"
    },
    {
      "id": "trial_01km5zk600e0htkwa04pqg0sdk",
      "applicationId": "app_01kjprzb00e02a9ch7exymvmfw",
      "interviewId": null,
      "status": "declined",
      "offeredBy": "company",
      "terms": {
        "days": 5,
        "goals": [],
        "scope": "The second pipeline.",
        "endsOn": "2026-04-13",
        "startsOn": "2026-04-07",
        "ownership": null,
        "hoursPerDay": null,
        "compensation": null,
        "confidentiality": null
      },
      "agreedTerms": null,
      "endsOn": "2026-04-13",
      "agreement": {
        "company": {
          "at": "2026-03-20T16:00:00.000Z",
          "by": null
        },
        "candidate": null
      },
      "proposals": [
        {
          "at": "2026-03-20T16:00:00.000Z",
          "note": null,
          "party": "company",
          "terms": {
            "days": 5,
            "goals": [],
            "scope": "The second pipeline.",
            "endsOn": "2026-04-13",
            "startsOn": "2026-04-07",
            "ownership": null,
            "hoursPerDay": null,
            "compensation": null,
            "confidentiality": null
          },
          "decisionDueAt": null
        }
      ],
      "timeZone": "Europe/Berlin",
      "decisionDueAt": null,
      "startsAt": "2026-04-07T07:00:00.000Z",
      "endsAt": "2026-04-13T15:00:00.000Z",
      "outcome": null,
      "metadata": {
        "budget": "data"
      },
      "version": 2,
      "createdAt": "2026-03-20T16:00:00.000Z",
      "updatedAt": "2026-03-20T16:00:00.000Z"
    },
    {
      "id": "trial_01km5zk600e0jaetjgh1yry71e",
      "applicationId": "app_01kjprzb00e02a9ch7exymvmfw",
      "interviewId": null,
      "status": "withdrawn",
      "offeredBy": "company",
      "terms": {
        "days": 5,
        "goals": [],
        "scope": "The second pipeline.",
        "endsOn": "2026-04-13",
        "startsOn": "2026-04-07",
        "ownership": null,
        "hoursPerDay": null,
        "compensation": null,
        "confidentiality": null
      },
      "agreedTerms": null,
      "endsOn": "2026-04-13",
      "agreement": {
        "company": {
          "at": "2026-03-20T16:00:00.000Z",
          "by": null
        },
        "candidate": null
      },
      "proposals": [
        {
          "at": "2026-03-20T16:00:00.000Z",
          "note": null,
          "party": "company",
          "terms": {
            "days": 5,
            "goals": [],
            "scope": "The second pipeline.",
            "endsOn": "2026-04-13",
            "startsOn": "2026-04-07",
            "ownership": null,
            "hoursPerDay": null,
            "compensation": null,
            "confidentiality": null
          },
          "decisionDueAt": null
        }
      ],
      "timeZone": "Europe/Berlin",
      "decisionDueAt": null,
      "startsAt": "2026-04-07T07:00:00.000Z",
      "endsAt": "2026-04-13T15:00:00.000Z",
      "outcome": null,
      "metadata": {
        "budget": "data"
      },
      "version": 2,
      "createdAt": "2026-03-20T16:00:00.000Z",
      "updatedAt": "2026-03-20T16:00:00.000Z"
    }
  ],
  "progress": {
    "applicationId": "app_01kjprzb00e02a9ch7exymvmfw",
    "headline": "Something is overdue. This was due from the candidate by Thursday, 5 March 2026 at 08:30: “Who else sells to the same shops”.",
    "ball": "both",
    "momentum": "overdue",
    "whatsNext": {
      "id": "fup_01kjvzfpt0e0ftxcf37t583dmq",
      "type": "follow_up",
      "dueAt": "2026-03-05T08:30:00.000Z",
      "owner": "candidate",
      "title": "Who else sells to the same shops"
    },
    "clarity": {
      "score": 70,
      "factors": [
        {
          "key": "has_next_step",
          "met": true,
          "weight": 30,
          "detail": "There is something that happens next."
        },
        {
          "key": "has_date",
          "met": true,
          "weight": 25,
          "detail": "What happens next has a date."
        },
        {
          "key": "both_agreed",
          "met": false,
          "weight": 20,
          "detail": "What only one side has agreed to may surprise the other."
        },
        {
          "key": "company_committed",
          "met": true,
          "weight": 15,
          "detail": "The company has promised something by a date."
        },
        {
          "key": "nothing_overdue",
          "met": false,
          "weight": 10,
          "detail": "A date that was set has passed."
        }
      ]
    },
    "missingFact": {
      "question": "Do we both mean the same step and the same date?",
      "why": "What only one side has agreed to may surprise the other."
    },
    "silence": {
      "since": "2026-03-20T16:00:00.000Z",
      "days": 0,
      "allowedUntil": "2026-03-05T09:30:00.000Z"
    },
    "counts": {
      "open": 3,
      "overdue": 3,
      "done": 0
    },
    "suggestions": [
      {
        "key": "both_agreed",
        "title": "Have the company agree to: “Send the figures of last year”",
        "why": "Then both sides mean the same.",
        "request": {
          "method": "POST",
          "path": "/v1/next-steps/step_01kjprzb00e08ap5zfdmcwf9dh/agree",
          "body": {
            "party": "company"
          }
        }
      },
      {
        "key": "nothing_overdue",
        "title": "Record what came of the interview: “Case study”",
        "why": "It is over, and its outcome has not been recorded.",
        "request": {
          "method": "POST",
          "path": "/v1/interviews/int_01kjprzb00e04a5hh44cpdt8gq/complete",
          "body": {
            "noNextStepsReason": "other"
          }
        }
      }
    ],
    "asOf": "2026-03-20T16:00:00.000Z"
  }
} },
  'applications.timeline.list': { status: 200, body: {
  "data": [
    {
      "id": "evt_01km5zk600e0matpfcxmeyt1zr",
      "applicationId": "app_01kjprzb00e02a9ch7exymvmfw",
      "sequence": 76,
      "type": "interview.outcome_missing",
      "at": "2026-03-20T16:00:00.000Z",
      "text": "Nobody has said how the interview ended: “Meet the team”.",
      "actor": {
        "id": null,
        "type": "system"
      },
      "subject": {
        "id": "int_01kjt08cq0e0baf1fkxhzb6bsg",
        "title": "Meet the team"
      },
      "party": null,
      "by": null,
      "note": null,
      "override": false,
      "requestId": null
    },
    {
      "id": "evt_01km5zk600e0kt1e8rjgyz15hb",
      "applicationId": "app_01kjprzb00e02a9ch7exymvmfw",
      "sequence": 75,
      "type": "interview.starting",
      "at": "2026-03-20T16:00:00.000Z",
      "text": "The interview is about to start: “Meet the team”.",
      "actor": {
        "id": null,
        "type": "system"
      },
      "subject": {
        "id": "int_01kjt08cq0e0baf1fkxhzb6bsg",
        "title": "Meet the team"
      },
      "party": null,
      "by": null,
      "note": null,
      "override": false,
      "requestId": null
    }
  ],
  "nextCursor": null
} },
  'applications.calendar.get': { status: 200, body: "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Afterview//Afterview//EN\r\nNAME:Brightwater: Data engineer\r\nX-WR-CALNAME:Brightwater: Data engineer\r\nREFRESH-INTERVAL;VALUE=DURATION:PT1H\r\nX-PUBLISHED-TTL:PT1H\r\nBEGIN:VEVENT\r\nUID:int_01kjt08cq0e0btadft63by4qer@afterview\r\nSEQUENCE:1\r\nDTSTAMP:20260303T140500Z\r\nDTSTART:20260302T090000Z\r\nDTEND:20260302T100000Z\r\nSUMMARY:Call with the recruiter\r\nTRANSP:OPAQUE\r\nCATEGORIES:Interview\r\nSTATUS:CONFIRMED\r\nCREATED:20260303T140500Z\r\nLAST-MODIFIED:20260303T140500Z\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:int_01kjprzb00e03awzvc04bqdt6v@afterview\r\nSEQUENCE:2\r\nDTSTAMP:20260303T140500Z\r\nDTSTART:20260303T130000Z\r\nDTEND:20260303T140000Z\r\nSUMMARY:First talk with the data team\r\nTRANSP:OPAQUE\r\nLOCATION:https://meet.example.com/brightwater\r\nDESCRIPTION:Interviewers: Jonas Brandt\r\nCATEGORIES:Interview\r\nSTATUS:CONFIRMED\r\nCREATED:20260302T080000Z\r\nLAST-MODIFIED:20260303T140500Z\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:fup_01kjt08cq0e0aayq53hxt8m7be@afterview\r\nSEQUENCE:6\r\nDTSTAMP:20260304T083000Z\r\nDTSTART:20260304T134500Z\r\nDTEND:20260304T140000Z\r\nSUMMARY:✓ Follow-up: What others do with streaming data\r\nTRANSP:TRANSPARENT\r\nCATEGORIES:Follow-up\r\nSTATUS:CONFIRMED\r\nCREATED:20260303T140500Z\r\nLAST-MODIFIED:20260304T083000Z\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:fup_01kjvzfpt0e0fac95p1hcckp5z@afterview\r\nSEQUENCE:2\r\nDTSTAMP:20260304T083000Z\r\nDTSTART:20260304T154500Z\r\nDTEND:20260304T160000Z\r\nSUMMARY:Follow-up: Thanks for the talk\\, and for the figures\r\nTRANSP:TRANSPARENT\r\nCATEGORIES:Follow-up\r\nSTATUS:CANCELLED\r\nCREATED:20260304T083000Z\r\nLAST-MODIFIED:20260304T083000Z\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:fup_01kjvzfpt0e0ftxcf37t583dmq@afterview\r\nSEQUENCE:2\r\nDTSTAMP:20260320T160000Z\r\nDTSTART:20260305T081500Z\r\nDTEND:20260305T083000Z\r\nSUMMARY:Follow-up: Who else sells to the same shops\r\nTRANSP:TRANSPARENT\r\nCATEGORIES:Follow-up\r\nSTATUS:CONFIRMED\r\nCREATED:20260304T083000Z\r\nLAST-MODIFIED:20260320T160000Z\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:step_01kjprzb00e08ap5zfdmcwf9dh@afterview\r\nSEQUENCE:1\r\nDTSTAMP:20260320T160000Z\r\nDTSTART:20260305T154500Z\r\nDTEND:20260305T160000Z\r\nSUMMARY:Company: Send the figures of last year\r\nTRANSP:TRANSPARENT\r\nCATEGORIES:Next step\r\nSTATUS:TENTATIVE\r\nCREATED:20260302T080000Z\r\nLAST-MODIFIED:20260320T160000Z\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:step_01kjt08cq0e08t8mhn83rn0k6h@afterview\r\nSEQUENCE:1\r\nDTSTAMP:20260320T160000Z\r\nDTSTART:20260306T154500Z\r\nDTEND:20260306T160000Z\r\nSUMMARY:Company: Give technical feedback\r\nTRANSP:TRANSPARENT\r\nDESCRIPTION:In writing\\, on the part about streaming.\r\nCATEGORIES:Next step\r\nSTATUS:CONFIRMED\r\nCREATED:20260303T140500Z\r\nLAST-MODIFIED:20260320T160000Z\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:step_01kjt08cq0e09a9v4nk7y20f8q@afterview\r\nSEQUENCE:1\r\nDTSTAMP:20260320T160000Z\r\nDTSTART:20260306T154500Z\r\nDTEND:20260306T160000Z\r\nSUMMARY:Candidate: Send two references\r\nTRANSP:TRANSPARENT\r\nCATEGORIES:Next step\r\nSTATUS:CONFIRMED\r\nCREATED:20260303T140500Z\r\nLAST-MODIFIED:20260320T160000Z\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:int_01kjprzb00e04a5hh44cpdt8gq@afterview\r\nSEQUENCE:0\r\nDTSTAMP:20260302T080000Z\r\nDTSTART:20260310T130000Z\r\nDTEND:20260310T143000Z\r\nSUMMARY:Case study\r\nTRANSP:OPAQUE\r\nDESCRIPTION:Interviewers: Jonas Brandt\r\nCATEGORIES:Interview\r\nSTATUS:CONFIRMED\r\nCREATED:20260302T080000Z\r\nLAST-MODIFIED:20260302T080000Z\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:int_01kjt08cq0e0baf1fkxhzb6bsg@afterview\r\nSEQUENCE:2\r\nDTSTAMP:20260303T140500Z\r\nDTSTART:20260312T090000Z\r\nDTEND:20260312T100000Z\r\nSUMMARY:Meet the team\r\nTRANSP:OPAQUE\r\nCATEGORIES:Interview\r\nSTATUS:CONFIRMED\r\nCREATED:20260303T140500Z\r\nLAST-MODIFIED:20260303T140500Z\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:step_01kjt08cq0e0ctpyjpgwydewfj@afterview\r\nSEQUENCE:6\r\nDTSTAMP:20260303T153000Z\r\nDTSTART:20260313T104500Z\r\nDTEND:20260313T110000Z\r\nSUMMARY:Company: Show the architecture of the shop\r\nTRANSP:TRANSPARENT\r\nDESCRIPTION:Half an hour\\, with the drawings.\r\nCATEGORIES:Next step\r\nSTATUS:CANCELLED\r\nCREATED:20260303T140500Z\r\nLAST-MODIFIED:20260303T153000Z\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:trial_01kjt08cq0e0atdx5pc4gjbyst@afterview\r\nSEQUENCE:5\r\nDTSTAMP:20260320T160000Z\r\nDTSTART;VALUE=DATE:20260317\r\nDTEND;VALUE=DATE:20260321\r\nX-MICROSOFT-CDO-ALLDAYEVENT:TRUE\r\nX-MICROSOFT-MSNCALENDAR-ALLDAYEVENT:TRUE\r\nSUMMARY:Trial period: Brightwater\r\nTRANSP:TRANSPARENT\r\nDESCRIPTION:A first pipeline\\, from the shop to the dashboard.\r\nCATEGORIES:Trial period\r\nSTATUS:CONFIRMED\r\nCREATED:20260303T140500Z\r\nLAST-MODIFIED:20260320T160000Z\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:trial_01km5zk600e0htkwa04pqg0sdk@afterview\r\nSEQUENCE:1\r\nDTSTAMP:20260320T160000Z\r\nDTSTART;VALUE=DATE:20260407\r\nDTEND;VALUE=DATE:20260414\r\nX-MICROSOFT-CDO-ALLDAYEVENT:TRUE\r\nX-MICROSOFT-MSNCALENDAR-ALLDAYEVENT:TRUE\r\nSUMMARY:Trial period: Brightwater\r\nTRANSP:TRANSPARENT\r\nDESCRIPTION:The second pipeline.\r\nCATEGORIES:Trial period\r\nSTATUS:CANCELLED\r\nCREATED:20260320T160000Z\r\nLAST-MODIFIED:20260320T160000Z\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:trial_01km5zk600e0jaetjgh1yry71e@afterview\r\nSEQUENCE:1\r\nDTSTAMP:20260320T160000Z\r\nDTSTART;VALUE=DATE:20260407\r\nDTEND;VALUE=DATE:20260414\r\nX-MICROSOFT-CDO-ALLDAYEVENT:TRUE\r\nX-MICROSOFT-MSNCALENDAR-ALLDAYEVENT:TRUE\r\nSUMMARY:Trial period: Brightwater\r\nTRANSP:TRANSPARENT\r\nDESCRIPTION:The second pipeline.\r\nCATEGORIES:Trial period\r\nSTATUS:CANCELLED\r\nCREATED:20260320T160000Z\r\nLAST-MODIFIED:20260320T160000Z\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n" },
  'candidates.export': { status: 200, body: {
  "data": [
    {
      "applicationId": "app_01km5zk600e0jtf9gvadr1qvyt",
      "application": {
        "id": "app_01km5zk600e0jtf9gvadr1qvyt",
        "externalId": null,
        "candidate": {
          "name": "Mei Tanaka",
          "email": null,
          "locale": null,
          "timeZone": null,
          "externalId": "candidate-817"
        },
        "company": {
          "name": "Brightwater",
          "externalId": "company-12"
        },
        "position": {
          "level": "experienced",
          "title": "Data engineer",
          "function": "data",
          "location": "Berlin"
        },
        "status": "active",
        "stage": null,
        "metadata": {},
        "version": 1,
        "createdAt": "2026-03-20T16:00:00.000Z",
        "updatedAt": "2026-03-20T16:00:00.000Z"
      },
      "interviews": [],
      "outlines": [],
      "nextSteps": [],
      "followUps": [],
      "permissions": [],
      "trialPeriods": [],
      "timeline": [
        {
          "id": "evt_01km5zk600e0kantmj2cp4sfnj",
          "applicationId": "app_01km5zk600e0jtf9gvadr1qvyt",
          "sequence": 1,
          "type": "application.created",
          "at": "2026-03-20T16:00:00.000Z",
          "text": "The application was recorded.",
          "actor": {
            "id": "key_01kjprzb00e01athsnweh6brbe",
            "type": "key"
          },
          "subject": {
            "id": "app_01km5zk600e0jtf9gvadr1qvyt",
            "title": null
          },
          "party": null,
          "by": null,
          "note": null,
          "override": false,
          "requestId": "example-66"
        }
      ],
      "events": [
        {
          "id": "evt_01km5zk600e0kantmj2cp4sfnj",
          "type": "application.created",
          "timestamp": "2026-03-20T16:00:00.000Z",
          "applicationId": "app_01km5zk600e0jtf9gvadr1qvyt",
          "sequence": 1,
          "mode": "live",
          "actor": {
            "type": "key",
            "id": "key_01kjprzb00e01athsnweh6brbe"
          },
          "data": {
            "object": {
              "id": "app_01km5zk600e0jtf9gvadr1qvyt",
              "externalId": null,
              "candidate": {
                "externalId": "candidate-817",
                "name": "Mei Tanaka",
                "email": null,
                "timeZone": null,
                "locale": null
              },
              "company": {
                "externalId": "company-12",
                "name": "Brightwater"
              },
              "position": {
                "title": "Data engineer",
                "function": "data",
                "level": "experienced",
                "location": "Berlin"
              },
              "status": "active",
              "stage": null,
              "metadata": {},
              "version": 1,
              "createdAt": "2026-03-20T16:00:00.000Z",
              "updatedAt": "2026-03-20T16:00:00.000Z"
            },
            "application": {
              "id": "app_01km5zk600e0jtf9gvadr1qvyt",
              "externalId": null,
              "candidateExternalId": "candidate-817"
            },
            "whatsNext": null
          }
        }
      ],
      "deliveries": []
    }
  ],
  "nextCursor": null
} },
  'candidates.erase': { status: 204, body: undefined },
  'interviews.create': { status: 201, body: {
  "id": "int_01kjprzb00e03awzvc04bqdt6v",
  "applicationId": "app_01kjprzb00e02a9ch7exymvmfw",
  "externalId": "interview-77",
  "title": "First talk with the data team",
  "kind": "video",
  "startsAt": "2026-03-03T09:00:00.000Z",
  "endsAt": "2026-03-03T10:00:00.000Z",
  "endedAt": null,
  "timeZone": "Europe/Berlin",
  "location": "https://meet.example.com/brightwater",
  "interviewers": [
    {
      "name": "Jonas Brandt",
      "email": "jonas.brandt@example.com",
      "role": "Head of data"
    }
  ],
  "status": "scheduled",
  "outcome": null,
  "noNextStepsReason": null,
  "companyAnswer": null,
  "cancelReason": null,
  "noShowParty": null,
  "metadata": {
    "round": "1"
  },
  "version": 1,
  "createdAt": "2026-03-02T08:00:00.000Z",
  "updatedAt": "2026-03-02T08:00:00.000Z"
} },
  'interviews.list': { status: 200, body: {
  "data": [
    {
      "id": "int_01kjt08cq0e0btadft63by4qer",
      "applicationId": "app_01kjprzb00e02a9ch7exymvmfw",
      "externalId": null,
      "title": "Call with the recruiter",
      "kind": "other",
      "startsAt": "2026-03-02T09:00:00.000Z",
      "endsAt": "2026-03-02T10:00:00.000Z",
      "endedAt": null,
      "timeZone": "Europe/Berlin",
      "location": null,
      "interviewers": [],
      "status": "no_show",
      "outcome": null,
      "noNextStepsReason": null,
      "companyAnswer": null,
      "cancelReason": null,
      "noShowParty": "company",
      "metadata": {},
      "version": 2,
      "createdAt": "2026-03-03T14:05:00.000Z",
      "updatedAt": "2026-03-03T14:05:00.000Z"
    },
    {
      "id": "int_01kjt08cq0e0baf1fkxhzb6bsg",
      "applicationId": "app_01kjprzb00e02a9ch7exymvmfw",
      "externalId": null,
      "title": "Meet the team",
      "kind": "other",
      "startsAt": "2026-03-12T09:00:00.000Z",
      "endsAt": "2026-03-12T10:00:00.000Z",
      "endedAt": null,
      "timeZone": "Europe/Berlin",
      "location": null,
      "interviewers": [],
      "status": "scheduled",
      "outcome": null,
      "noNextStepsReason": null,
      "companyAnswer": null,
      "cancelReason": null,
      "noShowParty": null,
      "metadata": {},
      "version": 3,
      "createdAt": "2026-03-03T14:05:00.000Z",
      "updatedAt": "2026-03-03T14:05:00.000Z"
    }
  ],
  "nextCursor": null
} },
  'interviews.upsert': { status: 201, body: {
  "id": "int_01kjprzb00e04a5hh44cpdt8gq",
  "applicationId": "app_01kjprzb00e02a9ch7exymvmfw",
  "externalId": "interview-78",
  "title": "Case study",
  "kind": "case",
  "startsAt": "2026-03-10T13:00:00.000Z",
  "endsAt": "2026-03-10T14:30:00.000Z",
  "endedAt": null,
  "timeZone": "Europe/Berlin",
  "location": null,
  "interviewers": [
    {
      "name": "Jonas Brandt",
      "email": "jonas.brandt@example.com",
      "role": "Head of data"
    }
  ],
  "status": "scheduled",
  "outcome": null,
  "noNextStepsReason": null,
  "companyAnswer": null,
  "cancelReason": null,
  "noShowParty": null,
  "metadata": {},
  "version": 1,
  "createdAt": "2026-03-02T08:00:00.000Z",
  "updatedAt": "2026-03-02T08:00:00.000Z"
} },
  'interviews.get': { status: 200, body: {
  "id": "int_01kjt08cq0e0baf1fkxhzb6bsg",
  "applicationId": "app_01kjprzb00e02a9ch7exymvmfw",
  "externalId": null,
  "title": "Meet the team",
  "kind": "other",
  "startsAt": "2026-03-12T09:00:00.000Z",
  "endsAt": "2026-03-12T10:00:00.000Z",
  "endedAt": null,
  "timeZone": "Europe/Berlin",
  "location": null,
  "interviewers": [],
  "status": "scheduled",
  "outcome": null,
  "noNextStepsReason": null,
  "companyAnswer": null,
  "cancelReason": null,
  "noShowParty": null,
  "metadata": {},
  "version": 3,
  "createdAt": "2026-03-03T14:05:00.000Z",
  "updatedAt": "2026-03-03T14:05:00.000Z"
} },
  'interviews.update': { status: 200, body: {
  "id": "int_01kjprzb00e03awzvc04bqdt6v",
  "applicationId": "app_01kjprzb00e02a9ch7exymvmfw",
  "externalId": "interview-77",
  "title": "First talk with the data team",
  "kind": "video",
  "startsAt": "2026-03-03T13:00:00.000Z",
  "endsAt": "2026-03-03T14:00:00.000Z",
  "endedAt": null,
  "timeZone": "Europe/Berlin",
  "location": "https://meet.example.com/brightwater",
  "interviewers": [
    {
      "name": "Jonas Brandt",
      "role": "Head of data",
      "email": "jonas.brandt@example.com"
    }
  ],
  "status": "scheduled",
  "outcome": null,
  "noNextStepsReason": null,
  "companyAnswer": null,
  "cancelReason": null,
  "noShowParty": null,
  "metadata": {
    "round": "1"
  },
  "version": 2,
  "createdAt": "2026-03-02T08:00:00.000Z",
  "updatedAt": "2026-03-02T08:00:00.000Z"
} },
  'interviews.complete': { status: 200, body: {
  "id": "int_01kjprzb00e03awzvc04bqdt6v",
  "applicationId": "app_01kjprzb00e02a9ch7exymvmfw",
  "externalId": "interview-77",
  "title": "First talk with the data team",
  "kind": "video",
  "startsAt": "2026-03-03T13:00:00.000Z",
  "endsAt": "2026-03-03T14:00:00.000Z",
  "endedAt": "2026-03-03T14:00:00.000Z",
  "timeZone": "Europe/Berlin",
  "location": "https://meet.example.com/brightwater",
  "interviewers": [
    {
      "name": "Jonas Brandt",
      "role": "Head of data",
      "email": "jonas.brandt@example.com"
    }
  ],
  "status": "completed",
  "outcome": "agreed",
  "noNextStepsReason": null,
  "companyAnswer": null,
  "cancelReason": null,
  "noShowParty": null,
  "metadata": {
    "round": "1"
  },
  "version": 3,
  "createdAt": "2026-03-02T08:00:00.000Z",
  "updatedAt": "2026-03-03T14:05:00.000Z",
  "nextSteps": [
    {
      "id": "step_01kjprzb00e08ap5zfdmcwf9dh",
      "applicationId": "app_01kjprzb00e02a9ch7exymvmfw",
      "interviewId": "int_01kjprzb00e03awzvc04bqdt6v",
      "externalId": null,
      "title": "Send the figures of last year",
      "description": null,
      "owner": "company",
      "assignee": null,
      "status": "proposed",
      "promise": "dated",
      "dueAt": "2026-03-05T16:00:00.000Z",
      "due": {
        "from": "interview_end",
        "timeZone": "Europe/Berlin",
        "businessDays": 2
      },
      "timeZone": "Europe/Berlin",
      "overdue": false,
      "agreement": {
        "company": null,
        "candidate": null
      },
      "terms": null,
      "proposals": [],
      "reminders": [
        "PT24H",
        "PT1H"
      ],
      "overdueAfter": "PT1H",
      "completedAt": null,
      "completedBy": null,
      "completionNote": null,
      "evidenceUrl": null,
      "position": 0,
      "metadata": {},
      "version": 1,
      "createdAt": "2026-03-02T08:00:00.000Z",
      "updatedAt": "2026-03-02T08:00:00.000Z"
    },
    {
      "id": "step_01kjt08cq0e08t8mhn83rn0k6h",
      "applicationId": "app_01kjprzb00e02a9ch7exymvmfw",
      "interviewId": "int_01kjprzb00e03awzvc04bqdt6v",
      "externalId": "step-301",
      "title": "Give technical feedback",
      "description": "In writing, on the part about streaming.",
      "owner": "company",
      "assignee": {
        "name": "Jonas Brandt",
        "email": "jonas.brandt@example.com"
      },
      "status": "agreed",
      "promise": "dated",
      "dueAt": "2026-03-06T16:00:00.000Z",
      "due": {
        "businessDays": 3,
        "time": "17:00",
        "timeZone": "Europe/Berlin",
        "from": "interview_end"
      },
      "timeZone": "Europe/Berlin",
      "overdue": false,
      "agreement": {
        "candidate": {
          "at": "2026-03-03T14:05:00.000Z",
          "by": null
        },
        "company": {
          "at": "2026-03-03T14:05:00.000Z",
          "by": null
        }
      },
      "terms": {
        "title": "Give technical feedback",
        "owner": "company",
        "dueAt": "2026-03-06T16:00:00.000Z",
        "due": {
          "businessDays": 3,
          "time": "17:00",
          "timeZone": "Europe/Berlin",
          "from": "interview_end"
        },
        "settledBy": "parties",
        "at": "2026-03-03T14:05:00.000Z"
      },
      "proposals": [],
      "reminders": [
        "PT24H",
        "PT1H"
      ],
      "overdueAfter": "PT1H",
      "completedAt": null,
      "completedBy": null,
      "completionNote": null,
      "evidenceUrl": null,
      "position": 1,
      "metadata": {},
      "version": 1,
      "createdAt": "2026-03-03T14:05:00.000Z",
      "updatedAt": "2026-03-03T14:05:00.000Z"
    },
    {
      "id": "step_01kjt08cq0e09a9v4nk7y20f8q",
      "applicationId": "app_01kjprzb00e02a9ch7exymvmfw",
      "interviewId": "int_01kjprzb00e03awzvc04bqdt6v",
      "externalId": null,
      "title": "Send two references",
      "description": null,
      "owner": "candidate",
      "assignee": null,
      "status": "agreed",
      "promise": "dated",
      "dueAt": "2026-03-06T16:00:00.000Z",
      "due": {
        "endOf": "week",
        "timeZone": "Europe/Berlin",
        "from": "interview_end"
      },
      "timeZone": "Europe/Berlin",
      "overdue": false,
      "agreement": {
        "candidate": {
          "at": "2026-03-03T14:05:00.000Z",
          "by": null
        },
        "company": {
          "at": "2026-03-03T14:05:00.000Z",
          "by": null
        }
      },
      "terms": {
        "title": "Send two references",
        "owner": "candidate",
        "dueAt": "2026-03-06T16:00:00.000Z",
        "due": {
          "endOf": "week",
          "timeZone": "Europe/Berlin",
          "from": "interview_end"
        },
        "settledBy": "parties",
        "at": "2026-03-03T14:05:00.000Z"
      },
      "proposals": [],
      "reminders": [
        "PT24H",
        "PT1H"
      ],
      "overdueAfter": "PT1H",
      "completedAt": null,
      "completedBy": null,
      "completionNote": null,
      "evidenceUrl": null,
      "position": 2,
      "metadata": {},
      "version": 1,
      "createdAt": "2026-03-03T14:05:00.000Z",
      "updatedAt": "2026-03-03T14:05:00.000Z"
    }
  ],
  "followUps": [
    {
      "id": "fup_01kjt08cq0e0aayq53hxt8m7be",
      "applicationId": "app_01kjprzb00e02a9ch7exymvmfw",
      "interviewId": "int_01kjprzb00e03awzvc04bqdt6v",
      "externalId": null,
      "kind": "research",
      "topic": "market",
      "title": "What others do with streaming data",
      "status": "planned",
      "findings": [],
      "dueAt": "2026-03-04T14:00:00.000Z",
      "overdue": false,
      "reminders": [
        "PT24H",
        "PT1H"
      ],
      "overdueAfter": "PT1H",
      "permissionId": "perm_01kjt08cq0e09tjg0f3cgwpmkx",
      "sentAt": null,
      "channel": null,
      "withinWindow": null,
      "message": null,
      "metadata": {},
      "version": 1,
      "createdAt": "2026-03-03T14:05:00.000Z",
      "updatedAt": "2026-03-03T14:05:00.000Z"
    }
  ],
  "permission": {
    "id": "perm_01kjt08cq0e09tjg0f3cgwpmkx",
    "applicationId": "app_01kjprzb00e02a9ch7exymvmfw",
    "interviewId": "int_01kjprzb00e03awzvc04bqdt6v",
    "status": "granted",
    "grantedBy": {
      "name": "Jonas Brandt",
      "email": "jonas.brandt@example.com"
    },
    "topics": [
      "market"
    ],
    "channels": [
      "email"
    ],
    "expiresAt": null,
    "metadata": {},
    "version": 1,
    "createdAt": "2026-03-03T14:05:00.000Z",
    "updatedAt": "2026-03-03T14:05:00.000Z"
  },
  "trialPeriod": {
    "id": "trial_01kjt08cq0e0atdx5pc4gjbyst",
    "applicationId": "app_01kjprzb00e02a9ch7exymvmfw",
    "interviewId": "int_01kjprzb00e03awzvc04bqdt6v",
    "status": "offered",
    "offeredBy": "candidate",
    "terms": {
      "startsOn": "2026-03-16",
      "days": 3,
      "hoursPerDay": 6,
      "scope": "A first pipeline, from the shop to the dashboard.",
      "goals": [
        "Orders are seen within a minute"
      ],
      "compensation": {
        "amount": 900,
        "currency": "EUR",
        "per": "total"
      },
      "ownership": "Brightwater owns what is made.",
      "confidentiality": "What the figures say stays between us.",
      "endsOn": "2026-03-18"
    },
    "agreedTerms": null,
    "endsOn": "2026-03-18",
    "agreement": {
      "candidate": {
        "at": "2026-03-03T14:05:00.000Z",
        "by": null
      },
      "company": null
    },
    "proposals": [
      {
        "terms": {
          "startsOn": "2026-03-16",
          "days": 3,
          "hoursPerDay": 6,
          "scope": "A first pipeline, from the shop to the dashboard.",
          "goals": [
            "Orders are seen within a minute"
          ],
          "compensation": {
            "amount": 900,
            "currency": "EUR",
            "per": "total"
          },
          "ownership": "Brightwater owns what is made.",
          "confidentiality": "What the figures say stays between us.",
          "endsOn": "2026-03-18"
        },
        "decisionDueAt": "2026-03-09T16:00:00.000Z",
        "party": "candidate",
        "at": "2026-03-03T14:05:00.000Z",
        "note": null
      }
    ],
    "timeZone": "Europe/Berlin",
    "decisionDueAt": "2026-03-09T16:00:00.000Z",
    "startsAt": "2026-03-16T08:00:00.000Z",
    "endsAt": "2026-03-18T16:00:00.000Z",
    "outcome": null,
    "metadata": {},
    "version": 1,
    "createdAt": "2026-03-03T14:05:00.000Z",
    "updatedAt": "2026-03-03T14:05:00.000Z"
  },
  "progress": {
    "applicationId": "app_01kjprzb00e02a9ch7exymvmfw",
    "headline": "The candidate is to move next, by Wednesday, 4 March 2026 at 15:00: “What others do with streaming data”.",
    "ball": "both",
    "momentum": "moving",
    "whatsNext": {
      "type": "follow_up",
      "id": "fup_01kjt08cq0e0aayq53hxt8m7be",
      "title": "What others do with streaming data",
      "owner": "candidate",
      "dueAt": "2026-03-04T14:00:00.000Z"
    },
    "clarity": {
      "score": 80,
      "factors": [
        {
          "key": "has_next_step",
          "met": true,
          "weight": 30,
          "detail": "There is something that happens next."
        },
        {
          "key": "has_date",
          "met": true,
          "weight": 25,
          "detail": "What happens next has a date."
        },
        {
          "key": "both_agreed",
          "met": false,
          "weight": 20,
          "detail": "What only one side has agreed to may surprise the other."
        },
        {
          "key": "company_committed",
          "met": true,
          "weight": 15,
          "detail": "The company has promised something by a date."
        },
        {
          "key": "nothing_overdue",
          "met": true,
          "weight": 10,
          "detail": "Nothing is overdue."
        }
      ]
    },
    "missingFact": {
      "question": "Do we both mean the same step and the same date?",
      "why": "What only one side has agreed to may surprise the other."
    },
    "silence": {
      "since": "2026-03-03T14:05:00.000Z",
      "days": 0,
      "allowedUntil": "2026-03-04T15:00:00.000Z"
    },
    "counts": {
      "open": 3,
      "overdue": 0,
      "done": 0
    },
    "suggestions": [
      {
        "key": "both_agreed",
        "title": "Have the company agree to: “Send the figures of last year”",
        "why": "Then both sides mean the same.",
        "request": {
          "method": "POST",
          "path": "/v1/next-steps/step_01kjprzb00e08ap5zfdmcwf9dh/agree",
          "body": {
            "party": "company"
          }
        }
      }
    ],
    "asOf": "2026-03-03T14:05:00.000Z"
  }
} },
  'interviews.cancel': { status: 200, body: {
  "id": "int_01kjt08cq0e0baf1fkxhzb6bsg",
  "applicationId": "app_01kjprzb00e02a9ch7exymvmfw",
  "externalId": null,
  "title": "Meet the team",
  "kind": "other",
  "startsAt": "2026-03-12T09:00:00.000Z",
  "endsAt": "2026-03-12T10:00:00.000Z",
  "endedAt": null,
  "timeZone": "Europe/Berlin",
  "location": null,
  "interviewers": [],
  "status": "canceled",
  "outcome": null,
  "noNextStepsReason": null,
  "companyAnswer": null,
  "cancelReason": "Half of the team is ill",
  "noShowParty": null,
  "metadata": {},
  "version": 2,
  "createdAt": "2026-03-03T14:05:00.000Z",
  "updatedAt": "2026-03-03T14:05:00.000Z"
} },
  'interviews.noShow': { status: 200, body: {
  "id": "int_01kjt08cq0e0btadft63by4qer",
  "applicationId": "app_01kjprzb00e02a9ch7exymvmfw",
  "externalId": null,
  "title": "Call with the recruiter",
  "kind": "other",
  "startsAt": "2026-03-02T09:00:00.000Z",
  "endsAt": "2026-03-02T10:00:00.000Z",
  "endedAt": null,
  "timeZone": "Europe/Berlin",
  "location": null,
  "interviewers": [],
  "status": "no_show",
  "outcome": null,
  "noNextStepsReason": null,
  "companyAnswer": null,
  "cancelReason": null,
  "noShowParty": "company",
  "metadata": {},
  "version": 2,
  "createdAt": "2026-03-03T14:05:00.000Z",
  "updatedAt": "2026-03-03T14:05:00.000Z"
} },
  'interviews.reopen': { status: 200, body: {
  "id": "int_01kjt08cq0e0baf1fkxhzb6bsg",
  "applicationId": "app_01kjprzb00e02a9ch7exymvmfw",
  "externalId": null,
  "title": "Meet the team",
  "kind": "other",
  "startsAt": "2026-03-12T09:00:00.000Z",
  "endsAt": "2026-03-12T10:00:00.000Z",
  "endedAt": null,
  "timeZone": "Europe/Berlin",
  "location": null,
  "interviewers": [],
  "status": "scheduled",
  "outcome": null,
  "noNextStepsReason": null,
  "companyAnswer": null,
  "cancelReason": null,
  "noShowParty": null,
  "metadata": {},
  "version": 3,
  "createdAt": "2026-03-03T14:05:00.000Z",
  "updatedAt": "2026-03-03T14:05:00.000Z"
} },
  'interviews.outline.get': { status: 200, body: {
  "interviewId": "int_01kjprzb00e03awzvc04bqdt6v",
  "items": [
    {
      "id": "out_01kjprzb00e05a992dr59p882a",
      "notes": "Two minutes at most",
      "prompt": "The pipeline that I am proudest of",
      "status": "planned",
      "section": "background",
      "neededBy": null,
      "alignsWith": null,
      "experience": null,
      "nextStepId": null,
      "position": 0
    },
    {
      "id": "out_01kjprzb00e05t9z42p9nesd3x",
      "notes": null,
      "prompt": "Who decides what is built next?",
      "status": "planned",
      "section": "position",
      "neededBy": null,
      "alignsWith": null,
      "experience": null,
      "nextStepId": null,
      "position": 1
    },
    {
      "id": "out_01kjprzb00e06add8x8cezbnzh",
      "notes": null,
      "prompt": "What must work by the summer?",
      "status": "planned",
      "section": "company_need",
      "neededBy": null,
      "alignsWith": null,
      "experience": null,
      "nextStepId": null,
      "position": 2
    },
    {
      "id": "out_01kjprzb00e06t7zdt6qr4vj64",
      "notes": null,
      "prompt": "What happens next, who does it, and by when?",
      "status": "planned",
      "section": "close",
      "neededBy": null,
      "alignsWith": null,
      "experience": null,
      "nextStepId": null,
      "position": 3
    },
    {
      "id": "out_01kjprzb00e07agmkth4f24g9p",
      "notes": "Jonas will send the figures of last year",
      "prompt": "Orders must be on the dashboard within a minute",
      "status": "covered",
      "section": "company_need",
      "neededBy": "2026-06-30",
      "alignsWith": null,
      "experience": null,
      "nextStepId": "step_01kjprzb00e08ap5zfdmcwf9dh",
      "position": 4
    },
    {
      "id": "out_01kjprzb00e07twrmzmscrtws7",
      "notes": null,
      "prompt": "How I did it before",
      "status": "planned",
      "section": "alignment",
      "neededBy": null,
      "alignsWith": "out_01kjprzb00e07agmkth4f24g9p",
      "experience": "Streamed 40,000 orders a day",
      "nextStepId": null,
      "position": 5
    }
  ],
  "coverage": {
    "total": 6,
    "covered": 1,
    "sections": [
      {
        "section": "background",
        "total": 1,
        "covered": 0
      },
      {
        "section": "position",
        "total": 1,
        "covered": 0
      },
      {
        "section": "company_need",
        "total": 2,
        "covered": 1
      },
      {
        "section": "alignment",
        "total": 1,
        "covered": 0
      },
      {
        "section": "close",
        "total": 1,
        "covered": 0
      }
    ],
    "needs": {
      "total": 2,
      "aligned": 1
    }
  },
  "version": 6,
  "updatedAt": "2026-03-02T08:00:00.000Z"
} },
  'interviews.outline.replace': { status: 200, body: {
  "interviewId": "int_01kjprzb00e03awzvc04bqdt6v",
  "items": [
    {
      "id": "out_01kjprzb00e05a992dr59p882a",
      "section": "background",
      "prompt": "The pipeline that I am proudest of",
      "notes": "Two minutes at most",
      "neededBy": null,
      "experience": null,
      "alignsWith": null,
      "status": "planned",
      "nextStepId": null,
      "position": 0
    },
    {
      "id": "out_01kjprzb00e05t9z42p9nesd3x",
      "section": "position",
      "prompt": "Who decides what is built next?",
      "notes": null,
      "neededBy": null,
      "experience": null,
      "alignsWith": null,
      "status": "planned",
      "nextStepId": null,
      "position": 1
    }
  ],
  "coverage": {
    "total": 2,
    "covered": 0,
    "sections": [
      {
        "section": "background",
        "total": 1,
        "covered": 0
      },
      {
        "section": "position",
        "total": 1,
        "covered": 0
      }
    ],
    "needs": {
      "total": 0,
      "aligned": 0
    }
  },
  "version": 1,
  "updatedAt": "2026-03-02T08:00:00.000Z"
} },
  'interviews.outline.addItem': { status: 201, body: {
  "id": "out_01kjprzb00e07agmkth4f24g9p",
  "section": "company_need",
  "prompt": "Orders must be on the dashboard within a minute",
  "notes": "Asked for twice in the advertisement",
  "neededBy": "2026-06-30",
  "experience": null,
  "alignsWith": null,
  "status": "planned",
  "nextStepId": null,
  "position": 4
} },
  'interviews.outline.updateItem': { status: 200, body: {
  "id": "out_01kjprzb00e07agmkth4f24g9p",
  "notes": "Jonas will send the figures of last year",
  "prompt": "Orders must be on the dashboard within a minute",
  "status": "covered",
  "section": "company_need",
  "neededBy": "2026-06-30",
  "alignsWith": null,
  "experience": null,
  "nextStepId": null,
  "position": 4
} },
  'interviews.outline.removeItem': { status: 204, body: undefined },
  'interviews.outline.reorder': { status: 200, body: {
  "interviewId": "int_01kjprzb00e03awzvc04bqdt6v",
  "items": [
    {
      "id": "out_01kjprzb00e07twrmzmscrtws7",
      "notes": null,
      "prompt": "How I did it before",
      "status": "planned",
      "section": "alignment",
      "neededBy": null,
      "alignsWith": "out_01kjprzb00e07agmkth4f24g9p",
      "experience": "Streamed 40,000 orders a day",
      "nextStepId": null,
      "position": 0
    },
    {
      "id": "out_01kjprzb00e07agmkth4f24g9p",
      "notes": "Jonas will send the figures of last year",
      "prompt": "Orders must be on the dashboard within a minute",
      "status": "covered",
      "section": "company_need",
      "neededBy": "2026-06-30",
      "alignsWith": null,
      "experience": null,
      "nextStepId": "step_01kjprzb00e08ap5zfdmcwf9dh",
      "position": 1
    },
    {
      "id": "out_01kjprzb00e06t7zdt6qr4vj64",
      "notes": null,
      "prompt": "What happens next, who does it, and by when?",
      "status": "planned",
      "section": "close",
      "neededBy": null,
      "alignsWith": null,
      "experience": null,
      "nextStepId": null,
      "position": 2
    },
    {
      "id": "out_01kjprzb00e06add8x8cezbnzh",
      "notes": null,
      "prompt": "What must work by the summer?",
      "status": "planned",
      "section": "company_need",
      "neededBy": null,
      "alignsWith": null,
      "experience": null,
      "nextStepId": null,
      "position": 3
    },
    {
      "id": "out_01kjprzb00e05t9z42p9nesd3x",
      "notes": null,
      "prompt": "Who decides what is built next?",
      "status": "planned",
      "section": "position",
      "neededBy": null,
      "alignsWith": null,
      "experience": null,
      "nextStepId": null,
      "position": 4
    },
    {
      "id": "out_01kjprzb00e05a992dr59p882a",
      "notes": "Two minutes at most",
      "prompt": "The pipeline that I am proudest of",
      "status": "planned",
      "section": "background",
      "neededBy": null,
      "alignsWith": null,
      "experience": null,
      "nextStepId": null,
      "position": 5
    }
  ],
  "coverage": {
    "total": 6,
    "covered": 1,
    "sections": [
      {
        "section": "background",
        "total": 1,
        "covered": 0
      },
      {
        "section": "position",
        "total": 1,
        "covered": 0
      },
      {
        "section": "company_need",
        "total": 2,
        "covered": 1
      },
      {
        "section": "alignment",
        "total": 1,
        "covered": 0
      },
      {
        "section": "close",
        "total": 1,
        "covered": 0
      }
    ],
    "needs": {
      "total": 2,
      "aligned": 1
    }
  },
  "version": 7,
  "updatedAt": "2026-03-02T08:00:00.000Z"
} },
  'interviews.outline.fromTemplate': { status: 200, body: {
  "interviewId": "int_01kjprzb00e03awzvc04bqdt6v",
  "items": [
    {
      "id": "out_01kjprzb00e05a992dr59p882a",
      "notes": "Two minutes at most",
      "prompt": "The pipeline that I am proudest of",
      "status": "planned",
      "section": "background",
      "neededBy": null,
      "alignsWith": null,
      "experience": null,
      "nextStepId": null,
      "position": 0
    },
    {
      "id": "out_01kjprzb00e05t9z42p9nesd3x",
      "notes": null,
      "prompt": "Who decides what is built next?",
      "status": "planned",
      "section": "position",
      "neededBy": null,
      "alignsWith": null,
      "experience": null,
      "nextStepId": null,
      "position": 1
    },
    {
      "id": "out_01kjprzb00e06add8x8cezbnzh",
      "section": "company_need",
      "prompt": "What must work by the summer?",
      "notes": null,
      "neededBy": null,
      "experience": null,
      "alignsWith": null,
      "status": "planned",
      "nextStepId": null,
      "position": 2
    },
    {
      "id": "out_01kjprzb00e06t7zdt6qr4vj64",
      "section": "close",
      "prompt": "What happens next, who does it, and by when?",
      "notes": null,
      "neededBy": null,
      "experience": null,
      "alignsWith": null,
      "status": "planned",
      "nextStepId": null,
      "position": 3
    }
  ],
  "coverage": {
    "total": 4,
    "covered": 0,
    "sections": [
      {
        "section": "background",
        "total": 1,
        "covered": 0
      },
      {
        "section": "position",
        "total": 1,
        "covered": 0
      },
      {
        "section": "company_need",
        "total": 1,
        "covered": 0
      },
      {
        "section": "close",
        "total": 1,
        "covered": 0
      }
    ],
    "needs": {
      "total": 1,
      "aligned": 0
    }
  },
  "version": 2,
  "updatedAt": "2026-03-02T08:00:00.000Z"
} },
  'interviews.outline.toNextStep': { status: 201, body: {
  "id": "step_01kjprzb00e08ap5zfdmcwf9dh",
  "applicationId": "app_01kjprzb00e02a9ch7exymvmfw",
  "interviewId": "int_01kjprzb00e03awzvc04bqdt6v",
  "externalId": null,
  "title": "Send the figures of last year",
  "description": null,
  "owner": "company",
  "assignee": null,
  "status": "proposed",
  "promise": "dated",
  "dueAt": "2026-03-05T16:00:00.000Z",
  "due": {
    "businessDays": 2,
    "timeZone": "Europe/Berlin",
    "from": "interview_end"
  },
  "timeZone": "Europe/Berlin",
  "overdue": false,
  "agreement": {
    "candidate": null,
    "company": null
  },
  "terms": null,
  "proposals": [],
  "reminders": [
    "PT24H",
    "PT1H"
  ],
  "overdueAfter": "PT1H",
  "completedAt": null,
  "completedBy": null,
  "completionNote": null,
  "evidenceUrl": null,
  "position": 0,
  "metadata": {},
  "version": 1,
  "createdAt": "2026-03-02T08:00:00.000Z",
  "updatedAt": "2026-03-02T08:00:00.000Z"
} },
  'outlineTemplates.create': { status: 201, body: {
  "id": "tpl_01kjprzb00e04t35c1w9yyfkpg",
  "name": "First talk with a data team",
  "function": "data",
  "level": "experienced",
  "source": "platform",
  "items": [
    {
      "notes": "Two minutes at most",
      "prompt": "The pipeline that I am proudest of",
      "section": "background"
    },
    {
      "prompt": "What must work by the summer?",
      "section": "company_need"
    },
    {
      "prompt": "What happens next, who does it, and by when?",
      "section": "close"
    }
  ],
  "version": 1,
  "createdAt": "2026-03-02T08:00:00.000Z",
  "updatedAt": "2026-03-02T08:00:00.000Z"
} },
  'outlineTemplates.list': { status: 200, body: {
  "data": [
    {
      "id": "tpl_01kjprzb00e04t35c1w9yyfkpg",
      "name": "First talk with a data team",
      "function": "data",
      "level": "experienced",
      "source": "platform",
      "items": [
        {
          "notes": "Two minutes at most",
          "prompt": "The pipeline that I am proudest of",
          "section": "background"
        },
        {
          "prompt": "What must work by the summer?",
          "section": "company_need"
        },
        {
          "prompt": "What happens next, who does it, and by when?",
          "section": "close"
        }
      ],
      "version": 1,
      "createdAt": "2026-03-02T08:00:00.000Z",
      "updatedAt": "2026-03-02T08:00:00.000Z"
    }
  ],
  "nextCursor": null
} },
  'outlineTemplates.get': { status: 200, body: {
  "id": "tpl_01kjprzb00e04t35c1w9yyfkpg",
  "name": "First talk with a data team, an hour",
  "function": "data",
  "level": "experienced",
  "source": "platform",
  "items": [
    {
      "notes": "Two minutes at most",
      "prompt": "The pipeline that I am proudest of",
      "section": "background"
    },
    {
      "prompt": "What must work by the summer?",
      "section": "company_need"
    },
    {
      "prompt": "What happens next, who does it, and by when?",
      "section": "close"
    }
  ],
  "version": 2,
  "createdAt": "2026-03-02T08:00:00.000Z",
  "updatedAt": "2026-03-02T08:00:00.000Z"
} },
  'outlineTemplates.update': { status: 200, body: {
  "id": "tpl_01kjprzb00e04t35c1w9yyfkpg",
  "name": "First talk with a data team, an hour",
  "function": "data",
  "level": "experienced",
  "source": "platform",
  "items": [
    {
      "notes": "Two minutes at most",
      "prompt": "The pipeline that I am proudest of",
      "section": "background"
    },
    {
      "prompt": "What must work by the summer?",
      "section": "company_need"
    },
    {
      "prompt": "What happens next, who does it, and by when?",
      "section": "close"
    }
  ],
  "version": 2,
  "createdAt": "2026-03-02T08:00:00.000Z",
  "updatedAt": "2026-03-02T08:00:00.000Z"
} },
  'outlineTemplates.delete': { status: 204, body: undefined },
  'nextSteps.create': { status: 201, body: {
  "id": "step_01kjt08cq0e0ctpyjpgwydewfj",
  "applicationId": "app_01kjprzb00e02a9ch7exymvmfw",
  "interviewId": "int_01kjprzb00e03awzvc04bqdt6v",
  "externalId": "step-302",
  "title": "Show the architecture of the shop",
  "description": "Half an hour is enough.",
  "owner": "company",
  "assignee": {
    "name": "Jonas Brandt",
    "email": "jonas.brandt@example.com"
  },
  "status": "proposed",
  "promise": "dated",
  "dueAt": "2026-03-05T14:05:00.000Z",
  "due": {
    "duration": "P2D",
    "timeZone": "Europe/Berlin",
    "from": "now"
  },
  "timeZone": "Europe/Berlin",
  "overdue": false,
  "agreement": {
    "candidate": {
      "at": "2026-03-03T14:05:00.000Z",
      "by": null
    },
    "company": null
  },
  "terms": null,
  "proposals": [
    {
      "title": "Show the architecture of the shop",
      "owner": "company",
      "dueAt": "2026-03-05T14:05:00.000Z",
      "party": "candidate",
      "at": "2026-03-03T14:05:00.000Z",
      "note": null
    }
  ],
  "reminders": [
    "PT2H"
  ],
  "overdueAfter": "PT4H",
  "completedAt": null,
  "completedBy": null,
  "completionNote": null,
  "evidenceUrl": null,
  "position": 3,
  "metadata": {
    "room": "A3"
  },
  "version": 1,
  "createdAt": "2026-03-03T14:05:00.000Z",
  "updatedAt": "2026-03-03T14:05:00.000Z"
} },
  'nextSteps.list': { status: 200, body: {
  "data": [
    {
      "id": "step_01kjt54160e0eab7gse1pn3mwz",
      "applicationId": "app_01kjprzb00e02a9ch7exymvmfw",
      "interviewId": null,
      "externalId": "step-303",
      "title": "Visit the office",
      "description": null,
      "owner": "candidate",
      "assignee": null,
      "status": "declined",
      "promise": "undated",
      "dueAt": null,
      "due": null,
      "timeZone": "Europe/Berlin",
      "overdue": false,
      "agreement": {
        "company": {
          "at": "2026-03-03T15:30:00.000Z",
          "by": null
        },
        "candidate": null
      },
      "terms": null,
      "proposals": [
        {
          "at": "2026-03-03T15:30:00.000Z",
          "note": null,
          "dueAt": null,
          "owner": "candidate",
          "party": "company",
          "title": "Visit the office"
        }
      ],
      "reminders": [
        "PT24H",
        "PT1H"
      ],
      "overdueAfter": "PT1H",
      "completedAt": null,
      "completedBy": null,
      "completionNote": null,
      "evidenceUrl": null,
      "position": 3,
      "metadata": {},
      "version": 2,
      "createdAt": "2026-03-03T15:30:00.000Z",
      "updatedAt": "2026-03-03T15:30:00.000Z"
    },
    {
      "id": "step_01kjt08cq0e0ctpyjpgwydewfj",
      "applicationId": "app_01kjprzb00e02a9ch7exymvmfw",
      "interviewId": "int_01kjprzb00e03awzvc04bqdt6v",
      "externalId": "step-302",
      "title": "Show the architecture of the shop",
      "description": "Half an hour, with the drawings.",
      "owner": "company",
      "assignee": {
        "name": "Jonas Brandt",
        "email": "jonas.brandt@example.com"
      },
      "status": "canceled",
      "promise": "dated",
      "dueAt": "2026-03-13T11:00:00.000Z",
      "due": {
        "from": "interview_end",
        "time": "12:00",
        "endOf": "next_week",
        "timeZone": "Europe/Berlin"
      },
      "timeZone": "Europe/Berlin",
      "overdue": false,
      "agreement": {
        "company": {
          "at": "2026-03-03T14:05:00.000Z",
          "by": "Jonas Brandt"
        },
        "candidate": {
          "at": "2026-03-03T15:30:00.000Z",
          "by": "Ada Okafor"
        }
      },
      "terms": {
        "at": "2026-03-03T15:30:00.000Z",
        "due": {
          "from": "interview_end",
          "time": "12:00",
          "endOf": "next_week",
          "timeZone": "Europe/Berlin"
        },
        "dueAt": "2026-03-13T11:00:00.000Z",
        "owner": "company",
        "title": "Show the architecture of the shop",
        "settledBy": "parties"
      },
      "proposals": [
        {
          "at": "2026-03-03T14:05:00.000Z",
          "note": null,
          "dueAt": "2026-03-05T14:05:00.000Z",
          "owner": "company",
          "party": "candidate",
          "title": "Show the architecture of the shop"
        },
        {
          "at": "2026-03-03T14:05:00.000Z",
          "note": "This week is full.",
          "dueAt": "2026-03-13T11:00:00.000Z",
          "owner": "company",
          "party": "company",
          "title": "Show the architecture of the shop"
        }
      ],
      "reminders": [
        "PT2H"
      ],
      "overdueAfter": "PT4H",
      "completedAt": null,
      "completedBy": null,
      "completionNote": null,
      "evidenceUrl": null,
      "position": 2,
      "metadata": {
        "room": "A3"
      },
      "version": 7,
      "createdAt": "2026-03-03T14:05:00.000Z",
      "updatedAt": "2026-03-03T15:30:00.000Z"
    }
  ],
  "nextCursor": null
} },
  'nextSteps.upsert': { status: 201, body: {
  "id": "step_01kjt54160e0eab7gse1pn3mwz",
  "applicationId": "app_01kjprzb00e02a9ch7exymvmfw",
  "interviewId": null,
  "externalId": "step-303",
  "title": "Visit the office",
  "description": null,
  "owner": "candidate",
  "assignee": null,
  "status": "proposed",
  "promise": "undated",
  "dueAt": null,
  "due": null,
  "timeZone": "Europe/Berlin",
  "overdue": false,
  "agreement": {
    "candidate": null,
    "company": {
      "at": "2026-03-03T15:30:00.000Z",
      "by": null
    }
  },
  "terms": null,
  "proposals": [
    {
      "title": "Visit the office",
      "owner": "candidate",
      "dueAt": null,
      "party": "company",
      "at": "2026-03-03T15:30:00.000Z",
      "note": null
    }
  ],
  "reminders": [
    "PT24H",
    "PT1H"
  ],
  "overdueAfter": "PT1H",
  "completedAt": null,
  "completedBy": null,
  "completionNote": null,
  "evidenceUrl": null,
  "position": 3,
  "metadata": {},
  "version": 1,
  "createdAt": "2026-03-03T15:30:00.000Z",
  "updatedAt": "2026-03-03T15:30:00.000Z"
} },
  'nextSteps.get': { status: 200, body: {
  "id": "step_01kjt08cq0e0ctpyjpgwydewfj",
  "applicationId": "app_01kjprzb00e02a9ch7exymvmfw",
  "interviewId": "int_01kjprzb00e03awzvc04bqdt6v",
  "externalId": "step-302",
  "title": "Show the architecture of the shop",
  "description": "Half an hour, with the drawings.",
  "owner": "company",
  "assignee": {
    "name": "Jonas Brandt",
    "email": "jonas.brandt@example.com"
  },
  "status": "canceled",
  "promise": "dated",
  "dueAt": "2026-03-13T11:00:00.000Z",
  "due": {
    "from": "interview_end",
    "time": "12:00",
    "endOf": "next_week",
    "timeZone": "Europe/Berlin"
  },
  "timeZone": "Europe/Berlin",
  "overdue": false,
  "agreement": {
    "company": {
      "at": "2026-03-03T14:05:00.000Z",
      "by": "Jonas Brandt"
    },
    "candidate": {
      "at": "2026-03-03T15:30:00.000Z",
      "by": "Ada Okafor"
    }
  },
  "terms": {
    "at": "2026-03-03T15:30:00.000Z",
    "due": {
      "from": "interview_end",
      "time": "12:00",
      "endOf": "next_week",
      "timeZone": "Europe/Berlin"
    },
    "dueAt": "2026-03-13T11:00:00.000Z",
    "owner": "company",
    "title": "Show the architecture of the shop",
    "settledBy": "parties"
  },
  "proposals": [
    {
      "at": "2026-03-03T14:05:00.000Z",
      "note": null,
      "dueAt": "2026-03-05T14:05:00.000Z",
      "owner": "company",
      "party": "candidate",
      "title": "Show the architecture of the shop"
    },
    {
      "at": "2026-03-03T14:05:00.000Z",
      "note": "This week is full.",
      "dueAt": "2026-03-13T11:00:00.000Z",
      "owner": "company",
      "party": "company",
      "title": "Show the architecture of the shop"
    }
  ],
  "reminders": [
    "PT2H"
  ],
  "overdueAfter": "PT4H",
  "completedAt": null,
  "completedBy": null,
  "completionNote": null,
  "evidenceUrl": null,
  "position": 2,
  "metadata": {
    "room": "A3"
  },
  "version": 7,
  "createdAt": "2026-03-03T14:05:00.000Z",
  "updatedAt": "2026-03-03T15:30:00.000Z"
} },
  'nextSteps.update': { status: 200, body: {
  "id": "step_01kjt08cq0e0ctpyjpgwydewfj",
  "applicationId": "app_01kjprzb00e02a9ch7exymvmfw",
  "interviewId": "int_01kjprzb00e03awzvc04bqdt6v",
  "externalId": "step-302",
  "title": "Show the architecture of the shop",
  "description": "Half an hour, with the drawings.",
  "owner": "company",
  "assignee": {
    "name": "Jonas Brandt",
    "email": "jonas.brandt@example.com"
  },
  "status": "agreed",
  "promise": "dated",
  "dueAt": "2026-03-13T11:00:00.000Z",
  "due": {
    "from": "interview_end",
    "time": "12:00",
    "endOf": "next_week",
    "timeZone": "Europe/Berlin"
  },
  "timeZone": "Europe/Berlin",
  "overdue": false,
  "agreement": {
    "company": {
      "at": "2026-03-03T14:05:00.000Z",
      "by": "Jonas Brandt"
    },
    "candidate": {
      "at": "2026-03-03T15:30:00.000Z",
      "by": "Ada Okafor"
    }
  },
  "terms": {
    "at": "2026-03-03T15:30:00.000Z",
    "due": {
      "from": "interview_end",
      "time": "12:00",
      "endOf": "next_week",
      "timeZone": "Europe/Berlin"
    },
    "dueAt": "2026-03-13T11:00:00.000Z",
    "owner": "company",
    "title": "Show the architecture of the shop",
    "settledBy": "parties"
  },
  "proposals": [
    {
      "at": "2026-03-03T14:05:00.000Z",
      "note": null,
      "dueAt": "2026-03-05T14:05:00.000Z",
      "owner": "company",
      "party": "candidate",
      "title": "Show the architecture of the shop"
    },
    {
      "at": "2026-03-03T14:05:00.000Z",
      "note": "This week is full.",
      "dueAt": "2026-03-13T11:00:00.000Z",
      "owner": "company",
      "party": "company",
      "title": "Show the architecture of the shop"
    }
  ],
  "reminders": [
    "PT2H"
  ],
  "overdueAfter": "PT4H",
  "completedAt": null,
  "completedBy": null,
  "completionNote": null,
  "evidenceUrl": null,
  "position": 2,
  "metadata": {
    "room": "A3"
  },
  "version": 4,
  "createdAt": "2026-03-03T14:05:00.000Z",
  "updatedAt": "2026-03-03T15:30:00.000Z"
} },
  'nextSteps.agree': { status: 200, body: {
  "id": "step_01kjt08cq0e0ctpyjpgwydewfj",
  "applicationId": "app_01kjprzb00e02a9ch7exymvmfw",
  "interviewId": "int_01kjprzb00e03awzvc04bqdt6v",
  "externalId": "step-302",
  "title": "Show the architecture of the shop",
  "description": "Half an hour is enough.",
  "owner": "company",
  "assignee": {
    "name": "Jonas Brandt",
    "email": "jonas.brandt@example.com"
  },
  "status": "agreed",
  "promise": "dated",
  "dueAt": "2026-03-13T11:00:00.000Z",
  "due": {
    "from": "interview_end",
    "time": "12:00",
    "endOf": "next_week",
    "timeZone": "Europe/Berlin"
  },
  "timeZone": "Europe/Berlin",
  "overdue": false,
  "agreement": {
    "company": {
      "at": "2026-03-03T14:05:00.000Z",
      "by": "Jonas Brandt"
    },
    "candidate": {
      "at": "2026-03-03T15:30:00.000Z",
      "by": "Ada Okafor"
    }
  },
  "terms": {
    "title": "Show the architecture of the shop",
    "owner": "company",
    "dueAt": "2026-03-13T11:00:00.000Z",
    "due": {
      "from": "interview_end",
      "time": "12:00",
      "endOf": "next_week",
      "timeZone": "Europe/Berlin"
    },
    "settledBy": "parties",
    "at": "2026-03-03T15:30:00.000Z"
  },
  "proposals": [
    {
      "at": "2026-03-03T14:05:00.000Z",
      "note": null,
      "dueAt": "2026-03-05T14:05:00.000Z",
      "owner": "company",
      "party": "candidate",
      "title": "Show the architecture of the shop"
    },
    {
      "at": "2026-03-03T14:05:00.000Z",
      "note": "This week is full.",
      "dueAt": "2026-03-13T11:00:00.000Z",
      "owner": "company",
      "party": "company",
      "title": "Show the architecture of the shop"
    }
  ],
  "reminders": [
    "PT2H"
  ],
  "overdueAfter": "PT4H",
  "completedAt": null,
  "completedBy": null,
  "completionNote": null,
  "evidenceUrl": null,
  "position": 3,
  "metadata": {
    "room": "A3"
  },
  "version": 3,
  "createdAt": "2026-03-03T14:05:00.000Z",
  "updatedAt": "2026-03-03T15:30:00.000Z"
} },
  'nextSteps.counter': { status: 200, body: {
  "id": "step_01kjt08cq0e0ctpyjpgwydewfj",
  "applicationId": "app_01kjprzb00e02a9ch7exymvmfw",
  "interviewId": "int_01kjprzb00e03awzvc04bqdt6v",
  "externalId": "step-302",
  "title": "Show the architecture of the shop",
  "description": "Half an hour is enough.",
  "owner": "company",
  "assignee": {
    "name": "Jonas Brandt",
    "email": "jonas.brandt@example.com"
  },
  "status": "proposed",
  "promise": "dated",
  "dueAt": "2026-03-13T11:00:00.000Z",
  "due": {
    "endOf": "next_week",
    "time": "12:00",
    "timeZone": "Europe/Berlin",
    "from": "interview_end"
  },
  "timeZone": "Europe/Berlin",
  "overdue": false,
  "agreement": {
    "candidate": null,
    "company": {
      "at": "2026-03-03T14:05:00.000Z",
      "by": "Jonas Brandt"
    }
  },
  "terms": null,
  "proposals": [
    {
      "at": "2026-03-03T14:05:00.000Z",
      "note": null,
      "dueAt": "2026-03-05T14:05:00.000Z",
      "owner": "company",
      "party": "candidate",
      "title": "Show the architecture of the shop"
    },
    {
      "title": "Show the architecture of the shop",
      "owner": "company",
      "dueAt": "2026-03-13T11:00:00.000Z",
      "party": "company",
      "at": "2026-03-03T14:05:00.000Z",
      "note": "This week is full."
    }
  ],
  "reminders": [
    "PT2H"
  ],
  "overdueAfter": "PT4H",
  "completedAt": null,
  "completedBy": null,
  "completionNote": null,
  "evidenceUrl": null,
  "position": 3,
  "metadata": {
    "room": "A3"
  },
  "version": 2,
  "createdAt": "2026-03-03T14:05:00.000Z",
  "updatedAt": "2026-03-03T14:05:00.000Z"
} },
  'nextSteps.decline': { status: 200, body: {
  "id": "step_01kjt54160e0eab7gse1pn3mwz",
  "applicationId": "app_01kjprzb00e02a9ch7exymvmfw",
  "interviewId": null,
  "externalId": "step-303",
  "title": "Visit the office",
  "description": null,
  "owner": "candidate",
  "assignee": null,
  "status": "declined",
  "promise": "undated",
  "dueAt": null,
  "due": null,
  "timeZone": "Europe/Berlin",
  "overdue": false,
  "agreement": {
    "company": {
      "at": "2026-03-03T15:30:00.000Z",
      "by": null
    },
    "candidate": null
  },
  "terms": null,
  "proposals": [
    {
      "at": "2026-03-03T15:30:00.000Z",
      "note": null,
      "dueAt": null,
      "owner": "candidate",
      "party": "company",
      "title": "Visit the office"
    }
  ],
  "reminders": [
    "PT24H",
    "PT1H"
  ],
  "overdueAfter": "PT1H",
  "completedAt": null,
  "completedBy": null,
  "completionNote": null,
  "evidenceUrl": null,
  "position": 3,
  "metadata": {},
  "version": 2,
  "createdAt": "2026-03-03T15:30:00.000Z",
  "updatedAt": "2026-03-03T15:30:00.000Z"
} },
  'nextSteps.complete': { status: 200, body: {
  "id": "step_01kjt08cq0e0ctpyjpgwydewfj",
  "applicationId": "app_01kjprzb00e02a9ch7exymvmfw",
  "interviewId": "int_01kjprzb00e03awzvc04bqdt6v",
  "externalId": "step-302",
  "title": "Show the architecture of the shop",
  "description": "Half an hour, with the drawings.",
  "owner": "company",
  "assignee": {
    "name": "Jonas Brandt",
    "email": "jonas.brandt@example.com"
  },
  "status": "done",
  "promise": "dated",
  "dueAt": "2026-03-13T11:00:00.000Z",
  "due": {
    "from": "interview_end",
    "time": "12:00",
    "endOf": "next_week",
    "timeZone": "Europe/Berlin"
  },
  "timeZone": "Europe/Berlin",
  "overdue": false,
  "agreement": {
    "company": {
      "at": "2026-03-03T14:05:00.000Z",
      "by": "Jonas Brandt"
    },
    "candidate": {
      "at": "2026-03-03T15:30:00.000Z",
      "by": "Ada Okafor"
    }
  },
  "terms": {
    "at": "2026-03-03T15:30:00.000Z",
    "due": {
      "from": "interview_end",
      "time": "12:00",
      "endOf": "next_week",
      "timeZone": "Europe/Berlin"
    },
    "dueAt": "2026-03-13T11:00:00.000Z",
    "owner": "company",
    "title": "Show the architecture of the shop",
    "settledBy": "parties"
  },
  "proposals": [
    {
      "at": "2026-03-03T14:05:00.000Z",
      "note": null,
      "dueAt": "2026-03-05T14:05:00.000Z",
      "owner": "company",
      "party": "candidate",
      "title": "Show the architecture of the shop"
    },
    {
      "at": "2026-03-03T14:05:00.000Z",
      "note": "This week is full.",
      "dueAt": "2026-03-13T11:00:00.000Z",
      "owner": "company",
      "party": "company",
      "title": "Show the architecture of the shop"
    }
  ],
  "reminders": [
    "PT2H"
  ],
  "overdueAfter": "PT4H",
  "completedAt": "2026-03-03T15:30:00.000Z",
  "completedBy": "company",
  "completionNote": "The drawings are in the folder.",
  "evidenceUrl": "https://files.example.com/architecture",
  "position": 2,
  "metadata": {
    "room": "A3"
  },
  "version": 5,
  "createdAt": "2026-03-03T14:05:00.000Z",
  "updatedAt": "2026-03-03T15:30:00.000Z"
} },
  'nextSteps.cancel': { status: 200, body: {
  "id": "step_01kjt08cq0e0ctpyjpgwydewfj",
  "applicationId": "app_01kjprzb00e02a9ch7exymvmfw",
  "interviewId": "int_01kjprzb00e03awzvc04bqdt6v",
  "externalId": "step-302",
  "title": "Show the architecture of the shop",
  "description": "Half an hour, with the drawings.",
  "owner": "company",
  "assignee": {
    "name": "Jonas Brandt",
    "email": "jonas.brandt@example.com"
  },
  "status": "canceled",
  "promise": "dated",
  "dueAt": "2026-03-13T11:00:00.000Z",
  "due": {
    "from": "interview_end",
    "time": "12:00",
    "endOf": "next_week",
    "timeZone": "Europe/Berlin"
  },
  "timeZone": "Europe/Berlin",
  "overdue": false,
  "agreement": {
    "company": {
      "at": "2026-03-03T14:05:00.000Z",
      "by": "Jonas Brandt"
    },
    "candidate": {
      "at": "2026-03-03T15:30:00.000Z",
      "by": "Ada Okafor"
    }
  },
  "terms": {
    "at": "2026-03-03T15:30:00.000Z",
    "due": {
      "from": "interview_end",
      "time": "12:00",
      "endOf": "next_week",
      "timeZone": "Europe/Berlin"
    },
    "dueAt": "2026-03-13T11:00:00.000Z",
    "owner": "company",
    "title": "Show the architecture of the shop",
    "settledBy": "parties"
  },
  "proposals": [
    {
      "at": "2026-03-03T14:05:00.000Z",
      "note": null,
      "dueAt": "2026-03-05T14:05:00.000Z",
      "owner": "company",
      "party": "candidate",
      "title": "Show the architecture of the shop"
    },
    {
      "at": "2026-03-03T14:05:00.000Z",
      "note": "This week is full.",
      "dueAt": "2026-03-13T11:00:00.000Z",
      "owner": "company",
      "party": "company",
      "title": "Show the architecture of the shop"
    }
  ],
  "reminders": [
    "PT2H"
  ],
  "overdueAfter": "PT4H",
  "completedAt": null,
  "completedBy": null,
  "completionNote": null,
  "evidenceUrl": null,
  "position": 2,
  "metadata": {
    "room": "A3"
  },
  "version": 7,
  "createdAt": "2026-03-03T14:05:00.000Z",
  "updatedAt": "2026-03-03T15:30:00.000Z"
} },
  'nextSteps.reopen': { status: 200, body: {
  "id": "step_01kjt08cq0e0ctpyjpgwydewfj",
  "applicationId": "app_01kjprzb00e02a9ch7exymvmfw",
  "interviewId": "int_01kjprzb00e03awzvc04bqdt6v",
  "externalId": "step-302",
  "title": "Show the architecture of the shop",
  "description": "Half an hour, with the drawings.",
  "owner": "company",
  "assignee": {
    "name": "Jonas Brandt",
    "email": "jonas.brandt@example.com"
  },
  "status": "agreed",
  "promise": "dated",
  "dueAt": "2026-03-13T11:00:00.000Z",
  "due": {
    "from": "interview_end",
    "time": "12:00",
    "endOf": "next_week",
    "timeZone": "Europe/Berlin"
  },
  "timeZone": "Europe/Berlin",
  "overdue": false,
  "agreement": {
    "company": {
      "at": "2026-03-03T14:05:00.000Z",
      "by": "Jonas Brandt"
    },
    "candidate": {
      "at": "2026-03-03T15:30:00.000Z",
      "by": "Ada Okafor"
    }
  },
  "terms": {
    "at": "2026-03-03T15:30:00.000Z",
    "due": {
      "from": "interview_end",
      "time": "12:00",
      "endOf": "next_week",
      "timeZone": "Europe/Berlin"
    },
    "dueAt": "2026-03-13T11:00:00.000Z",
    "owner": "company",
    "title": "Show the architecture of the shop",
    "settledBy": "parties"
  },
  "proposals": [
    {
      "at": "2026-03-03T14:05:00.000Z",
      "note": null,
      "dueAt": "2026-03-05T14:05:00.000Z",
      "owner": "company",
      "party": "candidate",
      "title": "Show the architecture of the shop"
    },
    {
      "at": "2026-03-03T14:05:00.000Z",
      "note": "This week is full.",
      "dueAt": "2026-03-13T11:00:00.000Z",
      "owner": "company",
      "party": "company",
      "title": "Show the architecture of the shop"
    }
  ],
  "reminders": [
    "PT2H"
  ],
  "overdueAfter": "PT4H",
  "completedAt": null,
  "completedBy": null,
  "completionNote": null,
  "evidenceUrl": null,
  "position": 2,
  "metadata": {
    "room": "A3"
  },
  "version": 6,
  "createdAt": "2026-03-03T14:05:00.000Z",
  "updatedAt": "2026-03-03T15:30:00.000Z"
} },
  'followUps.create': { status: 201, body: {
  "id": "fup_01kjvzfpt0e0fac95p1hcckp5z",
  "applicationId": "app_01kjprzb00e02a9ch7exymvmfw",
  "interviewId": "int_01kjprzb00e03awzvc04bqdt6v",
  "externalId": "follow-up-9",
  "kind": "thank_you",
  "topic": null,
  "title": "Thanks for the talk",
  "status": "planned",
  "findings": [],
  "dueAt": "2026-03-04T16:00:00.000Z",
  "overdue": false,
  "reminders": [
    "PT2H"
  ],
  "overdueAfter": "PT8H",
  "permissionId": null,
  "sentAt": null,
  "channel": null,
  "withinWindow": null,
  "message": null,
  "metadata": {
    "template": "thanks-1"
  },
  "version": 1,
  "createdAt": "2026-03-04T08:30:00.000Z",
  "updatedAt": "2026-03-04T08:30:00.000Z"
} },
  'followUps.list': { status: 200, body: {
  "data": [
    {
      "id": "fup_01kjvzfpt0e0ftxcf37t583dmq",
      "applicationId": "app_01kjprzb00e02a9ch7exymvmfw",
      "interviewId": null,
      "externalId": "follow-up-10",
      "kind": "research",
      "topic": "competitors",
      "title": "Who else sells to the same shops",
      "status": "planned",
      "findings": [],
      "dueAt": "2026-03-05T08:30:00.000Z",
      "overdue": true,
      "reminders": [
        "PT24H",
        "PT1H"
      ],
      "overdueAfter": "PT1H",
      "permissionId": null,
      "sentAt": null,
      "channel": null,
      "withinWindow": null,
      "message": null,
      "metadata": {},
      "version": 3,
      "createdAt": "2026-03-04T08:30:00.000Z",
      "updatedAt": "2026-03-20T16:00:00.000Z"
    },
    {
      "id": "fup_01kjvzfpt0e0fac95p1hcckp5z",
      "applicationId": "app_01kjprzb00e02a9ch7exymvmfw",
      "interviewId": "int_01kjprzb00e03awzvc04bqdt6v",
      "externalId": "follow-up-9",
      "kind": "thank_you",
      "topic": null,
      "title": "Thanks for the talk, and for the figures",
      "status": "skipped",
      "findings": [],
      "dueAt": "2026-03-04T16:00:00.000Z",
      "overdue": false,
      "reminders": [
        "PT2H"
      ],
      "overdueAfter": "PT8H",
      "permissionId": null,
      "sentAt": null,
      "channel": null,
      "withinWindow": null,
      "message": null,
      "metadata": {
        "template": "thanks-1"
      },
      "version": 3,
      "createdAt": "2026-03-04T08:30:00.000Z",
      "updatedAt": "2026-03-04T08:30:00.000Z"
    }
  ],
  "nextCursor": null
} },
  'followUps.upsert': { status: 201, body: {
  "id": "fup_01kjvzfpt0e0ftxcf37t583dmq",
  "applicationId": "app_01kjprzb00e02a9ch7exymvmfw",
  "interviewId": null,
  "externalId": "follow-up-10",
  "kind": "research",
  "topic": "competitors",
  "title": "Who else sells to the same shops",
  "status": "planned",
  "findings": [
    {
      "id": "find_01kjvzfpt0e0gawae9r60cc9wv",
      "title": "Two others do",
      "summary": null,
      "url": "https://example.com/shops",
      "publishedAt": null
    }
  ],
  "dueAt": "2026-03-05T08:30:00.000Z",
  "overdue": false,
  "reminders": [
    "PT24H",
    "PT1H"
  ],
  "overdueAfter": "PT1H",
  "permissionId": null,
  "sentAt": null,
  "channel": null,
  "withinWindow": null,
  "message": null,
  "metadata": {},
  "version": 1,
  "createdAt": "2026-03-04T08:30:00.000Z",
  "updatedAt": "2026-03-04T08:30:00.000Z"
} },
  'followUps.get': { status: 200, body: {
  "id": "fup_01kjvzfpt0e0fac95p1hcckp5z",
  "applicationId": "app_01kjprzb00e02a9ch7exymvmfw",
  "interviewId": "int_01kjprzb00e03awzvc04bqdt6v",
  "externalId": "follow-up-9",
  "kind": "thank_you",
  "topic": null,
  "title": "Thanks for the talk, and for the figures",
  "status": "skipped",
  "findings": [],
  "dueAt": "2026-03-04T16:00:00.000Z",
  "overdue": false,
  "reminders": [
    "PT2H"
  ],
  "overdueAfter": "PT8H",
  "permissionId": null,
  "sentAt": null,
  "channel": null,
  "withinWindow": null,
  "message": null,
  "metadata": {
    "template": "thanks-1"
  },
  "version": 3,
  "createdAt": "2026-03-04T08:30:00.000Z",
  "updatedAt": "2026-03-04T08:30:00.000Z"
} },
  'followUps.update': { status: 200, body: {
  "id": "fup_01kjvzfpt0e0fac95p1hcckp5z",
  "applicationId": "app_01kjprzb00e02a9ch7exymvmfw",
  "interviewId": "int_01kjprzb00e03awzvc04bqdt6v",
  "externalId": "follow-up-9",
  "kind": "thank_you",
  "topic": null,
  "title": "Thanks for the talk, and for the figures",
  "status": "planned",
  "findings": [],
  "dueAt": "2026-03-04T16:00:00.000Z",
  "overdue": false,
  "reminders": [
    "PT2H"
  ],
  "overdueAfter": "PT8H",
  "permissionId": null,
  "sentAt": null,
  "channel": null,
  "withinWindow": null,
  "message": null,
  "metadata": {
    "template": "thanks-1"
  },
  "version": 2,
  "createdAt": "2026-03-04T08:30:00.000Z",
  "updatedAt": "2026-03-04T08:30:00.000Z"
} },
  'followUps.addFinding': { status: 201, body: {
  "id": "fup_01kjt08cq0e0aayq53hxt8m7be",
  "applicationId": "app_01kjprzb00e02a9ch7exymvmfw",
  "interviewId": "int_01kjprzb00e03awzvc04bqdt6v",
  "externalId": null,
  "kind": "research",
  "topic": "market",
  "title": "What others do with streaming data",
  "status": "planned",
  "findings": [
    {
      "id": "find_01kjt54160e0et6m9nnakcr8w9",
      "title": "Half of your competitors stream",
      "summary": "Three of six process their orders within a second.",
      "url": "https://example.com/streaming",
      "publishedAt": "2026-01-15T00:00:00.000Z"
    }
  ],
  "dueAt": "2026-03-04T14:00:00.000Z",
  "overdue": false,
  "reminders": [
    "PT24H",
    "PT1H"
  ],
  "overdueAfter": "PT1H",
  "permissionId": "perm_01kjt08cq0e09tjg0f3cgwpmkx",
  "sentAt": null,
  "channel": null,
  "withinWindow": null,
  "message": null,
  "metadata": {},
  "version": 2,
  "createdAt": "2026-03-03T14:05:00.000Z",
  "updatedAt": "2026-03-03T15:30:00.000Z"
} },
  'followUps.removeFinding': { status: 204, body: undefined },
  'followUps.draft.get': { status: 200, body: {
  "language": "en",
  "subject": "My research on your market – Data engineer, Brightwater",
  "body": "Dear Jonas Brandt,\n\nThank you for our conversation “First talk with the data team” on 3 March 2026 about the position of Data engineer at Brightwater.\n\nAs promised, here is my research on your market:\n\n1. Half of your competitors stream\nThree of six process their orders within a second.\nPublished on 15 January 2026\nhttps://example.com/streaming\n\nThis is what we agreed:\n- You, by 6 March 2026: Give technical feedback\n- I, by 6 March 2026: Send two references\n\nAs agreed, I would be glad to discuss this with you. When would suit you?\n\nKind regards,\nAda Okafor"
} },
  'followUps.send': { status: 200, body: {
  "id": "fup_01kjt08cq0e0aayq53hxt8m7be",
  "applicationId": "app_01kjprzb00e02a9ch7exymvmfw",
  "interviewId": "int_01kjprzb00e03awzvc04bqdt6v",
  "externalId": null,
  "kind": "research",
  "topic": "market",
  "title": "What others do with streaming data",
  "status": "sent",
  "findings": [
    {
      "id": "find_01kjt54160e0et6m9nnakcr8w9",
      "url": "https://example.com/streaming",
      "title": "Half of your competitors stream",
      "summary": "Three of six process their orders within a second.",
      "publishedAt": "2026-01-15T00:00:00.000Z"
    }
  ],
  "dueAt": "2026-03-04T14:00:00.000Z",
  "overdue": false,
  "reminders": [
    "PT24H",
    "PT1H"
  ],
  "overdueAfter": "PT1H",
  "permissionId": "perm_01kjt08cq0e09tjg0f3cgwpmkx",
  "sentAt": "2026-03-04T08:25:00.000Z",
  "channel": "email",
  "withinWindow": true,
  "message": {
    "subject": "What others do with streaming data",
    "body": "Hello Jonas,\n\nthree of six do it within a second.\n\nAda"
  },
  "metadata": {},
  "version": 3,
  "createdAt": "2026-03-03T14:05:00.000Z",
  "updatedAt": "2026-03-04T08:30:00.000Z"
} },
  'followUps.unsend': { status: 200, body: {
  "id": "fup_01kjt08cq0e0aayq53hxt8m7be",
  "applicationId": "app_01kjprzb00e02a9ch7exymvmfw",
  "interviewId": "int_01kjprzb00e03awzvc04bqdt6v",
  "externalId": null,
  "kind": "research",
  "topic": "market",
  "title": "What others do with streaming data",
  "status": "planned",
  "findings": [
    {
      "id": "find_01kjt54160e0et6m9nnakcr8w9",
      "url": "https://example.com/streaming",
      "title": "Half of your competitors stream",
      "summary": "Three of six process their orders within a second.",
      "publishedAt": "2026-01-15T00:00:00.000Z"
    }
  ],
  "dueAt": "2026-03-04T14:00:00.000Z",
  "overdue": false,
  "reminders": [
    "PT24H",
    "PT1H"
  ],
  "overdueAfter": "PT1H",
  "permissionId": "perm_01kjt08cq0e09tjg0f3cgwpmkx",
  "sentAt": null,
  "channel": null,
  "withinWindow": null,
  "message": null,
  "metadata": {},
  "version": 4,
  "createdAt": "2026-03-03T14:05:00.000Z",
  "updatedAt": "2026-03-04T08:30:00.000Z"
} },
  'followUps.acknowledge': { status: 200, body: {
  "id": "fup_01kjt08cq0e0aayq53hxt8m7be",
  "applicationId": "app_01kjprzb00e02a9ch7exymvmfw",
  "interviewId": "int_01kjprzb00e03awzvc04bqdt6v",
  "externalId": null,
  "kind": "research",
  "topic": "market",
  "title": "What others do with streaming data",
  "status": "acknowledged",
  "findings": [
    {
      "id": "find_01kjt54160e0et6m9nnakcr8w9",
      "url": "https://example.com/streaming",
      "title": "Half of your competitors stream",
      "summary": "Three of six process their orders within a second.",
      "publishedAt": "2026-01-15T00:00:00.000Z"
    }
  ],
  "dueAt": "2026-03-04T14:00:00.000Z",
  "overdue": false,
  "reminders": [
    "PT24H",
    "PT1H"
  ],
  "overdueAfter": "PT1H",
  "permissionId": "perm_01kjt08cq0e09tjg0f3cgwpmkx",
  "sentAt": "2026-03-04T08:25:00.000Z",
  "channel": "email",
  "withinWindow": true,
  "message": {
    "body": "Hello Jonas,\n\nthree of six do it within a second.\n\nAda",
    "subject": "What others do with streaming data"
  },
  "metadata": {},
  "version": 6,
  "createdAt": "2026-03-03T14:05:00.000Z",
  "updatedAt": "2026-03-04T08:30:00.000Z"
} },
  'followUps.discuss': { status: 200, body: {
  "id": "fup_01kjt08cq0e0aayq53hxt8m7be",
  "applicationId": "app_01kjprzb00e02a9ch7exymvmfw",
  "interviewId": "int_01kjprzb00e03awzvc04bqdt6v",
  "externalId": null,
  "kind": "research",
  "topic": "market",
  "title": "What others do with streaming data",
  "status": "discussed",
  "findings": [
    {
      "id": "find_01kjt54160e0et6m9nnakcr8w9",
      "url": "https://example.com/streaming",
      "title": "Half of your competitors stream",
      "summary": "Three of six process their orders within a second.",
      "publishedAt": "2026-01-15T00:00:00.000Z"
    }
  ],
  "dueAt": "2026-03-04T14:00:00.000Z",
  "overdue": false,
  "reminders": [
    "PT24H",
    "PT1H"
  ],
  "overdueAfter": "PT1H",
  "permissionId": "perm_01kjt08cq0e09tjg0f3cgwpmkx",
  "sentAt": "2026-03-04T08:25:00.000Z",
  "channel": "email",
  "withinWindow": true,
  "message": {
    "body": "Hello Jonas,\n\nthree of six do it within a second.\n\nAda",
    "subject": "What others do with streaming data"
  },
  "metadata": {},
  "version": 7,
  "createdAt": "2026-03-03T14:05:00.000Z",
  "updatedAt": "2026-03-04T08:30:00.000Z"
} },
  'followUps.skip': { status: 200, body: {
  "id": "fup_01kjvzfpt0e0fac95p1hcckp5z",
  "applicationId": "app_01kjprzb00e02a9ch7exymvmfw",
  "interviewId": "int_01kjprzb00e03awzvc04bqdt6v",
  "externalId": "follow-up-9",
  "kind": "thank_you",
  "topic": null,
  "title": "Thanks for the talk, and for the figures",
  "status": "skipped",
  "findings": [],
  "dueAt": "2026-03-04T16:00:00.000Z",
  "overdue": false,
  "reminders": [
    "PT2H"
  ],
  "overdueAfter": "PT8H",
  "permissionId": null,
  "sentAt": null,
  "channel": null,
  "withinWindow": null,
  "message": null,
  "metadata": {
    "template": "thanks-1"
  },
  "version": 3,
  "createdAt": "2026-03-04T08:30:00.000Z",
  "updatedAt": "2026-03-04T08:30:00.000Z"
} },
  'permissions.create': { status: 201, body: {
  "id": "perm_01kjvzfpt0e0gtrvstrnwm999h",
  "applicationId": "app_01kjprzb00e02a9ch7exymvmfw",
  "interviewId": "int_01kjprzb00e03awzvc04bqdt6v",
  "status": "requested",
  "grantedBy": null,
  "topics": [
    "role"
  ],
  "channels": [
    "email",
    "phone"
  ],
  "expiresAt": "2026-03-31T16:00:00.000Z",
  "metadata": {},
  "version": 1,
  "createdAt": "2026-03-04T08:30:00.000Z",
  "updatedAt": "2026-03-04T08:30:00.000Z"
} },
  'permissions.list': { status: 200, body: {
  "data": [
    {
      "id": "perm_01kjvzfpt0e0hagvjg2jb5gsgk",
      "applicationId": "app_01kjprzb00e02a9ch7exymvmfw",
      "interviewId": "int_01kjprzb00e03awzvc04bqdt6v",
      "status": "declined",
      "grantedBy": null,
      "topics": [
        "company"
      ],
      "channels": [],
      "expiresAt": null,
      "metadata": {},
      "version": 2,
      "createdAt": "2026-03-04T08:30:00.000Z",
      "updatedAt": "2026-03-04T08:30:00.000Z"
    },
    {
      "id": "perm_01kjvzfpt0e0gtrvstrnwm999h",
      "applicationId": "app_01kjprzb00e02a9ch7exymvmfw",
      "interviewId": "int_01kjprzb00e03awzvc04bqdt6v",
      "status": "revoked",
      "grantedBy": {
        "name": "Jonas Brandt",
        "email": "jonas.brandt@example.com"
      },
      "topics": [
        "role"
      ],
      "channels": [
        "email"
      ],
      "expiresAt": "2026-03-31T16:00:00.000Z",
      "metadata": {},
      "version": 3,
      "createdAt": "2026-03-04T08:30:00.000Z",
      "updatedAt": "2026-03-04T08:30:00.000Z"
    }
  ],
  "nextCursor": null
} },
  'permissions.get': { status: 200, body: {
  "id": "perm_01kjvzfpt0e0gtrvstrnwm999h",
  "applicationId": "app_01kjprzb00e02a9ch7exymvmfw",
  "interviewId": "int_01kjprzb00e03awzvc04bqdt6v",
  "status": "revoked",
  "grantedBy": {
    "name": "Jonas Brandt",
    "email": "jonas.brandt@example.com"
  },
  "topics": [
    "role"
  ],
  "channels": [
    "email"
  ],
  "expiresAt": "2026-03-31T16:00:00.000Z",
  "metadata": {},
  "version": 3,
  "createdAt": "2026-03-04T08:30:00.000Z",
  "updatedAt": "2026-03-04T08:30:00.000Z"
} },
  'permissions.grant': { status: 200, body: {
  "id": "perm_01kjvzfpt0e0gtrvstrnwm999h",
  "applicationId": "app_01kjprzb00e02a9ch7exymvmfw",
  "interviewId": "int_01kjprzb00e03awzvc04bqdt6v",
  "status": "granted",
  "grantedBy": {
    "name": "Jonas Brandt",
    "email": "jonas.brandt@example.com"
  },
  "topics": [
    "role"
  ],
  "channels": [
    "email"
  ],
  "expiresAt": "2026-03-31T16:00:00.000Z",
  "metadata": {},
  "version": 2,
  "createdAt": "2026-03-04T08:30:00.000Z",
  "updatedAt": "2026-03-04T08:30:00.000Z"
} },
  'permissions.decline': { status: 200, body: {
  "id": "perm_01kjvzfpt0e0hagvjg2jb5gsgk",
  "applicationId": "app_01kjprzb00e02a9ch7exymvmfw",
  "interviewId": "int_01kjprzb00e03awzvc04bqdt6v",
  "status": "declined",
  "grantedBy": null,
  "topics": [
    "company"
  ],
  "channels": [],
  "expiresAt": null,
  "metadata": {},
  "version": 2,
  "createdAt": "2026-03-04T08:30:00.000Z",
  "updatedAt": "2026-03-04T08:30:00.000Z"
} },
  'permissions.revoke': { status: 200, body: {
  "id": "perm_01kjvzfpt0e0gtrvstrnwm999h",
  "applicationId": "app_01kjprzb00e02a9ch7exymvmfw",
  "interviewId": "int_01kjprzb00e03awzvc04bqdt6v",
  "status": "revoked",
  "grantedBy": {
    "name": "Jonas Brandt",
    "email": "jonas.brandt@example.com"
  },
  "topics": [
    "role"
  ],
  "channels": [
    "email"
  ],
  "expiresAt": "2026-03-31T16:00:00.000Z",
  "metadata": {},
  "version": 3,
  "createdAt": "2026-03-04T08:30:00.000Z",
  "updatedAt": "2026-03-04T08:30:00.000Z"
} },
  'trialPeriods.create': { status: 201, body: {
  "id": "trial_01km5zk600e0htkwa04pqg0sdk",
  "applicationId": "app_01kjprzb00e02a9ch7exymvmfw",
  "interviewId": null,
  "status": "offered",
  "offeredBy": "company",
  "terms": {
    "startsOn": "2026-04-07",
    "days": 5,
    "hoursPerDay": null,
    "scope": "The second pipeline.",
    "goals": [],
    "compensation": null,
    "ownership": null,
    "confidentiality": null,
    "endsOn": "2026-04-13"
  },
  "agreedTerms": null,
  "endsOn": "2026-04-13",
  "agreement": {
    "candidate": null,
    "company": {
      "at": "2026-03-20T16:00:00.000Z",
      "by": null
    }
  },
  "proposals": [
    {
      "terms": {
        "startsOn": "2026-04-07",
        "days": 5,
        "hoursPerDay": null,
        "scope": "The second pipeline.",
        "goals": [],
        "compensation": null,
        "ownership": null,
        "confidentiality": null,
        "endsOn": "2026-04-13"
      },
      "decisionDueAt": null,
      "party": "company",
      "at": "2026-03-20T16:00:00.000Z",
      "note": null
    }
  ],
  "timeZone": "Europe/Berlin",
  "decisionDueAt": null,
  "startsAt": "2026-04-07T07:00:00.000Z",
  "endsAt": "2026-04-13T15:00:00.000Z",
  "outcome": null,
  "metadata": {
    "budget": "data"
  },
  "version": 1,
  "createdAt": "2026-03-20T16:00:00.000Z",
  "updatedAt": "2026-03-20T16:00:00.000Z"
} },
  'trialPeriods.list': { status: 200, body: {
  "data": [
    {
      "id": "trial_01km5zk600e0jaetjgh1yry71e",
      "applicationId": "app_01kjprzb00e02a9ch7exymvmfw",
      "interviewId": null,
      "status": "withdrawn",
      "offeredBy": "company",
      "terms": {
        "days": 5,
        "goals": [],
        "scope": "The second pipeline.",
        "endsOn": "2026-04-13",
        "startsOn": "2026-04-07",
        "ownership": null,
        "hoursPerDay": null,
        "compensation": null,
        "confidentiality": null
      },
      "agreedTerms": null,
      "endsOn": "2026-04-13",
      "agreement": {
        "company": {
          "at": "2026-03-20T16:00:00.000Z",
          "by": null
        },
        "candidate": null
      },
      "proposals": [
        {
          "at": "2026-03-20T16:00:00.000Z",
          "note": null,
          "party": "company",
          "terms": {
            "days": 5,
            "goals": [],
            "scope": "The second pipeline.",
            "endsOn": "2026-04-13",
            "startsOn": "2026-04-07",
            "ownership": null,
            "hoursPerDay": null,
            "compensation": null,
            "confidentiality": null
          },
          "decisionDueAt": null
        }
      ],
      "timeZone": "Europe/Berlin",
      "decisionDueAt": null,
      "startsAt": "2026-04-07T07:00:00.000Z",
      "endsAt": "2026-04-13T15:00:00.000Z",
      "outcome": null,
      "metadata": {
        "budget": "data"
      },
      "version": 2,
      "createdAt": "2026-03-20T16:00:00.000Z",
      "updatedAt": "2026-03-20T16:00:00.000Z"
    },
    {
      "id": "trial_01km5zk600e0htkwa04pqg0sdk",
      "applicationId": "app_01kjprzb00e02a9ch7exymvmfw",
      "interviewId": null,
      "status": "declined",
      "offeredBy": "company",
      "terms": {
        "days": 5,
        "goals": [],
        "scope": "The second pipeline.",
        "endsOn": "2026-04-13",
        "startsOn": "2026-04-07",
        "ownership": null,
        "hoursPerDay": null,
        "compensation": null,
        "confidentiality": null
      },
      "agreedTerms": null,
      "endsOn": "2026-04-13",
      "agreement": {
        "company": {
          "at": "2026-03-20T16:00:00.000Z",
          "by": null
        },
        "candidate": null
      },
      "proposals": [
        {
          "at": "2026-03-20T16:00:00.000Z",
          "note": null,
          "party": "company",
          "terms": {
            "days": 5,
            "goals": [],
            "scope": "The second pipeline.",
            "endsOn": "2026-04-13",
            "startsOn": "2026-04-07",
            "ownership": null,
            "hoursPerDay": null,
            "compensation": null,
            "confidentiality": null
          },
          "decisionDueAt": null
        }
      ],
      "timeZone": "Europe/Berlin",
      "decisionDueAt": null,
      "startsAt": "2026-04-07T07:00:00.000Z",
      "endsAt": "2026-04-13T15:00:00.000Z",
      "outcome": null,
      "metadata": {
        "budget": "data"
      },
      "version": 2,
      "createdAt": "2026-03-20T16:00:00.000Z",
      "updatedAt": "2026-03-20T16:00:00.000Z"
    }
  ],
  "nextCursor": null
} },
  'trialPeriods.get': { status: 200, body: {
  "id": "trial_01km5zk600e0htkwa04pqg0sdk",
  "applicationId": "app_01kjprzb00e02a9ch7exymvmfw",
  "interviewId": null,
  "status": "declined",
  "offeredBy": "company",
  "terms": {
    "days": 5,
    "goals": [],
    "scope": "The second pipeline.",
    "endsOn": "2026-04-13",
    "startsOn": "2026-04-07",
    "ownership": null,
    "hoursPerDay": null,
    "compensation": null,
    "confidentiality": null
  },
  "agreedTerms": null,
  "endsOn": "2026-04-13",
  "agreement": {
    "company": {
      "at": "2026-03-20T16:00:00.000Z",
      "by": null
    },
    "candidate": null
  },
  "proposals": [
    {
      "at": "2026-03-20T16:00:00.000Z",
      "note": null,
      "party": "company",
      "terms": {
        "days": 5,
        "goals": [],
        "scope": "The second pipeline.",
        "endsOn": "2026-04-13",
        "startsOn": "2026-04-07",
        "ownership": null,
        "hoursPerDay": null,
        "compensation": null,
        "confidentiality": null
      },
      "decisionDueAt": null
    }
  ],
  "timeZone": "Europe/Berlin",
  "decisionDueAt": null,
  "startsAt": "2026-04-07T07:00:00.000Z",
  "endsAt": "2026-04-13T15:00:00.000Z",
  "outcome": null,
  "metadata": {
    "budget": "data"
  },
  "version": 2,
  "createdAt": "2026-03-20T16:00:00.000Z",
  "updatedAt": "2026-03-20T16:00:00.000Z"
} },
  'trialPeriods.update': { status: 200, body: {
  "id": "trial_01kjt08cq0e0atdx5pc4gjbyst",
  "applicationId": "app_01kjprzb00e02a9ch7exymvmfw",
  "interviewId": "int_01kjprzb00e03awzvc04bqdt6v",
  "status": "offered",
  "offeredBy": "candidate",
  "terms": {
    "days": 3,
    "goals": [
      "Orders are seen within a minute"
    ],
    "scope": "A first pipeline, from the shop to the dashboard.",
    "endsOn": "2026-03-18",
    "startsOn": "2026-03-16",
    "ownership": "Brightwater owns what is made.",
    "hoursPerDay": 6,
    "compensation": {
      "per": "total",
      "amount": 900,
      "currency": "EUR"
    },
    "confidentiality": "What the figures say stays between us."
  },
  "agreedTerms": null,
  "endsOn": "2026-03-18",
  "agreement": {
    "company": null,
    "candidate": {
      "at": "2026-03-03T14:05:00.000Z",
      "by": null
    }
  },
  "proposals": [
    {
      "at": "2026-03-03T14:05:00.000Z",
      "note": null,
      "party": "candidate",
      "terms": {
        "days": 3,
        "goals": [
          "Orders are seen within a minute"
        ],
        "scope": "A first pipeline, from the shop to the dashboard.",
        "endsOn": "2026-03-18",
        "startsOn": "2026-03-16",
        "ownership": "Brightwater owns what is made.",
        "hoursPerDay": 6,
        "compensation": {
          "per": "total",
          "amount": 900,
          "currency": "EUR"
        },
        "confidentiality": "What the figures say stays between us."
      },
      "decisionDueAt": "2026-03-09T16:00:00.000Z"
    }
  ],
  "timeZone": "Europe/Berlin",
  "decisionDueAt": "2026-03-10T16:00:00.000Z",
  "startsAt": "2026-03-16T08:00:00.000Z",
  "endsAt": "2026-03-18T16:00:00.000Z",
  "outcome": null,
  "metadata": {},
  "version": 2,
  "createdAt": "2026-03-03T14:05:00.000Z",
  "updatedAt": "2026-03-04T08:30:00.000Z"
} },
  'trialPeriods.counter': { status: 200, body: {
  "id": "trial_01kjt08cq0e0atdx5pc4gjbyst",
  "applicationId": "app_01kjprzb00e02a9ch7exymvmfw",
  "interviewId": "int_01kjprzb00e03awzvc04bqdt6v",
  "status": "countered",
  "offeredBy": "candidate",
  "terms": {
    "days": 4,
    "goals": [
      "Orders are seen within a minute"
    ],
    "scope": "A first pipeline, from the shop to the dashboard.",
    "startsOn": "2026-03-17",
    "ownership": "Brightwater owns what is made.",
    "hoursPerDay": 6,
    "compensation": {
      "per": "total",
      "amount": 900,
      "currency": "EUR"
    },
    "confidentiality": "What the figures say stays between us.",
    "endsOn": "2026-03-20"
  },
  "agreedTerms": null,
  "endsOn": "2026-03-20",
  "agreement": {
    "candidate": null,
    "company": {
      "at": "2026-03-04T08:30:00.000Z",
      "by": "Jonas Brandt"
    }
  },
  "proposals": [
    {
      "at": "2026-03-03T14:05:00.000Z",
      "note": null,
      "party": "candidate",
      "terms": {
        "days": 3,
        "goals": [
          "Orders are seen within a minute"
        ],
        "scope": "A first pipeline, from the shop to the dashboard.",
        "endsOn": "2026-03-18",
        "startsOn": "2026-03-16",
        "ownership": "Brightwater owns what is made.",
        "hoursPerDay": 6,
        "compensation": {
          "per": "total",
          "amount": 900,
          "currency": "EUR"
        },
        "confidentiality": "What the figures say stays between us."
      },
      "decisionDueAt": "2026-03-09T16:00:00.000Z"
    },
    {
      "terms": {
        "days": 4,
        "goals": [
          "Orders are seen within a minute"
        ],
        "scope": "A first pipeline, from the shop to the dashboard.",
        "startsOn": "2026-03-17",
        "ownership": "Brightwater owns what is made.",
        "hoursPerDay": 6,
        "compensation": {
          "per": "total",
          "amount": 900,
          "currency": "EUR"
        },
        "confidentiality": "What the figures say stays between us.",
        "endsOn": "2026-03-20"
      },
      "decisionDueAt": "2026-03-10T16:00:00.000Z",
      "party": "company",
      "at": "2026-03-04T08:30:00.000Z",
      "note": "A day more, from Tuesday."
    }
  ],
  "timeZone": "Europe/Berlin",
  "decisionDueAt": "2026-03-10T16:00:00.000Z",
  "startsAt": "2026-03-17T08:00:00.000Z",
  "endsAt": "2026-03-20T16:00:00.000Z",
  "outcome": null,
  "metadata": {},
  "version": 3,
  "createdAt": "2026-03-03T14:05:00.000Z",
  "updatedAt": "2026-03-04T08:30:00.000Z"
} },
  'trialPeriods.accept': { status: 200, body: {
  "id": "trial_01kjt08cq0e0atdx5pc4gjbyst",
  "applicationId": "app_01kjprzb00e02a9ch7exymvmfw",
  "interviewId": "int_01kjprzb00e03awzvc04bqdt6v",
  "status": "accepted",
  "offeredBy": "candidate",
  "terms": {
    "days": 4,
    "goals": [
      "Orders are seen within a minute"
    ],
    "scope": "A first pipeline, from the shop to the dashboard.",
    "endsOn": "2026-03-20",
    "startsOn": "2026-03-17",
    "ownership": "Brightwater owns what is made.",
    "hoursPerDay": 6,
    "compensation": {
      "per": "total",
      "amount": 900,
      "currency": "EUR"
    },
    "confidentiality": "What the figures say stays between us."
  },
  "agreedTerms": {
    "days": 4,
    "goals": [
      "Orders are seen within a minute"
    ],
    "scope": "A first pipeline, from the shop to the dashboard.",
    "endsOn": "2026-03-20",
    "startsOn": "2026-03-17",
    "ownership": "Brightwater owns what is made.",
    "hoursPerDay": 6,
    "compensation": {
      "per": "total",
      "amount": 900,
      "currency": "EUR"
    },
    "confidentiality": "What the figures say stays between us."
  },
  "endsOn": "2026-03-20",
  "agreement": {
    "company": {
      "at": "2026-03-04T08:30:00.000Z",
      "by": "Jonas Brandt"
    },
    "candidate": {
      "at": "2026-03-04T08:30:00.000Z",
      "by": "Ada Okafor"
    }
  },
  "proposals": [
    {
      "at": "2026-03-03T14:05:00.000Z",
      "note": null,
      "party": "candidate",
      "terms": {
        "days": 3,
        "goals": [
          "Orders are seen within a minute"
        ],
        "scope": "A first pipeline, from the shop to the dashboard.",
        "endsOn": "2026-03-18",
        "startsOn": "2026-03-16",
        "ownership": "Brightwater owns what is made.",
        "hoursPerDay": 6,
        "compensation": {
          "per": "total",
          "amount": 900,
          "currency": "EUR"
        },
        "confidentiality": "What the figures say stays between us."
      },
      "decisionDueAt": "2026-03-09T16:00:00.000Z"
    },
    {
      "at": "2026-03-04T08:30:00.000Z",
      "note": "A day more, from Tuesday.",
      "party": "company",
      "terms": {
        "days": 4,
        "goals": [
          "Orders are seen within a minute"
        ],
        "scope": "A first pipeline, from the shop to the dashboard.",
        "endsOn": "2026-03-20",
        "startsOn": "2026-03-17",
        "ownership": "Brightwater owns what is made.",
        "hoursPerDay": 6,
        "compensation": {
          "per": "total",
          "amount": 900,
          "currency": "EUR"
        },
        "confidentiality": "What the figures say stays between us."
      },
      "decisionDueAt": "2026-03-10T16:00:00.000Z"
    }
  ],
  "timeZone": "Europe/Berlin",
  "decisionDueAt": "2026-03-10T16:00:00.000Z",
  "startsAt": "2026-03-17T08:00:00.000Z",
  "endsAt": "2026-03-20T16:00:00.000Z",
  "outcome": null,
  "metadata": {},
  "version": 4,
  "createdAt": "2026-03-03T14:05:00.000Z",
  "updatedAt": "2026-03-04T08:30:00.000Z"
} },
  'trialPeriods.decline': { status: 200, body: {
  "id": "trial_01km5zk600e0htkwa04pqg0sdk",
  "applicationId": "app_01kjprzb00e02a9ch7exymvmfw",
  "interviewId": null,
  "status": "declined",
  "offeredBy": "company",
  "terms": {
    "days": 5,
    "goals": [],
    "scope": "The second pipeline.",
    "endsOn": "2026-04-13",
    "startsOn": "2026-04-07",
    "ownership": null,
    "hoursPerDay": null,
    "compensation": null,
    "confidentiality": null
  },
  "agreedTerms": null,
  "endsOn": "2026-04-13",
  "agreement": {
    "company": {
      "at": "2026-03-20T16:00:00.000Z",
      "by": null
    },
    "candidate": null
  },
  "proposals": [
    {
      "at": "2026-03-20T16:00:00.000Z",
      "note": null,
      "party": "company",
      "terms": {
        "days": 5,
        "goals": [],
        "scope": "The second pipeline.",
        "endsOn": "2026-04-13",
        "startsOn": "2026-04-07",
        "ownership": null,
        "hoursPerDay": null,
        "compensation": null,
        "confidentiality": null
      },
      "decisionDueAt": null
    }
  ],
  "timeZone": "Europe/Berlin",
  "decisionDueAt": null,
  "startsAt": "2026-04-07T07:00:00.000Z",
  "endsAt": "2026-04-13T15:00:00.000Z",
  "outcome": null,
  "metadata": {
    "budget": "data"
  },
  "version": 2,
  "createdAt": "2026-03-20T16:00:00.000Z",
  "updatedAt": "2026-03-20T16:00:00.000Z"
} },
  'trialPeriods.withdraw': { status: 200, body: {
  "id": "trial_01km5zk600e0jaetjgh1yry71e",
  "applicationId": "app_01kjprzb00e02a9ch7exymvmfw",
  "interviewId": null,
  "status": "withdrawn",
  "offeredBy": "company",
  "terms": {
    "days": 5,
    "goals": [],
    "scope": "The second pipeline.",
    "endsOn": "2026-04-13",
    "startsOn": "2026-04-07",
    "ownership": null,
    "hoursPerDay": null,
    "compensation": null,
    "confidentiality": null
  },
  "agreedTerms": null,
  "endsOn": "2026-04-13",
  "agreement": {
    "company": {
      "at": "2026-03-20T16:00:00.000Z",
      "by": null
    },
    "candidate": null
  },
  "proposals": [
    {
      "at": "2026-03-20T16:00:00.000Z",
      "note": null,
      "party": "company",
      "terms": {
        "days": 5,
        "goals": [],
        "scope": "The second pipeline.",
        "endsOn": "2026-04-13",
        "startsOn": "2026-04-07",
        "ownership": null,
        "hoursPerDay": null,
        "compensation": null,
        "confidentiality": null
      },
      "decisionDueAt": null
    }
  ],
  "timeZone": "Europe/Berlin",
  "decisionDueAt": null,
  "startsAt": "2026-04-07T07:00:00.000Z",
  "endsAt": "2026-04-13T15:00:00.000Z",
  "outcome": null,
  "metadata": {
    "budget": "data"
  },
  "version": 2,
  "createdAt": "2026-03-20T16:00:00.000Z",
  "updatedAt": "2026-03-20T16:00:00.000Z"
} },
  'trialPeriods.start': { status: 200, body: {
  "id": "trial_01kjt08cq0e0atdx5pc4gjbyst",
  "applicationId": "app_01kjprzb00e02a9ch7exymvmfw",
  "interviewId": "int_01kjprzb00e03awzvc04bqdt6v",
  "status": "active",
  "offeredBy": "candidate",
  "terms": {
    "days": 4,
    "goals": [
      "Orders are seen within a minute"
    ],
    "scope": "A first pipeline, from the shop to the dashboard.",
    "endsOn": "2026-03-20",
    "startsOn": "2026-03-17",
    "ownership": "Brightwater owns what is made.",
    "hoursPerDay": 6,
    "compensation": {
      "per": "total",
      "amount": 900,
      "currency": "EUR"
    },
    "confidentiality": "What the figures say stays between us."
  },
  "agreedTerms": {
    "days": 4,
    "goals": [
      "Orders are seen within a minute"
    ],
    "scope": "A first pipeline, from the shop to the dashboard.",
    "endsOn": "2026-03-20",
    "startsOn": "2026-03-17",
    "ownership": "Brightwater owns what is made.",
    "hoursPerDay": 6,
    "compensation": {
      "per": "total",
      "amount": 900,
      "currency": "EUR"
    },
    "confidentiality": "What the figures say stays between us."
  },
  "endsOn": "2026-03-20",
  "agreement": {
    "company": {
      "at": "2026-03-04T08:30:00.000Z",
      "by": "Jonas Brandt"
    },
    "candidate": {
      "at": "2026-03-04T08:30:00.000Z",
      "by": "Ada Okafor"
    }
  },
  "proposals": [
    {
      "at": "2026-03-03T14:05:00.000Z",
      "note": null,
      "party": "candidate",
      "terms": {
        "days": 3,
        "goals": [
          "Orders are seen within a minute"
        ],
        "scope": "A first pipeline, from the shop to the dashboard.",
        "endsOn": "2026-03-18",
        "startsOn": "2026-03-16",
        "ownership": "Brightwater owns what is made.",
        "hoursPerDay": 6,
        "compensation": {
          "per": "total",
          "amount": 900,
          "currency": "EUR"
        },
        "confidentiality": "What the figures say stays between us."
      },
      "decisionDueAt": "2026-03-09T16:00:00.000Z"
    },
    {
      "at": "2026-03-04T08:30:00.000Z",
      "note": "A day more, from Tuesday.",
      "party": "company",
      "terms": {
        "days": 4,
        "goals": [
          "Orders are seen within a minute"
        ],
        "scope": "A first pipeline, from the shop to the dashboard.",
        "endsOn": "2026-03-20",
        "startsOn": "2026-03-17",
        "ownership": "Brightwater owns what is made.",
        "hoursPerDay": 6,
        "compensation": {
          "per": "total",
          "amount": 900,
          "currency": "EUR"
        },
        "confidentiality": "What the figures say stays between us."
      },
      "decisionDueAt": "2026-03-10T16:00:00.000Z"
    }
  ],
  "timeZone": "Europe/Berlin",
  "decisionDueAt": "2026-03-10T16:00:00.000Z",
  "startsAt": "2026-03-17T08:00:00.000Z",
  "endsAt": "2026-03-20T16:00:00.000Z",
  "outcome": null,
  "metadata": {},
  "version": 5,
  "createdAt": "2026-03-03T14:05:00.000Z",
  "updatedAt": "2026-03-17T08:00:00.000Z"
} },
  'trialPeriods.complete': { status: 200, body: {
  "id": "trial_01kjt08cq0e0atdx5pc4gjbyst",
  "applicationId": "app_01kjprzb00e02a9ch7exymvmfw",
  "interviewId": "int_01kjprzb00e03awzvc04bqdt6v",
  "status": "completed",
  "offeredBy": "candidate",
  "terms": {
    "days": 4,
    "goals": [
      "Orders are seen within a minute"
    ],
    "scope": "A first pipeline, from the shop to the dashboard.",
    "endsOn": "2026-03-20",
    "startsOn": "2026-03-17",
    "ownership": "Brightwater owns what is made.",
    "hoursPerDay": 6,
    "compensation": {
      "per": "total",
      "amount": 900,
      "currency": "EUR"
    },
    "confidentiality": "What the figures say stays between us."
  },
  "agreedTerms": {
    "days": 4,
    "goals": [
      "Orders are seen within a minute"
    ],
    "scope": "A first pipeline, from the shop to the dashboard.",
    "endsOn": "2026-03-20",
    "startsOn": "2026-03-17",
    "ownership": "Brightwater owns what is made.",
    "hoursPerDay": 6,
    "compensation": {
      "per": "total",
      "amount": 900,
      "currency": "EUR"
    },
    "confidentiality": "What the figures say stays between us."
  },
  "endsOn": "2026-03-20",
  "agreement": {
    "company": {
      "at": "2026-03-04T08:30:00.000Z",
      "by": "Jonas Brandt"
    },
    "candidate": {
      "at": "2026-03-04T08:30:00.000Z",
      "by": "Ada Okafor"
    }
  },
  "proposals": [
    {
      "at": "2026-03-03T14:05:00.000Z",
      "note": null,
      "party": "candidate",
      "terms": {
        "days": 3,
        "goals": [
          "Orders are seen within a minute"
        ],
        "scope": "A first pipeline, from the shop to the dashboard.",
        "endsOn": "2026-03-18",
        "startsOn": "2026-03-16",
        "ownership": "Brightwater owns what is made.",
        "hoursPerDay": 6,
        "compensation": {
          "per": "total",
          "amount": 900,
          "currency": "EUR"
        },
        "confidentiality": "What the figures say stays between us."
      },
      "decisionDueAt": "2026-03-09T16:00:00.000Z"
    },
    {
      "at": "2026-03-04T08:30:00.000Z",
      "note": "A day more, from Tuesday.",
      "party": "company",
      "terms": {
        "days": 4,
        "goals": [
          "Orders are seen within a minute"
        ],
        "scope": "A first pipeline, from the shop to the dashboard.",
        "endsOn": "2026-03-20",
        "startsOn": "2026-03-17",
        "ownership": "Brightwater owns what is made.",
        "hoursPerDay": 6,
        "compensation": {
          "per": "total",
          "amount": 900,
          "currency": "EUR"
        },
        "confidentiality": "What the figures say stays between us."
      },
      "decisionDueAt": "2026-03-10T16:00:00.000Z"
    }
  ],
  "timeZone": "Europe/Berlin",
  "decisionDueAt": "2026-03-10T16:00:00.000Z",
  "startsAt": "2026-03-17T08:00:00.000Z",
  "endsAt": "2026-03-20T16:00:00.000Z",
  "outcome": "hired",
  "metadata": {},
  "version": 6,
  "createdAt": "2026-03-03T14:05:00.000Z",
  "updatedAt": "2026-03-20T16:00:00.000Z"
} },
  'progress.list': { status: 200, body: {
  "data": [
    {
      "applicationId": "app_01kjprzb00e02txwph4zf3fea2",
      "headline": "It has been quiet for longer than is usual. Nothing is agreed about what happens next.",
      "ball": "nobody",
      "momentum": "stalled",
      "whatsNext": null,
      "clarity": {
        "score": 10,
        "factors": [
          {
            "key": "has_next_step",
            "met": false,
            "weight": 30,
            "detail": "As long as nothing is agreed, nobody knows whose move it is."
          },
          {
            "key": "has_date",
            "met": false,
            "weight": 25,
            "detail": "Without a date, nobody can tell whether a promise is kept."
          },
          {
            "key": "both_agreed",
            "met": false,
            "weight": 20,
            "detail": "What only one side has agreed to may surprise the other."
          },
          {
            "key": "company_committed",
            "met": false,
            "weight": 15,
            "detail": "So far the company has not promised anything by a date."
          },
          {
            "key": "nothing_overdue",
            "met": true,
            "weight": 10,
            "detail": "Nothing is overdue."
          }
        ]
      },
      "missingFact": {
        "question": "What happens next, and who does it?",
        "why": "As long as nothing is agreed, nobody knows whose move it is."
      },
      "silence": {
        "since": "2026-03-02T08:00:00.000Z",
        "days": 18,
        "allowedUntil": "2026-03-09T08:00:00.000Z"
      },
      "counts": {
        "open": 0,
        "overdue": 0,
        "done": 0
      },
      "suggestions": [
        {
          "key": "has_next_step",
          "title": "Record what happens next",
          "why": "Then there is something both sides can hold on to.",
          "request": {
            "method": "POST",
            "path": "/v1/next-steps",
            "body": {
              "owner": "company",
              "applicationId": "app_01kjprzb00e02txwph4zf3fea2",
              "title": "Say what happens next"
            }
          }
        },
        {
          "key": "has_date",
          "title": "Record a next step with a date",
          "why": "Then both sides know by when.",
          "request": {
            "method": "POST",
            "path": "/v1/next-steps",
            "body": {
              "due": {
                "from": "now",
                "businessDays": 3
              },
              "owner": "company",
              "applicationId": "app_01kjprzb00e02txwph4zf3fea2",
              "title": "Say what happens next"
            }
          }
        },
        {
          "key": "both_agreed",
          "title": "Record what both sides have agreed to",
          "why": "Then both sides mean the same.",
          "request": {
            "method": "POST",
            "path": "/v1/next-steps",
            "body": {
              "due": {
                "from": "now",
                "businessDays": 3
              },
              "owner": "company",
              "agreedBy": [
                "candidate",
                "company"
              ],
              "applicationId": "app_01kjprzb00e02txwph4zf3fea2",
              "title": "Say what happens next"
            }
          }
        },
        {
          "key": "company_committed",
          "title": "Record what the company will do, and by when",
          "why": "Then it is clear what to expect of the company, and when.",
          "request": {
            "method": "POST",
            "path": "/v1/next-steps",
            "body": {
              "due": {
                "from": "now",
                "businessDays": 3
              },
              "owner": "company",
              "applicationId": "app_01kjprzb00e02txwph4zf3fea2",
              "title": "Tell the candidate where things stand"
            }
          }
        }
      ],
      "asOf": "2026-03-20T16:00:00.000Z"
    },
    {
      "applicationId": "app_01kjprzb00e02a9ch7exymvmfw",
      "headline": "Something is overdue. This was due from the candidate by Thursday, 5 March 2026 at 08:30: “Who else sells to the same shops”.",
      "ball": "both",
      "momentum": "overdue",
      "whatsNext": {
        "id": "fup_01kjvzfpt0e0ftxcf37t583dmq",
        "type": "follow_up",
        "dueAt": "2026-03-05T08:30:00.000Z",
        "owner": "candidate",
        "title": "Who else sells to the same shops"
      },
      "clarity": {
        "score": 70,
        "factors": [
          {
            "key": "has_next_step",
            "met": true,
            "weight": 30,
            "detail": "There is something that happens next."
          },
          {
            "key": "has_date",
            "met": true,
            "weight": 25,
            "detail": "What happens next has a date."
          },
          {
            "key": "both_agreed",
            "met": false,
            "weight": 20,
            "detail": "What only one side has agreed to may surprise the other."
          },
          {
            "key": "company_committed",
            "met": true,
            "weight": 15,
            "detail": "The company has promised something by a date."
          },
          {
            "key": "nothing_overdue",
            "met": false,
            "weight": 10,
            "detail": "A date that was set has passed."
          }
        ]
      },
      "missingFact": {
        "question": "Do we both mean the same step and the same date?",
        "why": "What only one side has agreed to may surprise the other."
      },
      "silence": {
        "since": "2026-03-20T16:00:00.000Z",
        "days": 0,
        "allowedUntil": "2026-03-05T09:30:00.000Z"
      },
      "counts": {
        "open": 3,
        "overdue": 3,
        "done": 0
      },
      "suggestions": [
        {
          "key": "both_agreed",
          "title": "Have the company agree to: “Send the figures of last year”",
          "why": "Then both sides mean the same.",
          "request": {
            "method": "POST",
            "path": "/v1/next-steps/step_01kjprzb00e08ap5zfdmcwf9dh/agree",
            "body": {
              "party": "company"
            }
          }
        },
        {
          "key": "nothing_overdue",
          "title": "Record what came of the interview: “Case study”",
          "why": "It is over, and its outcome has not been recorded.",
          "request": {
            "method": "POST",
            "path": "/v1/interviews/int_01kjprzb00e04a5hh44cpdt8gq/complete",
            "body": {
              "noNextStepsReason": "other"
            }
          }
        }
      ],
      "asOf": "2026-03-20T16:00:00.000Z"
    }
  ],
  "nextCursor": null
} },
  'deadlines.list': { status: 200, body: {
  "data": [
    {
      "id": "dl_01kjt08cq0e0car8tp0tf9t7ks",
      "kind": "outcome_missing",
      "subject": {
        "type": "interview",
        "id": "int_01kjt08cq0e0btadft63by4qer"
      },
      "applicationId": "app_01kjprzb00e02a9ch7exymvmfw",
      "owner": null,
      "firesAt": "2026-03-02T12:00:00.000Z",
      "status": "voided",
      "version": 1
    },
    {
      "id": "dl_01kjprzb00e03tf416k6z45j58",
      "kind": "starting",
      "subject": {
        "type": "interview",
        "id": "int_01kjprzb00e03awzvc04bqdt6v"
      },
      "applicationId": "app_01kjprzb00e02a9ch7exymvmfw",
      "owner": null,
      "firesAt": "2026-03-03T08:00:00.000Z",
      "status": "voided",
      "version": 1
    }
  ],
  "nextCursor": null
} },
  'settings.get': { status: 200, body: {
  "timeZone": "Europe/Berlin",
  "calendar": {
    "dayEnd": "17:00",
    "dayStart": "09:00",
    "holidays": [
      "2026-04-03",
      "2026-04-06"
    ],
    "workDays": [
      1,
      2,
      3,
      4,
      5
    ]
  },
  "followUpWithin": "PT24H",
  "reminders": [
    "PT24H",
    "PT1H"
  ],
  "overdueAfter": "PT1H",
  "outcomeGrace": "PT2H",
  "stalledAfter": "P7D",
  "version": 1,
  "updatedAt": "2026-03-02T08:00:00.000Z"
} },
  'settings.update': { status: 200, body: {
  "timeZone": "Europe/Berlin",
  "calendar": {
    "dayEnd": "17:00",
    "dayStart": "09:00",
    "holidays": [
      "2026-04-03",
      "2026-04-06"
    ],
    "workDays": [
      1,
      2,
      3,
      4,
      5
    ]
  },
  "followUpWithin": "PT24H",
  "reminders": [
    "PT24H",
    "PT1H"
  ],
  "overdueAfter": "PT1H",
  "outcomeGrace": "PT2H",
  "stalledAfter": "P7D",
  "version": 1,
  "updatedAt": "2026-03-02T08:00:00.000Z"
} },
  'testClocks.create': { status: 201, body: {
  "id": "clock_01km5zk600e0pae7q4b8y0ved9",
  "name": "A whole application in a minute",
  "now": "2026-06-01T08:00:00.000Z",
  "status": "ready",
  "advancingTo": null,
  "applications": 0,
  "version": 1,
  "createdAt": "2026-03-20T16:00:00.000Z",
  "updatedAt": "2026-03-20T16:00:00.000Z"
} },
  'testClocks.list': { status: 200, body: {
  "data": [
    {
      "id": "clock_01km5zk600e0pae7q4b8y0ved9",
      "name": "A whole application in a minute",
      "now": "2026-06-01T08:00:00.000Z",
      "status": "advancing",
      "advancingTo": "2026-06-08T08:00:00.000Z",
      "applications": 1,
      "version": 3,
      "createdAt": "2026-03-20T16:00:00.000Z",
      "updatedAt": "2026-03-20T16:00:00.000Z"
    }
  ],
  "nextCursor": null
} },
  'testClocks.get': { status: 200, body: {
  "id": "clock_01km5zk600e0pae7q4b8y0ved9",
  "name": "A whole application in a minute",
  "now": "2026-06-01T08:00:00.000Z",
  "status": "advancing",
  "advancingTo": "2026-06-08T08:00:00.000Z",
  "applications": 1,
  "version": 3,
  "createdAt": "2026-03-20T16:00:00.000Z",
  "updatedAt": "2026-03-20T16:00:00.000Z"
} },
  'testClocks.delete': { status: 204, body: undefined },
  'testClocks.attach': { status: 200, body: {
  "id": "clock_01km5zk600e0pae7q4b8y0ved9",
  "name": "A whole application in a minute",
  "now": "2026-06-01T08:00:00.000Z",
  "status": "ready",
  "advancingTo": null,
  "applications": 1,
  "version": 2,
  "createdAt": "2026-03-20T16:00:00.000Z",
  "updatedAt": "2026-03-20T16:00:00.000Z"
} },
  'testClocks.advance': { status: 200, body: {
  "id": "clock_01km5zk600e0pae7q4b8y0ved9",
  "name": "A whole application in a minute",
  "now": "2026-06-01T08:00:00.000Z",
  "status": "advancing",
  "advancingTo": "2026-06-08T08:00:00.000Z",
  "applications": 1,
  "version": 3,
  "createdAt": "2026-03-20T16:00:00.000Z",
  "updatedAt": "2026-03-20T16:00:00.000Z"
} },
  'webhookEndpoints.create': { status: 201, body: {
  "id": "whe_01kjprzb00e01t9r3m11b2qvdr",
  "url": "http://localhost:4000/webhooks/afterview",
  "description": "The board of the recruiters",
  "eventTypes": [
    "interview.*",
    "next_step.*",
    "progress.*"
  ],
  "enabled": true,
  "disabledReason": null,
  "mode": "live",
  "version": 1,
  "createdAt": "2026-03-02T08:00:00.000Z",
  "updatedAt": "2026-03-02T08:00:00.000Z",
  "secret": "whsec_YW4gZXhhbXBsZSBvZiBhIHNlY3JldCwgZm9yIGFsbA=="
} },
  'webhookEndpoints.list': { status: 200, body: {
  "data": [
    {
      "id": "whe_01kjprzb00e01t9r3m11b2qvdr",
      "url": "http://localhost:4000/webhooks/afterview",
      "description": "The board of the recruiters",
      "eventTypes": [],
      "enabled": true,
      "disabledReason": null,
      "mode": "live",
      "version": 3,
      "createdAt": "2026-03-02T08:00:00.000Z",
      "updatedAt": "2026-03-20T16:00:00.000Z"
    }
  ],
  "nextCursor": null
} },
  'webhookEndpoints.get': { status: 200, body: {
  "id": "whe_01kjprzb00e01t9r3m11b2qvdr",
  "url": "http://localhost:4000/webhooks/afterview",
  "description": "The board of the recruiters",
  "eventTypes": [],
  "enabled": true,
  "disabledReason": null,
  "mode": "live",
  "version": 3,
  "createdAt": "2026-03-02T08:00:00.000Z",
  "updatedAt": "2026-03-20T16:00:00.000Z"
} },
  'webhookEndpoints.update': { status: 200, body: {
  "id": "whe_01kjprzb00e01t9r3m11b2qvdr",
  "url": "http://localhost:4000/webhooks/afterview",
  "description": "The board of the recruiters",
  "eventTypes": [],
  "enabled": true,
  "disabledReason": null,
  "mode": "live",
  "version": 3,
  "createdAt": "2026-03-02T08:00:00.000Z",
  "updatedAt": "2026-03-20T16:00:00.000Z"
} },
  'webhookEndpoints.delete': { status: 204, body: undefined },
  'webhookEndpoints.rotateSecret': { status: 200, body: {
  "id": "whe_01kjprzb00e01t9r3m11b2qvdr",
  "url": "http://localhost:4000/webhooks/afterview",
  "description": "The board of the recruiters",
  "eventTypes": [
    "interview.*",
    "next_step.*",
    "progress.*"
  ],
  "enabled": true,
  "disabledReason": null,
  "mode": "live",
  "version": 2,
  "createdAt": "2026-03-02T08:00:00.000Z",
  "updatedAt": "2026-03-20T16:00:00.000Z",
  "secret": "whsec_YW4gZXhhbXBsZSBvZiBhIHNlY3JldCwgZm9yIGFsbA==",
  "previousSecretUntil": "2026-03-21T16:00:00.000Z"
} },
  'webhookEndpoints.test': { status: 202, body: {
  "id": "dlv_01km5zk600e0nt8k5q63220j0a",
  "endpointId": "whe_01kjprzb00e01t9r3m11b2qvdr",
  "eventId": "evt_01km5zk600e0naed3nsd0aat78",
  "eventType": "next_step.overdue",
  "status": "waiting",
  "attempts": [],
  "nextAttemptAt": "2026-03-20T16:00:00.000Z",
  "createdAt": "2026-03-20T16:00:00.000Z",
  "finishedAt": null
} },
  'webhookEndpoints.recover': { status: 202, body: {
  "endpointId": "whe_01kjprzb00e01t9r3m11b2qvdr",
  "since": "2026-03-02T08:00:00.000Z",
  "status": "running",
  "recovered": 0,
  "requestedAt": "2026-03-20T16:00:00.000Z",
  "doneAt": null
} },
  'webhookEndpoints.recovery.get': { status: 200, body: {
  "endpointId": "whe_01kjprzb00e01t9r3m11b2qvdr",
  "since": "2026-03-02T08:00:00.000Z",
  "status": "running",
  "recovered": 0,
  "requestedAt": "2026-03-20T16:00:00.000Z",
  "doneAt": null
} },
  'webhookDeliveries.list': { status: 200, body: {
  "data": [
    {
      "id": "dlv_01km5zk600e0nt8k5q63220j0a",
      "endpointId": "whe_01kjprzb00e01t9r3m11b2qvdr",
      "eventId": "evt_01km5zk600e0naed3nsd0aat78",
      "eventType": "next_step.overdue",
      "status": "waiting",
      "attempts": [],
      "nextAttemptAt": "2026-03-20T16:00:00.000Z",
      "createdAt": "2026-03-20T16:00:00.000Z",
      "finishedAt": null
    },
    {
      "id": "dlv_01km5zk600e0mt7p8mz4t8s760",
      "endpointId": "whe_01kjprzb00e01t9r3m11b2qvdr",
      "eventId": "evt_01km5zk600e0matpfcxmeyt1zr",
      "eventType": "interview.outcome_missing",
      "status": "waiting",
      "attempts": [],
      "nextAttemptAt": "2026-03-20T16:00:00.000Z",
      "createdAt": "2026-03-20T16:00:00.000Z",
      "finishedAt": null
    }
  ],
  "nextCursor": null
} },
  'webhookDeliveries.get': { status: 200, body: {
  "id": "dlv_01kjt54160e0dtcw373kcq810n",
  "endpointId": "whe_01kjprzb00e01t9r3m11b2qvdr",
  "eventId": "evt_01kjt54160e0dabye4nc4cnht5",
  "eventType": "next_step.agreed",
  "status": "waiting",
  "attempts": [],
  "nextAttemptAt": "2026-03-20T16:00:00.000Z",
  "createdAt": "2026-03-03T15:30:00.000Z",
  "finishedAt": null
} },
  'webhookDeliveries.retry': { status: 202, body: {
  "id": "dlv_01km5zk600e0nt8k5q63220j0a",
  "endpointId": "whe_01kjprzb00e01t9r3m11b2qvdr",
  "eventId": "evt_01km5zk600e0naed3nsd0aat78",
  "eventType": "next_step.overdue",
  "status": "waiting",
  "attempts": [],
  "nextAttemptAt": "2026-03-20T16:00:00.000Z",
  "createdAt": "2026-03-20T16:00:00.000Z",
  "finishedAt": null
} },
  'events.list': { status: 200, body: {
  "data": [
    {
      "id": "evt_01kjt54160e0dabye4nc4cnht5",
      "type": "next_step.agreed",
      "timestamp": "2026-03-03T15:30:00.000Z",
      "applicationId": "app_01kjprzb00e02a9ch7exymvmfw",
      "sequence": 24,
      "mode": "live",
      "actor": {
        "type": "key",
        "id": "key_01kjprzb00e01athsnweh6brbe"
      },
      "data": {
        "object": {
          "id": "step_01kjt08cq0e0ctpyjpgwydewfj",
          "applicationId": "app_01kjprzb00e02a9ch7exymvmfw",
          "interviewId": "int_01kjprzb00e03awzvc04bqdt6v",
          "externalId": "step-302",
          "title": "Show the architecture of the shop",
          "description": "Half an hour is enough.",
          "owner": "company",
          "assignee": {
            "name": "Jonas Brandt",
            "email": "jonas.brandt@example.com"
          },
          "status": "agreed",
          "promise": "dated",
          "dueAt": "2026-03-13T11:00:00.000Z",
          "due": {
            "from": "interview_end",
            "time": "12:00",
            "endOf": "next_week",
            "timeZone": "Europe/Berlin"
          },
          "timeZone": "Europe/Berlin",
          "overdue": false,
          "agreement": {
            "company": {
              "at": "2026-03-03T14:05:00.000Z",
              "by": "Jonas Brandt"
            },
            "candidate": {
              "at": "2026-03-03T15:30:00.000Z",
              "by": "Ada Okafor"
            }
          },
          "terms": {
            "title": "Show the architecture of the shop",
            "owner": "company",
            "dueAt": "2026-03-13T11:00:00.000Z",
            "due": {
              "from": "interview_end",
              "time": "12:00",
              "endOf": "next_week",
              "timeZone": "Europe/Berlin"
            },
            "settledBy": "parties",
            "at": "2026-03-03T15:30:00.000Z"
          },
          "proposals": [
            {
              "at": "2026-03-03T14:05:00.000Z",
              "note": null,
              "dueAt": "2026-03-05T14:05:00.000Z",
              "owner": "company",
              "party": "candidate",
              "title": "Show the architecture of the shop"
            },
            {
              "at": "2026-03-03T14:05:00.000Z",
              "note": "This week is full.",
              "dueAt": "2026-03-13T11:00:00.000Z",
              "owner": "company",
              "party": "company",
              "title": "Show the architecture of the shop"
            }
          ],
          "reminders": [
            "PT2H"
          ],
          "overdueAfter": "PT4H",
          "completedAt": null,
          "completedBy": null,
          "completionNote": null,
          "evidenceUrl": null,
          "position": 3,
          "metadata": {
            "room": "A3"
          },
          "version": 3,
          "createdAt": "2026-03-03T14:05:00.000Z",
          "updatedAt": "2026-03-03T15:30:00.000Z"
        },
        "previous": {
          "status": "proposed",
          "agreement": {
            "company": {
              "at": "2026-03-03T14:05:00.000Z",
              "by": "Jonas Brandt"
            },
            "candidate": null
          },
          "terms": null
        },
        "application": {
          "id": "app_01kjprzb00e02a9ch7exymvmfw",
          "externalId": "application-1042",
          "candidateExternalId": "candidate-815"
        },
        "whatsNext": {
          "type": "follow_up",
          "id": "fup_01kjt08cq0e0aayq53hxt8m7be",
          "title": "What others do with streaming data",
          "owner": "candidate",
          "dueAt": "2026-03-04T14:00:00.000Z"
        }
      }
    }
  ],
  "nextCursor": null
} },
  'events.get': { status: 200, body: {
  "id": "evt_01km5zk600e0kt1e8rjgyz15hb",
  "type": "interview.starting",
  "timestamp": "2026-03-20T16:00:00.000Z",
  "applicationId": "app_01kjprzb00e02a9ch7exymvmfw",
  "sequence": 75,
  "mode": "live",
  "actor": {
    "type": "system",
    "id": null
  },
  "data": {
    "object": {
      "id": "int_01kjt08cq0e0baf1fkxhzb6bsg",
      "applicationId": "app_01kjprzb00e02a9ch7exymvmfw",
      "externalId": null,
      "title": "Meet the team",
      "kind": "other",
      "startsAt": "2026-03-12T09:00:00.000Z",
      "endsAt": "2026-03-12T10:00:00.000Z",
      "endedAt": null,
      "timeZone": "Europe/Berlin",
      "location": null,
      "interviewers": [],
      "status": "scheduled",
      "outcome": null,
      "noNextStepsReason": null,
      "companyAnswer": null,
      "cancelReason": null,
      "noShowParty": null,
      "metadata": {},
      "version": 3,
      "createdAt": "2026-03-03T14:05:00.000Z",
      "updatedAt": "2026-03-03T14:05:00.000Z"
    },
    "application": {
      "id": "app_01kjprzb00e02a9ch7exymvmfw",
      "externalId": "application-1042",
      "candidateExternalId": "candidate-815"
    },
    "whatsNext": {
      "type": "follow_up",
      "id": "fup_01kjvzfpt0e0ftxcf37t583dmq",
      "title": "Who else sells to the same shops",
      "owner": "candidate",
      "dueAt": "2026-03-05T08:30:00.000Z"
    }
  }
} },
  'events.replay': { status: 202, body: {
  "eventId": "evt_01kjt54160e0dabye4nc4cnht5",
  "deliveries": [
    {
      "id": "dlv_01kjt54160e0dtcw373kcq810n",
      "endpointId": "whe_01kjprzb00e01t9r3m11b2qvdr",
      "eventId": "evt_01kjt54160e0dabye4nc4cnht5",
      "eventType": "next_step.agreed",
      "status": "waiting",
      "attempts": [],
      "nextAttemptAt": "2026-03-20T16:00:00.000Z",
      "createdAt": "2026-03-03T15:30:00.000Z",
      "finishedAt": null
    }
  ]
} },
  'eventTypes.list': { status: 200, body: {
  "data": [
    {
      "type": "application.created",
      "description": "The application was recorded.",
      "schema": {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "ApplicationCreatedEvent",
        "type": "object",
        "description": "What a webhook receives for `application.created`."
      },
      "example": {
        "id": "evt_01hqkz5f00e8qb4m0j2x6w3r9t",
        "type": "application.created",
        "timestamp": "2026-03-03T16:00:00.000Z",
        "applicationId": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
        "sequence": 7,
        "mode": "test",
        "actor": {
          "type": "system",
          "id": null
        },
        "data": {
          "object": {
            "id": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
            "externalId": "application-4711",
            "candidate": {
              "externalId": "candidate-42",
              "name": "Ada Lovelace",
              "email": "ada@example.com",
              "timeZone": "Europe/London",
              "locale": "en"
            },
            "company": {
              "externalId": "company-7",
              "name": "Acme"
            },
            "position": {
              "title": "Data engineer",
              "function": "data",
              "level": "senior",
              "location": "Berlin"
            },
            "status": "active",
            "stage": "first-round",
            "metadata": {},
            "version": 1,
            "createdAt": "2026-03-02T09:00:00.000Z",
            "updatedAt": "2026-03-02T09:00:00.000Z"
          },
          "application": {
            "id": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
            "externalId": "application-4711",
            "candidateExternalId": "candidate-42"
          },
          "whatsNext": {
            "type": "next_step",
            "id": "step_01hqkz5f00e8qb4m0j2x6w3r9t",
            "title": "Give technical feedback",
            "owner": "company",
            "dueAt": "2026-03-05T16:00:00.000Z"
          }
        }
      }
    }
  ],
  "nextCursor": null
} },
};

/** An example of each event. */
export const events: { [Type in types.Event['type']]: Extract<types.Event, { type: Type }> } = {
  'application.created': {
  "id": "evt_01hqkz5f00e8qb4m0j2x6w3r9t",
  "type": "application.created",
  "timestamp": "2026-03-03T16:00:00.000Z",
  "applicationId": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
  "sequence": 7,
  "mode": "test",
  "actor": {
    "type": "system",
    "id": null
  },
  "data": {
    "object": {
      "id": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
      "externalId": "application-4711",
      "candidate": {
        "externalId": "candidate-42",
        "name": "Ada Lovelace",
        "email": "ada@example.com",
        "timeZone": "Europe/London",
        "locale": "en"
      },
      "company": {
        "externalId": "company-7",
        "name": "Acme"
      },
      "position": {
        "title": "Data engineer",
        "function": "data",
        "level": "senior",
        "location": "Berlin"
      },
      "status": "active",
      "stage": "first-round",
      "metadata": {},
      "version": 1,
      "createdAt": "2026-03-02T09:00:00.000Z",
      "updatedAt": "2026-03-02T09:00:00.000Z"
    },
    "application": {
      "id": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
      "externalId": "application-4711",
      "candidateExternalId": "candidate-42"
    },
    "whatsNext": {
      "type": "next_step",
      "id": "step_01hqkz5f00e8qb4m0j2x6w3r9t",
      "title": "Give technical feedback",
      "owner": "company",
      "dueAt": "2026-03-05T16:00:00.000Z"
    }
  }
},
  'application.updated': {
  "id": "evt_01hqkz5f00e8qb4m0j2x6w3r9t",
  "type": "application.updated",
  "timestamp": "2026-03-03T16:00:00.000Z",
  "applicationId": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
  "sequence": 7,
  "mode": "test",
  "actor": {
    "type": "system",
    "id": null
  },
  "data": {
    "object": {
      "id": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
      "externalId": "application-4711",
      "candidate": {
        "externalId": "candidate-42",
        "name": "Ada Lovelace",
        "email": "ada@example.com",
        "timeZone": "Europe/London",
        "locale": "en"
      },
      "company": {
        "externalId": "company-7",
        "name": "Acme"
      },
      "position": {
        "title": "Data engineer",
        "function": "data",
        "level": "senior",
        "location": "Berlin"
      },
      "status": "active",
      "stage": "first-round",
      "metadata": {},
      "version": 2,
      "createdAt": "2026-03-02T09:00:00.000Z",
      "updatedAt": "2026-03-03T16:00:00.000Z"
    },
    "previous": {
      "stage": "applied"
    },
    "application": {
      "id": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
      "externalId": "application-4711",
      "candidateExternalId": "candidate-42"
    },
    "whatsNext": {
      "type": "next_step",
      "id": "step_01hqkz5f00e8qb4m0j2x6w3r9t",
      "title": "Give technical feedback",
      "owner": "company",
      "dueAt": "2026-03-05T16:00:00.000Z"
    }
  }
},
  'application.status_changed': {
  "id": "evt_01hqkz5f00e8qb4m0j2x6w3r9t",
  "type": "application.status_changed",
  "timestamp": "2026-03-03T16:00:00.000Z",
  "applicationId": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
  "sequence": 7,
  "mode": "test",
  "actor": {
    "type": "system",
    "id": null
  },
  "data": {
    "object": {
      "id": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
      "externalId": "application-4711",
      "candidate": {
        "externalId": "candidate-42",
        "name": "Ada Lovelace",
        "email": "ada@example.com",
        "timeZone": "Europe/London",
        "locale": "en"
      },
      "company": {
        "externalId": "company-7",
        "name": "Acme"
      },
      "position": {
        "title": "Data engineer",
        "function": "data",
        "level": "senior",
        "location": "Berlin"
      },
      "status": "offer",
      "stage": "first-round",
      "metadata": {},
      "version": 2,
      "createdAt": "2026-03-02T09:00:00.000Z",
      "updatedAt": "2026-03-03T16:00:00.000Z"
    },
    "previous": {
      "status": "active"
    },
    "application": {
      "id": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
      "externalId": "application-4711",
      "candidateExternalId": "candidate-42"
    },
    "whatsNext": {
      "type": "next_step",
      "id": "step_01hqkz5f00e8qb4m0j2x6w3r9t",
      "title": "Give technical feedback",
      "owner": "company",
      "dueAt": "2026-03-05T16:00:00.000Z"
    }
  }
},
  'application.deleted': {
  "id": "evt_01hqkz5f00e8qb4m0j2x6w3r9t",
  "type": "application.deleted",
  "timestamp": "2026-03-03T16:00:00.000Z",
  "applicationId": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
  "sequence": 7,
  "mode": "test",
  "actor": {
    "type": "system",
    "id": null
  },
  "data": {
    "object": {
      "id": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
      "externalId": "application-4711",
      "candidate": {
        "externalId": "candidate-42",
        "name": "Ada Lovelace",
        "email": "ada@example.com",
        "timeZone": "Europe/London",
        "locale": "en"
      },
      "company": {
        "externalId": "company-7",
        "name": "Acme"
      },
      "position": {
        "title": "Data engineer",
        "function": "data",
        "level": "senior",
        "location": "Berlin"
      },
      "status": "withdrawn",
      "stage": "first-round",
      "metadata": {},
      "version": 2,
      "createdAt": "2026-03-02T09:00:00.000Z",
      "updatedAt": "2026-03-03T16:00:00.000Z"
    },
    "application": {
      "id": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
      "externalId": "application-4711",
      "candidateExternalId": "candidate-42"
    },
    "whatsNext": {
      "type": "next_step",
      "id": "step_01hqkz5f00e8qb4m0j2x6w3r9t",
      "title": "Give technical feedback",
      "owner": "company",
      "dueAt": "2026-03-05T16:00:00.000Z"
    }
  }
},
  'application.stalled': {
  "id": "evt_01hqkz5f00e8qb4m0j2x6w3r9t",
  "type": "application.stalled",
  "timestamp": "2026-03-03T16:00:00.000Z",
  "applicationId": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
  "sequence": 7,
  "mode": "test",
  "actor": {
    "type": "system",
    "id": null
  },
  "data": {
    "object": {
      "id": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
      "externalId": "application-4711",
      "candidate": {
        "externalId": "candidate-42",
        "name": "Ada Lovelace",
        "email": "ada@example.com",
        "timeZone": "Europe/London",
        "locale": "en"
      },
      "company": {
        "externalId": "company-7",
        "name": "Acme"
      },
      "position": {
        "title": "Data engineer",
        "function": "data",
        "level": "senior",
        "location": "Berlin"
      },
      "status": "active",
      "stage": "first-round",
      "metadata": {},
      "version": 2,
      "createdAt": "2026-03-02T09:00:00.000Z",
      "updatedAt": "2026-03-03T16:00:00.000Z"
    },
    "application": {
      "id": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
      "externalId": "application-4711",
      "candidateExternalId": "candidate-42"
    },
    "whatsNext": {
      "type": "next_step",
      "id": "step_01hqkz5f00e8qb4m0j2x6w3r9t",
      "title": "Give technical feedback",
      "owner": "company",
      "dueAt": "2026-03-05T16:00:00.000Z"
    }
  }
},
  'interview.scheduled': {
  "id": "evt_01hqkz5f00e8qb4m0j2x6w3r9t",
  "type": "interview.scheduled",
  "timestamp": "2026-03-03T16:00:00.000Z",
  "applicationId": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
  "sequence": 7,
  "mode": "test",
  "actor": {
    "type": "system",
    "id": null
  },
  "data": {
    "object": {
      "id": "int_01hqkz5f00e8qb4m0j2x6w3r9t",
      "applicationId": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
      "externalId": "interview-1",
      "title": "First talk",
      "kind": "video",
      "startsAt": "2026-03-02T09:00:00.000Z",
      "endsAt": "2026-03-02T10:00:00.000Z",
      "endedAt": null,
      "timeZone": "Europe/Berlin",
      "location": "https://meet.example.com/first-talk",
      "interviewers": [
        {
          "name": "Grace Hopper",
          "email": "grace@example.com",
          "role": "Head of data"
        }
      ],
      "status": "scheduled",
      "outcome": null,
      "noNextStepsReason": null,
      "companyAnswer": null,
      "cancelReason": null,
      "noShowParty": null,
      "metadata": {},
      "version": 1,
      "createdAt": "2026-03-02T09:00:00.000Z",
      "updatedAt": "2026-03-02T09:00:00.000Z"
    },
    "application": {
      "id": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
      "externalId": "application-4711",
      "candidateExternalId": "candidate-42"
    },
    "whatsNext": {
      "type": "next_step",
      "id": "step_01hqkz5f00e8qb4m0j2x6w3r9t",
      "title": "Give technical feedback",
      "owner": "company",
      "dueAt": "2026-03-05T16:00:00.000Z"
    }
  }
},
  'interview.rescheduled': {
  "id": "evt_01hqkz5f00e8qb4m0j2x6w3r9t",
  "type": "interview.rescheduled",
  "timestamp": "2026-03-03T16:00:00.000Z",
  "applicationId": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
  "sequence": 7,
  "mode": "test",
  "actor": {
    "type": "system",
    "id": null
  },
  "data": {
    "object": {
      "id": "int_01hqkz5f00e8qb4m0j2x6w3r9t",
      "applicationId": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
      "externalId": "interview-1",
      "title": "First talk",
      "kind": "video",
      "startsAt": "2026-03-02T09:00:00.000Z",
      "endsAt": "2026-03-02T10:00:00.000Z",
      "endedAt": null,
      "timeZone": "Europe/Berlin",
      "location": "https://meet.example.com/first-talk",
      "interviewers": [
        {
          "name": "Grace Hopper",
          "email": "grace@example.com",
          "role": "Head of data"
        }
      ],
      "status": "scheduled",
      "outcome": null,
      "noNextStepsReason": null,
      "companyAnswer": null,
      "cancelReason": null,
      "noShowParty": null,
      "metadata": {},
      "version": 2,
      "createdAt": "2026-03-02T09:00:00.000Z",
      "updatedAt": "2026-03-03T16:00:00.000Z"
    },
    "previous": {
      "startsAt": "2026-02-27T09:00:00.000Z",
      "endsAt": "2026-02-27T10:00:00.000Z"
    },
    "application": {
      "id": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
      "externalId": "application-4711",
      "candidateExternalId": "candidate-42"
    },
    "whatsNext": {
      "type": "next_step",
      "id": "step_01hqkz5f00e8qb4m0j2x6w3r9t",
      "title": "Give technical feedback",
      "owner": "company",
      "dueAt": "2026-03-05T16:00:00.000Z"
    }
  }
},
  'interview.updated': {
  "id": "evt_01hqkz5f00e8qb4m0j2x6w3r9t",
  "type": "interview.updated",
  "timestamp": "2026-03-03T16:00:00.000Z",
  "applicationId": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
  "sequence": 7,
  "mode": "test",
  "actor": {
    "type": "system",
    "id": null
  },
  "data": {
    "object": {
      "id": "int_01hqkz5f00e8qb4m0j2x6w3r9t",
      "applicationId": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
      "externalId": "interview-1",
      "title": "First talk",
      "kind": "video",
      "startsAt": "2026-03-02T09:00:00.000Z",
      "endsAt": "2026-03-02T10:00:00.000Z",
      "endedAt": null,
      "timeZone": "Europe/Berlin",
      "location": "https://meet.example.com/first-talk",
      "interviewers": [
        {
          "name": "Grace Hopper",
          "email": "grace@example.com",
          "role": "Head of data"
        }
      ],
      "status": "scheduled",
      "outcome": null,
      "noNextStepsReason": null,
      "companyAnswer": null,
      "cancelReason": null,
      "noShowParty": null,
      "metadata": {},
      "version": 2,
      "createdAt": "2026-03-02T09:00:00.000Z",
      "updatedAt": "2026-03-03T16:00:00.000Z"
    },
    "previous": {
      "location": null
    },
    "application": {
      "id": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
      "externalId": "application-4711",
      "candidateExternalId": "candidate-42"
    },
    "whatsNext": {
      "type": "next_step",
      "id": "step_01hqkz5f00e8qb4m0j2x6w3r9t",
      "title": "Give technical feedback",
      "owner": "company",
      "dueAt": "2026-03-05T16:00:00.000Z"
    }
  }
},
  'interview.starting': {
  "id": "evt_01hqkz5f00e8qb4m0j2x6w3r9t",
  "type": "interview.starting",
  "timestamp": "2026-03-03T16:00:00.000Z",
  "applicationId": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
  "sequence": 7,
  "mode": "test",
  "actor": {
    "type": "system",
    "id": null
  },
  "data": {
    "object": {
      "id": "int_01hqkz5f00e8qb4m0j2x6w3r9t",
      "applicationId": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
      "externalId": "interview-1",
      "title": "First talk",
      "kind": "video",
      "startsAt": "2026-03-02T09:00:00.000Z",
      "endsAt": "2026-03-02T10:00:00.000Z",
      "endedAt": null,
      "timeZone": "Europe/Berlin",
      "location": "https://meet.example.com/first-talk",
      "interviewers": [
        {
          "name": "Grace Hopper",
          "email": "grace@example.com",
          "role": "Head of data"
        }
      ],
      "status": "scheduled",
      "outcome": null,
      "noNextStepsReason": null,
      "companyAnswer": null,
      "cancelReason": null,
      "noShowParty": null,
      "metadata": {},
      "version": 2,
      "createdAt": "2026-03-02T09:00:00.000Z",
      "updatedAt": "2026-03-03T16:00:00.000Z"
    },
    "application": {
      "id": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
      "externalId": "application-4711",
      "candidateExternalId": "candidate-42"
    },
    "whatsNext": {
      "type": "next_step",
      "id": "step_01hqkz5f00e8qb4m0j2x6w3r9t",
      "title": "Give technical feedback",
      "owner": "company",
      "dueAt": "2026-03-05T16:00:00.000Z"
    }
  }
},
  'interview.outcome_missing': {
  "id": "evt_01hqkz5f00e8qb4m0j2x6w3r9t",
  "type": "interview.outcome_missing",
  "timestamp": "2026-03-03T16:00:00.000Z",
  "applicationId": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
  "sequence": 7,
  "mode": "test",
  "actor": {
    "type": "system",
    "id": null
  },
  "data": {
    "object": {
      "id": "int_01hqkz5f00e8qb4m0j2x6w3r9t",
      "applicationId": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
      "externalId": "interview-1",
      "title": "First talk",
      "kind": "video",
      "startsAt": "2026-03-02T09:00:00.000Z",
      "endsAt": "2026-03-02T10:00:00.000Z",
      "endedAt": null,
      "timeZone": "Europe/Berlin",
      "location": "https://meet.example.com/first-talk",
      "interviewers": [
        {
          "name": "Grace Hopper",
          "email": "grace@example.com",
          "role": "Head of data"
        }
      ],
      "status": "scheduled",
      "outcome": null,
      "noNextStepsReason": null,
      "companyAnswer": null,
      "cancelReason": null,
      "noShowParty": null,
      "metadata": {},
      "version": 2,
      "createdAt": "2026-03-02T09:00:00.000Z",
      "updatedAt": "2026-03-03T16:00:00.000Z"
    },
    "application": {
      "id": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
      "externalId": "application-4711",
      "candidateExternalId": "candidate-42"
    },
    "whatsNext": {
      "type": "next_step",
      "id": "step_01hqkz5f00e8qb4m0j2x6w3r9t",
      "title": "Give technical feedback",
      "owner": "company",
      "dueAt": "2026-03-05T16:00:00.000Z"
    }
  }
},
  'interview.completed': {
  "id": "evt_01hqkz5f00e8qb4m0j2x6w3r9t",
  "type": "interview.completed",
  "timestamp": "2026-03-03T16:00:00.000Z",
  "applicationId": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
  "sequence": 7,
  "mode": "test",
  "actor": {
    "type": "system",
    "id": null
  },
  "data": {
    "object": {
      "id": "int_01hqkz5f00e8qb4m0j2x6w3r9t",
      "applicationId": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
      "externalId": "interview-1",
      "title": "First talk",
      "kind": "video",
      "startsAt": "2026-03-02T09:00:00.000Z",
      "endsAt": "2026-03-02T10:00:00.000Z",
      "endedAt": "2026-03-02T10:00:00.000Z",
      "timeZone": "Europe/Berlin",
      "location": "https://meet.example.com/first-talk",
      "interviewers": [
        {
          "name": "Grace Hopper",
          "email": "grace@example.com",
          "role": "Head of data"
        }
      ],
      "status": "completed",
      "outcome": "agreed",
      "noNextStepsReason": null,
      "companyAnswer": null,
      "cancelReason": null,
      "noShowParty": null,
      "metadata": {},
      "version": 2,
      "createdAt": "2026-03-02T09:00:00.000Z",
      "updatedAt": "2026-03-03T16:00:00.000Z"
    },
    "previous": {
      "status": "scheduled",
      "endedAt": null,
      "outcome": null
    },
    "application": {
      "id": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
      "externalId": "application-4711",
      "candidateExternalId": "candidate-42"
    },
    "whatsNext": {
      "type": "next_step",
      "id": "step_01hqkz5f00e8qb4m0j2x6w3r9t",
      "title": "Give technical feedback",
      "owner": "company",
      "dueAt": "2026-03-05T16:00:00.000Z"
    }
  }
},
  'interview.ended_without_next_steps': {
  "id": "evt_01hqkz5f00e8qb4m0j2x6w3r9t",
  "type": "interview.ended_without_next_steps",
  "timestamp": "2026-03-03T16:00:00.000Z",
  "applicationId": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
  "sequence": 7,
  "mode": "test",
  "actor": {
    "type": "system",
    "id": null
  },
  "data": {
    "object": {
      "id": "int_01hqkz5f00e8qb4m0j2x6w3r9t",
      "applicationId": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
      "externalId": "interview-1",
      "title": "First talk",
      "kind": "video",
      "startsAt": "2026-03-02T09:00:00.000Z",
      "endsAt": "2026-03-02T10:00:00.000Z",
      "endedAt": "2026-03-02T10:00:00.000Z",
      "timeZone": "Europe/Berlin",
      "location": "https://meet.example.com/first-talk",
      "interviewers": [
        {
          "name": "Grace Hopper",
          "email": "grace@example.com",
          "role": "Head of data"
        }
      ],
      "status": "completed",
      "outcome": "undated_promise",
      "noNextStepsReason": "undated_promise",
      "companyAnswer": "We will be in touch",
      "cancelReason": null,
      "noShowParty": null,
      "metadata": {},
      "version": 2,
      "createdAt": "2026-03-02T09:00:00.000Z",
      "updatedAt": "2026-03-03T16:00:00.000Z"
    },
    "application": {
      "id": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
      "externalId": "application-4711",
      "candidateExternalId": "candidate-42"
    },
    "whatsNext": {
      "type": "next_step",
      "id": "step_01hqkz5f00e8qb4m0j2x6w3r9t",
      "title": "Give technical feedback",
      "owner": "company",
      "dueAt": "2026-03-05T16:00:00.000Z"
    }
  }
},
  'interview.canceled': {
  "id": "evt_01hqkz5f00e8qb4m0j2x6w3r9t",
  "type": "interview.canceled",
  "timestamp": "2026-03-03T16:00:00.000Z",
  "applicationId": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
  "sequence": 7,
  "mode": "test",
  "actor": {
    "type": "system",
    "id": null
  },
  "data": {
    "object": {
      "id": "int_01hqkz5f00e8qb4m0j2x6w3r9t",
      "applicationId": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
      "externalId": "interview-1",
      "title": "First talk",
      "kind": "video",
      "startsAt": "2026-03-02T09:00:00.000Z",
      "endsAt": "2026-03-02T10:00:00.000Z",
      "endedAt": null,
      "timeZone": "Europe/Berlin",
      "location": "https://meet.example.com/first-talk",
      "interviewers": [
        {
          "name": "Grace Hopper",
          "email": "grace@example.com",
          "role": "Head of data"
        }
      ],
      "status": "canceled",
      "outcome": null,
      "noNextStepsReason": null,
      "companyAnswer": null,
      "cancelReason": "The position was filled",
      "noShowParty": null,
      "metadata": {},
      "version": 2,
      "createdAt": "2026-03-02T09:00:00.000Z",
      "updatedAt": "2026-03-03T16:00:00.000Z"
    },
    "previous": {
      "status": "scheduled",
      "cancelReason": null
    },
    "application": {
      "id": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
      "externalId": "application-4711",
      "candidateExternalId": "candidate-42"
    },
    "whatsNext": {
      "type": "next_step",
      "id": "step_01hqkz5f00e8qb4m0j2x6w3r9t",
      "title": "Give technical feedback",
      "owner": "company",
      "dueAt": "2026-03-05T16:00:00.000Z"
    }
  }
},
  'interview.no_show': {
  "id": "evt_01hqkz5f00e8qb4m0j2x6w3r9t",
  "type": "interview.no_show",
  "timestamp": "2026-03-03T16:00:00.000Z",
  "applicationId": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
  "sequence": 7,
  "mode": "test",
  "actor": {
    "type": "system",
    "id": null
  },
  "data": {
    "object": {
      "id": "int_01hqkz5f00e8qb4m0j2x6w3r9t",
      "applicationId": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
      "externalId": "interview-1",
      "title": "First talk",
      "kind": "video",
      "startsAt": "2026-03-02T09:00:00.000Z",
      "endsAt": "2026-03-02T10:00:00.000Z",
      "endedAt": null,
      "timeZone": "Europe/Berlin",
      "location": "https://meet.example.com/first-talk",
      "interviewers": [
        {
          "name": "Grace Hopper",
          "email": "grace@example.com",
          "role": "Head of data"
        }
      ],
      "status": "no_show",
      "outcome": null,
      "noNextStepsReason": null,
      "companyAnswer": null,
      "cancelReason": null,
      "noShowParty": "company",
      "metadata": {},
      "version": 2,
      "createdAt": "2026-03-02T09:00:00.000Z",
      "updatedAt": "2026-03-03T16:00:00.000Z"
    },
    "previous": {
      "status": "scheduled",
      "noShowParty": null
    },
    "application": {
      "id": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
      "externalId": "application-4711",
      "candidateExternalId": "candidate-42"
    },
    "whatsNext": {
      "type": "next_step",
      "id": "step_01hqkz5f00e8qb4m0j2x6w3r9t",
      "title": "Give technical feedback",
      "owner": "company",
      "dueAt": "2026-03-05T16:00:00.000Z"
    }
  }
},
  'interview.reopened': {
  "id": "evt_01hqkz5f00e8qb4m0j2x6w3r9t",
  "type": "interview.reopened",
  "timestamp": "2026-03-03T16:00:00.000Z",
  "applicationId": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
  "sequence": 7,
  "mode": "test",
  "actor": {
    "type": "system",
    "id": null
  },
  "data": {
    "object": {
      "id": "int_01hqkz5f00e8qb4m0j2x6w3r9t",
      "applicationId": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
      "externalId": "interview-1",
      "title": "First talk",
      "kind": "video",
      "startsAt": "2026-03-02T09:00:00.000Z",
      "endsAt": "2026-03-02T10:00:00.000Z",
      "endedAt": null,
      "timeZone": "Europe/Berlin",
      "location": "https://meet.example.com/first-talk",
      "interviewers": [
        {
          "name": "Grace Hopper",
          "email": "grace@example.com",
          "role": "Head of data"
        }
      ],
      "status": "scheduled",
      "outcome": null,
      "noNextStepsReason": null,
      "companyAnswer": null,
      "cancelReason": null,
      "noShowParty": null,
      "metadata": {},
      "version": 2,
      "createdAt": "2026-03-02T09:00:00.000Z",
      "updatedAt": "2026-03-03T16:00:00.000Z"
    },
    "previous": {
      "status": "canceled"
    },
    "application": {
      "id": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
      "externalId": "application-4711",
      "candidateExternalId": "candidate-42"
    },
    "whatsNext": {
      "type": "next_step",
      "id": "step_01hqkz5f00e8qb4m0j2x6w3r9t",
      "title": "Give technical feedback",
      "owner": "company",
      "dueAt": "2026-03-05T16:00:00.000Z"
    }
  }
},
  'next_step.proposed': {
  "id": "evt_01hqkz5f00e8qb4m0j2x6w3r9t",
  "type": "next_step.proposed",
  "timestamp": "2026-03-03T16:00:00.000Z",
  "applicationId": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
  "sequence": 7,
  "mode": "test",
  "actor": {
    "type": "system",
    "id": null
  },
  "data": {
    "object": {
      "id": "step_01hqkz5f00e8qb4m0j2x6w3r9t",
      "applicationId": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
      "interviewId": "int_01hqkz5f00e8qb4m0j2x6w3r9t",
      "externalId": null,
      "title": "Give technical feedback",
      "description": null,
      "owner": "company",
      "assignee": {
        "name": "Grace Hopper",
        "email": "grace@example.com"
      },
      "status": "proposed",
      "promise": "dated",
      "dueAt": "2026-03-05T16:00:00.000Z",
      "due": null,
      "timeZone": "Europe/Berlin",
      "overdue": false,
      "agreement": {
        "candidate": {
          "at": "2026-03-02T10:00:00.000Z",
          "by": null
        },
        "company": null
      },
      "terms": null,
      "proposals": [
        {
          "party": "candidate",
          "at": "2026-03-02T10:00:00.000Z",
          "title": "Give technical feedback",
          "owner": "company",
          "dueAt": "2026-03-05T16:00:00.000Z",
          "note": null
        }
      ],
      "reminders": [
        "PT24H",
        "PT1H"
      ],
      "overdueAfter": "PT1H",
      "completedAt": null,
      "completedBy": null,
      "completionNote": null,
      "evidenceUrl": null,
      "position": 0,
      "metadata": {},
      "version": 1,
      "createdAt": "2026-03-02T09:00:00.000Z",
      "updatedAt": "2026-03-03T16:00:00.000Z"
    },
    "application": {
      "id": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
      "externalId": "application-4711",
      "candidateExternalId": "candidate-42"
    },
    "whatsNext": {
      "type": "next_step",
      "id": "step_01hqkz5f00e8qb4m0j2x6w3r9t",
      "title": "Give technical feedback",
      "owner": "company",
      "dueAt": "2026-03-05T16:00:00.000Z"
    }
  }
},
  'next_step.countered': {
  "id": "evt_01hqkz5f00e8qb4m0j2x6w3r9t",
  "type": "next_step.countered",
  "timestamp": "2026-03-03T16:00:00.000Z",
  "applicationId": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
  "sequence": 7,
  "mode": "test",
  "actor": {
    "type": "system",
    "id": null
  },
  "data": {
    "object": {
      "id": "step_01hqkz5f00e8qb4m0j2x6w3r9t",
      "applicationId": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
      "interviewId": "int_01hqkz5f00e8qb4m0j2x6w3r9t",
      "externalId": null,
      "title": "Give technical feedback",
      "description": null,
      "owner": "company",
      "assignee": {
        "name": "Grace Hopper",
        "email": "grace@example.com"
      },
      "status": "proposed",
      "promise": "dated",
      "dueAt": "2026-03-05T16:00:00.000Z",
      "due": null,
      "timeZone": "Europe/Berlin",
      "overdue": false,
      "agreement": {
        "candidate": {
          "at": "2026-03-02T10:00:00.000Z",
          "by": null
        },
        "company": null
      },
      "terms": null,
      "proposals": [
        {
          "party": "candidate",
          "at": "2026-03-02T10:00:00.000Z",
          "title": "Give technical feedback",
          "owner": "company",
          "dueAt": "2026-03-05T16:00:00.000Z",
          "note": null
        }
      ],
      "reminders": [
        "PT24H",
        "PT1H"
      ],
      "overdueAfter": "PT1H",
      "completedAt": null,
      "completedBy": null,
      "completionNote": null,
      "evidenceUrl": null,
      "position": 0,
      "metadata": {},
      "version": 2,
      "createdAt": "2026-03-02T09:00:00.000Z",
      "updatedAt": "2026-03-03T16:00:00.000Z"
    },
    "previous": {
      "dueAt": "2026-03-04T16:00:00.000Z"
    },
    "application": {
      "id": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
      "externalId": "application-4711",
      "candidateExternalId": "candidate-42"
    },
    "whatsNext": {
      "type": "next_step",
      "id": "step_01hqkz5f00e8qb4m0j2x6w3r9t",
      "title": "Give technical feedback",
      "owner": "company",
      "dueAt": "2026-03-05T16:00:00.000Z"
    }
  }
},
  'next_step.agreed': {
  "id": "evt_01hqkz5f00e8qb4m0j2x6w3r9t",
  "type": "next_step.agreed",
  "timestamp": "2026-03-03T16:00:00.000Z",
  "applicationId": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
  "sequence": 7,
  "mode": "test",
  "actor": {
    "type": "system",
    "id": null
  },
  "data": {
    "object": {
      "id": "step_01hqkz5f00e8qb4m0j2x6w3r9t",
      "applicationId": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
      "interviewId": "int_01hqkz5f00e8qb4m0j2x6w3r9t",
      "externalId": null,
      "title": "Give technical feedback",
      "description": null,
      "owner": "company",
      "assignee": {
        "name": "Grace Hopper",
        "email": "grace@example.com"
      },
      "status": "agreed",
      "promise": "dated",
      "dueAt": "2026-03-05T16:00:00.000Z",
      "due": null,
      "timeZone": "Europe/Berlin",
      "overdue": false,
      "agreement": {
        "candidate": {
          "at": "2026-03-02T10:00:00.000Z",
          "by": null
        },
        "company": {
          "at": "2026-03-02T10:00:00.000Z",
          "by": null
        }
      },
      "terms": {
        "title": "Give technical feedback",
        "owner": "company",
        "dueAt": "2026-03-05T16:00:00.000Z",
        "due": null,
        "settledBy": "parties",
        "at": "2026-03-02T10:00:00.000Z"
      },
      "proposals": [
        {
          "party": "candidate",
          "at": "2026-03-02T10:00:00.000Z",
          "title": "Give technical feedback",
          "owner": "company",
          "dueAt": "2026-03-05T16:00:00.000Z",
          "note": null
        }
      ],
      "reminders": [
        "PT24H",
        "PT1H"
      ],
      "overdueAfter": "PT1H",
      "completedAt": null,
      "completedBy": null,
      "completionNote": null,
      "evidenceUrl": null,
      "position": 0,
      "metadata": {},
      "version": 2,
      "createdAt": "2026-03-02T09:00:00.000Z",
      "updatedAt": "2026-03-03T16:00:00.000Z"
    },
    "previous": {
      "status": "proposed",
      "terms": null
    },
    "application": {
      "id": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
      "externalId": "application-4711",
      "candidateExternalId": "candidate-42"
    },
    "whatsNext": {
      "type": "next_step",
      "id": "step_01hqkz5f00e8qb4m0j2x6w3r9t",
      "title": "Give technical feedback",
      "owner": "company",
      "dueAt": "2026-03-05T16:00:00.000Z"
    }
  }
},
  'next_step.updated': {
  "id": "evt_01hqkz5f00e8qb4m0j2x6w3r9t",
  "type": "next_step.updated",
  "timestamp": "2026-03-03T16:00:00.000Z",
  "applicationId": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
  "sequence": 7,
  "mode": "test",
  "actor": {
    "type": "system",
    "id": null
  },
  "data": {
    "object": {
      "id": "step_01hqkz5f00e8qb4m0j2x6w3r9t",
      "applicationId": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
      "interviewId": "int_01hqkz5f00e8qb4m0j2x6w3r9t",
      "externalId": null,
      "title": "Give technical feedback",
      "description": null,
      "owner": "company",
      "assignee": {
        "name": "Grace Hopper",
        "email": "grace@example.com"
      },
      "status": "agreed",
      "promise": "dated",
      "dueAt": "2026-03-05T16:00:00.000Z",
      "due": null,
      "timeZone": "Europe/Berlin",
      "overdue": false,
      "agreement": {
        "candidate": {
          "at": "2026-03-02T10:00:00.000Z",
          "by": null
        },
        "company": {
          "at": "2026-03-02T10:00:00.000Z",
          "by": null
        }
      },
      "terms": {
        "title": "Give technical feedback",
        "owner": "company",
        "dueAt": "2026-03-05T16:00:00.000Z",
        "due": null,
        "settledBy": "parties",
        "at": "2026-03-02T10:00:00.000Z"
      },
      "proposals": [
        {
          "party": "candidate",
          "at": "2026-03-02T10:00:00.000Z",
          "title": "Give technical feedback",
          "owner": "company",
          "dueAt": "2026-03-05T16:00:00.000Z",
          "note": null
        }
      ],
      "reminders": [
        "PT24H",
        "PT1H"
      ],
      "overdueAfter": "PT1H",
      "completedAt": null,
      "completedBy": null,
      "completionNote": null,
      "evidenceUrl": null,
      "position": 0,
      "metadata": {},
      "version": 2,
      "createdAt": "2026-03-02T09:00:00.000Z",
      "updatedAt": "2026-03-03T16:00:00.000Z"
    },
    "previous": {
      "description": "In writing"
    },
    "application": {
      "id": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
      "externalId": "application-4711",
      "candidateExternalId": "candidate-42"
    },
    "whatsNext": {
      "type": "next_step",
      "id": "step_01hqkz5f00e8qb4m0j2x6w3r9t",
      "title": "Give technical feedback",
      "owner": "company",
      "dueAt": "2026-03-05T16:00:00.000Z"
    }
  }
},
  'next_step.declined': {
  "id": "evt_01hqkz5f00e8qb4m0j2x6w3r9t",
  "type": "next_step.declined",
  "timestamp": "2026-03-03T16:00:00.000Z",
  "applicationId": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
  "sequence": 7,
  "mode": "test",
  "actor": {
    "type": "system",
    "id": null
  },
  "data": {
    "object": {
      "id": "step_01hqkz5f00e8qb4m0j2x6w3r9t",
      "applicationId": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
      "interviewId": "int_01hqkz5f00e8qb4m0j2x6w3r9t",
      "externalId": null,
      "title": "Give technical feedback",
      "description": null,
      "owner": "company",
      "assignee": {
        "name": "Grace Hopper",
        "email": "grace@example.com"
      },
      "status": "declined",
      "promise": "dated",
      "dueAt": "2026-03-05T16:00:00.000Z",
      "due": null,
      "timeZone": "Europe/Berlin",
      "overdue": false,
      "agreement": {
        "candidate": {
          "at": "2026-03-02T10:00:00.000Z",
          "by": null
        },
        "company": null
      },
      "terms": null,
      "proposals": [
        {
          "party": "candidate",
          "at": "2026-03-02T10:00:00.000Z",
          "title": "Give technical feedback",
          "owner": "company",
          "dueAt": "2026-03-05T16:00:00.000Z",
          "note": null
        }
      ],
      "reminders": [
        "PT24H",
        "PT1H"
      ],
      "overdueAfter": "PT1H",
      "completedAt": null,
      "completedBy": null,
      "completionNote": null,
      "evidenceUrl": null,
      "position": 0,
      "metadata": {},
      "version": 2,
      "createdAt": "2026-03-02T09:00:00.000Z",
      "updatedAt": "2026-03-03T16:00:00.000Z"
    },
    "previous": {
      "status": "proposed"
    },
    "application": {
      "id": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
      "externalId": "application-4711",
      "candidateExternalId": "candidate-42"
    },
    "whatsNext": {
      "type": "next_step",
      "id": "step_01hqkz5f00e8qb4m0j2x6w3r9t",
      "title": "Give technical feedback",
      "owner": "company",
      "dueAt": "2026-03-05T16:00:00.000Z"
    }
  }
},
  'next_step.completed': {
  "id": "evt_01hqkz5f00e8qb4m0j2x6w3r9t",
  "type": "next_step.completed",
  "timestamp": "2026-03-03T16:00:00.000Z",
  "applicationId": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
  "sequence": 7,
  "mode": "test",
  "actor": {
    "type": "system",
    "id": null
  },
  "data": {
    "object": {
      "id": "step_01hqkz5f00e8qb4m0j2x6w3r9t",
      "applicationId": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
      "interviewId": "int_01hqkz5f00e8qb4m0j2x6w3r9t",
      "externalId": null,
      "title": "Give technical feedback",
      "description": null,
      "owner": "company",
      "assignee": {
        "name": "Grace Hopper",
        "email": "grace@example.com"
      },
      "status": "done",
      "promise": "dated",
      "dueAt": "2026-03-05T16:00:00.000Z",
      "due": null,
      "timeZone": "Europe/Berlin",
      "overdue": false,
      "agreement": {
        "candidate": {
          "at": "2026-03-02T10:00:00.000Z",
          "by": null
        },
        "company": {
          "at": "2026-03-02T10:00:00.000Z",
          "by": null
        }
      },
      "terms": {
        "title": "Give technical feedback",
        "owner": "company",
        "dueAt": "2026-03-05T16:00:00.000Z",
        "due": null,
        "settledBy": "parties",
        "at": "2026-03-02T10:00:00.000Z"
      },
      "proposals": [
        {
          "party": "candidate",
          "at": "2026-03-02T10:00:00.000Z",
          "title": "Give technical feedback",
          "owner": "company",
          "dueAt": "2026-03-05T16:00:00.000Z",
          "note": null
        }
      ],
      "reminders": [
        "PT24H",
        "PT1H"
      ],
      "overdueAfter": "PT1H",
      "completedAt": "2026-03-03T16:00:00.000Z",
      "completedBy": "company",
      "completionNote": null,
      "evidenceUrl": null,
      "position": 0,
      "metadata": {},
      "version": 2,
      "createdAt": "2026-03-02T09:00:00.000Z",
      "updatedAt": "2026-03-03T16:00:00.000Z"
    },
    "previous": {
      "status": "agreed",
      "completedAt": null,
      "completedBy": null
    },
    "application": {
      "id": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
      "externalId": "application-4711",
      "candidateExternalId": "candidate-42"
    },
    "whatsNext": {
      "type": "next_step",
      "id": "step_01hqkz5f00e8qb4m0j2x6w3r9t",
      "title": "Give technical feedback",
      "owner": "company",
      "dueAt": "2026-03-05T16:00:00.000Z"
    }
  }
},
  'next_step.reopened': {
  "id": "evt_01hqkz5f00e8qb4m0j2x6w3r9t",
  "type": "next_step.reopened",
  "timestamp": "2026-03-03T16:00:00.000Z",
  "applicationId": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
  "sequence": 7,
  "mode": "test",
  "actor": {
    "type": "system",
    "id": null
  },
  "data": {
    "object": {
      "id": "step_01hqkz5f00e8qb4m0j2x6w3r9t",
      "applicationId": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
      "interviewId": "int_01hqkz5f00e8qb4m0j2x6w3r9t",
      "externalId": null,
      "title": "Give technical feedback",
      "description": null,
      "owner": "company",
      "assignee": {
        "name": "Grace Hopper",
        "email": "grace@example.com"
      },
      "status": "agreed",
      "promise": "dated",
      "dueAt": "2026-03-05T16:00:00.000Z",
      "due": null,
      "timeZone": "Europe/Berlin",
      "overdue": false,
      "agreement": {
        "candidate": {
          "at": "2026-03-02T10:00:00.000Z",
          "by": null
        },
        "company": {
          "at": "2026-03-02T10:00:00.000Z",
          "by": null
        }
      },
      "terms": {
        "title": "Give technical feedback",
        "owner": "company",
        "dueAt": "2026-03-05T16:00:00.000Z",
        "due": null,
        "settledBy": "parties",
        "at": "2026-03-02T10:00:00.000Z"
      },
      "proposals": [
        {
          "party": "candidate",
          "at": "2026-03-02T10:00:00.000Z",
          "title": "Give technical feedback",
          "owner": "company",
          "dueAt": "2026-03-05T16:00:00.000Z",
          "note": null
        }
      ],
      "reminders": [
        "PT24H",
        "PT1H"
      ],
      "overdueAfter": "PT1H",
      "completedAt": null,
      "completedBy": null,
      "completionNote": null,
      "evidenceUrl": null,
      "position": 0,
      "metadata": {},
      "version": 2,
      "createdAt": "2026-03-02T09:00:00.000Z",
      "updatedAt": "2026-03-03T16:00:00.000Z"
    },
    "previous": {
      "status": "done"
    },
    "application": {
      "id": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
      "externalId": "application-4711",
      "candidateExternalId": "candidate-42"
    },
    "whatsNext": {
      "type": "next_step",
      "id": "step_01hqkz5f00e8qb4m0j2x6w3r9t",
      "title": "Give technical feedback",
      "owner": "company",
      "dueAt": "2026-03-05T16:00:00.000Z"
    }
  }
},
  'next_step.canceled': {
  "id": "evt_01hqkz5f00e8qb4m0j2x6w3r9t",
  "type": "next_step.canceled",
  "timestamp": "2026-03-03T16:00:00.000Z",
  "applicationId": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
  "sequence": 7,
  "mode": "test",
  "actor": {
    "type": "system",
    "id": null
  },
  "data": {
    "object": {
      "id": "step_01hqkz5f00e8qb4m0j2x6w3r9t",
      "applicationId": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
      "interviewId": "int_01hqkz5f00e8qb4m0j2x6w3r9t",
      "externalId": null,
      "title": "Give technical feedback",
      "description": null,
      "owner": "company",
      "assignee": {
        "name": "Grace Hopper",
        "email": "grace@example.com"
      },
      "status": "canceled",
      "promise": "dated",
      "dueAt": "2026-03-05T16:00:00.000Z",
      "due": null,
      "timeZone": "Europe/Berlin",
      "overdue": false,
      "agreement": {
        "candidate": {
          "at": "2026-03-02T10:00:00.000Z",
          "by": null
        },
        "company": {
          "at": "2026-03-02T10:00:00.000Z",
          "by": null
        }
      },
      "terms": {
        "title": "Give technical feedback",
        "owner": "company",
        "dueAt": "2026-03-05T16:00:00.000Z",
        "due": null,
        "settledBy": "parties",
        "at": "2026-03-02T10:00:00.000Z"
      },
      "proposals": [
        {
          "party": "candidate",
          "at": "2026-03-02T10:00:00.000Z",
          "title": "Give technical feedback",
          "owner": "company",
          "dueAt": "2026-03-05T16:00:00.000Z",
          "note": null
        }
      ],
      "reminders": [
        "PT24H",
        "PT1H"
      ],
      "overdueAfter": "PT1H",
      "completedAt": null,
      "completedBy": null,
      "completionNote": null,
      "evidenceUrl": null,
      "position": 0,
      "metadata": {},
      "version": 2,
      "createdAt": "2026-03-02T09:00:00.000Z",
      "updatedAt": "2026-03-03T16:00:00.000Z"
    },
    "previous": {
      "status": "agreed"
    },
    "application": {
      "id": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
      "externalId": "application-4711",
      "candidateExternalId": "candidate-42"
    },
    "whatsNext": {
      "type": "next_step",
      "id": "step_01hqkz5f00e8qb4m0j2x6w3r9t",
      "title": "Give technical feedback",
      "owner": "company",
      "dueAt": "2026-03-05T16:00:00.000Z"
    }
  }
},
  'next_step.due_soon': {
  "id": "evt_01hqkz5f00e8qb4m0j2x6w3r9t",
  "type": "next_step.due_soon",
  "timestamp": "2026-03-03T16:00:00.000Z",
  "applicationId": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
  "sequence": 7,
  "mode": "test",
  "actor": {
    "type": "system",
    "id": null
  },
  "data": {
    "object": {
      "id": "step_01hqkz5f00e8qb4m0j2x6w3r9t",
      "applicationId": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
      "interviewId": "int_01hqkz5f00e8qb4m0j2x6w3r9t",
      "externalId": null,
      "title": "Give technical feedback",
      "description": null,
      "owner": "company",
      "assignee": {
        "name": "Grace Hopper",
        "email": "grace@example.com"
      },
      "status": "agreed",
      "promise": "dated",
      "dueAt": "2026-03-05T16:00:00.000Z",
      "due": null,
      "timeZone": "Europe/Berlin",
      "overdue": false,
      "agreement": {
        "candidate": {
          "at": "2026-03-02T10:00:00.000Z",
          "by": null
        },
        "company": {
          "at": "2026-03-02T10:00:00.000Z",
          "by": null
        }
      },
      "terms": {
        "title": "Give technical feedback",
        "owner": "company",
        "dueAt": "2026-03-05T16:00:00.000Z",
        "due": null,
        "settledBy": "parties",
        "at": "2026-03-02T10:00:00.000Z"
      },
      "proposals": [
        {
          "party": "candidate",
          "at": "2026-03-02T10:00:00.000Z",
          "title": "Give technical feedback",
          "owner": "company",
          "dueAt": "2026-03-05T16:00:00.000Z",
          "note": null
        }
      ],
      "reminders": [
        "PT24H",
        "PT1H"
      ],
      "overdueAfter": "PT1H",
      "completedAt": null,
      "completedBy": null,
      "completionNote": null,
      "evidenceUrl": null,
      "position": 0,
      "metadata": {},
      "version": 2,
      "createdAt": "2026-03-02T09:00:00.000Z",
      "updatedAt": "2026-03-03T16:00:00.000Z"
    },
    "application": {
      "id": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
      "externalId": "application-4711",
      "candidateExternalId": "candidate-42"
    },
    "whatsNext": {
      "type": "next_step",
      "id": "step_01hqkz5f00e8qb4m0j2x6w3r9t",
      "title": "Give technical feedback",
      "owner": "company",
      "dueAt": "2026-03-05T16:00:00.000Z"
    }
  }
},
  'next_step.due': {
  "id": "evt_01hqkz5f00e8qb4m0j2x6w3r9t",
  "type": "next_step.due",
  "timestamp": "2026-03-03T16:00:00.000Z",
  "applicationId": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
  "sequence": 7,
  "mode": "test",
  "actor": {
    "type": "system",
    "id": null
  },
  "data": {
    "object": {
      "id": "step_01hqkz5f00e8qb4m0j2x6w3r9t",
      "applicationId": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
      "interviewId": "int_01hqkz5f00e8qb4m0j2x6w3r9t",
      "externalId": null,
      "title": "Give technical feedback",
      "description": null,
      "owner": "company",
      "assignee": {
        "name": "Grace Hopper",
        "email": "grace@example.com"
      },
      "status": "agreed",
      "promise": "dated",
      "dueAt": "2026-03-05T16:00:00.000Z",
      "due": null,
      "timeZone": "Europe/Berlin",
      "overdue": false,
      "agreement": {
        "candidate": {
          "at": "2026-03-02T10:00:00.000Z",
          "by": null
        },
        "company": {
          "at": "2026-03-02T10:00:00.000Z",
          "by": null
        }
      },
      "terms": {
        "title": "Give technical feedback",
        "owner": "company",
        "dueAt": "2026-03-05T16:00:00.000Z",
        "due": null,
        "settledBy": "parties",
        "at": "2026-03-02T10:00:00.000Z"
      },
      "proposals": [
        {
          "party": "candidate",
          "at": "2026-03-02T10:00:00.000Z",
          "title": "Give technical feedback",
          "owner": "company",
          "dueAt": "2026-03-05T16:00:00.000Z",
          "note": null
        }
      ],
      "reminders": [
        "PT24H",
        "PT1H"
      ],
      "overdueAfter": "PT1H",
      "completedAt": null,
      "completedBy": null,
      "completionNote": null,
      "evidenceUrl": null,
      "position": 0,
      "metadata": {},
      "version": 2,
      "createdAt": "2026-03-02T09:00:00.000Z",
      "updatedAt": "2026-03-03T16:00:00.000Z"
    },
    "application": {
      "id": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
      "externalId": "application-4711",
      "candidateExternalId": "candidate-42"
    },
    "whatsNext": {
      "type": "next_step",
      "id": "step_01hqkz5f00e8qb4m0j2x6w3r9t",
      "title": "Give technical feedback",
      "owner": "company",
      "dueAt": "2026-03-05T16:00:00.000Z"
    }
  }
},
  'next_step.overdue': {
  "id": "evt_01hqkz5f00e8qb4m0j2x6w3r9t",
  "type": "next_step.overdue",
  "timestamp": "2026-03-03T16:00:00.000Z",
  "applicationId": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
  "sequence": 7,
  "mode": "test",
  "actor": {
    "type": "system",
    "id": null
  },
  "data": {
    "object": {
      "id": "step_01hqkz5f00e8qb4m0j2x6w3r9t",
      "applicationId": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
      "interviewId": "int_01hqkz5f00e8qb4m0j2x6w3r9t",
      "externalId": null,
      "title": "Give technical feedback",
      "description": null,
      "owner": "company",
      "assignee": {
        "name": "Grace Hopper",
        "email": "grace@example.com"
      },
      "status": "agreed",
      "promise": "dated",
      "dueAt": "2026-03-05T16:00:00.000Z",
      "due": null,
      "timeZone": "Europe/Berlin",
      "overdue": true,
      "agreement": {
        "candidate": {
          "at": "2026-03-02T10:00:00.000Z",
          "by": null
        },
        "company": {
          "at": "2026-03-02T10:00:00.000Z",
          "by": null
        }
      },
      "terms": {
        "title": "Give technical feedback",
        "owner": "company",
        "dueAt": "2026-03-05T16:00:00.000Z",
        "due": null,
        "settledBy": "parties",
        "at": "2026-03-02T10:00:00.000Z"
      },
      "proposals": [
        {
          "party": "candidate",
          "at": "2026-03-02T10:00:00.000Z",
          "title": "Give technical feedback",
          "owner": "company",
          "dueAt": "2026-03-05T16:00:00.000Z",
          "note": null
        }
      ],
      "reminders": [
        "PT24H",
        "PT1H"
      ],
      "overdueAfter": "PT1H",
      "completedAt": null,
      "completedBy": null,
      "completionNote": null,
      "evidenceUrl": null,
      "position": 0,
      "metadata": {},
      "version": 2,
      "createdAt": "2026-03-02T09:00:00.000Z",
      "updatedAt": "2026-03-03T16:00:00.000Z"
    },
    "previous": {
      "overdue": false
    },
    "application": {
      "id": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
      "externalId": "application-4711",
      "candidateExternalId": "candidate-42"
    },
    "whatsNext": {
      "type": "next_step",
      "id": "step_01hqkz5f00e8qb4m0j2x6w3r9t",
      "title": "Give technical feedback",
      "owner": "company",
      "dueAt": "2026-03-05T16:00:00.000Z"
    }
  }
},
  'follow_up.planned': {
  "id": "evt_01hqkz5f00e8qb4m0j2x6w3r9t",
  "type": "follow_up.planned",
  "timestamp": "2026-03-03T16:00:00.000Z",
  "applicationId": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
  "sequence": 7,
  "mode": "test",
  "actor": {
    "type": "system",
    "id": null
  },
  "data": {
    "object": {
      "id": "fup_01hqkz5f00e8qb4m0j2x6w3r9t",
      "applicationId": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
      "interviewId": "int_01hqkz5f00e8qb4m0j2x6w3r9t",
      "externalId": null,
      "kind": "research",
      "topic": "market",
      "title": "What the market does with streaming data",
      "status": "planned",
      "findings": [],
      "dueAt": "2026-03-03T10:00:00.000Z",
      "overdue": false,
      "reminders": [
        "PT1H"
      ],
      "overdueAfter": "PT1H",
      "permissionId": "perm_01hqkz5f00e8qb4m0j2x6w3r9t",
      "sentAt": null,
      "channel": null,
      "withinWindow": null,
      "message": null,
      "metadata": {},
      "version": 1,
      "createdAt": "2026-03-02T09:00:00.000Z",
      "updatedAt": "2026-03-03T16:00:00.000Z"
    },
    "application": {
      "id": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
      "externalId": "application-4711",
      "candidateExternalId": "candidate-42"
    },
    "whatsNext": {
      "type": "next_step",
      "id": "step_01hqkz5f00e8qb4m0j2x6w3r9t",
      "title": "Give technical feedback",
      "owner": "company",
      "dueAt": "2026-03-05T16:00:00.000Z"
    }
  }
},
  'follow_up.updated': {
  "id": "evt_01hqkz5f00e8qb4m0j2x6w3r9t",
  "type": "follow_up.updated",
  "timestamp": "2026-03-03T16:00:00.000Z",
  "applicationId": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
  "sequence": 7,
  "mode": "test",
  "actor": {
    "type": "system",
    "id": null
  },
  "data": {
    "object": {
      "id": "fup_01hqkz5f00e8qb4m0j2x6w3r9t",
      "applicationId": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
      "interviewId": "int_01hqkz5f00e8qb4m0j2x6w3r9t",
      "externalId": null,
      "kind": "research",
      "topic": "market",
      "title": "What the market does with streaming data",
      "status": "planned",
      "findings": [
        {
          "id": "find_01hqkz5f00e8qb4m0j2x6w3r9t",
          "title": "Half of your competitors stream",
          "summary": "Three of six process their data within a second.",
          "url": "https://example.com/market",
          "publishedAt": "2026-01-15T00:00:00.000Z"
        }
      ],
      "dueAt": "2026-03-03T10:00:00.000Z",
      "overdue": false,
      "reminders": [
        "PT1H"
      ],
      "overdueAfter": "PT1H",
      "permissionId": "perm_01hqkz5f00e8qb4m0j2x6w3r9t",
      "sentAt": null,
      "channel": null,
      "withinWindow": null,
      "message": null,
      "metadata": {},
      "version": 2,
      "createdAt": "2026-03-02T09:00:00.000Z",
      "updatedAt": "2026-03-03T16:00:00.000Z"
    },
    "previous": {
      "findings": []
    },
    "application": {
      "id": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
      "externalId": "application-4711",
      "candidateExternalId": "candidate-42"
    },
    "whatsNext": {
      "type": "next_step",
      "id": "step_01hqkz5f00e8qb4m0j2x6w3r9t",
      "title": "Give technical feedback",
      "owner": "company",
      "dueAt": "2026-03-05T16:00:00.000Z"
    }
  }
},
  'follow_up.due_soon': {
  "id": "evt_01hqkz5f00e8qb4m0j2x6w3r9t",
  "type": "follow_up.due_soon",
  "timestamp": "2026-03-03T16:00:00.000Z",
  "applicationId": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
  "sequence": 7,
  "mode": "test",
  "actor": {
    "type": "system",
    "id": null
  },
  "data": {
    "object": {
      "id": "fup_01hqkz5f00e8qb4m0j2x6w3r9t",
      "applicationId": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
      "interviewId": "int_01hqkz5f00e8qb4m0j2x6w3r9t",
      "externalId": null,
      "kind": "research",
      "topic": "market",
      "title": "What the market does with streaming data",
      "status": "planned",
      "findings": [
        {
          "id": "find_01hqkz5f00e8qb4m0j2x6w3r9t",
          "title": "Half of your competitors stream",
          "summary": "Three of six process their data within a second.",
          "url": "https://example.com/market",
          "publishedAt": "2026-01-15T00:00:00.000Z"
        }
      ],
      "dueAt": "2026-03-03T10:00:00.000Z",
      "overdue": false,
      "reminders": [
        "PT1H"
      ],
      "overdueAfter": "PT1H",
      "permissionId": "perm_01hqkz5f00e8qb4m0j2x6w3r9t",
      "sentAt": null,
      "channel": null,
      "withinWindow": null,
      "message": null,
      "metadata": {},
      "version": 2,
      "createdAt": "2026-03-02T09:00:00.000Z",
      "updatedAt": "2026-03-03T16:00:00.000Z"
    },
    "application": {
      "id": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
      "externalId": "application-4711",
      "candidateExternalId": "candidate-42"
    },
    "whatsNext": {
      "type": "next_step",
      "id": "step_01hqkz5f00e8qb4m0j2x6w3r9t",
      "title": "Give technical feedback",
      "owner": "company",
      "dueAt": "2026-03-05T16:00:00.000Z"
    }
  }
},
  'follow_up.due': {
  "id": "evt_01hqkz5f00e8qb4m0j2x6w3r9t",
  "type": "follow_up.due",
  "timestamp": "2026-03-03T16:00:00.000Z",
  "applicationId": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
  "sequence": 7,
  "mode": "test",
  "actor": {
    "type": "system",
    "id": null
  },
  "data": {
    "object": {
      "id": "fup_01hqkz5f00e8qb4m0j2x6w3r9t",
      "applicationId": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
      "interviewId": "int_01hqkz5f00e8qb4m0j2x6w3r9t",
      "externalId": null,
      "kind": "research",
      "topic": "market",
      "title": "What the market does with streaming data",
      "status": "planned",
      "findings": [
        {
          "id": "find_01hqkz5f00e8qb4m0j2x6w3r9t",
          "title": "Half of your competitors stream",
          "summary": "Three of six process their data within a second.",
          "url": "https://example.com/market",
          "publishedAt": "2026-01-15T00:00:00.000Z"
        }
      ],
      "dueAt": "2026-03-03T10:00:00.000Z",
      "overdue": false,
      "reminders": [
        "PT1H"
      ],
      "overdueAfter": "PT1H",
      "permissionId": "perm_01hqkz5f00e8qb4m0j2x6w3r9t",
      "sentAt": null,
      "channel": null,
      "withinWindow": null,
      "message": null,
      "metadata": {},
      "version": 2,
      "createdAt": "2026-03-02T09:00:00.000Z",
      "updatedAt": "2026-03-03T16:00:00.000Z"
    },
    "application": {
      "id": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
      "externalId": "application-4711",
      "candidateExternalId": "candidate-42"
    },
    "whatsNext": {
      "type": "next_step",
      "id": "step_01hqkz5f00e8qb4m0j2x6w3r9t",
      "title": "Give technical feedback",
      "owner": "company",
      "dueAt": "2026-03-05T16:00:00.000Z"
    }
  }
},
  'follow_up.overdue': {
  "id": "evt_01hqkz5f00e8qb4m0j2x6w3r9t",
  "type": "follow_up.overdue",
  "timestamp": "2026-03-03T16:00:00.000Z",
  "applicationId": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
  "sequence": 7,
  "mode": "test",
  "actor": {
    "type": "system",
    "id": null
  },
  "data": {
    "object": {
      "id": "fup_01hqkz5f00e8qb4m0j2x6w3r9t",
      "applicationId": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
      "interviewId": "int_01hqkz5f00e8qb4m0j2x6w3r9t",
      "externalId": null,
      "kind": "research",
      "topic": "market",
      "title": "What the market does with streaming data",
      "status": "planned",
      "findings": [
        {
          "id": "find_01hqkz5f00e8qb4m0j2x6w3r9t",
          "title": "Half of your competitors stream",
          "summary": "Three of six process their data within a second.",
          "url": "https://example.com/market",
          "publishedAt": "2026-01-15T00:00:00.000Z"
        }
      ],
      "dueAt": "2026-03-03T10:00:00.000Z",
      "overdue": true,
      "reminders": [
        "PT1H"
      ],
      "overdueAfter": "PT1H",
      "permissionId": "perm_01hqkz5f00e8qb4m0j2x6w3r9t",
      "sentAt": null,
      "channel": null,
      "withinWindow": null,
      "message": null,
      "metadata": {},
      "version": 2,
      "createdAt": "2026-03-02T09:00:00.000Z",
      "updatedAt": "2026-03-03T16:00:00.000Z"
    },
    "previous": {
      "overdue": false
    },
    "application": {
      "id": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
      "externalId": "application-4711",
      "candidateExternalId": "candidate-42"
    },
    "whatsNext": {
      "type": "next_step",
      "id": "step_01hqkz5f00e8qb4m0j2x6w3r9t",
      "title": "Give technical feedback",
      "owner": "company",
      "dueAt": "2026-03-05T16:00:00.000Z"
    }
  }
},
  'follow_up.sent': {
  "id": "evt_01hqkz5f00e8qb4m0j2x6w3r9t",
  "type": "follow_up.sent",
  "timestamp": "2026-03-03T16:00:00.000Z",
  "applicationId": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
  "sequence": 7,
  "mode": "test",
  "actor": {
    "type": "system",
    "id": null
  },
  "data": {
    "object": {
      "id": "fup_01hqkz5f00e8qb4m0j2x6w3r9t",
      "applicationId": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
      "interviewId": "int_01hqkz5f00e8qb4m0j2x6w3r9t",
      "externalId": null,
      "kind": "research",
      "topic": "market",
      "title": "What the market does with streaming data",
      "status": "sent",
      "findings": [
        {
          "id": "find_01hqkz5f00e8qb4m0j2x6w3r9t",
          "title": "Half of your competitors stream",
          "summary": "Three of six process their data within a second.",
          "url": "https://example.com/market",
          "publishedAt": "2026-01-15T00:00:00.000Z"
        }
      ],
      "dueAt": "2026-03-03T10:00:00.000Z",
      "overdue": false,
      "reminders": [
        "PT1H"
      ],
      "overdueAfter": "PT1H",
      "permissionId": "perm_01hqkz5f00e8qb4m0j2x6w3r9t",
      "sentAt": "2026-03-03T08:30:00.000Z",
      "channel": "email",
      "withinWindow": true,
      "message": {
        "subject": "What I found",
        "body": "As promised: what the market does with streaming data."
      },
      "metadata": {},
      "version": 2,
      "createdAt": "2026-03-02T09:00:00.000Z",
      "updatedAt": "2026-03-03T16:00:00.000Z"
    },
    "previous": {
      "status": "planned",
      "sentAt": null
    },
    "application": {
      "id": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
      "externalId": "application-4711",
      "candidateExternalId": "candidate-42"
    },
    "whatsNext": {
      "type": "next_step",
      "id": "step_01hqkz5f00e8qb4m0j2x6w3r9t",
      "title": "Give technical feedback",
      "owner": "company",
      "dueAt": "2026-03-05T16:00:00.000Z"
    }
  }
},
  'follow_up.acknowledged': {
  "id": "evt_01hqkz5f00e8qb4m0j2x6w3r9t",
  "type": "follow_up.acknowledged",
  "timestamp": "2026-03-03T16:00:00.000Z",
  "applicationId": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
  "sequence": 7,
  "mode": "test",
  "actor": {
    "type": "system",
    "id": null
  },
  "data": {
    "object": {
      "id": "fup_01hqkz5f00e8qb4m0j2x6w3r9t",
      "applicationId": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
      "interviewId": "int_01hqkz5f00e8qb4m0j2x6w3r9t",
      "externalId": null,
      "kind": "research",
      "topic": "market",
      "title": "What the market does with streaming data",
      "status": "acknowledged",
      "findings": [
        {
          "id": "find_01hqkz5f00e8qb4m0j2x6w3r9t",
          "title": "Half of your competitors stream",
          "summary": "Three of six process their data within a second.",
          "url": "https://example.com/market",
          "publishedAt": "2026-01-15T00:00:00.000Z"
        }
      ],
      "dueAt": "2026-03-03T10:00:00.000Z",
      "overdue": false,
      "reminders": [
        "PT1H"
      ],
      "overdueAfter": "PT1H",
      "permissionId": "perm_01hqkz5f00e8qb4m0j2x6w3r9t",
      "sentAt": "2026-03-03T08:30:00.000Z",
      "channel": "email",
      "withinWindow": true,
      "message": {
        "subject": "What I found",
        "body": "As promised: what the market does with streaming data."
      },
      "metadata": {},
      "version": 2,
      "createdAt": "2026-03-02T09:00:00.000Z",
      "updatedAt": "2026-03-03T16:00:00.000Z"
    },
    "previous": {
      "status": "sent"
    },
    "application": {
      "id": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
      "externalId": "application-4711",
      "candidateExternalId": "candidate-42"
    },
    "whatsNext": {
      "type": "next_step",
      "id": "step_01hqkz5f00e8qb4m0j2x6w3r9t",
      "title": "Give technical feedback",
      "owner": "company",
      "dueAt": "2026-03-05T16:00:00.000Z"
    }
  }
},
  'follow_up.discussed': {
  "id": "evt_01hqkz5f00e8qb4m0j2x6w3r9t",
  "type": "follow_up.discussed",
  "timestamp": "2026-03-03T16:00:00.000Z",
  "applicationId": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
  "sequence": 7,
  "mode": "test",
  "actor": {
    "type": "system",
    "id": null
  },
  "data": {
    "object": {
      "id": "fup_01hqkz5f00e8qb4m0j2x6w3r9t",
      "applicationId": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
      "interviewId": "int_01hqkz5f00e8qb4m0j2x6w3r9t",
      "externalId": null,
      "kind": "research",
      "topic": "market",
      "title": "What the market does with streaming data",
      "status": "discussed",
      "findings": [
        {
          "id": "find_01hqkz5f00e8qb4m0j2x6w3r9t",
          "title": "Half of your competitors stream",
          "summary": "Three of six process their data within a second.",
          "url": "https://example.com/market",
          "publishedAt": "2026-01-15T00:00:00.000Z"
        }
      ],
      "dueAt": "2026-03-03T10:00:00.000Z",
      "overdue": false,
      "reminders": [
        "PT1H"
      ],
      "overdueAfter": "PT1H",
      "permissionId": "perm_01hqkz5f00e8qb4m0j2x6w3r9t",
      "sentAt": "2026-03-03T08:30:00.000Z",
      "channel": "email",
      "withinWindow": true,
      "message": {
        "subject": "What I found",
        "body": "As promised: what the market does with streaming data."
      },
      "metadata": {},
      "version": 2,
      "createdAt": "2026-03-02T09:00:00.000Z",
      "updatedAt": "2026-03-03T16:00:00.000Z"
    },
    "previous": {
      "status": "acknowledged"
    },
    "application": {
      "id": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
      "externalId": "application-4711",
      "candidateExternalId": "candidate-42"
    },
    "whatsNext": {
      "type": "next_step",
      "id": "step_01hqkz5f00e8qb4m0j2x6w3r9t",
      "title": "Give technical feedback",
      "owner": "company",
      "dueAt": "2026-03-05T16:00:00.000Z"
    }
  }
},
  'follow_up.skipped': {
  "id": "evt_01hqkz5f00e8qb4m0j2x6w3r9t",
  "type": "follow_up.skipped",
  "timestamp": "2026-03-03T16:00:00.000Z",
  "applicationId": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
  "sequence": 7,
  "mode": "test",
  "actor": {
    "type": "system",
    "id": null
  },
  "data": {
    "object": {
      "id": "fup_01hqkz5f00e8qb4m0j2x6w3r9t",
      "applicationId": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
      "interviewId": "int_01hqkz5f00e8qb4m0j2x6w3r9t",
      "externalId": null,
      "kind": "research",
      "topic": "market",
      "title": "What the market does with streaming data",
      "status": "skipped",
      "findings": [
        {
          "id": "find_01hqkz5f00e8qb4m0j2x6w3r9t",
          "title": "Half of your competitors stream",
          "summary": "Three of six process their data within a second.",
          "url": "https://example.com/market",
          "publishedAt": "2026-01-15T00:00:00.000Z"
        }
      ],
      "dueAt": "2026-03-03T10:00:00.000Z",
      "overdue": false,
      "reminders": [
        "PT1H"
      ],
      "overdueAfter": "PT1H",
      "permissionId": "perm_01hqkz5f00e8qb4m0j2x6w3r9t",
      "sentAt": null,
      "channel": null,
      "withinWindow": null,
      "message": null,
      "metadata": {},
      "version": 2,
      "createdAt": "2026-03-02T09:00:00.000Z",
      "updatedAt": "2026-03-03T16:00:00.000Z"
    },
    "previous": {
      "status": "planned"
    },
    "application": {
      "id": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
      "externalId": "application-4711",
      "candidateExternalId": "candidate-42"
    },
    "whatsNext": {
      "type": "next_step",
      "id": "step_01hqkz5f00e8qb4m0j2x6w3r9t",
      "title": "Give technical feedback",
      "owner": "company",
      "dueAt": "2026-03-05T16:00:00.000Z"
    }
  }
},
  'permission.requested': {
  "id": "evt_01hqkz5f00e8qb4m0j2x6w3r9t",
  "type": "permission.requested",
  "timestamp": "2026-03-03T16:00:00.000Z",
  "applicationId": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
  "sequence": 7,
  "mode": "test",
  "actor": {
    "type": "system",
    "id": null
  },
  "data": {
    "object": {
      "id": "perm_01hqkz5f00e8qb4m0j2x6w3r9t",
      "applicationId": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
      "interviewId": "int_01hqkz5f00e8qb4m0j2x6w3r9t",
      "status": "requested",
      "grantedBy": null,
      "topics": [
        "market"
      ],
      "channels": [
        "email"
      ],
      "expiresAt": "2026-03-31T21:59:59.000Z",
      "metadata": {},
      "version": 1,
      "createdAt": "2026-03-02T09:00:00.000Z",
      "updatedAt": "2026-03-03T16:00:00.000Z"
    },
    "application": {
      "id": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
      "externalId": "application-4711",
      "candidateExternalId": "candidate-42"
    },
    "whatsNext": {
      "type": "next_step",
      "id": "step_01hqkz5f00e8qb4m0j2x6w3r9t",
      "title": "Give technical feedback",
      "owner": "company",
      "dueAt": "2026-03-05T16:00:00.000Z"
    }
  }
},
  'permission.granted': {
  "id": "evt_01hqkz5f00e8qb4m0j2x6w3r9t",
  "type": "permission.granted",
  "timestamp": "2026-03-03T16:00:00.000Z",
  "applicationId": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
  "sequence": 7,
  "mode": "test",
  "actor": {
    "type": "system",
    "id": null
  },
  "data": {
    "object": {
      "id": "perm_01hqkz5f00e8qb4m0j2x6w3r9t",
      "applicationId": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
      "interviewId": "int_01hqkz5f00e8qb4m0j2x6w3r9t",
      "status": "granted",
      "grantedBy": {
        "name": "Grace Hopper",
        "email": "grace@example.com"
      },
      "topics": [
        "market"
      ],
      "channels": [
        "email"
      ],
      "expiresAt": "2026-03-31T21:59:59.000Z",
      "metadata": {},
      "version": 2,
      "createdAt": "2026-03-02T09:00:00.000Z",
      "updatedAt": "2026-03-03T16:00:00.000Z"
    },
    "previous": {
      "status": "requested",
      "grantedBy": null
    },
    "application": {
      "id": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
      "externalId": "application-4711",
      "candidateExternalId": "candidate-42"
    },
    "whatsNext": {
      "type": "next_step",
      "id": "step_01hqkz5f00e8qb4m0j2x6w3r9t",
      "title": "Give technical feedback",
      "owner": "company",
      "dueAt": "2026-03-05T16:00:00.000Z"
    }
  }
},
  'permission.declined': {
  "id": "evt_01hqkz5f00e8qb4m0j2x6w3r9t",
  "type": "permission.declined",
  "timestamp": "2026-03-03T16:00:00.000Z",
  "applicationId": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
  "sequence": 7,
  "mode": "test",
  "actor": {
    "type": "system",
    "id": null
  },
  "data": {
    "object": {
      "id": "perm_01hqkz5f00e8qb4m0j2x6w3r9t",
      "applicationId": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
      "interviewId": "int_01hqkz5f00e8qb4m0j2x6w3r9t",
      "status": "declined",
      "grantedBy": null,
      "topics": [
        "market"
      ],
      "channels": [
        "email"
      ],
      "expiresAt": "2026-03-31T21:59:59.000Z",
      "metadata": {},
      "version": 2,
      "createdAt": "2026-03-02T09:00:00.000Z",
      "updatedAt": "2026-03-03T16:00:00.000Z"
    },
    "application": {
      "id": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
      "externalId": "application-4711",
      "candidateExternalId": "candidate-42"
    },
    "whatsNext": {
      "type": "next_step",
      "id": "step_01hqkz5f00e8qb4m0j2x6w3r9t",
      "title": "Give technical feedback",
      "owner": "company",
      "dueAt": "2026-03-05T16:00:00.000Z"
    }
  }
},
  'permission.revoked': {
  "id": "evt_01hqkz5f00e8qb4m0j2x6w3r9t",
  "type": "permission.revoked",
  "timestamp": "2026-03-03T16:00:00.000Z",
  "applicationId": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
  "sequence": 7,
  "mode": "test",
  "actor": {
    "type": "system",
    "id": null
  },
  "data": {
    "object": {
      "id": "perm_01hqkz5f00e8qb4m0j2x6w3r9t",
      "applicationId": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
      "interviewId": "int_01hqkz5f00e8qb4m0j2x6w3r9t",
      "status": "revoked",
      "grantedBy": {
        "name": "Grace Hopper",
        "email": "grace@example.com"
      },
      "topics": [
        "market"
      ],
      "channels": [
        "email"
      ],
      "expiresAt": "2026-03-31T21:59:59.000Z",
      "metadata": {},
      "version": 2,
      "createdAt": "2026-03-02T09:00:00.000Z",
      "updatedAt": "2026-03-03T16:00:00.000Z"
    },
    "previous": {
      "status": "granted"
    },
    "application": {
      "id": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
      "externalId": "application-4711",
      "candidateExternalId": "candidate-42"
    },
    "whatsNext": {
      "type": "next_step",
      "id": "step_01hqkz5f00e8qb4m0j2x6w3r9t",
      "title": "Give technical feedback",
      "owner": "company",
      "dueAt": "2026-03-05T16:00:00.000Z"
    }
  }
},
  'permission.expired': {
  "id": "evt_01hqkz5f00e8qb4m0j2x6w3r9t",
  "type": "permission.expired",
  "timestamp": "2026-03-03T16:00:00.000Z",
  "applicationId": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
  "sequence": 7,
  "mode": "test",
  "actor": {
    "type": "system",
    "id": null
  },
  "data": {
    "object": {
      "id": "perm_01hqkz5f00e8qb4m0j2x6w3r9t",
      "applicationId": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
      "interviewId": "int_01hqkz5f00e8qb4m0j2x6w3r9t",
      "status": "expired",
      "grantedBy": {
        "name": "Grace Hopper",
        "email": "grace@example.com"
      },
      "topics": [
        "market"
      ],
      "channels": [
        "email"
      ],
      "expiresAt": "2026-03-31T21:59:59.000Z",
      "metadata": {},
      "version": 2,
      "createdAt": "2026-03-02T09:00:00.000Z",
      "updatedAt": "2026-03-03T16:00:00.000Z"
    },
    "previous": {
      "status": "granted"
    },
    "application": {
      "id": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
      "externalId": "application-4711",
      "candidateExternalId": "candidate-42"
    },
    "whatsNext": {
      "type": "next_step",
      "id": "step_01hqkz5f00e8qb4m0j2x6w3r9t",
      "title": "Give technical feedback",
      "owner": "company",
      "dueAt": "2026-03-05T16:00:00.000Z"
    }
  }
},
  'trial_period.offered': {
  "id": "evt_01hqkz5f00e8qb4m0j2x6w3r9t",
  "type": "trial_period.offered",
  "timestamp": "2026-03-03T16:00:00.000Z",
  "applicationId": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
  "sequence": 7,
  "mode": "test",
  "actor": {
    "type": "system",
    "id": null
  },
  "data": {
    "object": {
      "id": "trial_01hqkz5f00e8qb4m0j2x6w3r9t",
      "applicationId": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
      "interviewId": "int_01hqkz5f00e8qb4m0j2x6w3r9t",
      "status": "offered",
      "offeredBy": "candidate",
      "terms": {
        "startsOn": "2026-03-09",
        "days": 5,
        "hoursPerDay": 6,
        "scope": "A first pipeline, from the shop to the dashboard.",
        "goals": [
          "Orders are seen within a minute"
        ],
        "compensation": {
          "amount": 2000,
          "currency": "EUR",
          "per": "total"
        },
        "ownership": "The company owns what is made.",
        "confidentiality": null,
        "endsOn": "2026-03-13"
      },
      "agreedTerms": null,
      "endsOn": "2026-03-13",
      "agreement": {
        "candidate": {
          "at": "2026-03-02T10:00:00.000Z",
          "by": null
        },
        "company": null
      },
      "proposals": [
        {
          "party": "candidate",
          "at": "2026-03-02T10:00:00.000Z",
          "terms": {
            "startsOn": "2026-03-09",
            "days": 5,
            "hoursPerDay": 6,
            "scope": "A first pipeline, from the shop to the dashboard.",
            "goals": [
              "Orders are seen within a minute"
            ],
            "compensation": {
              "amount": 2000,
              "currency": "EUR",
              "per": "total"
            },
            "ownership": "The company owns what is made.",
            "confidentiality": null,
            "endsOn": "2026-03-13"
          },
          "decisionDueAt": "2026-03-06T16:00:00.000Z",
          "note": null
        }
      ],
      "timeZone": "Europe/Berlin",
      "decisionDueAt": "2026-03-06T16:00:00.000Z",
      "startsAt": "2026-03-09T08:00:00.000Z",
      "endsAt": "2026-03-13T16:00:00.000Z",
      "outcome": null,
      "metadata": {},
      "version": 1,
      "createdAt": "2026-03-02T09:00:00.000Z",
      "updatedAt": "2026-03-03T16:00:00.000Z"
    },
    "application": {
      "id": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
      "externalId": "application-4711",
      "candidateExternalId": "candidate-42"
    },
    "whatsNext": {
      "type": "next_step",
      "id": "step_01hqkz5f00e8qb4m0j2x6w3r9t",
      "title": "Give technical feedback",
      "owner": "company",
      "dueAt": "2026-03-05T16:00:00.000Z"
    }
  }
},
  'trial_period.updated': {
  "id": "evt_01hqkz5f00e8qb4m0j2x6w3r9t",
  "type": "trial_period.updated",
  "timestamp": "2026-03-03T16:00:00.000Z",
  "applicationId": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
  "sequence": 7,
  "mode": "test",
  "actor": {
    "type": "system",
    "id": null
  },
  "data": {
    "object": {
      "id": "trial_01hqkz5f00e8qb4m0j2x6w3r9t",
      "applicationId": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
      "interviewId": "int_01hqkz5f00e8qb4m0j2x6w3r9t",
      "status": "offered",
      "offeredBy": "candidate",
      "terms": {
        "startsOn": "2026-03-09",
        "days": 5,
        "hoursPerDay": 6,
        "scope": "A first pipeline, from the shop to the dashboard.",
        "goals": [
          "Orders are seen within a minute"
        ],
        "compensation": {
          "amount": 2000,
          "currency": "EUR",
          "per": "total"
        },
        "ownership": "The company owns what is made.",
        "confidentiality": null,
        "endsOn": "2026-03-13"
      },
      "agreedTerms": null,
      "endsOn": "2026-03-13",
      "agreement": {
        "candidate": {
          "at": "2026-03-02T10:00:00.000Z",
          "by": null
        },
        "company": null
      },
      "proposals": [
        {
          "party": "candidate",
          "at": "2026-03-02T10:00:00.000Z",
          "terms": {
            "startsOn": "2026-03-09",
            "days": 5,
            "hoursPerDay": 6,
            "scope": "A first pipeline, from the shop to the dashboard.",
            "goals": [
              "Orders are seen within a minute"
            ],
            "compensation": {
              "amount": 2000,
              "currency": "EUR",
              "per": "total"
            },
            "ownership": "The company owns what is made.",
            "confidentiality": null,
            "endsOn": "2026-03-13"
          },
          "decisionDueAt": "2026-03-06T16:00:00.000Z",
          "note": null
        }
      ],
      "timeZone": "Europe/Berlin",
      "decisionDueAt": "2026-03-06T16:00:00.000Z",
      "startsAt": "2026-03-09T08:00:00.000Z",
      "endsAt": "2026-03-13T16:00:00.000Z",
      "outcome": null,
      "metadata": {},
      "version": 2,
      "createdAt": "2026-03-02T09:00:00.000Z",
      "updatedAt": "2026-03-03T16:00:00.000Z"
    },
    "previous": {
      "decisionDueAt": null
    },
    "application": {
      "id": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
      "externalId": "application-4711",
      "candidateExternalId": "candidate-42"
    },
    "whatsNext": {
      "type": "next_step",
      "id": "step_01hqkz5f00e8qb4m0j2x6w3r9t",
      "title": "Give technical feedback",
      "owner": "company",
      "dueAt": "2026-03-05T16:00:00.000Z"
    }
  }
},
  'trial_period.countered': {
  "id": "evt_01hqkz5f00e8qb4m0j2x6w3r9t",
  "type": "trial_period.countered",
  "timestamp": "2026-03-03T16:00:00.000Z",
  "applicationId": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
  "sequence": 7,
  "mode": "test",
  "actor": {
    "type": "system",
    "id": null
  },
  "data": {
    "object": {
      "id": "trial_01hqkz5f00e8qb4m0j2x6w3r9t",
      "applicationId": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
      "interviewId": "int_01hqkz5f00e8qb4m0j2x6w3r9t",
      "status": "countered",
      "offeredBy": "candidate",
      "terms": {
        "startsOn": "2026-03-09",
        "days": 5,
        "hoursPerDay": 6,
        "scope": "A first pipeline, from the shop to the dashboard.",
        "goals": [
          "Orders are seen within a minute"
        ],
        "compensation": {
          "amount": 2000,
          "currency": "EUR",
          "per": "total"
        },
        "ownership": "The company owns what is made.",
        "confidentiality": null,
        "endsOn": "2026-03-13"
      },
      "agreedTerms": null,
      "endsOn": "2026-03-13",
      "agreement": {
        "candidate": {
          "at": "2026-03-02T10:00:00.000Z",
          "by": null
        },
        "company": null
      },
      "proposals": [
        {
          "party": "candidate",
          "at": "2026-03-02T10:00:00.000Z",
          "terms": {
            "startsOn": "2026-03-09",
            "days": 5,
            "hoursPerDay": 6,
            "scope": "A first pipeline, from the shop to the dashboard.",
            "goals": [
              "Orders are seen within a minute"
            ],
            "compensation": {
              "amount": 2000,
              "currency": "EUR",
              "per": "total"
            },
            "ownership": "The company owns what is made.",
            "confidentiality": null,
            "endsOn": "2026-03-13"
          },
          "decisionDueAt": "2026-03-06T16:00:00.000Z",
          "note": null
        }
      ],
      "timeZone": "Europe/Berlin",
      "decisionDueAt": "2026-03-06T16:00:00.000Z",
      "startsAt": "2026-03-09T08:00:00.000Z",
      "endsAt": "2026-03-13T16:00:00.000Z",
      "outcome": null,
      "metadata": {},
      "version": 2,
      "createdAt": "2026-03-02T09:00:00.000Z",
      "updatedAt": "2026-03-03T16:00:00.000Z"
    },
    "previous": {
      "status": "offered"
    },
    "application": {
      "id": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
      "externalId": "application-4711",
      "candidateExternalId": "candidate-42"
    },
    "whatsNext": {
      "type": "next_step",
      "id": "step_01hqkz5f00e8qb4m0j2x6w3r9t",
      "title": "Give technical feedback",
      "owner": "company",
      "dueAt": "2026-03-05T16:00:00.000Z"
    }
  }
},
  'trial_period.accepted': {
  "id": "evt_01hqkz5f00e8qb4m0j2x6w3r9t",
  "type": "trial_period.accepted",
  "timestamp": "2026-03-03T16:00:00.000Z",
  "applicationId": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
  "sequence": 7,
  "mode": "test",
  "actor": {
    "type": "system",
    "id": null
  },
  "data": {
    "object": {
      "id": "trial_01hqkz5f00e8qb4m0j2x6w3r9t",
      "applicationId": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
      "interviewId": "int_01hqkz5f00e8qb4m0j2x6w3r9t",
      "status": "accepted",
      "offeredBy": "candidate",
      "terms": {
        "startsOn": "2026-03-09",
        "days": 5,
        "hoursPerDay": 6,
        "scope": "A first pipeline, from the shop to the dashboard.",
        "goals": [
          "Orders are seen within a minute"
        ],
        "compensation": {
          "amount": 2000,
          "currency": "EUR",
          "per": "total"
        },
        "ownership": "The company owns what is made.",
        "confidentiality": null,
        "endsOn": "2026-03-13"
      },
      "agreedTerms": {
        "startsOn": "2026-03-09",
        "days": 5,
        "hoursPerDay": 6,
        "scope": "A first pipeline, from the shop to the dashboard.",
        "goals": [
          "Orders are seen within a minute"
        ],
        "compensation": {
          "amount": 2000,
          "currency": "EUR",
          "per": "total"
        },
        "ownership": "The company owns what is made.",
        "confidentiality": null,
        "endsOn": "2026-03-13"
      },
      "endsOn": "2026-03-13",
      "agreement": {
        "candidate": {
          "at": "2026-03-02T10:00:00.000Z",
          "by": null
        },
        "company": {
          "at": "2026-03-03T16:00:00.000Z",
          "by": "Grace Hopper"
        }
      },
      "proposals": [
        {
          "party": "candidate",
          "at": "2026-03-02T10:00:00.000Z",
          "terms": {
            "startsOn": "2026-03-09",
            "days": 5,
            "hoursPerDay": 6,
            "scope": "A first pipeline, from the shop to the dashboard.",
            "goals": [
              "Orders are seen within a minute"
            ],
            "compensation": {
              "amount": 2000,
              "currency": "EUR",
              "per": "total"
            },
            "ownership": "The company owns what is made.",
            "confidentiality": null,
            "endsOn": "2026-03-13"
          },
          "decisionDueAt": "2026-03-06T16:00:00.000Z",
          "note": null
        }
      ],
      "timeZone": "Europe/Berlin",
      "decisionDueAt": "2026-03-06T16:00:00.000Z",
      "startsAt": "2026-03-09T08:00:00.000Z",
      "endsAt": "2026-03-13T16:00:00.000Z",
      "outcome": null,
      "metadata": {},
      "version": 2,
      "createdAt": "2026-03-02T09:00:00.000Z",
      "updatedAt": "2026-03-03T16:00:00.000Z"
    },
    "previous": {
      "status": "offered",
      "agreedTerms": null
    },
    "application": {
      "id": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
      "externalId": "application-4711",
      "candidateExternalId": "candidate-42"
    },
    "whatsNext": {
      "type": "next_step",
      "id": "step_01hqkz5f00e8qb4m0j2x6w3r9t",
      "title": "Give technical feedback",
      "owner": "company",
      "dueAt": "2026-03-05T16:00:00.000Z"
    }
  }
},
  'trial_period.declined': {
  "id": "evt_01hqkz5f00e8qb4m0j2x6w3r9t",
  "type": "trial_period.declined",
  "timestamp": "2026-03-03T16:00:00.000Z",
  "applicationId": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
  "sequence": 7,
  "mode": "test",
  "actor": {
    "type": "system",
    "id": null
  },
  "data": {
    "object": {
      "id": "trial_01hqkz5f00e8qb4m0j2x6w3r9t",
      "applicationId": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
      "interviewId": "int_01hqkz5f00e8qb4m0j2x6w3r9t",
      "status": "declined",
      "offeredBy": "candidate",
      "terms": {
        "startsOn": "2026-03-09",
        "days": 5,
        "hoursPerDay": 6,
        "scope": "A first pipeline, from the shop to the dashboard.",
        "goals": [
          "Orders are seen within a minute"
        ],
        "compensation": {
          "amount": 2000,
          "currency": "EUR",
          "per": "total"
        },
        "ownership": "The company owns what is made.",
        "confidentiality": null,
        "endsOn": "2026-03-13"
      },
      "agreedTerms": null,
      "endsOn": "2026-03-13",
      "agreement": {
        "candidate": {
          "at": "2026-03-02T10:00:00.000Z",
          "by": null
        },
        "company": null
      },
      "proposals": [
        {
          "party": "candidate",
          "at": "2026-03-02T10:00:00.000Z",
          "terms": {
            "startsOn": "2026-03-09",
            "days": 5,
            "hoursPerDay": 6,
            "scope": "A first pipeline, from the shop to the dashboard.",
            "goals": [
              "Orders are seen within a minute"
            ],
            "compensation": {
              "amount": 2000,
              "currency": "EUR",
              "per": "total"
            },
            "ownership": "The company owns what is made.",
            "confidentiality": null,
            "endsOn": "2026-03-13"
          },
          "decisionDueAt": "2026-03-06T16:00:00.000Z",
          "note": null
        }
      ],
      "timeZone": "Europe/Berlin",
      "decisionDueAt": "2026-03-06T16:00:00.000Z",
      "startsAt": "2026-03-09T08:00:00.000Z",
      "endsAt": "2026-03-13T16:00:00.000Z",
      "outcome": null,
      "metadata": {},
      "version": 2,
      "createdAt": "2026-03-02T09:00:00.000Z",
      "updatedAt": "2026-03-03T16:00:00.000Z"
    },
    "previous": {
      "status": "offered"
    },
    "application": {
      "id": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
      "externalId": "application-4711",
      "candidateExternalId": "candidate-42"
    },
    "whatsNext": {
      "type": "next_step",
      "id": "step_01hqkz5f00e8qb4m0j2x6w3r9t",
      "title": "Give technical feedback",
      "owner": "company",
      "dueAt": "2026-03-05T16:00:00.000Z"
    }
  }
},
  'trial_period.withdrawn': {
  "id": "evt_01hqkz5f00e8qb4m0j2x6w3r9t",
  "type": "trial_period.withdrawn",
  "timestamp": "2026-03-03T16:00:00.000Z",
  "applicationId": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
  "sequence": 7,
  "mode": "test",
  "actor": {
    "type": "system",
    "id": null
  },
  "data": {
    "object": {
      "id": "trial_01hqkz5f00e8qb4m0j2x6w3r9t",
      "applicationId": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
      "interviewId": "int_01hqkz5f00e8qb4m0j2x6w3r9t",
      "status": "withdrawn",
      "offeredBy": "candidate",
      "terms": {
        "startsOn": "2026-03-09",
        "days": 5,
        "hoursPerDay": 6,
        "scope": "A first pipeline, from the shop to the dashboard.",
        "goals": [
          "Orders are seen within a minute"
        ],
        "compensation": {
          "amount": 2000,
          "currency": "EUR",
          "per": "total"
        },
        "ownership": "The company owns what is made.",
        "confidentiality": null,
        "endsOn": "2026-03-13"
      },
      "agreedTerms": null,
      "endsOn": "2026-03-13",
      "agreement": {
        "candidate": {
          "at": "2026-03-02T10:00:00.000Z",
          "by": null
        },
        "company": null
      },
      "proposals": [
        {
          "party": "candidate",
          "at": "2026-03-02T10:00:00.000Z",
          "terms": {
            "startsOn": "2026-03-09",
            "days": 5,
            "hoursPerDay": 6,
            "scope": "A first pipeline, from the shop to the dashboard.",
            "goals": [
              "Orders are seen within a minute"
            ],
            "compensation": {
              "amount": 2000,
              "currency": "EUR",
              "per": "total"
            },
            "ownership": "The company owns what is made.",
            "confidentiality": null,
            "endsOn": "2026-03-13"
          },
          "decisionDueAt": "2026-03-06T16:00:00.000Z",
          "note": null
        }
      ],
      "timeZone": "Europe/Berlin",
      "decisionDueAt": "2026-03-06T16:00:00.000Z",
      "startsAt": "2026-03-09T08:00:00.000Z",
      "endsAt": "2026-03-13T16:00:00.000Z",
      "outcome": null,
      "metadata": {},
      "version": 2,
      "createdAt": "2026-03-02T09:00:00.000Z",
      "updatedAt": "2026-03-03T16:00:00.000Z"
    },
    "previous": {
      "status": "offered"
    },
    "application": {
      "id": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
      "externalId": "application-4711",
      "candidateExternalId": "candidate-42"
    },
    "whatsNext": {
      "type": "next_step",
      "id": "step_01hqkz5f00e8qb4m0j2x6w3r9t",
      "title": "Give technical feedback",
      "owner": "company",
      "dueAt": "2026-03-05T16:00:00.000Z"
    }
  }
},
  'trial_period.decision_due': {
  "id": "evt_01hqkz5f00e8qb4m0j2x6w3r9t",
  "type": "trial_period.decision_due",
  "timestamp": "2026-03-03T16:00:00.000Z",
  "applicationId": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
  "sequence": 7,
  "mode": "test",
  "actor": {
    "type": "system",
    "id": null
  },
  "data": {
    "object": {
      "id": "trial_01hqkz5f00e8qb4m0j2x6w3r9t",
      "applicationId": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
      "interviewId": "int_01hqkz5f00e8qb4m0j2x6w3r9t",
      "status": "offered",
      "offeredBy": "candidate",
      "terms": {
        "startsOn": "2026-03-09",
        "days": 5,
        "hoursPerDay": 6,
        "scope": "A first pipeline, from the shop to the dashboard.",
        "goals": [
          "Orders are seen within a minute"
        ],
        "compensation": {
          "amount": 2000,
          "currency": "EUR",
          "per": "total"
        },
        "ownership": "The company owns what is made.",
        "confidentiality": null,
        "endsOn": "2026-03-13"
      },
      "agreedTerms": null,
      "endsOn": "2026-03-13",
      "agreement": {
        "candidate": {
          "at": "2026-03-02T10:00:00.000Z",
          "by": null
        },
        "company": null
      },
      "proposals": [
        {
          "party": "candidate",
          "at": "2026-03-02T10:00:00.000Z",
          "terms": {
            "startsOn": "2026-03-09",
            "days": 5,
            "hoursPerDay": 6,
            "scope": "A first pipeline, from the shop to the dashboard.",
            "goals": [
              "Orders are seen within a minute"
            ],
            "compensation": {
              "amount": 2000,
              "currency": "EUR",
              "per": "total"
            },
            "ownership": "The company owns what is made.",
            "confidentiality": null,
            "endsOn": "2026-03-13"
          },
          "decisionDueAt": "2026-03-06T16:00:00.000Z",
          "note": null
        }
      ],
      "timeZone": "Europe/Berlin",
      "decisionDueAt": "2026-03-06T16:00:00.000Z",
      "startsAt": "2026-03-09T08:00:00.000Z",
      "endsAt": "2026-03-13T16:00:00.000Z",
      "outcome": null,
      "metadata": {},
      "version": 2,
      "createdAt": "2026-03-02T09:00:00.000Z",
      "updatedAt": "2026-03-03T16:00:00.000Z"
    },
    "application": {
      "id": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
      "externalId": "application-4711",
      "candidateExternalId": "candidate-42"
    },
    "whatsNext": {
      "type": "next_step",
      "id": "step_01hqkz5f00e8qb4m0j2x6w3r9t",
      "title": "Give technical feedback",
      "owner": "company",
      "dueAt": "2026-03-05T16:00:00.000Z"
    }
  }
},
  'trial_period.starting': {
  "id": "evt_01hqkz5f00e8qb4m0j2x6w3r9t",
  "type": "trial_period.starting",
  "timestamp": "2026-03-03T16:00:00.000Z",
  "applicationId": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
  "sequence": 7,
  "mode": "test",
  "actor": {
    "type": "system",
    "id": null
  },
  "data": {
    "object": {
      "id": "trial_01hqkz5f00e8qb4m0j2x6w3r9t",
      "applicationId": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
      "interviewId": "int_01hqkz5f00e8qb4m0j2x6w3r9t",
      "status": "accepted",
      "offeredBy": "candidate",
      "terms": {
        "startsOn": "2026-03-09",
        "days": 5,
        "hoursPerDay": 6,
        "scope": "A first pipeline, from the shop to the dashboard.",
        "goals": [
          "Orders are seen within a minute"
        ],
        "compensation": {
          "amount": 2000,
          "currency": "EUR",
          "per": "total"
        },
        "ownership": "The company owns what is made.",
        "confidentiality": null,
        "endsOn": "2026-03-13"
      },
      "agreedTerms": {
        "startsOn": "2026-03-09",
        "days": 5,
        "hoursPerDay": 6,
        "scope": "A first pipeline, from the shop to the dashboard.",
        "goals": [
          "Orders are seen within a minute"
        ],
        "compensation": {
          "amount": 2000,
          "currency": "EUR",
          "per": "total"
        },
        "ownership": "The company owns what is made.",
        "confidentiality": null,
        "endsOn": "2026-03-13"
      },
      "endsOn": "2026-03-13",
      "agreement": {
        "candidate": {
          "at": "2026-03-02T10:00:00.000Z",
          "by": null
        },
        "company": {
          "at": "2026-03-03T16:00:00.000Z",
          "by": "Grace Hopper"
        }
      },
      "proposals": [
        {
          "party": "candidate",
          "at": "2026-03-02T10:00:00.000Z",
          "terms": {
            "startsOn": "2026-03-09",
            "days": 5,
            "hoursPerDay": 6,
            "scope": "A first pipeline, from the shop to the dashboard.",
            "goals": [
              "Orders are seen within a minute"
            ],
            "compensation": {
              "amount": 2000,
              "currency": "EUR",
              "per": "total"
            },
            "ownership": "The company owns what is made.",
            "confidentiality": null,
            "endsOn": "2026-03-13"
          },
          "decisionDueAt": "2026-03-06T16:00:00.000Z",
          "note": null
        }
      ],
      "timeZone": "Europe/Berlin",
      "decisionDueAt": "2026-03-06T16:00:00.000Z",
      "startsAt": "2026-03-09T08:00:00.000Z",
      "endsAt": "2026-03-13T16:00:00.000Z",
      "outcome": null,
      "metadata": {},
      "version": 2,
      "createdAt": "2026-03-02T09:00:00.000Z",
      "updatedAt": "2026-03-03T16:00:00.000Z"
    },
    "application": {
      "id": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
      "externalId": "application-4711",
      "candidateExternalId": "candidate-42"
    },
    "whatsNext": {
      "type": "next_step",
      "id": "step_01hqkz5f00e8qb4m0j2x6w3r9t",
      "title": "Give technical feedback",
      "owner": "company",
      "dueAt": "2026-03-05T16:00:00.000Z"
    }
  }
},
  'trial_period.started': {
  "id": "evt_01hqkz5f00e8qb4m0j2x6w3r9t",
  "type": "trial_period.started",
  "timestamp": "2026-03-03T16:00:00.000Z",
  "applicationId": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
  "sequence": 7,
  "mode": "test",
  "actor": {
    "type": "system",
    "id": null
  },
  "data": {
    "object": {
      "id": "trial_01hqkz5f00e8qb4m0j2x6w3r9t",
      "applicationId": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
      "interviewId": "int_01hqkz5f00e8qb4m0j2x6w3r9t",
      "status": "active",
      "offeredBy": "candidate",
      "terms": {
        "startsOn": "2026-03-09",
        "days": 5,
        "hoursPerDay": 6,
        "scope": "A first pipeline, from the shop to the dashboard.",
        "goals": [
          "Orders are seen within a minute"
        ],
        "compensation": {
          "amount": 2000,
          "currency": "EUR",
          "per": "total"
        },
        "ownership": "The company owns what is made.",
        "confidentiality": null,
        "endsOn": "2026-03-13"
      },
      "agreedTerms": {
        "startsOn": "2026-03-09",
        "days": 5,
        "hoursPerDay": 6,
        "scope": "A first pipeline, from the shop to the dashboard.",
        "goals": [
          "Orders are seen within a minute"
        ],
        "compensation": {
          "amount": 2000,
          "currency": "EUR",
          "per": "total"
        },
        "ownership": "The company owns what is made.",
        "confidentiality": null,
        "endsOn": "2026-03-13"
      },
      "endsOn": "2026-03-13",
      "agreement": {
        "candidate": {
          "at": "2026-03-02T10:00:00.000Z",
          "by": null
        },
        "company": {
          "at": "2026-03-03T16:00:00.000Z",
          "by": "Grace Hopper"
        }
      },
      "proposals": [
        {
          "party": "candidate",
          "at": "2026-03-02T10:00:00.000Z",
          "terms": {
            "startsOn": "2026-03-09",
            "days": 5,
            "hoursPerDay": 6,
            "scope": "A first pipeline, from the shop to the dashboard.",
            "goals": [
              "Orders are seen within a minute"
            ],
            "compensation": {
              "amount": 2000,
              "currency": "EUR",
              "per": "total"
            },
            "ownership": "The company owns what is made.",
            "confidentiality": null,
            "endsOn": "2026-03-13"
          },
          "decisionDueAt": "2026-03-06T16:00:00.000Z",
          "note": null
        }
      ],
      "timeZone": "Europe/Berlin",
      "decisionDueAt": "2026-03-06T16:00:00.000Z",
      "startsAt": "2026-03-09T08:00:00.000Z",
      "endsAt": "2026-03-13T16:00:00.000Z",
      "outcome": null,
      "metadata": {},
      "version": 2,
      "createdAt": "2026-03-02T09:00:00.000Z",
      "updatedAt": "2026-03-03T16:00:00.000Z"
    },
    "previous": {
      "status": "accepted"
    },
    "application": {
      "id": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
      "externalId": "application-4711",
      "candidateExternalId": "candidate-42"
    },
    "whatsNext": {
      "type": "next_step",
      "id": "step_01hqkz5f00e8qb4m0j2x6w3r9t",
      "title": "Give technical feedback",
      "owner": "company",
      "dueAt": "2026-03-05T16:00:00.000Z"
    }
  }
},
  'trial_period.ending': {
  "id": "evt_01hqkz5f00e8qb4m0j2x6w3r9t",
  "type": "trial_period.ending",
  "timestamp": "2026-03-03T16:00:00.000Z",
  "applicationId": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
  "sequence": 7,
  "mode": "test",
  "actor": {
    "type": "system",
    "id": null
  },
  "data": {
    "object": {
      "id": "trial_01hqkz5f00e8qb4m0j2x6w3r9t",
      "applicationId": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
      "interviewId": "int_01hqkz5f00e8qb4m0j2x6w3r9t",
      "status": "active",
      "offeredBy": "candidate",
      "terms": {
        "startsOn": "2026-03-09",
        "days": 5,
        "hoursPerDay": 6,
        "scope": "A first pipeline, from the shop to the dashboard.",
        "goals": [
          "Orders are seen within a minute"
        ],
        "compensation": {
          "amount": 2000,
          "currency": "EUR",
          "per": "total"
        },
        "ownership": "The company owns what is made.",
        "confidentiality": null,
        "endsOn": "2026-03-13"
      },
      "agreedTerms": {
        "startsOn": "2026-03-09",
        "days": 5,
        "hoursPerDay": 6,
        "scope": "A first pipeline, from the shop to the dashboard.",
        "goals": [
          "Orders are seen within a minute"
        ],
        "compensation": {
          "amount": 2000,
          "currency": "EUR",
          "per": "total"
        },
        "ownership": "The company owns what is made.",
        "confidentiality": null,
        "endsOn": "2026-03-13"
      },
      "endsOn": "2026-03-13",
      "agreement": {
        "candidate": {
          "at": "2026-03-02T10:00:00.000Z",
          "by": null
        },
        "company": {
          "at": "2026-03-03T16:00:00.000Z",
          "by": "Grace Hopper"
        }
      },
      "proposals": [
        {
          "party": "candidate",
          "at": "2026-03-02T10:00:00.000Z",
          "terms": {
            "startsOn": "2026-03-09",
            "days": 5,
            "hoursPerDay": 6,
            "scope": "A first pipeline, from the shop to the dashboard.",
            "goals": [
              "Orders are seen within a minute"
            ],
            "compensation": {
              "amount": 2000,
              "currency": "EUR",
              "per": "total"
            },
            "ownership": "The company owns what is made.",
            "confidentiality": null,
            "endsOn": "2026-03-13"
          },
          "decisionDueAt": "2026-03-06T16:00:00.000Z",
          "note": null
        }
      ],
      "timeZone": "Europe/Berlin",
      "decisionDueAt": "2026-03-06T16:00:00.000Z",
      "startsAt": "2026-03-09T08:00:00.000Z",
      "endsAt": "2026-03-13T16:00:00.000Z",
      "outcome": null,
      "metadata": {},
      "version": 2,
      "createdAt": "2026-03-02T09:00:00.000Z",
      "updatedAt": "2026-03-03T16:00:00.000Z"
    },
    "application": {
      "id": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
      "externalId": "application-4711",
      "candidateExternalId": "candidate-42"
    },
    "whatsNext": {
      "type": "next_step",
      "id": "step_01hqkz5f00e8qb4m0j2x6w3r9t",
      "title": "Give technical feedback",
      "owner": "company",
      "dueAt": "2026-03-05T16:00:00.000Z"
    }
  }
},
  'trial_period.completed': {
  "id": "evt_01hqkz5f00e8qb4m0j2x6w3r9t",
  "type": "trial_period.completed",
  "timestamp": "2026-03-03T16:00:00.000Z",
  "applicationId": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
  "sequence": 7,
  "mode": "test",
  "actor": {
    "type": "system",
    "id": null
  },
  "data": {
    "object": {
      "id": "trial_01hqkz5f00e8qb4m0j2x6w3r9t",
      "applicationId": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
      "interviewId": "int_01hqkz5f00e8qb4m0j2x6w3r9t",
      "status": "completed",
      "offeredBy": "candidate",
      "terms": {
        "startsOn": "2026-03-09",
        "days": 5,
        "hoursPerDay": 6,
        "scope": "A first pipeline, from the shop to the dashboard.",
        "goals": [
          "Orders are seen within a minute"
        ],
        "compensation": {
          "amount": 2000,
          "currency": "EUR",
          "per": "total"
        },
        "ownership": "The company owns what is made.",
        "confidentiality": null,
        "endsOn": "2026-03-13"
      },
      "agreedTerms": {
        "startsOn": "2026-03-09",
        "days": 5,
        "hoursPerDay": 6,
        "scope": "A first pipeline, from the shop to the dashboard.",
        "goals": [
          "Orders are seen within a minute"
        ],
        "compensation": {
          "amount": 2000,
          "currency": "EUR",
          "per": "total"
        },
        "ownership": "The company owns what is made.",
        "confidentiality": null,
        "endsOn": "2026-03-13"
      },
      "endsOn": "2026-03-13",
      "agreement": {
        "candidate": {
          "at": "2026-03-02T10:00:00.000Z",
          "by": null
        },
        "company": {
          "at": "2026-03-03T16:00:00.000Z",
          "by": "Grace Hopper"
        }
      },
      "proposals": [
        {
          "party": "candidate",
          "at": "2026-03-02T10:00:00.000Z",
          "terms": {
            "startsOn": "2026-03-09",
            "days": 5,
            "hoursPerDay": 6,
            "scope": "A first pipeline, from the shop to the dashboard.",
            "goals": [
              "Orders are seen within a minute"
            ],
            "compensation": {
              "amount": 2000,
              "currency": "EUR",
              "per": "total"
            },
            "ownership": "The company owns what is made.",
            "confidentiality": null,
            "endsOn": "2026-03-13"
          },
          "decisionDueAt": "2026-03-06T16:00:00.000Z",
          "note": null
        }
      ],
      "timeZone": "Europe/Berlin",
      "decisionDueAt": "2026-03-06T16:00:00.000Z",
      "startsAt": "2026-03-09T08:00:00.000Z",
      "endsAt": "2026-03-13T16:00:00.000Z",
      "outcome": "hired",
      "metadata": {},
      "version": 2,
      "createdAt": "2026-03-02T09:00:00.000Z",
      "updatedAt": "2026-03-03T16:00:00.000Z"
    },
    "previous": {
      "status": "active",
      "outcome": null
    },
    "application": {
      "id": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
      "externalId": "application-4711",
      "candidateExternalId": "candidate-42"
    },
    "whatsNext": {
      "type": "next_step",
      "id": "step_01hqkz5f00e8qb4m0j2x6w3r9t",
      "title": "Give technical feedback",
      "owner": "company",
      "dueAt": "2026-03-05T16:00:00.000Z"
    }
  }
},
  'progress.ball_changed': {
  "id": "evt_01hqkz5f00e8qb4m0j2x6w3r9t",
  "type": "progress.ball_changed",
  "timestamp": "2026-03-03T16:00:00.000Z",
  "applicationId": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
  "sequence": 7,
  "mode": "test",
  "actor": {
    "type": "system",
    "id": null
  },
  "data": {
    "object": {
      "applicationId": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
      "headline": "The company is to give technical feedback by Thursday.",
      "ball": "company",
      "momentum": "moving",
      "whatsNext": {
        "type": "next_step",
        "id": "step_01hqkz5f00e8qb4m0j2x6w3r9t",
        "title": "Give technical feedback",
        "owner": "company",
        "dueAt": "2026-03-05T16:00:00.000Z"
      },
      "clarity": {
        "score": 100,
        "factors": [
          {
            "key": "has_next_step",
            "met": true,
            "weight": 30,
            "detail": "There is something to do next."
          },
          {
            "key": "has_date",
            "met": true,
            "weight": 25,
            "detail": "What is next has a date."
          },
          {
            "key": "both_agreed",
            "met": true,
            "weight": 20,
            "detail": "Both have agreed."
          },
          {
            "key": "company_committed",
            "met": true,
            "weight": 15,
            "detail": "The company has promised something."
          },
          {
            "key": "nothing_overdue",
            "met": true,
            "weight": 10,
            "detail": "Nothing is overdue."
          }
        ]
      },
      "missingFact": null,
      "silence": {
        "since": "2026-03-02T10:00:00.000Z",
        "days": 1,
        "allowedUntil": "2026-03-05T17:00:00.000Z"
      },
      "counts": {
        "open": 1,
        "overdue": 0,
        "done": 1
      },
      "suggestions": [],
      "asOf": "2026-03-03T16:00:00.000Z"
    },
    "previous": {
      "ball": "candidate"
    },
    "application": {
      "id": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
      "externalId": "application-4711",
      "candidateExternalId": "candidate-42"
    },
    "whatsNext": {
      "type": "next_step",
      "id": "step_01hqkz5f00e8qb4m0j2x6w3r9t",
      "title": "Give technical feedback",
      "owner": "company",
      "dueAt": "2026-03-05T16:00:00.000Z"
    }
  }
},
  'progress.momentum_changed': {
  "id": "evt_01hqkz5f00e8qb4m0j2x6w3r9t",
  "type": "progress.momentum_changed",
  "timestamp": "2026-03-03T16:00:00.000Z",
  "applicationId": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
  "sequence": 7,
  "mode": "test",
  "actor": {
    "type": "system",
    "id": null
  },
  "data": {
    "object": {
      "applicationId": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
      "headline": "The company is to give technical feedback by Thursday.",
      "ball": "company",
      "momentum": "moving",
      "whatsNext": {
        "type": "next_step",
        "id": "step_01hqkz5f00e8qb4m0j2x6w3r9t",
        "title": "Give technical feedback",
        "owner": "company",
        "dueAt": "2026-03-05T16:00:00.000Z"
      },
      "clarity": {
        "score": 100,
        "factors": [
          {
            "key": "has_next_step",
            "met": true,
            "weight": 30,
            "detail": "There is something to do next."
          },
          {
            "key": "has_date",
            "met": true,
            "weight": 25,
            "detail": "What is next has a date."
          },
          {
            "key": "both_agreed",
            "met": true,
            "weight": 20,
            "detail": "Both have agreed."
          },
          {
            "key": "company_committed",
            "met": true,
            "weight": 15,
            "detail": "The company has promised something."
          },
          {
            "key": "nothing_overdue",
            "met": true,
            "weight": 10,
            "detail": "Nothing is overdue."
          }
        ]
      },
      "missingFact": null,
      "silence": {
        "since": "2026-03-02T10:00:00.000Z",
        "days": 1,
        "allowedUntil": "2026-03-05T17:00:00.000Z"
      },
      "counts": {
        "open": 1,
        "overdue": 0,
        "done": 1
      },
      "suggestions": [],
      "asOf": "2026-03-03T16:00:00.000Z"
    },
    "previous": {
      "momentum": "overdue"
    },
    "application": {
      "id": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
      "externalId": "application-4711",
      "candidateExternalId": "candidate-42"
    },
    "whatsNext": {
      "type": "next_step",
      "id": "step_01hqkz5f00e8qb4m0j2x6w3r9t",
      "title": "Give technical feedback",
      "owner": "company",
      "dueAt": "2026-03-05T16:00:00.000Z"
    }
  }
},
  'webhook_endpoint.disabled': {
  "id": "evt_01hqkz5f00e8qb4m0j2x6w3r9t",
  "type": "webhook_endpoint.disabled",
  "timestamp": "2026-03-03T16:00:00.000Z",
  "applicationId": null,
  "sequence": null,
  "mode": "test",
  "actor": {
    "type": "system",
    "id": null
  },
  "data": {
    "object": {
      "id": "whe_01hqkz5f00e8qb4m0j2x6w3r9t",
      "url": "https://jobs.example.com/webhooks/afterview",
      "description": "Production",
      "eventTypes": [],
      "enabled": false,
      "disabledReason": "failing",
      "mode": "test",
      "version": 2,
      "createdAt": "2026-03-02T09:00:00.000Z",
      "updatedAt": "2026-03-03T16:00:00.000Z"
    },
    "previous": {
      "enabled": true,
      "disabledReason": null
    },
    "application": null,
    "whatsNext": null
  }
},
  'webhook_endpoint.recovered': {
  "id": "evt_01hqkz5f00e8qb4m0j2x6w3r9t",
  "type": "webhook_endpoint.recovered",
  "timestamp": "2026-03-03T16:00:00.000Z",
  "applicationId": null,
  "sequence": null,
  "mode": "test",
  "actor": {
    "type": "system",
    "id": null
  },
  "data": {
    "object": {
      "id": "whe_01hqkz5f00e8qb4m0j2x6w3r9t",
      "url": "https://jobs.example.com/webhooks/afterview",
      "description": "Production",
      "eventTypes": [],
      "enabled": true,
      "disabledReason": null,
      "mode": "test",
      "version": 2,
      "createdAt": "2026-03-02T09:00:00.000Z",
      "updatedAt": "2026-03-03T16:00:00.000Z"
    },
    "previous": {
      "enabled": false,
      "disabledReason": "failing"
    },
    "application": null,
    "whatsNext": null
  }
},
  'test.ping': {
  "id": "evt_01hqkz5f00e8qb4m0j2x6w3r9t",
  "type": "test.ping",
  "timestamp": "2026-03-03T16:00:00.000Z",
  "applicationId": null,
  "sequence": null,
  "mode": "test",
  "actor": {
    "type": "system",
    "id": null
  },
  "data": {
    "object": {
      "endpointId": "whe_01hqkz5f00e8qb4m0j2x6w3r9t",
      "message": "Hello from Afterview: this endpoint works."
    },
    "application": null,
    "whatsNext": null
  }
},
};
