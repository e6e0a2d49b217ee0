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
  "id": "plat_01hqkz5f00e8qb4m0j2x6w3r9t",
  "name": "text",
  "status": "active",
  "suspendedAt": null,
  "version": 1,
  "createdAt": "2026-03-02T10:00:00.000Z",
  "updatedAt": "2026-03-02T10:00:00.000Z",
  "liveKey": "text",
  "testKey": "text"
} },
  'platforms.list': { status: 200, body: {
  "data": [
    {
      "id": "plat_01hqkz5f00e8qb4m0j2x6w3r9t",
      "name": "text",
      "status": "active",
      "suspendedAt": null,
      "version": 1,
      "createdAt": "2026-03-02T10:00:00.000Z",
      "updatedAt": "2026-03-02T10:00:00.000Z"
    }
  ],
  "nextCursor": null
} },
  'platforms.get': { status: 200, body: {
  "id": "plat_01hqkz5f00e8qb4m0j2x6w3r9t",
  "name": "text",
  "status": "active",
  "suspendedAt": null,
  "version": 1,
  "createdAt": "2026-03-02T10:00:00.000Z",
  "updatedAt": "2026-03-02T10:00:00.000Z"
} },
  'platforms.suspend': { status: 200, body: {
  "id": "plat_01hqkz5f00e8qb4m0j2x6w3r9t",
  "name": "text",
  "status": "active",
  "suspendedAt": null,
  "version": 1,
  "createdAt": "2026-03-02T10:00:00.000Z",
  "updatedAt": "2026-03-02T10:00:00.000Z"
} },
  'platforms.resume': { status: 200, body: {
  "id": "plat_01hqkz5f00e8qb4m0j2x6w3r9t",
  "name": "text",
  "status": "active",
  "suspendedAt": null,
  "version": 1,
  "createdAt": "2026-03-02T10:00:00.000Z",
  "updatedAt": "2026-03-02T10:00:00.000Z"
} },
  'apiKeys.create': { status: 201, body: {
  "id": "key_01hqkz5f00e8qb4m0j2x6w3r9t",
  "name": null,
  "mode": "live",
  "scopes": [
    "read"
  ],
  "hint": "text",
  "version": 1,
  "createdAt": "2026-03-02T10:00:00.000Z",
  "expiresAt": null,
  "lastUsedAt": null,
  "revokedAt": null,
  "replacedBy": null,
  "key": "text"
} },
  'apiKeys.list': { status: 200, body: {
  "data": [
    {
      "id": "key_01hqkz5f00e8qb4m0j2x6w3r9t",
      "name": null,
      "mode": "live",
      "scopes": [
        "read"
      ],
      "hint": "text",
      "version": 1,
      "createdAt": "2026-03-02T10:00:00.000Z",
      "expiresAt": null,
      "lastUsedAt": null,
      "revokedAt": null,
      "replacedBy": null
    }
  ],
  "nextCursor": null
} },
  'apiKeys.get': { status: 200, body: {
  "id": "key_01hqkz5f00e8qb4m0j2x6w3r9t",
  "name": null,
  "mode": "live",
  "scopes": [
    "read"
  ],
  "hint": "text",
  "version": 1,
  "createdAt": "2026-03-02T10:00:00.000Z",
  "expiresAt": null,
  "lastUsedAt": null,
  "revokedAt": null,
  "replacedBy": null
} },
  'apiKeys.revoke': { status: 200, body: {
  "id": "key_01hqkz5f00e8qb4m0j2x6w3r9t",
  "name": null,
  "mode": "live",
  "scopes": [
    "read"
  ],
  "hint": "text",
  "version": 1,
  "createdAt": "2026-03-02T10:00:00.000Z",
  "expiresAt": null,
  "lastUsedAt": null,
  "revokedAt": null,
  "replacedBy": null
} },
  'apiKeys.roll': { status: 201, body: {
  "id": "key_01hqkz5f00e8qb4m0j2x6w3r9t",
  "name": null,
  "mode": "live",
  "scopes": [
    "read"
  ],
  "hint": "text",
  "version": 1,
  "createdAt": "2026-03-02T10:00:00.000Z",
  "expiresAt": null,
  "lastUsedAt": null,
  "revokedAt": null,
  "replacedBy": null,
  "key": "text",
  "previousKeyUntil": "2026-03-02T10:00:00.000Z"
} },
  'auditLog.list': { status: 200, body: {
  "data": [
    {
      "id": "aud_01hqkz5f00e8qb4m0j2x6w3r9t",
      "action": "platform.created",
      "actor": {
        "type": "key",
        "id": null
      },
      "subject": {
        "id": "text"
      },
      "changed": [],
      "requestId": null,
      "createdAt": "2026-03-02T10:00:00.000Z"
    }
  ],
  "nextCursor": null
} },
  'platforms.rateLimits.get': { status: 200, body: {
  "key": null,
  "platform": null,
  "version": 0,
  "updatedAt": null
} },
  'platforms.rateLimits.update': { status: 200, body: {
  "key": null,
  "platform": null,
  "version": 0,
  "updatedAt": null
} },
  'applications.create': { status: 201, body: {
  "id": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
  "externalId": null,
  "candidate": {
    "externalId": null,
    "name": null,
    "email": null,
    "timeZone": null,
    "locale": null
  },
  "company": {
    "externalId": null,
    "name": "text"
  },
  "position": {
    "title": "text",
    "function": null,
    "level": null,
    "location": null
  },
  "status": "active",
  "stage": null,
  "metadata": {},
  "version": 1,
  "createdAt": "2026-03-02T10:00:00.000Z",
  "updatedAt": "2026-03-02T10:00:00.000Z"
} },
  'applications.list': { status: 200, body: {
  "data": [
    {
      "id": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
      "externalId": null,
      "candidate": {
        "externalId": null,
        "name": null,
        "email": null,
        "timeZone": null,
        "locale": null
      },
      "company": {
        "externalId": null,
        "name": "text"
      },
      "position": {
        "title": "text",
        "function": null,
        "level": null,
        "location": null
      },
      "status": "active",
      "stage": null,
      "metadata": {},
      "version": 1,
      "createdAt": "2026-03-02T10:00:00.000Z",
      "updatedAt": "2026-03-02T10:00:00.000Z"
    }
  ],
  "nextCursor": null
} },
  'applications.upsert': { status: 201, body: {
  "id": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
  "externalId": null,
  "candidate": {
    "externalId": null,
    "name": null,
    "email": null,
    "timeZone": null,
    "locale": null
  },
  "company": {
    "externalId": null,
    "name": "text"
  },
  "position": {
    "title": "text",
    "function": null,
    "level": null,
    "location": null
  },
  "status": "active",
  "stage": null,
  "metadata": {},
  "version": 1,
  "createdAt": "2026-03-02T10:00:00.000Z",
  "updatedAt": "2026-03-02T10:00:00.000Z"
} },
  'applications.get': { status: 200, body: {
  "id": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
  "externalId": null,
  "candidate": {
    "externalId": null,
    "name": null,
    "email": null,
    "timeZone": null,
    "locale": null
  },
  "company": {
    "externalId": null,
    "name": "text"
  },
  "position": {
    "title": "text",
    "function": null,
    "level": null,
    "location": null
  },
  "status": "active",
  "stage": null,
  "metadata": {},
  "version": 1,
  "createdAt": "2026-03-02T10:00:00.000Z",
  "updatedAt": "2026-03-02T10:00:00.000Z"
} },
  'applications.update': { status: 200, body: {
  "id": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
  "externalId": null,
  "candidate": {
    "externalId": null,
    "name": null,
    "email": null,
    "timeZone": null,
    "locale": null
  },
  "company": {
    "externalId": null,
    "name": "text"
  },
  "position": {
    "title": "text",
    "function": null,
    "level": null,
    "location": null
  },
  "status": "active",
  "stage": null,
  "metadata": {},
  "version": 1,
  "createdAt": "2026-03-02T10:00:00.000Z",
  "updatedAt": "2026-03-02T10:00:00.000Z"
} },
  'applications.delete': { status: 204, body: undefined },
  'applications.progress.get': { status: 200, body: {
  "applicationId": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
  "headline": "text",
  "ball": "candidate",
  "momentum": "moving",
  "whatsNext": null,
  "clarity": {
    "score": 0,
    "factors": []
  },
  "missingFact": null,
  "silence": null,
  "counts": {
    "open": 0,
    "overdue": 0,
    "done": 0
  },
  "suggestions": [],
  "asOf": "2026-03-02T10:00:00.000Z"
} },
  'applications.overview.get': { status: 200, body: {
  "application": {
    "id": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
    "externalId": null,
    "candidate": {
      "externalId": null,
      "name": null,
      "email": null,
      "timeZone": null,
      "locale": null
    },
    "company": {
      "externalId": null,
      "name": "text"
    },
    "position": {
      "title": "text",
      "function": null,
      "level": null,
      "location": null
    },
    "status": "active",
    "stage": null,
    "metadata": {},
    "version": 1,
    "createdAt": "2026-03-02T10:00:00.000Z",
    "updatedAt": "2026-03-02T10:00:00.000Z"
  },
  "interviews": [],
  "nextSteps": [],
  "followUps": [],
  "permissions": [],
  "trialPeriods": [],
  "progress": {
    "applicationId": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
    "headline": "text",
    "ball": "candidate",
    "momentum": "moving",
    "whatsNext": null,
    "clarity": {
      "score": 0,
      "factors": []
    },
    "missingFact": null,
    "silence": null,
    "counts": {
      "open": 0,
      "overdue": 0,
      "done": 0
    },
    "suggestions": [],
    "asOf": "2026-03-02T10:00:00.000Z"
  }
} },
  'applications.timeline.list': { status: 200, body: {
  "data": [
    {
      "id": "evt_01hqkz5f00e8qb4m0j2x6w3r9t",
      "applicationId": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
      "sequence": 1,
      "type": "application.created",
      "at": "2026-03-02T10:00:00.000Z",
      "text": "text",
      "actor": {
        "type": "key",
        "id": null
      },
      "subject": {
        "id": "text",
        "title": null
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
  'applications.calendar.get': { status: 200, body: "text" },
  'interviews.create': { status: 201, body: {
  "id": "int_01hqkz5f00e8qb4m0j2x6w3r9t",
  "applicationId": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
  "externalId": null,
  "title": "text",
  "kind": "screening",
  "startsAt": "2026-03-02T10:00:00.000Z",
  "endsAt": "2026-03-02T10:00:00.000Z",
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
  "version": 1,
  "createdAt": "2026-03-02T10:00:00.000Z",
  "updatedAt": "2026-03-02T10:00:00.000Z"
} },
  'interviews.list': { status: 200, body: {
  "data": [
    {
      "id": "int_01hqkz5f00e8qb4m0j2x6w3r9t",
      "applicationId": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
      "externalId": null,
      "title": "text",
      "kind": "screening",
      "startsAt": "2026-03-02T10:00:00.000Z",
      "endsAt": "2026-03-02T10:00:00.000Z",
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
      "version": 1,
      "createdAt": "2026-03-02T10:00:00.000Z",
      "updatedAt": "2026-03-02T10:00:00.000Z"
    }
  ],
  "nextCursor": null
} },
  'interviews.upsert': { status: 201, body: {
  "id": "int_01hqkz5f00e8qb4m0j2x6w3r9t",
  "applicationId": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
  "externalId": null,
  "title": "text",
  "kind": "screening",
  "startsAt": "2026-03-02T10:00:00.000Z",
  "endsAt": "2026-03-02T10:00:00.000Z",
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
  "version": 1,
  "createdAt": "2026-03-02T10:00:00.000Z",
  "updatedAt": "2026-03-02T10:00:00.000Z"
} },
  'interviews.get': { status: 200, body: {
  "id": "int_01hqkz5f00e8qb4m0j2x6w3r9t",
  "applicationId": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
  "externalId": null,
  "title": "text",
  "kind": "screening",
  "startsAt": "2026-03-02T10:00:00.000Z",
  "endsAt": "2026-03-02T10:00:00.000Z",
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
  "version": 1,
  "createdAt": "2026-03-02T10:00:00.000Z",
  "updatedAt": "2026-03-02T10:00:00.000Z"
} },
  'interviews.update': { status: 200, body: {
  "id": "int_01hqkz5f00e8qb4m0j2x6w3r9t",
  "applicationId": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
  "externalId": null,
  "title": "text",
  "kind": "screening",
  "startsAt": "2026-03-02T10:00:00.000Z",
  "endsAt": "2026-03-02T10:00:00.000Z",
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
  "version": 1,
  "createdAt": "2026-03-02T10:00:00.000Z",
  "updatedAt": "2026-03-02T10:00:00.000Z"
} },
  'interviews.complete': { status: 200, body: {
  "id": "int_01hqkz5f00e8qb4m0j2x6w3r9t",
  "applicationId": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
  "externalId": null,
  "title": "text",
  "kind": "screening",
  "startsAt": "2026-03-02T10:00:00.000Z",
  "endsAt": "2026-03-02T10:00:00.000Z",
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
  "version": 1,
  "createdAt": "2026-03-02T10:00:00.000Z",
  "updatedAt": "2026-03-02T10:00:00.000Z",
  "nextSteps": [],
  "followUps": [],
  "permission": null,
  "trialPeriod": null,
  "progress": {
    "applicationId": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
    "headline": "text",
    "ball": "candidate",
    "momentum": "moving",
    "whatsNext": null,
    "clarity": {
      "score": 0,
      "factors": []
    },
    "missingFact": null,
    "silence": null,
    "counts": {
      "open": 0,
      "overdue": 0,
      "done": 0
    },
    "suggestions": [],
    "asOf": "2026-03-02T10:00:00.000Z"
  }
} },
  'interviews.cancel': { status: 200, body: {
  "id": "int_01hqkz5f00e8qb4m0j2x6w3r9t",
  "applicationId": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
  "externalId": null,
  "title": "text",
  "kind": "screening",
  "startsAt": "2026-03-02T10:00:00.000Z",
  "endsAt": "2026-03-02T10:00:00.000Z",
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
  "version": 1,
  "createdAt": "2026-03-02T10:00:00.000Z",
  "updatedAt": "2026-03-02T10:00:00.000Z"
} },
  'interviews.noShow': { status: 200, body: {
  "id": "int_01hqkz5f00e8qb4m0j2x6w3r9t",
  "applicationId": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
  "externalId": null,
  "title": "text",
  "kind": "screening",
  "startsAt": "2026-03-02T10:00:00.000Z",
  "endsAt": "2026-03-02T10:00:00.000Z",
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
  "version": 1,
  "createdAt": "2026-03-02T10:00:00.000Z",
  "updatedAt": "2026-03-02T10:00:00.000Z"
} },
  'interviews.reopen': { status: 200, body: {
  "id": "int_01hqkz5f00e8qb4m0j2x6w3r9t",
  "applicationId": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
  "externalId": null,
  "title": "text",
  "kind": "screening",
  "startsAt": "2026-03-02T10:00:00.000Z",
  "endsAt": "2026-03-02T10:00:00.000Z",
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
  "version": 1,
  "createdAt": "2026-03-02T10:00:00.000Z",
  "updatedAt": "2026-03-02T10:00:00.000Z"
} },
  'interviews.outline.get': { status: 200, body: {
  "interviewId": "int_01hqkz5f00e8qb4m0j2x6w3r9t",
  "items": [],
  "coverage": {
    "total": 0,
    "covered": 0,
    "sections": [],
    "needs": {
      "total": 0,
      "aligned": 0
    }
  },
  "version": 0,
  "updatedAt": null
} },
  'interviews.outline.replace': { status: 200, body: {
  "interviewId": "int_01hqkz5f00e8qb4m0j2x6w3r9t",
  "items": [],
  "coverage": {
    "total": 0,
    "covered": 0,
    "sections": [],
    "needs": {
      "total": 0,
      "aligned": 0
    }
  },
  "version": 0,
  "updatedAt": null
} },
  'interviews.outline.addItem': { status: 201, body: {
  "id": "out_01hqkz5f00e8qb4m0j2x6w3r9t",
  "section": "background",
  "prompt": "text",
  "notes": null,
  "neededBy": null,
  "experience": null,
  "alignsWith": null,
  "status": "planned",
  "nextStepId": null,
  "position": 0
} },
  'interviews.outline.updateItem': { status: 200, body: {
  "id": "out_01hqkz5f00e8qb4m0j2x6w3r9t",
  "section": "background",
  "prompt": "text",
  "notes": null,
  "neededBy": null,
  "experience": null,
  "alignsWith": null,
  "status": "planned",
  "nextStepId": null,
  "position": 0
} },
  'interviews.outline.removeItem': { status: 204, body: undefined },
  'interviews.outline.reorder': { status: 200, body: {
  "interviewId": "int_01hqkz5f00e8qb4m0j2x6w3r9t",
  "items": [],
  "coverage": {
    "total": 0,
    "covered": 0,
    "sections": [],
    "needs": {
      "total": 0,
      "aligned": 0
    }
  },
  "version": 0,
  "updatedAt": null
} },
  'interviews.outline.fromTemplate': { status: 200, body: {
  "interviewId": "int_01hqkz5f00e8qb4m0j2x6w3r9t",
  "items": [],
  "coverage": {
    "total": 0,
    "covered": 0,
    "sections": [],
    "needs": {
      "total": 0,
      "aligned": 0
    }
  },
  "version": 0,
  "updatedAt": null
} },
  'interviews.outline.toNextStep': { status: 201, body: {
  "id": "step_01hqkz5f00e8qb4m0j2x6w3r9t",
  "applicationId": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
  "interviewId": null,
  "externalId": null,
  "title": "text",
  "description": null,
  "owner": "candidate",
  "assignee": null,
  "status": "proposed",
  "promise": "dated",
  "dueAt": null,
  "due": null,
  "timeZone": "Europe/Berlin",
  "overdue": false,
  "agreement": {
    "candidate": null,
    "company": null
  },
  "terms": null,
  "proposals": [],
  "reminders": [],
  "overdueAfter": "PT1H",
  "completedAt": null,
  "completedBy": null,
  "completionNote": null,
  "evidenceUrl": null,
  "position": 0,
  "metadata": {},
  "version": 1,
  "createdAt": "2026-03-02T10:00:00.000Z",
  "updatedAt": "2026-03-02T10:00:00.000Z"
} },
  'outlineTemplates.create': { status: 201, body: {
  "id": "tpl_01hqkz5f00e8qb4m0j2x6w3r9t",
  "name": "text",
  "function": null,
  "level": null,
  "source": "platform",
  "items": [
    {
      "section": "background",
      "prompt": "text"
    }
  ],
  "version": 1,
  "createdAt": null,
  "updatedAt": null
} },
  'outlineTemplates.list': { status: 200, body: {
  "data": [
    {
      "id": "tpl_01hqkz5f00e8qb4m0j2x6w3r9t",
      "name": "text",
      "function": null,
      "level": null,
      "source": "platform",
      "items": [
        {
          "section": "background",
          "prompt": "text"
        }
      ],
      "version": 1,
      "createdAt": null,
      "updatedAt": null
    }
  ],
  "nextCursor": null
} },
  'outlineTemplates.get': { status: 200, body: {
  "id": "tpl_01hqkz5f00e8qb4m0j2x6w3r9t",
  "name": "text",
  "function": null,
  "level": null,
  "source": "platform",
  "items": [
    {
      "section": "background",
      "prompt": "text"
    }
  ],
  "version": 1,
  "createdAt": null,
  "updatedAt": null
} },
  'outlineTemplates.update': { status: 200, body: {
  "id": "tpl_01hqkz5f00e8qb4m0j2x6w3r9t",
  "name": "text",
  "function": null,
  "level": null,
  "source": "platform",
  "items": [
    {
      "section": "background",
      "prompt": "text"
    }
  ],
  "version": 1,
  "createdAt": null,
  "updatedAt": null
} },
  'outlineTemplates.delete': { status: 204, body: undefined },
  'nextSteps.create': { status: 201, body: {
  "id": "step_01hqkz5f00e8qb4m0j2x6w3r9t",
  "applicationId": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
  "interviewId": null,
  "externalId": null,
  "title": "text",
  "description": null,
  "owner": "candidate",
  "assignee": null,
  "status": "proposed",
  "promise": "dated",
  "dueAt": null,
  "due": null,
  "timeZone": "Europe/Berlin",
  "overdue": false,
  "agreement": {
    "candidate": null,
    "company": null
  },
  "terms": null,
  "proposals": [],
  "reminders": [],
  "overdueAfter": "PT1H",
  "completedAt": null,
  "completedBy": null,
  "completionNote": null,
  "evidenceUrl": null,
  "position": 0,
  "metadata": {},
  "version": 1,
  "createdAt": "2026-03-02T10:00:00.000Z",
  "updatedAt": "2026-03-02T10:00:00.000Z"
} },
  'nextSteps.list': { status: 200, body: {
  "data": [
    {
      "id": "step_01hqkz5f00e8qb4m0j2x6w3r9t",
      "applicationId": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
      "interviewId": null,
      "externalId": null,
      "title": "text",
      "description": null,
      "owner": "candidate",
      "assignee": null,
      "status": "proposed",
      "promise": "dated",
      "dueAt": null,
      "due": null,
      "timeZone": "Europe/Berlin",
      "overdue": false,
      "agreement": {
        "candidate": null,
        "company": null
      },
      "terms": null,
      "proposals": [],
      "reminders": [],
      "overdueAfter": "PT1H",
      "completedAt": null,
      "completedBy": null,
      "completionNote": null,
      "evidenceUrl": null,
      "position": 0,
      "metadata": {},
      "version": 1,
      "createdAt": "2026-03-02T10:00:00.000Z",
      "updatedAt": "2026-03-02T10:00:00.000Z"
    }
  ],
  "nextCursor": null
} },
  'nextSteps.upsert': { status: 201, body: {
  "id": "step_01hqkz5f00e8qb4m0j2x6w3r9t",
  "applicationId": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
  "interviewId": null,
  "externalId": null,
  "title": "text",
  "description": null,
  "owner": "candidate",
  "assignee": null,
  "status": "proposed",
  "promise": "dated",
  "dueAt": null,
  "due": null,
  "timeZone": "Europe/Berlin",
  "overdue": false,
  "agreement": {
    "candidate": null,
    "company": null
  },
  "terms": null,
  "proposals": [],
  "reminders": [],
  "overdueAfter": "PT1H",
  "completedAt": null,
  "completedBy": null,
  "completionNote": null,
  "evidenceUrl": null,
  "position": 0,
  "metadata": {},
  "version": 1,
  "createdAt": "2026-03-02T10:00:00.000Z",
  "updatedAt": "2026-03-02T10:00:00.000Z"
} },
  'nextSteps.get': { status: 200, body: {
  "id": "step_01hqkz5f00e8qb4m0j2x6w3r9t",
  "applicationId": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
  "interviewId": null,
  "externalId": null,
  "title": "text",
  "description": null,
  "owner": "candidate",
  "assignee": null,
  "status": "proposed",
  "promise": "dated",
  "dueAt": null,
  "due": null,
  "timeZone": "Europe/Berlin",
  "overdue": false,
  "agreement": {
    "candidate": null,
    "company": null
  },
  "terms": null,
  "proposals": [],
  "reminders": [],
  "overdueAfter": "PT1H",
  "completedAt": null,
  "completedBy": null,
  "completionNote": null,
  "evidenceUrl": null,
  "position": 0,
  "metadata": {},
  "version": 1,
  "createdAt": "2026-03-02T10:00:00.000Z",
  "updatedAt": "2026-03-02T10:00:00.000Z"
} },
  'nextSteps.update': { status: 200, body: {
  "id": "step_01hqkz5f00e8qb4m0j2x6w3r9t",
  "applicationId": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
  "interviewId": null,
  "externalId": null,
  "title": "text",
  "description": null,
  "owner": "candidate",
  "assignee": null,
  "status": "proposed",
  "promise": "dated",
  "dueAt": null,
  "due": null,
  "timeZone": "Europe/Berlin",
  "overdue": false,
  "agreement": {
    "candidate": null,
    "company": null
  },
  "terms": null,
  "proposals": [],
  "reminders": [],
  "overdueAfter": "PT1H",
  "completedAt": null,
  "completedBy": null,
  "completionNote": null,
  "evidenceUrl": null,
  "position": 0,
  "metadata": {},
  "version": 1,
  "createdAt": "2026-03-02T10:00:00.000Z",
  "updatedAt": "2026-03-02T10:00:00.000Z"
} },
  'nextSteps.agree': { status: 200, body: {
  "id": "step_01hqkz5f00e8qb4m0j2x6w3r9t",
  "applicationId": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
  "interviewId": null,
  "externalId": null,
  "title": "text",
  "description": null,
  "owner": "candidate",
  "assignee": null,
  "status": "proposed",
  "promise": "dated",
  "dueAt": null,
  "due": null,
  "timeZone": "Europe/Berlin",
  "overdue": false,
  "agreement": {
    "candidate": null,
    "company": null
  },
  "terms": null,
  "proposals": [],
  "reminders": [],
  "overdueAfter": "PT1H",
  "completedAt": null,
  "completedBy": null,
  "completionNote": null,
  "evidenceUrl": null,
  "position": 0,
  "metadata": {},
  "version": 1,
  "createdAt": "2026-03-02T10:00:00.000Z",
  "updatedAt": "2026-03-02T10:00:00.000Z"
} },
  'nextSteps.counter': { status: 200, body: {
  "id": "step_01hqkz5f00e8qb4m0j2x6w3r9t",
  "applicationId": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
  "interviewId": null,
  "externalId": null,
  "title": "text",
  "description": null,
  "owner": "candidate",
  "assignee": null,
  "status": "proposed",
  "promise": "dated",
  "dueAt": null,
  "due": null,
  "timeZone": "Europe/Berlin",
  "overdue": false,
  "agreement": {
    "candidate": null,
    "company": null
  },
  "terms": null,
  "proposals": [],
  "reminders": [],
  "overdueAfter": "PT1H",
  "completedAt": null,
  "completedBy": null,
  "completionNote": null,
  "evidenceUrl": null,
  "position": 0,
  "metadata": {},
  "version": 1,
  "createdAt": "2026-03-02T10:00:00.000Z",
  "updatedAt": "2026-03-02T10:00:00.000Z"
} },
  'nextSteps.decline': { status: 200, body: {
  "id": "step_01hqkz5f00e8qb4m0j2x6w3r9t",
  "applicationId": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
  "interviewId": null,
  "externalId": null,
  "title": "text",
  "description": null,
  "owner": "candidate",
  "assignee": null,
  "status": "proposed",
  "promise": "dated",
  "dueAt": null,
  "due": null,
  "timeZone": "Europe/Berlin",
  "overdue": false,
  "agreement": {
    "candidate": null,
    "company": null
  },
  "terms": null,
  "proposals": [],
  "reminders": [],
  "overdueAfter": "PT1H",
  "completedAt": null,
  "completedBy": null,
  "completionNote": null,
  "evidenceUrl": null,
  "position": 0,
  "metadata": {},
  "version": 1,
  "createdAt": "2026-03-02T10:00:00.000Z",
  "updatedAt": "2026-03-02T10:00:00.000Z"
} },
  'nextSteps.complete': { status: 200, body: {
  "id": "step_01hqkz5f00e8qb4m0j2x6w3r9t",
  "applicationId": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
  "interviewId": null,
  "externalId": null,
  "title": "text",
  "description": null,
  "owner": "candidate",
  "assignee": null,
  "status": "proposed",
  "promise": "dated",
  "dueAt": null,
  "due": null,
  "timeZone": "Europe/Berlin",
  "overdue": false,
  "agreement": {
    "candidate": null,
    "company": null
  },
  "terms": null,
  "proposals": [],
  "reminders": [],
  "overdueAfter": "PT1H",
  "completedAt": null,
  "completedBy": null,
  "completionNote": null,
  "evidenceUrl": null,
  "position": 0,
  "metadata": {},
  "version": 1,
  "createdAt": "2026-03-02T10:00:00.000Z",
  "updatedAt": "2026-03-02T10:00:00.000Z"
} },
  'nextSteps.cancel': { status: 200, body: {
  "id": "step_01hqkz5f00e8qb4m0j2x6w3r9t",
  "applicationId": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
  "interviewId": null,
  "externalId": null,
  "title": "text",
  "description": null,
  "owner": "candidate",
  "assignee": null,
  "status": "proposed",
  "promise": "dated",
  "dueAt": null,
  "due": null,
  "timeZone": "Europe/Berlin",
  "overdue": false,
  "agreement": {
    "candidate": null,
    "company": null
  },
  "terms": null,
  "proposals": [],
  "reminders": [],
  "overdueAfter": "PT1H",
  "completedAt": null,
  "completedBy": null,
  "completionNote": null,
  "evidenceUrl": null,
  "position": 0,
  "metadata": {},
  "version": 1,
  "createdAt": "2026-03-02T10:00:00.000Z",
  "updatedAt": "2026-03-02T10:00:00.000Z"
} },
  'nextSteps.reopen': { status: 200, body: {
  "id": "step_01hqkz5f00e8qb4m0j2x6w3r9t",
  "applicationId": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
  "interviewId": null,
  "externalId": null,
  "title": "text",
  "description": null,
  "owner": "candidate",
  "assignee": null,
  "status": "proposed",
  "promise": "dated",
  "dueAt": null,
  "due": null,
  "timeZone": "Europe/Berlin",
  "overdue": false,
  "agreement": {
    "candidate": null,
    "company": null
  },
  "terms": null,
  "proposals": [],
  "reminders": [],
  "overdueAfter": "PT1H",
  "completedAt": null,
  "completedBy": null,
  "completionNote": null,
  "evidenceUrl": null,
  "position": 0,
  "metadata": {},
  "version": 1,
  "createdAt": "2026-03-02T10:00:00.000Z",
  "updatedAt": "2026-03-02T10:00:00.000Z"
} },
  'followUps.create': { status: 201, body: {
  "id": "fup_01hqkz5f00e8qb4m0j2x6w3r9t",
  "applicationId": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
  "interviewId": null,
  "externalId": null,
  "kind": "research",
  "topic": null,
  "title": "text",
  "status": "planned",
  "findings": [],
  "dueAt": "2026-03-02T10:00:00.000Z",
  "overdue": false,
  "reminders": [],
  "overdueAfter": "PT1H",
  "permissionId": null,
  "sentAt": null,
  "channel": null,
  "withinWindow": null,
  "message": null,
  "metadata": {},
  "version": 1,
  "createdAt": "2026-03-02T10:00:00.000Z",
  "updatedAt": "2026-03-02T10:00:00.000Z"
} },
  'followUps.list': { status: 200, body: {
  "data": [
    {
      "id": "fup_01hqkz5f00e8qb4m0j2x6w3r9t",
      "applicationId": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
      "interviewId": null,
      "externalId": null,
      "kind": "research",
      "topic": null,
      "title": "text",
      "status": "planned",
      "findings": [],
      "dueAt": "2026-03-02T10:00:00.000Z",
      "overdue": false,
      "reminders": [],
      "overdueAfter": "PT1H",
      "permissionId": null,
      "sentAt": null,
      "channel": null,
      "withinWindow": null,
      "message": null,
      "metadata": {},
      "version": 1,
      "createdAt": "2026-03-02T10:00:00.000Z",
      "updatedAt": "2026-03-02T10:00:00.000Z"
    }
  ],
  "nextCursor": null
} },
  'followUps.upsert': { status: 201, body: {
  "id": "fup_01hqkz5f00e8qb4m0j2x6w3r9t",
  "applicationId": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
  "interviewId": null,
  "externalId": null,
  "kind": "research",
  "topic": null,
  "title": "text",
  "status": "planned",
  "findings": [],
  "dueAt": "2026-03-02T10:00:00.000Z",
  "overdue": false,
  "reminders": [],
  "overdueAfter": "PT1H",
  "permissionId": null,
  "sentAt": null,
  "channel": null,
  "withinWindow": null,
  "message": null,
  "metadata": {},
  "version": 1,
  "createdAt": "2026-03-02T10:00:00.000Z",
  "updatedAt": "2026-03-02T10:00:00.000Z"
} },
  'followUps.get': { status: 200, body: {
  "id": "fup_01hqkz5f00e8qb4m0j2x6w3r9t",
  "applicationId": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
  "interviewId": null,
  "externalId": null,
  "kind": "research",
  "topic": null,
  "title": "text",
  "status": "planned",
  "findings": [],
  "dueAt": "2026-03-02T10:00:00.000Z",
  "overdue": false,
  "reminders": [],
  "overdueAfter": "PT1H",
  "permissionId": null,
  "sentAt": null,
  "channel": null,
  "withinWindow": null,
  "message": null,
  "metadata": {},
  "version": 1,
  "createdAt": "2026-03-02T10:00:00.000Z",
  "updatedAt": "2026-03-02T10:00:00.000Z"
} },
  'followUps.update': { status: 200, body: {
  "id": "fup_01hqkz5f00e8qb4m0j2x6w3r9t",
  "applicationId": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
  "interviewId": null,
  "externalId": null,
  "kind": "research",
  "topic": null,
  "title": "text",
  "status": "planned",
  "findings": [],
  "dueAt": "2026-03-02T10:00:00.000Z",
  "overdue": false,
  "reminders": [],
  "overdueAfter": "PT1H",
  "permissionId": null,
  "sentAt": null,
  "channel": null,
  "withinWindow": null,
  "message": null,
  "metadata": {},
  "version": 1,
  "createdAt": "2026-03-02T10:00:00.000Z",
  "updatedAt": "2026-03-02T10:00:00.000Z"
} },
  'followUps.addFinding': { status: 201, body: {
  "id": "fup_01hqkz5f00e8qb4m0j2x6w3r9t",
  "applicationId": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
  "interviewId": null,
  "externalId": null,
  "kind": "research",
  "topic": null,
  "title": "text",
  "status": "planned",
  "findings": [],
  "dueAt": "2026-03-02T10:00:00.000Z",
  "overdue": false,
  "reminders": [],
  "overdueAfter": "PT1H",
  "permissionId": null,
  "sentAt": null,
  "channel": null,
  "withinWindow": null,
  "message": null,
  "metadata": {},
  "version": 1,
  "createdAt": "2026-03-02T10:00:00.000Z",
  "updatedAt": "2026-03-02T10:00:00.000Z"
} },
  'followUps.removeFinding': { status: 204, body: undefined },
  'followUps.draft.get': { status: 200, body: {
  "language": "en",
  "subject": "text",
  "body": "text"
} },
  'followUps.send': { status: 200, body: {
  "id": "fup_01hqkz5f00e8qb4m0j2x6w3r9t",
  "applicationId": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
  "interviewId": null,
  "externalId": null,
  "kind": "research",
  "topic": null,
  "title": "text",
  "status": "planned",
  "findings": [],
  "dueAt": "2026-03-02T10:00:00.000Z",
  "overdue": false,
  "reminders": [],
  "overdueAfter": "PT1H",
  "permissionId": null,
  "sentAt": null,
  "channel": null,
  "withinWindow": null,
  "message": null,
  "metadata": {},
  "version": 1,
  "createdAt": "2026-03-02T10:00:00.000Z",
  "updatedAt": "2026-03-02T10:00:00.000Z"
} },
  'followUps.unsend': { status: 200, body: {
  "id": "fup_01hqkz5f00e8qb4m0j2x6w3r9t",
  "applicationId": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
  "interviewId": null,
  "externalId": null,
  "kind": "research",
  "topic": null,
  "title": "text",
  "status": "planned",
  "findings": [],
  "dueAt": "2026-03-02T10:00:00.000Z",
  "overdue": false,
  "reminders": [],
  "overdueAfter": "PT1H",
  "permissionId": null,
  "sentAt": null,
  "channel": null,
  "withinWindow": null,
  "message": null,
  "metadata": {},
  "version": 1,
  "createdAt": "2026-03-02T10:00:00.000Z",
  "updatedAt": "2026-03-02T10:00:00.000Z"
} },
  'followUps.acknowledge': { status: 200, body: {
  "id": "fup_01hqkz5f00e8qb4m0j2x6w3r9t",
  "applicationId": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
  "interviewId": null,
  "externalId": null,
  "kind": "research",
  "topic": null,
  "title": "text",
  "status": "planned",
  "findings": [],
  "dueAt": "2026-03-02T10:00:00.000Z",
  "overdue": false,
  "reminders": [],
  "overdueAfter": "PT1H",
  "permissionId": null,
  "sentAt": null,
  "channel": null,
  "withinWindow": null,
  "message": null,
  "metadata": {},
  "version": 1,
  "createdAt": "2026-03-02T10:00:00.000Z",
  "updatedAt": "2026-03-02T10:00:00.000Z"
} },
  'followUps.discuss': { status: 200, body: {
  "id": "fup_01hqkz5f00e8qb4m0j2x6w3r9t",
  "applicationId": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
  "interviewId": null,
  "externalId": null,
  "kind": "research",
  "topic": null,
  "title": "text",
  "status": "planned",
  "findings": [],
  "dueAt": "2026-03-02T10:00:00.000Z",
  "overdue": false,
  "reminders": [],
  "overdueAfter": "PT1H",
  "permissionId": null,
  "sentAt": null,
  "channel": null,
  "withinWindow": null,
  "message": null,
  "metadata": {},
  "version": 1,
  "createdAt": "2026-03-02T10:00:00.000Z",
  "updatedAt": "2026-03-02T10:00:00.000Z"
} },
  'followUps.skip': { status: 200, body: {
  "id": "fup_01hqkz5f00e8qb4m0j2x6w3r9t",
  "applicationId": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
  "interviewId": null,
  "externalId": null,
  "kind": "research",
  "topic": null,
  "title": "text",
  "status": "planned",
  "findings": [],
  "dueAt": "2026-03-02T10:00:00.000Z",
  "overdue": false,
  "reminders": [],
  "overdueAfter": "PT1H",
  "permissionId": null,
  "sentAt": null,
  "channel": null,
  "withinWindow": null,
  "message": null,
  "metadata": {},
  "version": 1,
  "createdAt": "2026-03-02T10:00:00.000Z",
  "updatedAt": "2026-03-02T10:00:00.000Z"
} },
  'permissions.create': { status: 201, body: {
  "id": "perm_01hqkz5f00e8qb4m0j2x6w3r9t",
  "applicationId": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
  "interviewId": null,
  "status": "requested",
  "grantedBy": null,
  "topics": [],
  "channels": [],
  "expiresAt": null,
  "metadata": {},
  "version": 1,
  "createdAt": "2026-03-02T10:00:00.000Z",
  "updatedAt": "2026-03-02T10:00:00.000Z"
} },
  'permissions.list': { status: 200, body: {
  "data": [
    {
      "id": "perm_01hqkz5f00e8qb4m0j2x6w3r9t",
      "applicationId": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
      "interviewId": null,
      "status": "requested",
      "grantedBy": null,
      "topics": [],
      "channels": [],
      "expiresAt": null,
      "metadata": {},
      "version": 1,
      "createdAt": "2026-03-02T10:00:00.000Z",
      "updatedAt": "2026-03-02T10:00:00.000Z"
    }
  ],
  "nextCursor": null
} },
  'permissions.get': { status: 200, body: {
  "id": "perm_01hqkz5f00e8qb4m0j2x6w3r9t",
  "applicationId": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
  "interviewId": null,
  "status": "requested",
  "grantedBy": null,
  "topics": [],
  "channels": [],
  "expiresAt": null,
  "metadata": {},
  "version": 1,
  "createdAt": "2026-03-02T10:00:00.000Z",
  "updatedAt": "2026-03-02T10:00:00.000Z"
} },
  'permissions.grant': { status: 200, body: {
  "id": "perm_01hqkz5f00e8qb4m0j2x6w3r9t",
  "applicationId": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
  "interviewId": null,
  "status": "requested",
  "grantedBy": null,
  "topics": [],
  "channels": [],
  "expiresAt": null,
  "metadata": {},
  "version": 1,
  "createdAt": "2026-03-02T10:00:00.000Z",
  "updatedAt": "2026-03-02T10:00:00.000Z"
} },
  'permissions.decline': { status: 200, body: {
  "id": "perm_01hqkz5f00e8qb4m0j2x6w3r9t",
  "applicationId": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
  "interviewId": null,
  "status": "requested",
  "grantedBy": null,
  "topics": [],
  "channels": [],
  "expiresAt": null,
  "metadata": {},
  "version": 1,
  "createdAt": "2026-03-02T10:00:00.000Z",
  "updatedAt": "2026-03-02T10:00:00.000Z"
} },
  'permissions.revoke': { status: 200, body: {
  "id": "perm_01hqkz5f00e8qb4m0j2x6w3r9t",
  "applicationId": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
  "interviewId": null,
  "status": "requested",
  "grantedBy": null,
  "topics": [],
  "channels": [],
  "expiresAt": null,
  "metadata": {},
  "version": 1,
  "createdAt": "2026-03-02T10:00:00.000Z",
  "updatedAt": "2026-03-02T10:00:00.000Z"
} },
  'trialPeriods.create': { status: 201, body: {
  "id": "trial_01hqkz5f00e8qb4m0j2x6w3r9t",
  "applicationId": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
  "interviewId": null,
  "status": "offered",
  "offeredBy": "candidate",
  "terms": {
    "startsOn": "2026-03-02",
    "days": 1,
    "hoursPerDay": null,
    "scope": "text",
    "goals": [],
    "compensation": null,
    "ownership": null,
    "confidentiality": null,
    "endsOn": "2026-03-02"
  },
  "agreedTerms": null,
  "endsOn": "2026-03-02",
  "agreement": {
    "candidate": null,
    "company": null
  },
  "proposals": [],
  "timeZone": "Europe/Berlin",
  "decisionDueAt": null,
  "startsAt": "2026-03-02T10:00:00.000Z",
  "endsAt": "2026-03-02T10:00:00.000Z",
  "outcome": null,
  "metadata": {},
  "version": 1,
  "createdAt": "2026-03-02T10:00:00.000Z",
  "updatedAt": "2026-03-02T10:00:00.000Z"
} },
  'trialPeriods.list': { status: 200, body: {
  "data": [
    {
      "id": "trial_01hqkz5f00e8qb4m0j2x6w3r9t",
      "applicationId": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
      "interviewId": null,
      "status": "offered",
      "offeredBy": "candidate",
      "terms": {
        "startsOn": "2026-03-02",
        "days": 1,
        "hoursPerDay": null,
        "scope": "text",
        "goals": [],
        "compensation": null,
        "ownership": null,
        "confidentiality": null,
        "endsOn": "2026-03-02"
      },
      "agreedTerms": null,
      "endsOn": "2026-03-02",
      "agreement": {
        "candidate": null,
        "company": null
      },
      "proposals": [],
      "timeZone": "Europe/Berlin",
      "decisionDueAt": null,
      "startsAt": "2026-03-02T10:00:00.000Z",
      "endsAt": "2026-03-02T10:00:00.000Z",
      "outcome": null,
      "metadata": {},
      "version": 1,
      "createdAt": "2026-03-02T10:00:00.000Z",
      "updatedAt": "2026-03-02T10:00:00.000Z"
    }
  ],
  "nextCursor": null
} },
  'trialPeriods.get': { status: 200, body: {
  "id": "trial_01hqkz5f00e8qb4m0j2x6w3r9t",
  "applicationId": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
  "interviewId": null,
  "status": "offered",
  "offeredBy": "candidate",
  "terms": {
    "startsOn": "2026-03-02",
    "days": 1,
    "hoursPerDay": null,
    "scope": "text",
    "goals": [],
    "compensation": null,
    "ownership": null,
    "confidentiality": null,
    "endsOn": "2026-03-02"
  },
  "agreedTerms": null,
  "endsOn": "2026-03-02",
  "agreement": {
    "candidate": null,
    "company": null
  },
  "proposals": [],
  "timeZone": "Europe/Berlin",
  "decisionDueAt": null,
  "startsAt": "2026-03-02T10:00:00.000Z",
  "endsAt": "2026-03-02T10:00:00.000Z",
  "outcome": null,
  "metadata": {},
  "version": 1,
  "createdAt": "2026-03-02T10:00:00.000Z",
  "updatedAt": "2026-03-02T10:00:00.000Z"
} },
  'trialPeriods.update': { status: 200, body: {
  "id": "trial_01hqkz5f00e8qb4m0j2x6w3r9t",
  "applicationId": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
  "interviewId": null,
  "status": "offered",
  "offeredBy": "candidate",
  "terms": {
    "startsOn": "2026-03-02",
    "days": 1,
    "hoursPerDay": null,
    "scope": "text",
    "goals": [],
    "compensation": null,
    "ownership": null,
    "confidentiality": null,
    "endsOn": "2026-03-02"
  },
  "agreedTerms": null,
  "endsOn": "2026-03-02",
  "agreement": {
    "candidate": null,
    "company": null
  },
  "proposals": [],
  "timeZone": "Europe/Berlin",
  "decisionDueAt": null,
  "startsAt": "2026-03-02T10:00:00.000Z",
  "endsAt": "2026-03-02T10:00:00.000Z",
  "outcome": null,
  "metadata": {},
  "version": 1,
  "createdAt": "2026-03-02T10:00:00.000Z",
  "updatedAt": "2026-03-02T10:00:00.000Z"
} },
  'trialPeriods.counter': { status: 200, body: {
  "id": "trial_01hqkz5f00e8qb4m0j2x6w3r9t",
  "applicationId": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
  "interviewId": null,
  "status": "offered",
  "offeredBy": "candidate",
  "terms": {
    "startsOn": "2026-03-02",
    "days": 1,
    "hoursPerDay": null,
    "scope": "text",
    "goals": [],
    "compensation": null,
    "ownership": null,
    "confidentiality": null,
    "endsOn": "2026-03-02"
  },
  "agreedTerms": null,
  "endsOn": "2026-03-02",
  "agreement": {
    "candidate": null,
    "company": null
  },
  "proposals": [],
  "timeZone": "Europe/Berlin",
  "decisionDueAt": null,
  "startsAt": "2026-03-02T10:00:00.000Z",
  "endsAt": "2026-03-02T10:00:00.000Z",
  "outcome": null,
  "metadata": {},
  "version": 1,
  "createdAt": "2026-03-02T10:00:00.000Z",
  "updatedAt": "2026-03-02T10:00:00.000Z"
} },
  'trialPeriods.accept': { status: 200, body: {
  "id": "trial_01hqkz5f00e8qb4m0j2x6w3r9t",
  "applicationId": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
  "interviewId": null,
  "status": "offered",
  "offeredBy": "candidate",
  "terms": {
    "startsOn": "2026-03-02",
    "days": 1,
    "hoursPerDay": null,
    "scope": "text",
    "goals": [],
    "compensation": null,
    "ownership": null,
    "confidentiality": null,
    "endsOn": "2026-03-02"
  },
  "agreedTerms": null,
  "endsOn": "2026-03-02",
  "agreement": {
    "candidate": null,
    "company": null
  },
  "proposals": [],
  "timeZone": "Europe/Berlin",
  "decisionDueAt": null,
  "startsAt": "2026-03-02T10:00:00.000Z",
  "endsAt": "2026-03-02T10:00:00.000Z",
  "outcome": null,
  "metadata": {},
  "version": 1,
  "createdAt": "2026-03-02T10:00:00.000Z",
  "updatedAt": "2026-03-02T10:00:00.000Z"
} },
  'trialPeriods.decline': { status: 200, body: {
  "id": "trial_01hqkz5f00e8qb4m0j2x6w3r9t",
  "applicationId": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
  "interviewId": null,
  "status": "offered",
  "offeredBy": "candidate",
  "terms": {
    "startsOn": "2026-03-02",
    "days": 1,
    "hoursPerDay": null,
    "scope": "text",
    "goals": [],
    "compensation": null,
    "ownership": null,
    "confidentiality": null,
    "endsOn": "2026-03-02"
  },
  "agreedTerms": null,
  "endsOn": "2026-03-02",
  "agreement": {
    "candidate": null,
    "company": null
  },
  "proposals": [],
  "timeZone": "Europe/Berlin",
  "decisionDueAt": null,
  "startsAt": "2026-03-02T10:00:00.000Z",
  "endsAt": "2026-03-02T10:00:00.000Z",
  "outcome": null,
  "metadata": {},
  "version": 1,
  "createdAt": "2026-03-02T10:00:00.000Z",
  "updatedAt": "2026-03-02T10:00:00.000Z"
} },
  'trialPeriods.withdraw': { status: 200, body: {
  "id": "trial_01hqkz5f00e8qb4m0j2x6w3r9t",
  "applicationId": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
  "interviewId": null,
  "status": "offered",
  "offeredBy": "candidate",
  "terms": {
    "startsOn": "2026-03-02",
    "days": 1,
    "hoursPerDay": null,
    "scope": "text",
    "goals": [],
    "compensation": null,
    "ownership": null,
    "confidentiality": null,
    "endsOn": "2026-03-02"
  },
  "agreedTerms": null,
  "endsOn": "2026-03-02",
  "agreement": {
    "candidate": null,
    "company": null
  },
  "proposals": [],
  "timeZone": "Europe/Berlin",
  "decisionDueAt": null,
  "startsAt": "2026-03-02T10:00:00.000Z",
  "endsAt": "2026-03-02T10:00:00.000Z",
  "outcome": null,
  "metadata": {},
  "version": 1,
  "createdAt": "2026-03-02T10:00:00.000Z",
  "updatedAt": "2026-03-02T10:00:00.000Z"
} },
  'trialPeriods.start': { status: 200, body: {
  "id": "trial_01hqkz5f00e8qb4m0j2x6w3r9t",
  "applicationId": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
  "interviewId": null,
  "status": "offered",
  "offeredBy": "candidate",
  "terms": {
    "startsOn": "2026-03-02",
    "days": 1,
    "hoursPerDay": null,
    "scope": "text",
    "goals": [],
    "compensation": null,
    "ownership": null,
    "confidentiality": null,
    "endsOn": "2026-03-02"
  },
  "agreedTerms": null,
  "endsOn": "2026-03-02",
  "agreement": {
    "candidate": null,
    "company": null
  },
  "proposals": [],
  "timeZone": "Europe/Berlin",
  "decisionDueAt": null,
  "startsAt": "2026-03-02T10:00:00.000Z",
  "endsAt": "2026-03-02T10:00:00.000Z",
  "outcome": null,
  "metadata": {},
  "version": 1,
  "createdAt": "2026-03-02T10:00:00.000Z",
  "updatedAt": "2026-03-02T10:00:00.000Z"
} },
  'trialPeriods.complete': { status: 200, body: {
  "id": "trial_01hqkz5f00e8qb4m0j2x6w3r9t",
  "applicationId": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
  "interviewId": null,
  "status": "offered",
  "offeredBy": "candidate",
  "terms": {
    "startsOn": "2026-03-02",
    "days": 1,
    "hoursPerDay": null,
    "scope": "text",
    "goals": [],
    "compensation": null,
    "ownership": null,
    "confidentiality": null,
    "endsOn": "2026-03-02"
  },
  "agreedTerms": null,
  "endsOn": "2026-03-02",
  "agreement": {
    "candidate": null,
    "company": null
  },
  "proposals": [],
  "timeZone": "Europe/Berlin",
  "decisionDueAt": null,
  "startsAt": "2026-03-02T10:00:00.000Z",
  "endsAt": "2026-03-02T10:00:00.000Z",
  "outcome": null,
  "metadata": {},
  "version": 1,
  "createdAt": "2026-03-02T10:00:00.000Z",
  "updatedAt": "2026-03-02T10:00:00.000Z"
} },
  'progress.list': { status: 200, body: {
  "data": [
    {
      "applicationId": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
      "headline": "text",
      "ball": "candidate",
      "momentum": "moving",
      "whatsNext": null,
      "clarity": {
        "score": 0,
        "factors": []
      },
      "missingFact": null,
      "silence": null,
      "counts": {
        "open": 0,
        "overdue": 0,
        "done": 0
      },
      "suggestions": [],
      "asOf": "2026-03-02T10:00:00.000Z"
    }
  ],
  "nextCursor": null
} },
  'deadlines.list': { status: 200, body: {
  "data": [
    {
      "id": "dl_01hqkz5f00e8qb4m0j2x6w3r9t",
      "kind": "starting",
      "subject": {
        "type": "application",
        "id": "text"
      },
      "applicationId": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
      "owner": null,
      "firesAt": "2026-03-02T10:00:00.000Z",
      "status": "armed",
      "version": 1
    }
  ],
  "nextCursor": null
} },
  'settings.get': { status: 200, body: {
  "timeZone": "Europe/Berlin",
  "calendar": {
    "workDays": [
      1
    ],
    "holidays": [],
    "dayStart": "17:00",
    "dayEnd": "17:00"
  },
  "followUpWithin": "PT1H",
  "reminders": [],
  "overdueAfter": "PT1H",
  "outcomeGrace": "PT1H",
  "stalledAfter": "PT1H",
  "version": 0,
  "updatedAt": null
} },
  'settings.update': { status: 200, body: {
  "timeZone": "Europe/Berlin",
  "calendar": {
    "workDays": [
      1
    ],
    "holidays": [],
    "dayStart": "17:00",
    "dayEnd": "17:00"
  },
  "followUpWithin": "PT1H",
  "reminders": [],
  "overdueAfter": "PT1H",
  "outcomeGrace": "PT1H",
  "stalledAfter": "PT1H",
  "version": 0,
  "updatedAt": null
} },
  'testClocks.create': { status: 201, body: {
  "id": "clock_01hqkz5f00e8qb4m0j2x6w3r9t",
  "name": null,
  "now": "2026-03-02T10:00:00.000Z",
  "status": "ready",
  "advancingTo": null,
  "applications": 0,
  "version": 1,
  "createdAt": "2026-03-02T10:00:00.000Z",
  "updatedAt": "2026-03-02T10:00:00.000Z"
} },
  'testClocks.list': { status: 200, body: {
  "data": [
    {
      "id": "clock_01hqkz5f00e8qb4m0j2x6w3r9t",
      "name": null,
      "now": "2026-03-02T10:00:00.000Z",
      "status": "ready",
      "advancingTo": null,
      "applications": 0,
      "version": 1,
      "createdAt": "2026-03-02T10:00:00.000Z",
      "updatedAt": "2026-03-02T10:00:00.000Z"
    }
  ],
  "nextCursor": null
} },
  'testClocks.get': { status: 200, body: {
  "id": "clock_01hqkz5f00e8qb4m0j2x6w3r9t",
  "name": null,
  "now": "2026-03-02T10:00:00.000Z",
  "status": "ready",
  "advancingTo": null,
  "applications": 0,
  "version": 1,
  "createdAt": "2026-03-02T10:00:00.000Z",
  "updatedAt": "2026-03-02T10:00:00.000Z"
} },
  'testClocks.delete': { status: 204, body: undefined },
  'testClocks.attach': { status: 200, body: {
  "id": "clock_01hqkz5f00e8qb4m0j2x6w3r9t",
  "name": null,
  "now": "2026-03-02T10:00:00.000Z",
  "status": "ready",
  "advancingTo": null,
  "applications": 0,
  "version": 1,
  "createdAt": "2026-03-02T10:00:00.000Z",
  "updatedAt": "2026-03-02T10:00:00.000Z"
} },
  'testClocks.advance': { status: 200, body: {
  "id": "clock_01hqkz5f00e8qb4m0j2x6w3r9t",
  "name": null,
  "now": "2026-03-02T10:00:00.000Z",
  "status": "ready",
  "advancingTo": null,
  "applications": 0,
  "version": 1,
  "createdAt": "2026-03-02T10:00:00.000Z",
  "updatedAt": "2026-03-02T10:00:00.000Z"
} },
  'webhookEndpoints.create': { status: 201, body: {
  "id": "whe_01hqkz5f00e8qb4m0j2x6w3r9t",
  "url": "https://example.com/",
  "description": null,
  "eventTypes": [],
  "enabled": false,
  "disabledReason": null,
  "mode": "live",
  "version": 1,
  "createdAt": "2026-03-02T10:00:00.000Z",
  "updatedAt": "2026-03-02T10:00:00.000Z",
  "secret": "text"
} },
  'webhookEndpoints.list': { status: 200, body: {
  "data": [
    {
      "id": "whe_01hqkz5f00e8qb4m0j2x6w3r9t",
      "url": "https://example.com/",
      "description": null,
      "eventTypes": [],
      "enabled": false,
      "disabledReason": null,
      "mode": "live",
      "version": 1,
      "createdAt": "2026-03-02T10:00:00.000Z",
      "updatedAt": "2026-03-02T10:00:00.000Z"
    }
  ],
  "nextCursor": null
} },
  'webhookEndpoints.get': { status: 200, body: {
  "id": "whe_01hqkz5f00e8qb4m0j2x6w3r9t",
  "url": "https://example.com/",
  "description": null,
  "eventTypes": [],
  "enabled": false,
  "disabledReason": null,
  "mode": "live",
  "version": 1,
  "createdAt": "2026-03-02T10:00:00.000Z",
  "updatedAt": "2026-03-02T10:00:00.000Z"
} },
  'webhookEndpoints.update': { status: 200, body: {
  "id": "whe_01hqkz5f00e8qb4m0j2x6w3r9t",
  "url": "https://example.com/",
  "description": null,
  "eventTypes": [],
  "enabled": false,
  "disabledReason": null,
  "mode": "live",
  "version": 1,
  "createdAt": "2026-03-02T10:00:00.000Z",
  "updatedAt": "2026-03-02T10:00:00.000Z"
} },
  'webhookEndpoints.delete': { status: 204, body: undefined },
  'webhookEndpoints.rotateSecret': { status: 200, body: {
  "id": "whe_01hqkz5f00e8qb4m0j2x6w3r9t",
  "url": "https://example.com/",
  "description": null,
  "eventTypes": [],
  "enabled": false,
  "disabledReason": null,
  "mode": "live",
  "version": 1,
  "createdAt": "2026-03-02T10:00:00.000Z",
  "updatedAt": "2026-03-02T10:00:00.000Z",
  "secret": "text",
  "previousSecretUntil": "2026-03-02T10:00:00.000Z"
} },
  'webhookEndpoints.test': { status: 202, body: {
  "id": "dlv_01hqkz5f00e8qb4m0j2x6w3r9t",
  "endpointId": "whe_01hqkz5f00e8qb4m0j2x6w3r9t",
  "eventId": "evt_01hqkz5f00e8qb4m0j2x6w3r9t",
  "eventType": null,
  "status": "waiting",
  "attempts": [],
  "nextAttemptAt": null,
  "createdAt": "2026-03-02T10:00:00.000Z",
  "finishedAt": null
} },
  'webhookEndpoints.recover': { status: 202, body: {
  "endpointId": "whe_01hqkz5f00e8qb4m0j2x6w3r9t",
  "since": null,
  "status": "running",
  "recovered": 0,
  "requestedAt": "2026-03-02T10:00:00.000Z",
  "doneAt": null
} },
  'webhookEndpoints.recovery.get': { status: 200, body: {
  "endpointId": "whe_01hqkz5f00e8qb4m0j2x6w3r9t",
  "since": null,
  "status": "running",
  "recovered": 0,
  "requestedAt": "2026-03-02T10:00:00.000Z",
  "doneAt": null
} },
  'webhookDeliveries.list': { status: 200, body: {
  "data": [
    {
      "id": "dlv_01hqkz5f00e8qb4m0j2x6w3r9t",
      "endpointId": "whe_01hqkz5f00e8qb4m0j2x6w3r9t",
      "eventId": "evt_01hqkz5f00e8qb4m0j2x6w3r9t",
      "eventType": null,
      "status": "waiting",
      "attempts": [],
      "nextAttemptAt": null,
      "createdAt": "2026-03-02T10:00:00.000Z",
      "finishedAt": null
    }
  ],
  "nextCursor": null
} },
  'webhookDeliveries.get': { status: 200, body: {
  "id": "dlv_01hqkz5f00e8qb4m0j2x6w3r9t",
  "endpointId": "whe_01hqkz5f00e8qb4m0j2x6w3r9t",
  "eventId": "evt_01hqkz5f00e8qb4m0j2x6w3r9t",
  "eventType": null,
  "status": "waiting",
  "attempts": [],
  "nextAttemptAt": null,
  "createdAt": "2026-03-02T10:00:00.000Z",
  "finishedAt": null
} },
  'webhookDeliveries.retry': { status: 202, body: {
  "id": "dlv_01hqkz5f00e8qb4m0j2x6w3r9t",
  "endpointId": "whe_01hqkz5f00e8qb4m0j2x6w3r9t",
  "eventId": "evt_01hqkz5f00e8qb4m0j2x6w3r9t",
  "eventType": null,
  "status": "waiting",
  "attempts": [],
  "nextAttemptAt": null,
  "createdAt": "2026-03-02T10:00:00.000Z",
  "finishedAt": null
} },
  'events.list': { status: 200, body: {
  "data": [
    {
      "type": "application.created",
      "id": "evt_01hqkz5f00e8qb4m0j2x6w3r9t",
      "timestamp": "2026-03-02T10:00:00.000Z",
      "applicationId": null,
      "sequence": null,
      "mode": "live",
      "actor": {
        "type": "key",
        "id": null
      },
      "data": {
        "object": {
          "id": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
          "externalId": null,
          "candidate": {
            "externalId": null,
            "name": null,
            "email": null,
            "timeZone": null,
            "locale": null
          },
          "company": {
            "externalId": null,
            "name": "text"
          },
          "position": {
            "title": "text",
            "function": null,
            "level": null,
            "location": null
          },
          "status": "active",
          "stage": null,
          "metadata": {},
          "version": 1,
          "createdAt": "2026-03-02T10:00:00.000Z",
          "updatedAt": "2026-03-02T10:00:00.000Z"
        },
        "application": null,
        "whatsNext": null
      }
    }
  ],
  "nextCursor": null
} },
  'events.get': { status: 200, body: {
  "type": "application.created",
  "id": "evt_01hqkz5f00e8qb4m0j2x6w3r9t",
  "timestamp": "2026-03-02T10:00:00.000Z",
  "applicationId": null,
  "sequence": null,
  "mode": "live",
  "actor": {
    "type": "key",
    "id": null
  },
  "data": {
    "object": {
      "id": "app_01hqkz5f00e8qb4m0j2x6w3r9t",
      "externalId": null,
      "candidate": {
        "externalId": null,
        "name": null,
        "email": null,
        "timeZone": null,
        "locale": null
      },
      "company": {
        "externalId": null,
        "name": "text"
      },
      "position": {
        "title": "text",
        "function": null,
        "level": null,
        "location": null
      },
      "status": "active",
      "stage": null,
      "metadata": {},
      "version": 1,
      "createdAt": "2026-03-02T10:00:00.000Z",
      "updatedAt": "2026-03-02T10:00:00.000Z"
    },
    "application": null,
    "whatsNext": null
  }
} },
  'events.replay': { status: 202, body: {
  "eventId": "evt_01hqkz5f00e8qb4m0j2x6w3r9t",
  "deliveries": []
} },
  'eventTypes.list': { status: 200, body: {
  "data": [
    {
      "type": "application.created",
      "description": "text",
      "schema": {},
      "example": {}
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
