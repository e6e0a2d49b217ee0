/** Every named schema of the API, once. */
import {
  ApiKey,
  ApiKeyCreate,
  ApiKeyCreated,
  ApiKeyRevoke,
  ApiKeyRoll,
  ApiKeyRolled,
} from '@afterview/core/api-keys/schema';
import { Overview } from '@afterview/core/applications/overview';
import { Application, ApplicationCreate, ApplicationUpdate } from '@afterview/core/applications/schema';
import { AuditLogEntry } from '@afterview/core/audit-log/schema';
import { CandidateApplication } from '@afterview/core/candidates/schema';
import { Deadline } from '@afterview/core/deadlines/schema';
import { Due, DueExpression } from '@afterview/core/due/schema';
import { Event, eventSchemas } from '@afterview/core/events/catalogue';
import { EventTypeDescription } from '@afterview/core/events/event-types';
import { ThinObject } from '@afterview/core/events/thin';
import {
  Draft,
  FindingInput,
  FollowUp,
  FollowUpAction,
  FollowUpCreate,
  FollowUpSend,
  FollowUpUpdate,
} from '@afterview/core/follow-ups/schema';
import {
  Interview,
  InterviewCancel,
  InterviewComplete,
  InterviewNoShow,
  InterviewReopen,
  InterviewCompleted,
  InterviewCreate,
  InterviewUpdate,
} from '@afterview/core/interviews/schema';
import {
  NextStep,
  NextStepAgree,
  NextStepCancel,
  NextStepCounter,
  NextStepDecline,
  NextStepReopen,
  NextStepComplete,
  NextStepCreate,
  NextStepInput,
  NextStepUpdate,
} from '@afterview/core/next-steps/schema';
import {
  Outline,
  OutlineFromTemplate,
  OutlineItem,
  OutlineItemCreate,
  OutlineItemToNextStep,
  OutlineItemUpdate,
  OutlineReorder,
  OutlineReplace,
  OutlineTemplate,
  OutlineTemplateCreate,
  OutlineTemplateUpdate,
} from '@afterview/core/outlines/schema';
import {
  Permission,
  PermissionAction,
  PermissionCreate,
  PermissionGrant,
  PermissionInput,
} from '@afterview/core/permissions/schema';
import { Progress, WhatsNext } from '@afterview/core/progress/schema';
import {
  Platform,
  PlatformCreate,
  PlatformCreated,
  PlatformResume,
  PlatformSuspend,
} from '@afterview/core/platforms/schema';
import { RateLimit, RateLimits, RateLimitsUpdate } from '@afterview/core/rate-limits/schema';
import { Settings, SettingsUpdate } from '@afterview/core/settings/schema';
import {
  TestClock,
  TestClockAdvance,
  TestClockAttach,
  TestClockCreate,
} from '@afterview/core/test-clocks/schema';
import { TimelineEntry } from '@afterview/core/timeline/schema';
import {
  TrialInput,
  TrialPeriod,
  TrialPeriodAccept,
  TrialPeriodAction,
  TrialPeriodComplete,
  TrialPeriodCounter,
  TrialPeriodCreate,
  TrialPeriodDecline,
  TrialPeriodUpdate,
  TrialTermsInput,
  TrialTermsOffer,
} from '@afterview/core/trial-periods/schema';
import {
  EventReplay,
  EventReplayed,
  TestPing,
  WebhookDelivery,
  WebhookEndpoint,
  WebhookEndpointCreate,
  WebhookEndpointCreated,
  WebhookEndpointRecover,
  WebhookEndpointRotated,
  WebhookEndpointRotateSecret,
  WebhookEndpointTest,
  WebhookEndpointUpdate,
  WebhookRecovery,
} from '@afterview/core/webhooks/schema';
import { ApiKeyPage } from './api-keys/routes.ts';
import { ApplicationPage, TimelineEntryPage } from './applications/routes.ts';
import { AuditLogEntryPage } from './audit-log/routes.ts';
import { CandidateApplicationPage } from './candidates/routes.ts';
import { DeadlinePage } from './deadlines/routes.ts';
import { EventPage, EventTypeDescriptionPage } from './events/routes.ts';
import { FollowUpPage } from './follow-ups/routes.ts';
import { ProblemDetails } from './http/problems.ts';
import { InterviewPage } from './interviews/routes.ts';
import { NextStepPage } from './next-steps/routes.ts';
import { OutlineTemplatePage } from './outlines/template-routes.ts';
import { PermissionPage } from './permissions/routes.ts';
import { PlatformPage } from './platforms/routes.ts';
import { ProgressPage } from './progress/routes.ts';
import { TestClockPage } from './test-clocks/routes.ts';
import { TrialPeriodPage } from './trial-periods/routes.ts';
import { WebhookDeliveryPage, WebhookDeliveryRetry } from './webhooks/delivery-routes.ts';
import { WebhookEndpointPage } from './webhooks/routes.ts';

export const components = [
  Application,
  ApplicationCreate,
  ApplicationUpdate,
  ApplicationPage,
  TimelineEntry,
  TimelineEntryPage,
  DueExpression,
  Due,
  Interview,
  InterviewCreate,
  InterviewUpdate,
  InterviewCancel,
  InterviewComplete,
  InterviewNoShow,
  InterviewReopen,
  InterviewCompleted,
  InterviewPage,
  Outline,
  OutlineItem,
  OutlineItemCreate,
  OutlineItemUpdate,
  OutlineReplace,
  OutlineReorder,
  OutlineFromTemplate,
  OutlineItemToNextStep,
  OutlineTemplate,
  OutlineTemplateCreate,
  OutlineTemplateUpdate,
  OutlineTemplatePage,
  NextStep,
  NextStepCreate,
  NextStepInput,
  NextStepUpdate,
  NextStepComplete,
  NextStepAgree,
  NextStepCancel,
  NextStepCounter,
  NextStepDecline,
  NextStepReopen,
  NextStepPage,
  FollowUp,
  FollowUpCreate,
  FollowUpUpdate,
  FollowUpAction,
  FollowUpSend,
  FollowUpPage,
  FindingInput,
  Draft,
  Permission,
  PermissionCreate,
  PermissionInput,
  PermissionGrant,
  PermissionAction,
  PermissionPage,
  TrialPeriod,
  TrialPeriodCreate,
  TrialInput,
  TrialTermsInput,
  TrialTermsOffer,
  TrialPeriodUpdate,
  TrialPeriodCounter,
  TrialPeriodAccept,
  TrialPeriodDecline,
  TrialPeriodAction,
  TrialPeriodComplete,
  TrialPeriodPage,
  WebhookEndpoint,
  WebhookEndpointCreate,
  WebhookEndpointCreated,
  WebhookEndpointUpdate,
  WebhookEndpointRotateSecret,
  WebhookEndpointRotated,
  WebhookEndpointTest,
  WebhookEndpointRecover,
  WebhookRecovery,
  WebhookEndpointPage,
  WebhookDelivery,
  WebhookDeliveryRetry,
  WebhookDeliveryPage,
  TestPing,
  Platform,
  PlatformCreate,
  PlatformCreated,
  PlatformSuspend,
  PlatformResume,
  PlatformPage,
  ApiKey,
  ApiKeyCreate,
  ApiKeyCreated,
  ApiKeyRevoke,
  ApiKeyRoll,
  ApiKeyRolled,
  ApiKeyPage,
  AuditLogEntry,
  AuditLogEntryPage,
  RateLimit,
  RateLimits,
  RateLimitsUpdate,
  WhatsNext,
  Progress,
  ProgressPage,
  Overview,
  Deadline,
  DeadlinePage,
  Settings,
  SettingsUpdate,
  ThinObject,
  TestClock,
  TestClockCreate,
  TestClockAttach,
  TestClockAdvance,
  TestClockPage,
  ...eventSchemas,
  Event,
  EventPage,
  CandidateApplication,
  CandidateApplicationPage,
  EventReplay,
  EventReplayed,
  EventTypeDescription,
  EventTypeDescriptionPage,
  ProblemDetails,
];
